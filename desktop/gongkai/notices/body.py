"""The running text (7.3.2 to 7.3.4, 7.3.6): addressee, headings of four levels, paragraphs, attachment note, note."""

from gongkai.domain.notice import Heading, Paragraph
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


def addressee_rows(part: Addressee) -> list[Row]:
    """The addressee, flush left on every line, a blank line above it."""
    return [BLANK, *_rows([Span(part.text, Face.FANGSONG, Role.ADDRESSEE)], Setting())]


def heading_rows(part: Heading) -> list[Row]:
    """A heading in the face of its level; one alone on its lines is tied to what follows."""
    spans = [Span(part.text, LEVEL_FACES[part.level], Role.HEADING), Span(part.body, Face.FANGSONG, Role.BODY)]
    rows = _rows(spans, _INDENTED)
    return rows if part.body else kept(rows, last=0)


def paragraph_rows(part: Paragraph) -> list[Row]:
    """A paragraph, its first line indented by two characters."""
    return _rows([Span(part.text, Face.FANGSONG, Role.BODY)], _INDENTED)


def attachment_rows(part: AttachmentNote) -> list[Row]:
    """The 附件说明 under a blank line: several names are numbered, and turn over under their first character."""
    label = "附件："
    label_width = natural_width(label, Face.FANGSONG)
    rows = [BLANK]
    for number, name in enumerate(part.names, start=1):
        prefix = f"{number}." if len(part.names) > 1 else ""
        lead = (label if number == 1 else "") + prefix
        indent = INDENT + (0.0 if number == 1 else label_width)
        hanging = INDENT + label_width + natural_width(prefix, Face.FANGSONG)
        rows += _rows([Span(lead + name, Face.FANGSONG, Role.ATTACHMENTS)], Setting(indent=indent, hanging=hanging))
    return rows


def note_rows(part: Note) -> list[Row]:
    """The 附注, two characters in."""
    return _rows([Span(part.text, Face.FANGSONG, Role.NOTE)], _INDENTED)


def _rows(spans: list[Span], setting: Setting) -> list[Row]:
    return [Row(runs=line) for line in set_lines(spans, setting)]
