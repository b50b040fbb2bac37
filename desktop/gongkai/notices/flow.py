"""Rows flowing into pages: nothing breaks inside a row, and what belongs together stays together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gongkai.notices.measures import ASCENT, HEIGHT, PITCH, SIZE_3, WIDTH, em
from gongkai.notices.pages import Picture, Rule, Run
from gongkai.notices.tags import Tag

_ROUNDING = 1e-6


@dataclass(frozen=True)
class Row:
    """A strip across the type area, its runs and rules placed from its top left.

    `keep_next`: never the last of its page. `blank`: dropped at the top of a page. `heads`: rows repeated above it
    when it begins a page. `foot`: pushed down to the lower edge of the type area; `verso`: of an even page.
    `new_page`: begins one. `sideways`: on a page turned by a quarter, alone with others of its kind.
    """

    height: float = PITCH
    runs: tuple[Run, ...] = ()
    rules: tuple[Rule, ...] = ()
    pictures: tuple[Picture, ...] = ()
    keep_next: bool = False
    blank: bool = False
    heads: tuple["Row", ...] = ()
    foot: bool = False
    verso: bool = False
    new_page: bool = False
    sideways: bool = False


@dataclass(frozen=True)
class Placed:
    """A row and where its upper edge lies below the type area's; `again`: a head that an earlier page has too."""

    row: Row
    y: float
    again: bool = False


BLANK = Row(blank=True)


def kept(rows: Sequence[Row], last: int = 1) -> list[Row]:
    """The rows with all but the `last` ones tied to the row after them."""
    tied = len(rows) - last
    return [replace(row, keep_next=True) if i < tied else row for i, row in enumerate(rows)]


def moved(run: Run, dx: float, dy: float, tag: Tag | None = None) -> Run:
    """The run at another place, and as part of `tag` where one is given."""
    # Written out because dataclasses.replace takes three times as long, and every run of every page passes here.
    x, y, tag = run.x + dx, run.y + dy, tag or run.tag
    return Run(run.text, run.face, run.size, x, y, run.role, run.spacing, run.colour, run.angle, tag)


def baseline(size: float = SIZE_3) -> float:
    """How far below its row's upper edge a text of this size stands."""
    return ASCENT * em(size)


def paginate(rows: Sequence[Row]) -> list[list[Placed]]:
    """The rows page by page, from the top; a page is cut earlier where its last rows are tied to the next one.

    A page without rows is a blank one before the 版记.
    """
    pages: list[list[Placed]] = [[]]
    for row in rows:
        if row.foot:
            _turn_to_foot(pages, row)
        elif pages[-1] and (row.new_page or row.sideways != is_sideways(pages[-1])):
            pages.append([])
        elif pages[-1] and not _fits(pages[-1], row):
            carried = _tied(pages[-1])
            pages.append([])
            for earlier in carried:
                _place(pages[-1], earlier)
        _place(pages[-1], row)
    return pages


def is_sideways(page: Sequence[Placed]) -> bool:
    """Whether the page is one for a table turned by a quarter."""
    return bool(page) and page[0].row.sideways


def _fits(page: Sequence[Placed], row: Row) -> bool:
    return _bottom(page) + row.height <= (WIDTH if is_sideways(page) else HEIGHT) + _ROUNDING


def _turn_to_foot(pages: list[list[Placed]], row: Row) -> None:
    """Goes on to the page whose foot has room for the row, an even one where it asks for that."""
    if is_sideways(pages[-1]) or not _fits(pages[-1], row):
        pages.append([])
    if row.verso and len(pages) % 2:
        pages.append([])


def _bottom(page: Sequence[Placed]) -> float:
    return page[-1].y + page[-1].row.height if page else 0.0


def _tied(page: list[Placed]) -> list[Row]:
    """Takes the rows at the page's end that must not be its last; none where that would empty the page."""
    cut = len(page)
    while cut and page[cut - 1].row.keep_next:
        cut -= 1
    heads = sum(len(placed.row.heads) for placed in page[:1])
    if cut <= heads:
        return []
    carried = [placed.row for placed in page[cut:]]
    del page[cut:]
    return carried


def _place(page: list[Placed], row: Row) -> None:
    if not page and row.blank:
        return
    for head in row.heads if not page else ():
        page.append(Placed(head, _bottom(page), again=True))
    page.append(Placed(row, max(_bottom(page), HEIGHT - row.height) if row.foot else _bottom(page)))
