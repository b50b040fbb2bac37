"""Autosave: a pause in typing is enough to be safe, and without a pause a moment is."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from gongkai.domain.errors import LostConnectionError
from gongkai.domain.values import Entries
from gongkai.ui.context import Context

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk

PAUSE_MS = 700
"""How long nothing must have been typed."""
LONGEST_MS = 1400
"""How long typing may go on unsaved; with the writing itself it stays under the 2 s that may be lost."""


class Autosave(QObject):
    """Writes the entries of one draft, each time on top of the version before.

    `saved` comes after each write; `refused` carries what kept one from being written: nothing more is written then
    until `resume` is told on which version.
    """

    saved = Signal()
    refused = Signal(object)

    def __init__(self, context: Context, snapshot: Callable[[], Entries], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._snapshot = context, snapshot
        self._disclosure = ""
        self._version = 0
        self._held = True
        self._writing = 0
        self.lost = False
        self.kept: set[str] = set()
        self._answer: Changes | None = None
        self._pause, self._longest = self._timer(PAUSE_MS), self._timer(LONGEST_MS)
        self.base: Mapping[str, Any] = {}
        self.ancestor: Mapping[str, Any] = {}
        """The entries that are known to be in the workspace: what both sides began with, should somebody else save."""

    @property
    def version(self) -> int:
        """The version that the workspace has once everything handed over is written."""
        return self._version

    @property
    def held(self) -> bool:
        """Whether nothing is written until `resume`."""
        return self._held

    @property
    def busy(self) -> bool:
        """Whether something waits to be written or is being written."""
        return self._pause.isActive() or self._writing > 0

    @property
    def dirty(self) -> bool:
        """Whether something was typed since the last hand-over."""
        return self._snapshot() != self.base

    def open(self, disclosure: str, version: int) -> None:
        """Turns to another draft, whose entries are those of the snapshot now."""
        self._stop()
        self._disclosure = disclosure
        self.base = self.ancestor = self._snapshot()
        self.resume(version)

    def hold(self) -> None:
        """Hands over what is unsaved and writes no more until `resume`: a command is changing the same draft."""
        self.flush()
        self._held = True

    def resume(self, version: int) -> None:
        """Goes on writing on top of this version."""
        self.wait(version)
        if self.dirty:
            self.touch()

    def wait(self, version: int) -> None:
        """Tries again on top of this version, but only when more is typed or `flush` is called."""
        self._version, self._held = version, False

    def touch(self) -> None:
        """Something was typed."""
        if (self._held and not self.lost) or not self._disclosure:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Hands what is unsaved to the database worker now."""
        self._stop()
        if self.lost and self._disclosure:
            self._keep(self._disclosure, self.ancestor, self._snapshot())
        if self._held or not self._disclosure or not self.dirty:
            return
        disclosure, version, entries = self._disclosure, self._version, self._snapshot()
        began_with = self.ancestor
        self._version, self.base = version + 1, entries
        self._writing += 1

        def act(desk: "Desk") -> "Changes":
            self._answer = _save(desk, disclosure, entries, version)
            return self._answer

        def refused(error: BaseException) -> None:
            if isinstance(error, LostConnectionError):
                self._lose(disclosure, began_with, entries)
            else:
                self._refuse(error)

        self._context.command(act, lambda _changes: self._written(disclosure, entries), refused)

    def wrote(self, changes: "Changes") -> bool:
        """Whether these are the changes of a write of ours, which left nothing to read again."""
        return changes is self._answer

    def close(self) -> None:
        """Forgets the draft, and what was not flushed."""
        self._stop()
        self._disclosure, self._held, self.lost = "", True, False

    def _written(self, disclosure: str, entries: Entries) -> None:
        self._writing -= 1
        if disclosure in self.kept:
            self.kept.discard(disclosure)
            desk = self._context.desk
            self._context.tasks.pool(lambda _task: _forget(desk, disclosure))
        self.ancestor = entries
        self.saved.emit()

    def regain(self) -> None:
        """The server answers again: what is unsaved waits for `resume` as after a refusal."""
        self.lost = False

    def _lose(self, disclosure: str, began_with: Mapping[str, Any], entries: Entries) -> None:
        """The server did not answer: nothing more is sent until it does, and everything typed is kept here."""
        self._writing -= 1
        if disclosure == self._disclosure:
            self._held = self.lost = True
        self._keep(disclosure, began_with, entries)
        self._context.lost.emit()

    def _keep(self, disclosure: str, began_with: Mapping[str, Any], entries: Entries) -> None:
        desk, base = self._context.desk, dict(began_with)
        self.kept.add(disclosure)
        self._context.tasks.pool(lambda _task: _keep(desk, disclosure, base, entries))

    def _refuse(self, error: BaseException) -> None:
        self._writing -= 1
        self._stop()
        self._held = True
        self.refused.emit(error)

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(self.flush)
        return timer


def _keep(desk: "Desk", disclosure: str, base: Entries, entries: Entries) -> None:
    from gongkai.commands import keeping
    from gongkai.ui.settings import kept_folder

    keeping.keep(desk, kept_folder(), disclosure, base, entries)


def _forget(desk: "Desk", disclosure: str) -> None:
    from gongkai.commands import keeping
    from gongkai.ui.settings import kept_folder

    keeping.forget(desk, kept_folder(), disclosure)


def _save(desk: "Desk", disclosure: str, entries: Entries, version: int) -> "Changes":
    from gongkai.commands import draft

    return draft.save(desk, disclosure, entries, version)
