"""The running text (7.3.2 to 7.3.4, 7.3.6): addressee, headings of four levels, paragraphs, attachment note, note."""

from dataclasses import dataclass
from typing import TypeAlias

from gongkai.domain.notice import Attendance, Heading, Paragraph
from gongkai.notices.document import Addressee, AttachmentNote, Note
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Row, kept
from gongkai.notices.measures import ADVANCE
from gongkai.notices.pages import Role
from gongkai.notices.paragraph import Setting, Span, natural_width, set_lines

LEVEL_FACES = {1: Face.HEI, 2: Face.KAI, 3: Face.FANGSONG, 4: Face.FANGSONG}
"""The face of each level of heading (7.3.3)."""

INDENT = 2 * ADVANCE
_INDENTED = Setting(indent=INDENT)
_LABEL = "附件："

BodyPart: TypeAlias = Addressee | Heading | Paragraph | AttachmentNote | Attendance | Note


@dataclass(frozen=True)
class Text:
    """One paragraph as every writer needs it: its words in their faces, and how they are set.

    `behind` is how much of its place's width the setting leaves free at the right, in millimetres.
    """

    spans: tuple[Span, ...]
    setting: Setting
    behind: float = 0.0


def body_texts(part: BodyPart) -> list[Text]:
    """The paragraphs of a part of the running text."""
    match part:
        case Addressee():
            return [_text(part.text, Role.ADDRESSEE, Setting())]
        case Heading():
            head = Span(part.text, LEVEL_FACES[part.level], Role.HEADING)
            return [Text((head, Span(part.body, Face.FANGSONG, Role.BODY)), _INDENTED)]
        case Paragraph():
            return [_text(part.text, Role.BODY, _INDENTED)]
        case AttachmentNote():
            return [_attachment(part, number) for number in range(1, len(part.names) + 1)]
        case Attendance():
            label = Span(f"{part.label}：", Face.HEI, Role.ATTENDANCE)
            hanging = INDENT + natural_width(label.text, Face.HEI)
            names = Span(part.names, Face.FANGSONG, Role.ATTENDANCE)
            return [Text((label, names), Setting(indent=INDENT, hanging=hanging))]
        case Note():
            return [_text(part.text, Role.NOTE, _INDENTED)]


def body_rows(part: BodyPart) -> list[Row]:
    """The rows of a part: a blank one above addressee and 附件说明; a heading alone is tied to what follows."""
    above = [BLANK] if isinstance(part, Addressee | AttachmentNote) else []
    rows = [Row(runs=line) for text in body_texts(part) for line in set_lines(text.spans, text.setting)]
    return kept(rows, last=0) if isinstance(part, Heading) and not part.body else [*above, *rows]


def _attachment(part: AttachmentNote, number: int) -> Text:
    """A line of the 附件说明: several names are numbered, and turn over under their first character."""
    label_width = natural_width(_LABEL, Face.FANGSONG)
    prefix = f"{number}." if len(part.names) > 1 else ""
    lead = (_LABEL if number == 1 else "") + prefix
    setting = Setting(
        indent=INDENT + (0.0 if number == 1 else label_width),
        hanging=INDENT + label_width + natural_width(prefix, Face.FANGSONG),
    )
    return _text(lead + part.names[number - 1], Role.ATTACHMENTS, setting)


def _text(text: str, role: Role, setting: Setting) -> Text:
    return Text((Span(text, Face.FANGSONG, role),), setting)
