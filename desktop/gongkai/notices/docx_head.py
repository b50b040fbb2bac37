"""The heads of all formats in WordprocessingML, each at the place the layout gives it."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from gongkai.notices.document import LetterHead, MinutesHead, OrderHead, RedHead
from gongkai.notices.docx_xml import LINE, Para, Type, paragraph, run, twips
from gongkai.notices.faces import Face
from gongkai.notices.head import Mark, corner_type, mark_of, signer_rows
from gongkai.notices.measures import (
    ADVANCE,
    LETTER_LINES,
    LETTER_LOWER,
    LETTER_TOP,
    LETTER_WIDTH,
    ORDER_TOP,
    PAPER_HEIGHT,
    PAPER_WIDTH,
    PITCH,
    PT,
    RED_HEAD_TOP,
    SIZE_3,
    TOP,
    WIDTH,
    em,
)
from gongkai.notices.paragraph import Setting, natural_width
from gongkai.notices.special_heads import bracketed, letter_places

TypeOf: TypeAlias = Callable[..., Type]
"""A face's name in Word, with a size in points and a colour where they are not 3号 black."""

_OVER_RULE = round(SIZE_3 * 20)
"""The line over a red rule, in twentieths: no higher than its characters, for the rule is 4 mm below them (7.2.7)."""


def red_head_xml(part: RedHead, type_of: TypeOf, red: str) -> str:
    """The mark's upper edge 35 mm down, two lines to the number, a red line under it, two lines to the title."""
    body = type_of(Face.FANGSONG)
    blank = paragraph("", Para(), body)
    mark = mark_of(part.mark, part.co_organs)
    top = RED_HEAD_TOP - len(part.corner) * LINE / twips(1.0)
    return (
        _corner(part.corner, type_of)
        + (_joint(mark, top, type_of, red) if part.co_organs else _mark(mark, top, type_of, red))
        + _numbered(part, type_of, red)
        + blank * 2
    )


def letter_head_xml(part: LetterHead, type_of: TypeOf, red: str) -> str:
    """The mark and both double lines in frames at their places on the paper; number and corner in the text (10.1)."""
    places, mark = letter_places(part), mark_of(part.mark)
    kind = type_of(Face.XIAOBIAOSONG, mark.size, red)
    named = paragraph(
        run(part.mark, kind), Para(align="center", line=round(mark.size * 20), frame=_frame(LETTER_TOP)), kind
    )
    body = type_of(Face.FANGSONG)
    thick, thin = LETTER_LINES
    lower = PAPER_HEIGHT - LETTER_LOWER - thick - 2 * thin
    lines = _double(places.line + TOP, (thick, thin), body, red) + _double(lower, (thin, thick), body, red)
    number = paragraph(run(part.number, body), Para(align="right", before=twips(places.first)), body)
    corner = _corner(part.corner, type_of)
    return named + lines + number + corner + paragraph("", Para(), body) * 2


def order_head_xml(part: OrderHead, type_of: TypeOf, red: str) -> str:
    """The mark 20 mm down, two lines to the 令号, two lines to the text (10.2)."""
    body = type_of(Face.FANGSONG)
    blank = paragraph("", Para(), body)
    number = paragraph(run(part.number, body), Para(align="center"), body)
    return _mark(mark_of(part.mark), ORDER_TOP, type_of, red) + number + blank * 2


def minutes_head_xml(part: MinutesHead, type_of: TypeOf, red: str) -> str:
    """The mark 35 mm down, the 编号, then organ and date over a red line (10.3)."""
    body = type_of(Face.FANGSONG)
    blank = paragraph("", Para(), body)
    number = paragraph(run(bracketed(part.number), body), Para(align="center"), body)
    issued = paragraph(
        run(f"{part.organ}\t{part.date}", body), Para(align="left", tabs=(-WIDTH,), line=_OVER_RULE, rule=red), body
    )
    return _mark(mark_of(part.mark), RED_HEAD_TOP, type_of, red) + number + blank + issued + blank * 2


