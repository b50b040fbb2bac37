"""What stands on the form now, and the one history of changes that undo walks through."""

from collections.abc import Callable, Collection, Hashable, Mapping
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gongkai.domain.finding import Place
from gongkai.domain.values import Entries

_PAUSE = 1.0
"""Seconds without typing after which undo takes a new step."""


class Sheet(QObject):
    """The entries of the open draft; a value in them is never changed in place, so anybody may keep a snapshot.

    `changed` names a field whose entry changed in any way, `shown_anew` one that changed other than by typing in it.
    """

    changed = Signal(str)
    shown_anew = Signal(str)

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._clock = clock
        self._entries: Entries = {}

    def open(self, entries: Mapping[str, Any]) -> None:
        """Lays out another draft; what was done before can't be undone any more."""
        self._entries = dict(entries)
        self.stack.clear()

    def entry(self, name: str) -> Any:
        """What stands in a field; None where nothing was ever entered."""
        return self._entries.get(name)

    def snapshot(self) -> Entries:
        """All entries as they stand."""
        return dict(self._entries)

    def type(self, name: str, entry: Any, stroke: Hashable | None = "") -> None:
        """Takes over what a person entered in a box; the box shows it already."""
        if entry != self._entries.get(name):
            self.stack.push(_Edit(self, name, entry, None if stroke is None else (name, stroke), self._clock()))

    def cut(self, place: Place, start: int, end: int) -> None:
        """Takes characters out of what was typed at this place, as an edit that can be undone."""
        entry = self._entries.get(place.field)
        if place.row is None and isinstance(entry, str):
            self._change(place.field, entry[:start] + entry[end:])
        elif place.row is not None and isinstance(entry, list):
            row = dict(entry[place.row])
            row[place.column] = str(row[place.column])[:start] + str(row[place.column])[end:]
            self._change(place.field, [*entry[: place.row], row, *entry[place.row + 1 :]])

    def adopt(self, entries: Mapping[str, Any], base: Mapping[str, Any], undoable: Collection[str]) -> None:
        """Takes over what the workspace changed since `base`; a field that was typed in meanwhile keeps its entry."""
        for name in entries.keys() | base.keys():
            if entries.get(name) == base.get(name) or self._entries.get(name) != base.get(name):
                continue
            if name in undoable:
                self._change(name, entries.get(name))
            else:
                self.put(name, entries.get(name))

    def settle(self, results: Mapping[str, Any]) -> None:
        """Takes over what was merged of two people's changes, as edits that can be undone."""
        for name, entry in results.items():
            if self._entries.get(name) != entry:
                self._change(name, entry)

    def put(self, name: str, entry: Any) -> None:
        """Changes an entry and has its box show it."""
        self._set(name, entry)
        self.shown_anew.emit(name)
        self.changed.emit(name)

    def put_typed(self, name: str, entry: Any) -> None:
        """Changes an entry that its box shows already."""
        self._set(name, entry)
        self.changed.emit(name)

    def _change(self, name: str, entry: Any) -> None:
        self.stack.push(_Edit(self, name, entry, None, self._clock(), in_box=False))

    def _set(self, name: str, entry: Any) -> None:
        if entry is None:
            self._entries.pop(name, None)
        else:
            self._entries[name] = entry


class _Edit(QUndoCommand):
    """One step of the history: a field's entry before and after."""

    def __init__(
        self, sheet: Sheet, name: str, entry: Any, stroke: Hashable | None, when: float, *, in_box: bool = True
    ) -> None:
        super().__init__()
        self._sheet, self._name = sheet, name
        self._before, self._after = sheet.entry(name), entry
        self._stroke, self._when = stroke, when
        self._in_box = in_box

    def id(self) -> int:
        return -1 if self._stroke is None else 1

    def mergeWith(self, later: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(later, _Edit) or later._stroke != self._stroke or later._when - self._when > _PAUSE:
            return False
        self._after, self._when = later._after, later._when
        return True

    def redo(self) -> None:
        (self._sheet.put_typed if self._in_box else self._sheet.put)(self._name, self._after)
        self._in_box = False

    def undo(self) -> None:
        self._sheet.put(self._name, self._before)
