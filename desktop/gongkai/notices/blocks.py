"""Document → rows: every block as strips across the type area, tied where they must not part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gongkai.domain.notice import Attendance, Heading, Paragraph, Table
from gongkai.notices.body import body_rows, body_texts
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
from gongkai.notices.flow import BLANK, Row, kept
from gongkai.notices.head import index_number_rows, red_head_rows
from gongkai.notices.imprint import imprint_rows
from gongkai.notices.measures import HEIGHT
from gongkai.notices.paragraph import set_lines
from gongkai.notices.sealed import sealed_rows
from gongkai.notices.signature import signature_rows, signer_rows
from gongkai.notices.special_heads import letter_head_rows, minutes_head_rows, order_head_rows
from gongkai.notices.tables import is_wide, table_rows
from gongkai.notices.tagging import tagged
from gongkai.notices.title import annex_rows, title_rows

WITH_SIGNATURE = 2
"""Lines of text that go with a signature, so that it never stands alone on a page (7.3.5.5)."""

ENDINGS = (Signature, Signer, AttachmentNote, Note)
"""What never begins a page without some text before it."""


@dataclass(frozen=True)
class Rows:
    """A document's rows; those from `closing` to `end` are the signature and what must stay with it."""

    rows: tuple[Row, ...]
    closing: int
    end: int


def document_rows(document: Document) -> Rows:
    """Every block of a document as rows of the page, in order."""
    rows: list[Row] = []
    closing, end = -1, -1
    for before, part, after in neighbours(document.parts):
        if isinstance(part, AnnexHead | Imprint) and end < 0:
            end = len(rows)
        if stands_apart(part, before):
            rows.append(BLANK)
        if isinstance(part, Note) and isinstance(before, Signature) and before.diameter:
            rows.pop()
        if isinstance(part, ENDINGS):
            carried = _carried(before)
            rows = [*rows[:-carried], *kept(rows[-carried:], last=0)]
            closing = closing if closing >= 0 else max(0, len(rows) - carried)
        if isinstance(part, AnnexHead) and isinstance(after, Table) and is_wide(after):
            rows += [replace(row, sideways=True) for row in tagged(part, annex_rows(part, HEIGHT))]
        else:
            rows += tagged(part, _part_rows(part, document.profile.red))
    return Rows(tuple(rows), closing if closing >= 0 else len(rows), end if end >= 0 else len(rows))


def _carried(before: Part | None) -> int:
    """How many rows go with a signature: two, or all three of a paragraph that would leave one behind."""
    if not isinstance(before, Paragraph | Heading):
        return WITH_SIGNATURE
    rows = sum(len(set_lines(text.spans, text.setting)) for text in body_texts(before))
    return rows if rows == WITH_SIGNATURE + 1 else WITH_SIGNATURE


def neighbours(parts: Sequence[Part]) -> Iterator[tuple[Part | None, Part, Part | None]]:
    """Each part with the one before it and the one after it."""
    return zip((None, *parts), parts, (*parts[1:], None), strict=False)


def stands_apart(part: Part, before: Part | None) -> bool:
    """Whether a blank line parts the two, which neither of them brings along."""
    if isinstance(part, Attendance):
        return not isinstance(before, Attendance)
    if isinstance(before, IndexNumber):
        return not isinstance(part, IndexNumber)
    return isinstance(before, Title) and not isinstance(part, Addressee)


def _part_rows(part: Part, red: str) -> list[Row]:  # noqa: C901 - one line a kind of block
    match part:
        case IndexNumber():
            return index_number_rows(part)
        case RedHead():
            return red_head_rows(part, red)
        case LetterHead():
            return letter_head_rows(part, red)
        case OrderHead():
            return order_head_rows(part, red)
        case MinutesHead():
            return minutes_head_rows(part, red)
        case Title():
            return title_rows(part)
        case Addressee() | Heading() | Paragraph() | AttachmentNote() | Attendance() | Note():
            return body_rows(part)
        case Table():
            return table_rows(part)
        case Signature():
            return sealed_rows(part) if part.diameter else signature_rows(part)
        case Signer():
            return signer_rows(part)
        case AnnexHead():
            return annex_rows(part)
        case Imprint():
            return imprint_rows(part)
