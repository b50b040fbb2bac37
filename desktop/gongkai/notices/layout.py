"""Document → pages: every block becomes rows, the rows flow into pages, each page gets its number."""

from collections.abc import Sequence

from gongkai.domain.notice import Heading, Paragraph, Table
from gongkai.notices import faces
from gongkai.notices.body import body_rows
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
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Placed, Row, kept, moved, paginate
from gongkai.notices.head import index_number_rows, red_head_rows
from gongkai.notices.imprint import imprint_rows
from gongkai.notices.measures import (
    BOTTOM,
    LEFT,
    PAGE_NUMBER_GAP,
    PAPER_HEIGHT,
    PAPER_WIDTH,
    RIGHT,
    SIZE_4,
    TOP,
    em,
)
from gongkai.notices.pages import Page, Pages, Role, Rule, Run
from gongkai.notices.paragraph import Setting, natural_width
from gongkai.notices.signature import signature_rows
from gongkai.notices.tables import table_rows
from gongkai.notices.title import title_rows

_WITH_SIGNATURE = 2
"""Lines of text that go with a signature, so that it never stands alone on a page (7.3.5.5)."""

DRAFT_MARK = "送审稿"


def layout(document: Document) -> Pages:
    """The pages of a document, each run and rule in its place on the paper."""
    placed = paginate(_rows(document))
    return Pages(
        tuple(_page(rows, number, document.draft) for number, rows in enumerate(placed, start=1)),
        document.title,
        document.author,
        document.subject,
        document.formed,
    )


def _rows(document: Document) -> list[Row]:
    rows: list[Row] = []
    for part, before in zip(document.parts, (None, *document.parts), strict=False):
        if isinstance(before, Title) and not isinstance(part, Addressee):
            rows.append(BLANK)
        if isinstance(part, Signature | AttachmentNote | Note):
            rows = [*rows[:-_WITH_SIGNATURE], *kept(rows[-_WITH_SIGNATURE:], last=0)]
        rows += _part_rows(part, document.profile.red)
    return rows


def _part_rows(part: Part, red: str) -> list[Row]:
    match part:
        case IndexNumber():
            return index_number_rows(part)
        case RedHead():
            return red_head_rows(part, red)
        case Title():
            return title_rows(part)
        case Addressee() | Heading() | Paragraph() | AttachmentNote() | Note():
            return body_rows(part)
        case Table():
            return table_rows(part)
        case Signature():
            return signature_rows(part)
        case Imprint():
            return imprint_rows(part)


def _page(rows: Sequence[Placed], number: int, draft: bool) -> Page:
    runs = [moved(run, LEFT, TOP + placed.y) for placed in rows for run in placed.row.runs]
    rules = tuple(_rule_at(rule, TOP + placed.y) for placed in rows for rule in placed.row.rules)
    mark = [_draft_mark()] if draft else []
    return Page((*mark, *runs, _page_number(number)), rules)


def _rule_at(rule: Rule, y: float) -> Rule:
    return Rule(rule.x1 + LEFT, rule.y1 + y, rule.x2 + LEFT, rule.y2 + y, rule.width, rule.colour)


def _page_number(number: int) -> Run:
    """— 1 — in 4号宋体, its dash 7 mm below the type area, one character in at the outer side (7.5)."""
    text = f"— {number} —"
    one = em(SIZE_4)
    width = natural_width(text, Face.SONG, Setting(size=SIZE_4, tracking=0.0))
    x = RIGHT - one - width if number % 2 else LEFT + one
    dash, _ = faces.ink(Face.SONG, "—")
    return Run(text, Face.SONG, SIZE_4, x, BOTTOM + PAGE_NUMBER_GAP + dash * one, Role.PAGE_NUMBER)


def _draft_mark() -> Run:
    """送审稿 across the page, pale, beneath the text."""
    size, angle = 110.0, 45.0
    half = len(DRAFT_MARK) * em(size) / 2 * 0.7071
    x, y = PAPER_WIDTH / 2 - half + em(size) * 0.25, PAPER_HEIGHT / 2 + half + em(size) * 0.25
    return Run(DRAFT_MARK, Face.XIAOBIAOSONG, size, x, y, Role.DRAFT_MARK, colour="E8E8E8", angle=angle)
