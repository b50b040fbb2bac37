"""What was worked out for the rows of a table, kept while a row stays what it is, wherever it moves to."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

Result = TypeVar("Result")
Cells = Mapping[str, Any]
_ROOM = 1_000


class RowMemo(Generic[Result]):
    """Works out something for each row of a table that is edited again and again.

    A row is never changed in place, so the same object needs no second look, and neither does one of equal cells.
    """

    def __init__(self, work: Callable[[Cells], Result]) -> None:
        self._work = work
        self._seen: dict[int, _Kept[Result]] = {}
        self._known: dict[Hashable, Result] = {}

    def results(self, rows: Sequence[Cells]) -> list[Result]:
        """The result for every row in its order; equal rows have the same object."""
        seen: dict[int, _Kept[Result]] = {}
        for cells in rows:
            seen[id(cells)] = self._seen.get(id(cells)) or self._meet(cells)
        self._seen = seen
        if len(self._known) > 2 * len(rows) + _ROOM:
            self._known = {kept.key: kept.result for kept in seen.values()}
        return [seen[id(cells)].result for cells in rows]

    def _meet(self, cells: Cells) -> "_Kept[Result]":
        key = _key(cells)
        if key not in self._known:
            self._known[key] = self._work(cells)
        return _Kept(cells, key, self._known[key])


class _Kept(NamedTuple, Generic[Result]):
    """A result, with the row itself: as long as it is held, no other object can have its id."""

    cells: Cells
    key: Hashable
    result: Result


def _key(cells: Cells) -> Hashable:
    # The types count too: True is equal to 1, but is no amount.
    key = (*cells.items(), *map(type, cells.values()))
    try:
        hash(key)
    except TypeError:
        return repr(cells)
    return key
