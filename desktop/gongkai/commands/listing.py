"""Lists of disclosures as a person sees them, what asks for their attention, and finding by typing."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from gongkai.commands.delegate import acting
from gongkai.commands.desk import Desk
from gongkai.domain.clock import beijing_day
from gongkai.domain.deadlines import add_workdays
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.listing import IN_REVIEW, SOON_WORKDAYS, Listing, Need, Scope, Viewer
from gongkai.domain.workflow import State
from gongkai.store.transaction import Transaction

FIRST = 60
"""Rows that are read with a list: more than a window shows at once."""


@dataclass(frozen=True)
class Standing:
    """How much is where: by area what is under way, by step what waits there, and what waits for this person."""

    by_area: Mapping[int, int] = field(default_factory=dict)
    by_step: Mapping[State, int] = field(default_factory=dict)
    waiting: int = 0
    to_review: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Listed:
    """A list: every id in its order, the rows of a window of it, and how much of the part waits for this person.

    Where it is not whole, only the first ids are known yet.
    """

    ids: tuple[str, ...]
    rows: Mapping[str, DisclosureSummary]
    whole: int
    waiting: int
    standing: Standing
    is_whole: bool = True


@dataclass(frozen=True)
class Attention:
    """What the workbench shows: how many ask for each kind of attention, and by day how many fall due."""

    counts: Mapping[Need, int]
    due: Mapping[date, int]


def listed(desk: Desk, listing: Listing, window: slice = slice(0, FIRST)) -> Listed:
    """A list with the rows of this window; what is behind it is read when it is looked at."""
    with desk.workspace.read() as tx:
        viewer = _viewer(desk, tx)
        return _with_rows(tx, viewer, listing, tx.listings.ids(listing, viewer), window)


def glance(desk: Desk, listing: Listing) -> Listed:
    """The first rows of a list, to show before it is known how long it is; the whole list where it has no more."""
    with desk.workspace.read() as tx:
        viewer = _viewer(desk, tx)
        ids = tx.listings.first(listing, viewer, FIRST)
        return replace(_with_rows(tx, viewer, listing, ids, slice(FIRST)), is_whole=len(ids) < FIRST)


def glimpse(desk: Desk, listing: Listing) -> tuple[tuple[str, ...], Mapping[str, DisclosureSummary]]:
    """Ids and rows to show at once for words that are being typed, until the list itself is read; nothing where unsure.

    They are the first of what was written last, which is nearly always the beginning of the list.
    """
    with desk.workspace.read() as tx:
        ids = tx.listings.glimpse(listing, _viewer(desk, tx), FIRST)
        return ids, tx.listings.summaries(ids)


def rows(desk: Desk, ids: Collection[str]) -> Mapping[str, DisclosureSummary]:
    """The rows of these disclosures, by id."""
    with desk.workspace.read() as tx:
        return tx.listings.summaries(ids)


def next_waiting(desk: Desk, part: Listing) -> str:
    """The disclosure of a part that waits longest for this person; empty where none does."""
    mine = Listing(part.area, part.states, Scope.MINE, descending=False)
    with desk.workspace.read() as tx:
        return next(iter(tx.listings.first(mine, _viewer(desk, tx), 1)), "")


def attention(desk: Desk, first: date, last: date) -> Attention:
    """What asks for this person's attention, and what falls due from one day through another."""
    with desk.workspace.read() as tx:
        viewer = _viewer(desk, tx)
        counts = {need: tx.listings.count(Listing(need=need), viewer) for need in Need}
        return Attention(counts, tx.listings.by_due_day(first, last, viewer))


def find(desk: Desk, words: str, limit: int) -> tuple[DisclosureSummary, ...]:
    """The disclosures that hold every word, best first, of those that this person may see."""
    with desk.workspace.read() as tx:
        ids = tx.search.find(words, limit, _viewer(desk, tx).department)
        found = tx.listings.summaries(ids)
    return tuple(found[id_] for id_ in ids if id_ in found)


def _with_rows(tx: Transaction, viewer: Viewer, listing: Listing, ids: tuple[str, ...], window: slice) -> Listed:
    part, standing = Listing(area=listing.area, states=listing.states), _standing(tx, viewer)
    mine = replace(part, scope=Scope.MINE)
    return Listed(
        ids=ids,
        rows=tx.listings.summaries(ids[window]),
        whole=tx.listings.count(part, viewer) if not ids else len(ids),
        waiting=standing.waiting if part == Listing() else tx.listings.count(mine, viewer),
        standing=standing,
    )


def _viewer(desk: Desk, tx: Transaction) -> Viewer:
    today = beijing_day(desk.clock())
    return Viewer(acting(desk, tx), today, add_workdays(today, SOON_WORKDAYS, desk.library.calendar))


def _standing(tx: Transaction, viewer: Viewer) -> Standing:
    mine = Listing(scope=Scope.MINE)
    reviewing = Listing(states=IN_REVIEW, scope=Scope.MINE)
    return Standing(
        by_area=tx.listings.by_area(viewer),
        by_step=tx.listings.by_state(IN_REVIEW, viewer),
        waiting=tx.listings.count(mine, viewer),
        to_review=frozenset(tx.listings.ids(reviewing, viewer)),
    )
