"""A table in WordprocessingML, with the layout's own column widths, row heights, and headings on every page."""

from collections.abc import Callable, Sequence

from gongkai.domain.notice import Table
from gongkai.notices.body import Text
from gongkai.notices.columns import PADDING, Columns, cell_setting, fit
from gongkai.notices.docx_text import text_xml
from gongkai.notices.docx_xml import Para, Type, paragraph, run, twips
from gongkai.notices.faces import Face
from gongkai.notices.measures import PITCH, SIZE_4, SIZE_SMALL_4
from gongkai.notices.pages import Role
from gongkai.notices.paragraph import Span, set_lines
from gongkai.notices.table_heads import Head, heads
from gongkai.notices.tables import LEADING, row_height, tier_heights

_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_TOP_RULE = 0.27
"""Millimetres that other programs add above a table for its uppermost rule."""

TypeOf = Callable[[Face, float], Type]


def table_xml(table: Table, type_of: TypeOf) -> str:
    """Caption, table, note and the space after it; `type_of` gives a face its name in Word, in a size."""
    hei, note = type_of(Face.HEI, SIZE_4), type_of(Face.FANGSONG, SIZE_SMALL_4)
    caption = paragraph(run(table.caption, hei), Para(align="center", keep_next=True), hei) if table.caption else ""
    below = paragraph(run(table.note, note), Para(align="left", line=_line(SIZE_SMALL_4)), note) if table.note else ""
    if not table.columns:
        return caption + below
    columns = fit(table)
    head = _heads(heads(table, columns), columns, type_of(Face.HEI, columns.size))
    keep = bool(table.note)
    rows = [_row(row, columns, type_of, keep and row is table.rows[-1]) for row in table.rows]
    space = paragraph("", Para(line=twips(PITCH / 2)), note)
    return f"{caption}<w:tbl>{_properties(columns)}{_grid(columns)}{head}{''.join(rows)}</w:tbl>{below}{space}"


def _properties(columns: Columns) -> str:
    borders = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for edge in _EDGES)
    margins = "".join(
        f'<w:{side} w:w="{twips(width)}" w:type="dxa"/>'
        for side, width in (("top", 0.0), ("left", PADDING), ("bottom", 0.0), ("right", PADDING))
    )
    return (
        f'<w:tblPr><w:tblW w:w="{twips(columns.width)}" w:type="dxa"/><w:jc w:val="left"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
    )


def _grid(columns: Columns) -> str:
    return "<w:tblGrid>" + "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in columns.widths) + "</w:tblGrid>"


def _line(size: float) -> int:
    return round(size * LEADING * 20)


def _heads(cells: Sequence[Head], columns: Columns, kind: Type) -> str:
    """The rows of the head, repeated on every page; a cell over two tiers is merged downward."""
    rows = []
    for tier, height in enumerate(tier_heights(cells, columns.size)):
        here = [cell for cell in cells if cell.tier <= tier < cell.tier + cell.tiers]
        rows.append(
            _tr(
                height - _TOP_RULE * (tier == 0),
                "".join(_head(cell, tier, columns, kind) for cell in here),
                "<w:tblHeader/>",
            )
        )
    return "".join(rows)


def _head(cell: Head, tier: int, columns: Columns, kind: Type) -> str:
    merge = '<w:vMerge w:val="restart"/>' if tier == cell.tier else "<w:vMerge/>"
    words = "\n".join(cell.lines) if tier == cell.tier else ""
    para = Para(align="center", line=_line(columns.size), keep_next=True)
    span = f'<w:gridSpan w:val="{cell.last - cell.first + 1}"/>' if cell.last > cell.first else ""
    width = sum(columns.widths[cell.first : cell.last + 1])
    return _tc(width, span + (merge if cell.tiers > 1 else ""), paragraph(run(words, kind), para, kind))


def _row(texts: Sequence[str], columns: Columns, type_of: TypeOf, keep: int) -> str:
    """A row of cells as high as the layout has it, never parted."""
    kind, pitch = type_of(Face.SONG, columns.size), _line(columns.size)
    cells, most = [], 1
    for place, text in enumerate(texts):
        lines = [_cell_text(columns, place, line) for line in text.splitlines()]
        most = max(most, sum(len(set_lines(line.spans, line.setting)) for line in lines))
        words = [text_xml(line, lambda _: kind, keep, line_pitch=pitch) for line in lines]
        cells.append(_tc(columns.widths[place], "", "".join(words) or paragraph("", Para(line=pitch), kind)))
    return _tr(row_height(most, columns.size), "".join(cells))


def _cell_text(columns: Columns, place: int, line: str) -> Text:
    setting = cell_setting(columns, place, line)
    behind = columns.widths[place] - 2 * PADDING - setting.width
    return Text((Span(line, Face.SONG, Role.TABLE_CELL),), setting, behind)


def _tr(height: float, cells: str, more: str = "") -> str:
    size = f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>'
    return f"<w:tr><w:trPr><w:cantSplit/>{size}{more}</w:trPr>{cells}</w:tr>"


def _tc(width: float, more: str, words: str) -> str:
    place = f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>{more}<w:vAlign w:val="center"/>'
    return f"<w:tc><w:tcPr>{place}</w:tcPr>{words}</w:tc>"
