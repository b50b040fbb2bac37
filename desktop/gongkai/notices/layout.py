"""Document → pages: the rows of its blocks flow into pages, each page gets its number."""

from collections.abc import Sequence
from dataclasses import replace

from gongkai.domain.notice import Format
from gongkai.notices import faces
from gongkai.notices.blocks import document_rows
from gongkai.notices.document import Document
from gongkai.notices.faces import Face
from gongkai.notices.fitting import fitted_pitch, pitched
from gongkai.notices.flow import Placed, is_sideways, moved, paginate
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
from gongkai.notices.pages import Page, Pages, Role, Rule, Run, joined
from gongkai.notices.paragraph import Setting, natural_width

DRAFT_MARK = "送审稿"


def layout(document: Document) -> Pages:
    """The pages of a document, each run and rule in its place on the paper."""
    rows = document_rows(document)
    placed = paginate(pitched(rows.rows, fitted_pitch(rows)))
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


def _page(rows: Sequence[Placed], number: int, draft: bool, numbered: bool) -> Page:
    mark = [_draft_mark()] if draft else []
    foot = [_page_number(number)] if numbered else []
    if is_sideways(rows):
        runs = [_turned(run) for placed in rows for run in _runs(placed, 0.0, placed.y)]
        rules = [_turned_rule(rule, placed.y) for placed in rows for rule in placed.row.rules]
        return Page((*mark, *runs, *foot), joined(rules))
    runs = [run for placed in rows for run in _runs(placed, LEFT, TOP + placed.y)]
    rules = [_rule_at(rule, TOP + placed.y) for placed in rows for rule in placed.row.rules]
    pictures = [replace(p, x=p.x + LEFT, y=p.y + TOP + placed.y) for placed in rows for p in placed.row.pictures]
    return Page((*mark, *runs, *foot), joined(rules), tuple(pictures))


def _runs(placed: Placed, dx: float, dy: float) -> list[Run]:
    """A row's runs on the page; a head that comes again is told once (its runs lose their tags)."""
    runs = [moved(run, dx, dy) for run in placed.row.runs]
    return [replace(run, tag=None) for run in runs] if placed.again else runs


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
