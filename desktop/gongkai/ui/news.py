"""What others change on the office's server reaches the window within a second; and what is done while it is away."""

from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from gongkai.domain.errors import LostConnectionError, UserError
from gongkai.domain.location import is_server
from gongkai.ui.context import Context

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk
    from gongkai.commands.keeping import HandedIn
    from gongkai.store.listening import Ear, Heard

GATHER_MS, AGAIN_MS, SIT_MS = 150, 3000, 20_000
SEAT = str(uuid4())
"""This window among all of the office."""


class News(QObject):
    """Listens while somebody sits at a workspace on a server, and asks for it again and again while it is away.

    `away` says whether the server can't be reached, and how many drafts are kept here until it can.
    """

    away = Signal(bool, int)

    def __init__(self, context: Context, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._folder = context, folder
        self._desk: Desk | None = None
        self._ear: Ear | None = None
        self._notifier: QSocketNotifier | None = None
        self._lost, self._sat = False, ""
        self._gather, self._again, self._sit = (_timer(self, ms) for ms in (GATHER_MS, AGAIN_MS, SIT_MS))
        self._gather.timeout.connect(self._hear)
        self._again.timeout.connect(self._listen)
        self._sit.timeout.connect(self.ask_who)
        context.desk_changed.connect(self.follow)
        context.lost.connect(self._is_away)
        context.writes_in.connect(self._sat_down)

    def follow(self, desk: "Desk") -> None:
        """Turns to whoever sits down; nothing is heard where nobody does."""
        self.rest()
        if desk.session is not None and is_server(desk.workspace.location):
            self._desk = desk
            self._listen()

    def rest(self) -> None:
        """Hears no more."""
        for timer in (self._gather, self._again, self._sit):
            timer.stop()
        self._deaf()
        self._desk, self._lost, self._sat = None, False, ""
        self.away.emit(False, 0)

    def ask_who(self) -> None:
        """Claims the draft that is written in for another minute, and reads who else writes where."""
        desk, writing = self._desk, self._context.writing
        if desk is not None and not self._lost:
            sat, self._sat = self._sat, writing
            self._context.tasks.database(lambda: _who(desk, sat, writing), self._context.show_who, self._not_asked)
            self._sit.start()

    def _sat_down(self, disclosure_id: str) -> None:
        self._context.writing = disclosure_id
        self.ask_who()

    def _not_asked(self, error: BaseException) -> None:
        if isinstance(error, LostConnectionError):
            self._is_away()

    def _listen(self) -> None:
        desk = self._desk
        if desk is not None:
            besides, folder, lost = self._context.writing, self._folder, self._lost
            self._context.tasks.pool(
                lambda _task: _begin(desk, folder, besides),
                lambda begun: self._begun(desk, begun, was_lost=lost),
                self._not_begun,
            )

    def _begun(self, desk: "Desk", begun: "tuple[Ear, HandedIn]", *, was_lost: bool) -> None:
        ear, handed_in = begun
        if desk is not self._desk or self._ear is not None:
            ear.close()
            return
        self._ear, self._lost = ear, False
        self._notifier = QSocketNotifier(ear.socket, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stir)
        self.away.emit(False, handed_in.left)
        self._context.changed.emit(handed_in.changes)
        if was_lost:
            self._context.regained.emit()
        self.ask_who()

    def _not_begun(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._is_away()
        else:
            self._context.tasks.failed.emit(error)

    def _stir(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)  # what comes in the next moment is heard along with it
        self._gather.start()

    def _hear(self) -> None:
        if self._ear is None or self._desk is None or not self._desk.workspace.is_open:
            return
        try:
            heard = self._ear.heard(self._desk.workspace.connections)
        except UserError:
            self._is_away()
            return
        if self._notifier is not None:
            self._notifier.setEnabled(True)
        if heard.presence:
            self.ask_who()
        if heard.anything:
            self._context.changed.emit(_changes(heard))

    def _is_away(self) -> None:
        if self._desk is None or not is_server(self._desk.workspace.location):
            return
        self._deaf()
        self._lost = True
        self._again.start()
        desk, folder = self._desk, self._folder
        self._context.tasks.pool(lambda _task: _count(desk, folder), lambda count: self.away.emit(True, count))

    def _deaf(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._ear is not None:
            self._ear.close()
            self._ear = None


def _timer(parent: QObject, interval: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    return timer


def _begin(desk: "Desk", folder: Path, besides: str) -> "tuple[Ear, HandedIn]":
    from gongkai.commands.entrance import password_for
    from gongkai.commands.keeping import hand_in

    ear = desk.workspace.listen(password_for(desk.workspace.location))
    assert ear is not None
    try:
        return ear, hand_in(desk, folder, besides)
    except BaseException:
        ear.close()
        raise


def _who(desk: "Desk", sat: str, writing: str) -> Any:
    from gongkai.commands.presence import sit_down, stand_up, who_writes

    if writing:
        sit_down(desk, SEAT, writing)
    elif sat:
        stand_up(desk, SEAT)
    return who_writes(desk, SEAT)


def _count(desk: "Desk", folder: Path) -> int:
    from gongkai.commands.keeping import kept_here

    return len(kept_here(desk, folder)) if desk.workspace.is_open else 0


def _changes(heard: "Heard") -> Any:
    from gongkai.commands.desk import Changes

    return Changes(heard.disclosures, heard.outbox, heard.people, register=heard.register)
