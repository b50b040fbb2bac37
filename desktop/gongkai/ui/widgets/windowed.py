"""Rows of lists of any length: what is shown is known by its keys, and only what is looked at is read."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal

Index = QModelIndex | QPersistentModelIndex
Key = TypeVar("Key")
Row = TypeVar("Row")

_AROUND, _MOST_KEPT = 60, 3_000
"""So many rows are read before and behind the one that is looked at, and so many are kept."""


class WindowedModel(QAbstractTableModel, Generic[Key, Row]):
    """The keys of all rows, and of those that are looked at the rows.

    `wanted` carries keys whose rows are looked at and not known yet; whoever reads them hands them to `learn`.
    """

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: Sequence[Key] = ()
        self._known: dict[Key, Row] = {}
        self._asked: set[int] = set()

    def show_rows(self, keys: Sequence[Key], rows: Mapping[Key, Row]) -> None:
        """Replaces what is shown; `rows` are those that were read along with the keys."""
        self.beginResetModel()
        self._keys, self._known = keys, dict(rows)
        self._asked.clear()
        self.endResetModel()

    def learn(self, rows: Mapping[Key, Row]) -> None:
        """Takes in rows that were read."""
        if len(self._known) > _MOST_KEPT:
            self._known.clear()
        self._known |= rows
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, self.columnCount() - 1))

    def key_at(self, row: int) -> Key | None:
        """The key of a row, None where there is no such row."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: Key) -> int:
        """The row that shows this, -1 where none does."""
        return self._keys.index(key) if key in self._keys else -1

    def rows_of(self, keys: Iterable[Key]) -> list[int]:
        """The rows that show these, from above."""
        wanted = set(keys)
        return [row for row, key in enumerate(self._keys) if key in wanted] if wanted else []

    def known(self, key: Key) -> Row | None:
        """What is behind a key, where it has been read."""
        return self._known.get(key)

    def row_at(self, index: Index) -> Row | None:
        """What is behind a cell; None where it has not been read, and then it is asked for."""
        found = self._known.get(self._keys[index.row()])
        if found is None:
            self._ask(index.row())
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._keys)

    def _ask(self, row: int) -> None:
        """Asks for the rows around this one, once the view has drawn all it draws now."""
        if not self._asked:
            QTimer.singleShot(0, self, self._tell_wanted)
        self._asked.add(row)

    def _tell_wanted(self) -> None:
        if not self._asked:
            return
        first, last = max(min(self._asked) - _AROUND, 0), max(self._asked) + _AROUND
        if last - first > _MOST_KEPT:  # somebody jumps about: the last place counts
            first, last = max(max(self._asked) - _AROUND, 0), max(self._asked) + _AROUND
        self._asked.clear()
        self.wanted.emit([key for key in self._keys[first:last] if key not in self._known])
