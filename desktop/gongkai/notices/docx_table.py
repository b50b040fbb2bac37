"""A table in WordprocessingML, with the layout's own column widths and its headings repeated on every page."""

from collections.abc import Sequence

from gongkai.domain.notice import Table
from gongkai.notices.columns import PADDING, Columns, fit, heading_lines
from gongkai.notices.docx_xml import Para, Type, paragraph, run, twips
from gongkai.notices.measures import SIZE_4, SIZE_SMALL_4, WIDTH
from gongkai.notices.paragraph import Align
from gongkai.notices.tables import INSET, LEADING

_JC = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFIED: "both"}
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table_xml(table: Table, caption: Type, head: Type, cell: Type, note: Type) -> str:
    """Caption, table and note; the four types give the faces, the sizes are the layout's."""
    columns = fit(table)
    headings = ["\n".join(heading_lines(c.heading, columns, place)) for place, c in enumerate(table.columns)]
    heads = _row(headings, columns, head, [Align.CENTRE] * len(columns.widths))
    rows = "".join(_row(row, columns, cell, columns.aligns) for row in table.rows)
    centred = Para(align="center", keep_next=True)
    return (
        (paragraph(run(table.caption, _sized(caption, SIZE_4)), centred, caption) if table.caption else "")
        + f"<w:tbl>{_properties()}{_grid(columns)}{heads.replace('<w:trPr>', '<w:trPr><w:tblHeader/>')}{rows}</w:tbl>"
        + paragraph(run(table.note, _sized(note, SIZE_SMALL_4)), Para(align="left", line=320), _sized(note, 6))
    )


def _sized(kind: Type, size: float) -> Type:
    return Type(kind.name, size, kind.colour)


def _properties() -> str:
    borders = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for edge in _EDGES)
    margins = "".join(
        f'<w:{side} w:w="{twips(width)}" w:type="dxa"/>'
        for side, width in (("top", INSET), ("left", PADDING), ("bottom", INSET), ("right", PADDING))
    )
    return (
        f'<w:tblPr><w:tblW w:w="{twips(WIDTH)}" w:type="dxa"/><w:jc w:val="left"/><w:tblInd w:w="0" w:type="dxa"/>'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
    )


def _grid(columns: Columns) -> str:
    return "<w:tblGrid>" + "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in columns.widths) + "</w:tblGrid>"


def _row(texts: Sequence[str], columns: Columns, kind: Type, aligns: Sequence[Align]) -> str:
    sized = _sized(kind, columns.size)
    line = round(columns.size * LEADING * 20)
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        + paragraph(run(text, sized), Para(align=_JC[align], line=line), sized)
        + "</w:tc>"
        for text, width, align in zip(texts, columns.widths, aligns, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
