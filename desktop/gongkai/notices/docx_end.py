"""What closes a notice in WordprocessingML: signatures with and without seal, and the 版记 at the foot."""

from itertools import groupby

from gongkai.notices.document import Imprint, Signature, Signer
from gongkai.notices.docx_head import TypeOf
from gongkai.notices.docx_text import runs_xml
from gongkai.notices.docx_xml import Para, Type, paragraph, run, twips
from gongkai.notices.faces import Face
from gongkai.notices.imprint import LINE as IMPRINT_LINE
from gongkai.notices.imprint import copies_lines, copies_text
from gongkai.notices.measures import BOTTOM, IMPRINT_THICK, IMPRINT_THIN, LEFT, PITCH, PT, SIZE_4, WIDTH, em
from gongkai.notices.paragraph import natural_width
from gongkai.notices.sealed import organ_top, sealed_places
from gongkai.notices.signature import place, signer_place

_CLEAR = 1.2
"""Millimetres above and below the line of the 印发机关."""
_KEPT = Para(keep_next=True)


def signature_xml(part: Signature, type_of: TypeOf, keep: int) -> str:
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


def _sealed(part: Signature, body: Type, keep: int) -> str:
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


def signer_xml(part: Signer, type_of: TypeOf, keep: int) -> str:
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
    """The 版记 in a frame at the foot of the type area, so many pages further on than the text."""
    thin = Type(type_of(Face.FANGSONG).name, 1.0)
    turned = paragraph("", Para(line=20, page_before=True), thin) * pages_before
    height, issuer = IMPRINT_LINE * len(copies_lines(part)), IMPRINT_LINE * bool(part.organ or part.date)
    copies = _copies(part, type_of, _foot(height, issuer)) if height else ""
    issued = _issued(part, type_of, _foot(issuer)) if issuer else ""
    return turned + copies + issued + paragraph("", Para(line=20), thin)


def _foot(height: float, above: float = 0.0) -> str:
    """A frame of this height whose foot is the type area's, or lies so far above it."""
    return (
        f'w:w="{twips(WIDTH)}" w:h="{twips(height)}" w:hRule="exact" w:wrap="around" w:hAnchor="page" '
        f'w:x="{twips(LEFT)}" w:vAnchor="page" w:y="{twips(BOTTOM - above - height)}"'
    )


def _copies(part: Imprint, type_of: TypeOf, frame: str) -> str:
    text = copies_text(part)
    hanging, one = text.setting.hanging, em(SIZE_4)
    para = Para(
        left=one + hanging,
        right=one,
        first=-hanging,
        line=twips(IMPRINT_LINE),
        frame=frame,
        border=_border("top", IMPRINT_THICK) if part.lines else "",
    )
    kind = type_of(Face.FANGSONG, SIZE_4)
    return paragraph(runs_xml(text, lambda face: type_of(face, SIZE_4)), para, kind)


def _issued(part: Imprint, type_of: TypeOf, frame: str) -> str:
    one, clear, kind = em(SIZE_4), twips(_CLEAR), type_of(Face.FANGSONG, SIZE_4)
    words = f"{part.organ}\t{part.date}印发" if part.date else part.organ
    para = Para(
        align="left",
        left=one,
        right=one,
        before=clear,
        after=clear,
        line=twips(IMPRINT_LINE) - 2 * clear,
        tabs=(one - WIDTH,),
        frame=frame,
        border=_border("top", IMPRINT_THIN if part.copies_to else IMPRINT_THICK) + _border("bottom", IMPRINT_THICK),
    )
    return paragraph(run(words, kind), para, kind)


def _border(edge: str, width: float) -> str:
    return f'<w:{edge} w:val="single" w:sz="{round(width / PT * 8)}" w:space="0" w:color="000000"/>'
