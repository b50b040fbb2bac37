"""What closes a notice in WordprocessingML: signatures with and without seal, and the 版记 at the foot."""

from itertools import groupby

from gongkai.notices.document import Imprint, Signature, Signer
from gongkai.notices.docx_head import TypeOf
from gongkai.notices.docx_xml import Para, Type, paragraph, run, twips
from gongkai.notices.faces import Face
from gongkai.notices.imprint import LINE as IMPRINT_LINE
from gongkai.notices.imprint import copies_lines, copies_text
from gongkai.notices.measures import IMPRINT_THICK, IMPRINT_THIN, PITCH, PT, SIZE_4, WIDTH, em
from gongkai.notices.paragraph import Setting, natural_width
from gongkai.notices.sealed import organ_top, sealed_places
from gongkai.notices.signature import place, signer_place

_KEPT = Para(keep_next=True)


def signature_xml(part: Signature, type_of: TypeOf, keep: bool) -> str:
    """The organs and the date; a seal's room is kept free, its picture never comes into a Word file (rule 9)."""
    body = type_of(Face.FANGSONG)
    if part.diameter:
        return _sealed(part, body, keep)
    where = place(part)
    lines = [(organ, where.organ) for organ in part.organs] + [(part.date, where.date)] * bool(part.date)
    signed = [
        paragraph(run(text, body), Para(align="left", left=left, keep_next=keep or number < len(lines)), body)
        for number, (text, left) in enumerate(lines, start=1)
    ]
    return paragraph("", _KEPT, body) + "".join(signed)


def _sealed(part: Signature, body: Type, keep: bool) -> str:
    """The organs of each row at their tabs, the date under the last."""
    places = sealed_places(part)
    lines, foot = [], 0.0
    for number, row in groupby(places, key=lambda organ: organ.row):
        here = list(row)
        tabs = tuple(organ.middle - organ.width / 2 for organ in here)
        top = organ_top(number, part.diameter)
        para = Para(align="left", before=twips(top - foot), tabs=tabs, keep_next=True)
        lines.append(paragraph(run("".join(f"\t{organ.organ}" for organ in here), body), para, body))
        foot = top + PITCH
    left = places[-1].middle - natural_width(part.date, Face.FANGSONG) / 2
    return "".join(lines) + paragraph(run(part.date, body), Para(align="left", left=left, keep_next=keep), body)


def signer_xml(part: Signer, type_of: TypeOf, keep: bool) -> str:
    """Post and name two blank lines down, the date after another (7.3.5.3)."""
    body = type_of(Face.FANGSONG)
    post, name, date = signer_place(part)
    signed = Para(align="left", tabs=(post, name), keep_next=True)
    return (
        paragraph("", _KEPT, body) * 2
        + paragraph(run(f"\t{part.post}\t", body) + run(part.name, type_of(Face.KAI)), signed, body)
        + paragraph("", _KEPT, body)
        + paragraph(run(part.date, body), Para(align="left", left=date, keep_next=keep), body)
    )


def imprint_xml(part: Imprint, type_of: TypeOf, pages_before: int) -> str:
    """The 版记 as a table that floats at the foot of the type area, so many pages further on than the text."""
    kind = type_of(Face.FANGSONG, SIZE_4)
    copies = _copies(part, kind) if part.copies_to else ""
    words = f"{part.organ}\t{part.date}印发" if part.date else part.organ
    one = em(SIZE_4)
    issued = Para(align="left", left=one, tabs=(one - WIDTH,), line=twips(IMPRINT_LINE))
    rows = copies + (_row(paragraph(run(words, kind), issued, kind)) if words else "")
    anchor = paragraph("", Para(line=20), Type(kind.name, 1.0))
    turned = paragraph("", Para(line=20, page_before=True), Type(kind.name, 1.0))
    return turned * pages_before + f"<w:tbl>{_table(part)}{rows}</w:tbl>" + anchor


def _copies(part: Imprint, kind: Type) -> str:
    label = natural_width("抄送：", Face.FANGSONG, Setting(SIZE_4, tracking=0.0))
    one = em(SIZE_4)
    para = Para(left=one + label, right=one, first=-label, line=twips(IMPRINT_LINE))
    return _row(paragraph(run(copies_text(part), kind), para, kind), len(copies_lines(part)))


def _table(part: Imprint) -> str:
    """Width of the type area, its foot on the type area's; thick lines at both ends, a thin one between (7.4.1)."""
    sizes = (("top", IMPRINT_THICK), ("bottom", IMPRINT_THICK), ("insideH", IMPRINT_THIN))
    drawn = "".join(
        f'<w:{edge} w:val="single" w:sz="{round(width / PT * 8)}" w:space="0" w:color="000000"/>'
        for edge, width in sizes
    )
    return (
        '<w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="margin" w:horzAnchor="margin" '
        f'w:tblpX="0" w:tblpYSpec="bottom"/><w:tblW w:w="{twips(WIDTH)}" w:type="dxa"/>'
        f'{f"<w:tblBorders>{drawn}</w:tblBorders>" if part.lines else ""}<w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{twips(WIDTH)}"/></w:tblGrid>'
    )


def _row(words: str, lines: int = 1) -> str:
    height = f'<w:trHeight w:val="{twips(IMPRINT_LINE * lines)}" w:hRule="exact"/>'
    cell = f'<w:tcPr><w:tcW w:w="{twips(WIDTH)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
    return f"<w:tr><w:trPr>{height}</w:trPr><w:tc>{cell}{words}</w:tc></w:tr>"
