"""Document → DOCX: the same blocks with the settings that make Word and WPS arrive at the same pages."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from gongkai.domain.notice import Attendance, Heading, Paragraph, Table
from gongkai.notices.blocks import ENDINGS, document_rows, neighbours, stands_apart
from gongkai.notices.body import BodyPart, body_texts
from gongkai.notices.document import (
    Addressee,
    AnnexHead,
    AttachmentNote,
    Document,
    Imprint,
    IndexNumber,
    LetterHead,
    MinutesHead,
    Note,
    OrderHead,
    Part,
    RedHead,
    Signature,
    Signer,
    Title,
)
from gongkai.notices.docx_end import imprint_xml, signature_xml, signer_xml
from gongkai.notices.docx_head import letter_head_xml, minutes_head_xml, order_head_xml, red_head_xml
from gongkai.notices.docx_page import NAMESPACE, saved, section_end, set_defaults, set_pages, set_properties
from gongkai.notices.docx_table import table_xml
from gongkai.notices.docx_text import text_xml
from gongkai.notices.docx_xml import LINE, TRACKING, Para, Type, paragraph, run, twips
from gongkai.notices.faces import Face
from gongkai.notices.fitting import fitted_pitch
from gongkai.notices.layout import layout
from gongkai.notices.measures import SIZE_2, SIZE_3, SIZE_4
from gongkai.notices.pages import BLACK
from gongkai.notices.paragraph import set_lines
from gongkai.notices.profile import Profile
from gongkai.notices.tables import is_wide
from gongkai.notices.title import title_lines


def write_docx(document: Document) -> bytes:
    """The document as a Word file whose faces carry the office's own names; it names no author."""
    import docx
    from docx.oxml import parse_xml

    word = docx.Document()
    type_of = partial(_type, document.profile)
    set_defaults(word, type_of(Face.FANGSONG))
    end = word.element.body.sectPr
    # Every line of text states the pitch, so that the one place which decides it can be here.
    pitch = twips(fitted_pitch(document_rows(document)))
    body = _body(document, type_of).replace(f'w:line="{LINE}"', f'w:line="{pitch}"')
    for element in parse_xml(f"<w:body {NAMESPACE}>{body}</w:body>"):
        end.addprevious(element)
    set_pages(word, type_of(Face.SONG, SIZE_4), type_of(Face.XIAOBIAOSONG, SIZE_4, "999999"), document)
    set_properties(word, document)
    return saved(word)


def _type(profile: Profile, face: Face, size: float = SIZE_3, colour: str = BLACK) -> Type:
    return Type(profile.office_faces[face], size, colour, TRACKING if size == SIZE_3 else 0)


def _body(document: Document, type_of: "partial[Type]") -> str:
    """All parts in order; a table along the paper's long side is a section of its own."""
    keeps = _keeps(document.parts)
    blank = paragraph("", Para(), type_of(Face.FANGSONG))
    xml = []
    turned = False
    for (before, part, after), keep in zip(neighbours(document.parts), keeps, strict=True):
        wide = (isinstance(part, Table) and is_wide(part)) or (
            isinstance(part, AnnexHead) and isinstance(after, Table) and is_wide(after)
        )
        if wide != turned:
            xml.append(section_end(turned))
            turned = wide
        xml.append(blank * stands_apart(part, before))
        xml.append(
            _imprint(document, part, type_of) if isinstance(part, Imprint) else _part(part, document, keep, type_of)
        )
    return "".join(xml)


def _keeps(parts: Sequence[Part]) -> list[int]:
    """How many lines of each part are tied to the next: two lines of text go with a signature and its kin."""
    return [
        2 if isinstance(after, ENDINGS) else int(_is_line(after) and isinstance(later, ENDINGS))
        for after, later in zip((*parts[1:], None), (*parts[2:], None, None), strict=True)
    ][: len(parts)]


def _is_line(part: Part | None) -> bool:
    """Whether a part is a paragraph of one line."""
    return isinstance(part, Paragraph | Heading) and all(
        len(set_lines(text.spans, text.setting)) == 1 for text in body_texts(part)
    )


def _part(part: Part, document: Document, keep: int, type_of: "partial[Type]") -> str:  # noqa: C901 - a line each
    red, body = document.profile.red, type_of(Face.FANGSONG)
    match part:
        case IndexNumber():
            return _line(part.text, Para(align="left"), type_of(Face.FANGSONG, SIZE_4))
        case RedHead():
            return red_head_xml(part, type_of, red)
        case LetterHead():
            return letter_head_xml(part, type_of, red)
        case OrderHead():
            return order_head_xml(part, type_of, red)
        case MinutesHead():
            return minutes_head_xml(part, type_of, red)
        case Title():
            return _title(part, type_of)
        case Addressee() | AttachmentNote():
            return paragraph("", Para(keep_next=keep), body) + _text(part, keep, type_of)
        case Heading() | Paragraph() | Attendance() | Note():
            return _text(part, keep, type_of)
        case Table():
            return table_xml(part, type_of)
        case Signature():
            return signature_xml(part, type_of, keep)
        case Signer():
            return signer_xml(part, type_of, keep)
        case AnnexHead():
            return _annex(part, type_of)
        case Imprint():
            return ""


def _line(text: str, para: Para, kind: Type) -> str:
    return paragraph(run(text, kind), para, kind)


def _title(part: Title, type_of: "partial[Type]") -> str:
    centred = Para(align="center", keep_next=True)
    title = _line("\n".join(title_lines(part.text)), centred, type_of(Face.XIAOBIAOSONG, SIZE_2))
    return title + (_line(part.number, centred, type_of(Face.FANGSONG)) if part.number else "")


def _text(part: BodyPart, keep: int, type_of: "partial[Type]") -> str:
    """The running text; a heading alone is tied to what follows and shows in Word's navigation."""
    alone = isinstance(part, Heading) and not part.body
    outline = part.level - 1 if isinstance(part, Heading) and alone else None
    keep = keep or int(alone or isinstance(part, AttachmentNote))
    return "".join(text_xml(text, type_of, keep, outline) for text in body_texts(part))


def _annex(part: AnnexHead, type_of: "partial[Type]") -> str:
    blank = paragraph("", Para(keep_next=True), type_of(Face.FANGSONG))
    label = _line(part.label, Para(align="left", page_before=True, keep_next=True), type_of(Face.HEI))
    return label + blank + _title(Title(part.title), type_of) + blank


def _imprint(document: Document, part: Imprint, type_of: "partial[Type]") -> str:
    """The 版记 on the page where the layout has it: the text's last one, or one or two further on."""
    text = tuple(other for other in document.parts if other is not part)
    ahead = len(layout(document).pages) - len(layout(replace(document, parts=text)).pages)
    return imprint_xml(part, type_of, ahead)