def _mark(mark: Mark, top: float, type_of: TypeOf, red: str) -> str:
    kind = type_of(Face.XIAOBIAOSONG, mark.size, red)
    para = Para(align="center", before=twips(top), line=round(mark.size * 20))
    return paragraph(run(mark.names[0], kind), para, kind) + _under(mark, em(mark.size), type_of(Face.FANGSONG))


def _under(mark: Mark, height: float, body: Type) -> str:
    """Two blank lines under the mark's ink, of which its own lines' `height` has taken a part."""
    return paragraph("", Para(line=twips(PITCH - (height - mark.height) / 2)), body) * 2


def _joint(mark: Mark, top: float, type_of: TypeOf, red: str) -> str:
    """The names spread over one another in one cell, 文件 in the other beside their middle (7.2.4)."""
    kind = type_of(Face.XIAOBIAOSONG, mark.size, red)
    spread = Para(align="distribute", line=twips(mark.pitch))
    names = "".join(paragraph(run(name, kind), spread, kind) for name in mark.names)
    beside = paragraph(run(mark.beside, kind), Para(align="center", line=twips(mark.pitch)), kind)
    right = (len(mark.beside) + 0.5) * em(mark.size)
    unspaced = Setting(size=mark.size, tracking=0.0)
    left = max(natural_width(name, Face.XIAOBIAOSONG, unspaced) for name in mark.names) + 1.0
    cells = ((left, names), (right, beside))
    widths = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width, _ in cells)
    drawn = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{words}</w:tc>'
        for width, words in cells
    )
    space = paragraph("", Para(line=twips(top)), type_of(Face.FANGSONG))
    return (
        f'{space}<w:tbl><w:tblPr><w:tblW w:w="{twips(left + right)}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{widths}</w:tblGrid><w:tr>{drawn}</w:tr></w:tbl>"
        + _under(mark, len(mark.names) * mark.pitch, type_of(Face.FANGSONG))
    )


def _numbered(part: RedHead, type_of: TypeOf, red: str) -> str:
    """The number over the red line: centred, or at the left with 签发人 at the right (7.2.5, 7.2.6)."""
    body = type_of(Face.FANGSONG)
    if not part.signers:
        return paragraph(run(part.number, body), Para(align="center", line=_OVER_RULE, rule=red), body)
    rows, label = signer_rows(part.signers), "签发人："
    names = WIDTH - ADVANCE - max(natural_width(row, Face.KAI) for row in rows)
    tabs = (ADVANCE, names - natural_width(label, Face.FANGSONG), names)
    lines = []
    for place, row in enumerate(rows):
        last = place == len(rows) - 1
        # The names follow their label at once: a tab to where the text already stands would jump to the next one.
        left = "\t".join(("", part.number if last else "", "" if place else label)) + "\t" * bool(place)
        para = Para(align="left", tabs=tabs, line=_OVER_RULE if last else LINE, rule=red if last else "")
        lines.append(paragraph(run(left, body) + run(row, type_of(Face.KAI)), para, body))
    return "".join(lines)


def _corner(lines: tuple[str, ...], type_of: TypeOf) -> str:
    return "".join(
        paragraph(run(text, kind), Para(align="left"), kind) for text in lines for kind in [type_of(*corner_type(text))]
    )


def _frame(y: float) -> str:
    left = (PAPER_WIDTH - LETTER_WIDTH) / 2
    return (
        f'w:w="{twips(LETTER_WIDTH)}" w:wrap="around" w:hAnchor="page" w:x="{twips(left)}" '
        f'w:vAnchor="page" w:y="{twips(y)}"'
    )


def _double(y: float, widths: Sequence[float], body: Type, red: str) -> str:
    """Two lines across, each a paragraph of no height in a frame of its own: one over the other as they are named."""
    lines = []
    for width in widths:
        border = f'<w:top w:val="single" w:sz="{round(width / PT * 8)}" w:space="0" w:color="{red}"/>'
        lines.append(paragraph("", Para(line=20, frame=_frame(y), border=border), Type(body.name, 1.0)))
        y += width + LETTER_LINES[1]
    return "".join(lines)
