"""Document → pages: every block becomes rows, the rows flow into pages, each page gets its number."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gongkai.domain.notice import Attendance, Format, Heading, Paragraph, Table
from gongkai.notices import faces
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
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Placed, Row, is_sideways, kept, moved, paginate
from gongkai.notices.head import index_number_rows, red_head_rows
from gongkai.notices.imprint import imprint_rows
from gongkai.notices.measures import (
    BOTTOM,
    HEIGHT,
    LEFT,
    PAGE_NUMBER_GAP,
    PAPER_HEIGHT,
    PAPER_WIDTH,
    RIGHT,
    SIZE_4,
    TOP,
    em,
)
from gongkai.notices.pages import Page, Pages, Role, Rule, Run, joined
from gongkai.notices.paragraph import Setting, natural_width, set_lines
from gongkai.notices.sealed import sealed_rows
from gongkai.notices.signature import signature_rows, signer_rows
from gongkai.notices.special_heads import letter_head_rows, minutes_head_rows, order_head_rows
from gongkai.notices.tables import is_wide, table_rows
from gongkai.notices.title import annex_rows, title_rows

WITH_SIGNATURE = 2
"""Lines of text that go with a signature, so that it never stands alone on a page (7.3.5.5)."""

DRAFT_MARK = "送审稿"

ENDINGS = (Signature, Signer, AttachmentNote, Note)
"""What never begins a page without some text before it."""


def layout(document: Document) -> Pages:
    """The pages of a document, each run and rule in its place on the paper."""
    placed = paginate(_rows(document))
    unnumbered = _unnumbered(placed, document.format)
    return Pages(
        tuple(
            _page(rows, number, document.draft, numbered=number not in unnumbered)
            for number, rows in enumerate(placed, start=1)
        ),
        document.title,
        document.author,
        document.subject,
        document.formed,
    )


def _unnumbered(pages: Sequence[Sequence[Placed]], form: Format) -> set[int]:
    """A letter's first page (10.1); a blank page and the 版记 page after it (7.5)."""
    blank = {number for number, rows in enumerate(pages, start=1) if not rows and len(pages) > 1}
    return blank | {number + 1 for number in blank} | ({1} if form is Format.LETTER else set())


def _rows(document: Document) -> list[Row]:
    rows: list[Row] = []
    for before, part, after in neighbours(document.parts):
        if stands_apart(part, before):
            rows.append(BLANK)
        if isinstance(part, Note) and isinstance(before, Signature) and before.diameter:
            rows.pop()
        if isinstance(part, ENDINGS):
            carried = _carried(before)
            rows = [*rows[:-carried], *kept(rows[-carried:], last=0)]
        if isinstance(part, AnnexHead) and isinstance(after, Table) and is_wide(after):
            rows += [replace(row, sideways=True) for row in annex_rows(part, HEIGHT)]
        else:
            rows += _part_rows(part, document.profile.red)
    return rows


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


def _page(rows: Sequence[Placed], number: int, draft: bool, numbered: bool) -> Page:
    mark = [_draft_mark()] if draft else []
    foot = [_page_number(number)] if numbered else []
    if is_sideways(rows):
        runs = [_turned(moved(run, 0.0, placed.y)) for placed in rows for run in placed.row.runs]
        rules = [_turned_rule(rule, placed.y) for placed in rows for rule in placed.row.rules]
        return Page((*mark, *runs, *foot), joined(rules))
    runs = [moved(run, LEFT, TOP + placed.y) for placed in rows for run in placed.row.runs]
    rules = [_rule_at(rule, TOP + placed.y) for placed in rows for rule in placed.row.rules]
    pictures = [replace(p, x=p.x + LEFT, y=p.y + TOP + placed.y) for placed in rows for p in placed.row.pictures]
    return Page((*mark, *runs, *foot), joined(rules), tuple(pictures))


def _turned(run: Run) -> Run:
    """The run on a page turned by a quarter, its head at the left: 订口 of odd pages, 切口 of even ones (8)."""
    return replace(run, x=LEFT + run.y, y=BOTTOM - run.x, angle=90.0)


def _turned_rule(rule: Rule, y: float) -> Rule:
    return replace(rule, x1=LEFT + y + rule.y1, y1=BOTTOM - rule.x1, x2=LEFT + y + rule.y2, y2=BOTTOM - rule.x2)


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
