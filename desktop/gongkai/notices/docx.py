"""Document → DOCX: the same blocks with the settings that make Word and WPS arrive at the same pages."""

from collections.abc import Iterator, Sequence
from functools import partial

from gongkai.domain.notice import Heading, Paragraph, Table
from gongkai.notices.body import BodyPart, body_texts
from gongkai.notices.document import (
    Addressee,
    AttachmentNote,
    Document,
    Imprint,
    IndexNumber,
    Note,
    Part,
    RedHead,
    Signature,
    Title,
)
from gongkai.notices.docx_page import saved, set_defaults, set_page, set_properties
from gongkai.notices.docx_table import table_xml
from gongkai.notices.docx_text import text_xml
from gongkai.notices.docx_xml import LINE, TRACKING, Para, Type, paragraph, run, twips
from gongkai.notices.faces import Face
from gongkai.notices.head import mark_size
from gongkai.notices.measures import RED_HEAD_TOP, SIZE_2, SIZE_3, SIZE_4, em
from gongkai.notices.pages import BLACK
from gongkai.notices.profile import Profile
from gongkai.notices.signature import place
from gongkai.notices.title import title_lines

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CENTRED = Para(align="center", keep_next=True)


def write_docx(document: Document) -> bytes:
    """The document as a Word file whose faces carry the office's own names; it names no author."""
    import docx
    from docx.oxml import parse_xml

    profile = document.profile
    word = docx.Document()
    set_defaults(word, _type(profile, Face.FANGSONG))
    set_page(
        word, _type(profile, Face.SONG, SIZE_4), _type(profile, Face.XIAOBIAOSONG, SIZE_4, "999999"), document.draft
    )
    set_properties(word, document)
    parts = "".join(_part(part, before, after, profile) for before, part, after in _neighbours(document.parts))
    end = word.element.body.sectPr
    for element in parse_xml(f"<w:body {_NAMESPACE}>{parts}</w:body>"):
        end.addprevious(element)
    return saved(word)


def _neighbours(parts: Sequence[Part]) -> Iterator[tuple[Part | None, Part, Part | None]]:
    return zip((None, *parts), parts, (*parts[1:], None), strict=False)


def _type(profile: Profile, face: Face, size: float = SIZE_3, colour: str = BLACK) -> Type:
    return Type(profile.office_faces[face], size, colour, TRACKING if size == SIZE_3 else 0)


def _part(part: Part, before: Part | None, after: Part | None, profile: Profile) -> str:
    body = _type(profile, Face.FANGSONG)
    blank = paragraph("", Para(), body)
    keep = isinstance(after, Signature | AttachmentNote | Note)
    gap = blank if isinstance(before, Title) else ""
    match part:
        case IndexNumber():
            return _line(part.text, Para(align="left"), _type(profile, Face.FANGSONG, SIZE_4)) + blank
        case RedHead():
            return _red_head(part, profile)
        case Title():
            return _title(part, profile)
        case Addressee() | Heading() | Paragraph() | AttachmentNote() | Note():
            above = isinstance(part, Addressee | AttachmentNote) or isinstance(before, Title)
            return (blank if above else "") + _body(part, profile, keep)
        case Table():
            return gap + (_table(part, profile) if part.columns else "")
        case Signature():
            return paragraph("", Para(keep_next=True), body) + _signature(part, body, keep)
        case Imprint():
            return _imprint(part, _type(profile, Face.FANGSONG, SIZE_4))


def _line(text: str, para: Para, kind: Type) -> str:
    return paragraph(run(text, kind), para, kind)


def _red_head(part: RedHead, profile: Profile) -> str:
    """The mark's upper edge 35 mm down, two lines to the number, a red line under it, two lines to the title."""
    body, size = _type(profile, Face.FANGSONG), mark_size(part.mark)
    index = _line(f"索引号：{part.index_no}", Para(align="left"), _type(profile, Face.FANGSONG, SIZE_4))
    mark = _type(profile, Face.XIAOBIAOSONG, size, profile.red)
    before = twips(RED_HEAD_TOP) - (LINE if part.index_no else 0)
    blank = paragraph("", Para(), body)
    return (
        (index if part.index_no else "")
        + _line(part.mark, Para(align="center", before=before, line=round(size * 20)), mark)
        + blank * 2
        + _line(part.number, Para(align="center", rule=profile.red), body)
        + blank * 2
    )


def _title(part: Title, profile: Profile) -> str:
    title = _line("\n".join(title_lines(part.text)), _CENTRED, _type(profile, Face.XIAOBIAOSONG, SIZE_2))
    return title + (_line(part.number, _CENTRED, _type(profile, Face.FANGSONG)) if part.number else "")


def _body(part: BodyPart, profile: Profile, keep: bool) -> str:
    """The running text; a heading alone is tied to what follows and shows in Word's navigation."""
    alone = isinstance(part, Heading) and not part.body
    keep = keep or alone or isinstance(part, AttachmentNote)
    outline = part.level - 1 if isinstance(part, Heading) and alone else None
    return "".join(text_xml(text, partial(_type, profile), keep, outline) for text in body_texts(part))


def _table(part: Table, profile: Profile) -> str:
    hei, song = _type(profile, Face.HEI), _type(profile, Face.SONG)
    return table_xml(part, caption=hei, head=hei, cell=song, note=_type(profile, Face.FANGSONG))


def _signature(part: Signature, body: Type, keep: bool) -> str:
    where = place(part)
    organ = _line(part.organ, Para(align="left", left=where.organ, keep_next=keep or bool(part.date)), body)
    day = _line(part.date, Para(align="left", left=where.date, keep_next=keep), body)
    return (organ if part.organ else "") + (day if part.date else "")


def _imprint(part: Imprint, kind: Type) -> str:
    """The 版记 as one line between two rules, at the end of the text."""
    text = f"{part.organ}　　{part.date}印发" if part.date else part.organ
    return _line(text, Para(left=em(SIZE_4), right=em(SIZE_4), rule=BLACK), kind)
