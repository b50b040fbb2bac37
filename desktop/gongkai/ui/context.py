"""What every screen is given: the desk it works at, the door to background work, and the news of changes."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gongkai.domain.errors import UserError
from gongkai.ui.outbox.settings import EndpointSettings
from gongkai.ui.tasks import Task, Tasks

if TYPE_CHECKING:  # the store behind it is heavy: the window is drawn before it is loaded
    from gongkai.commands.desk import Changes, Desk


class Context(QObject):
    """Shared by all screens; `changed` carries the Changes of every command, and screens re-read what they show.

    `open_disclosure` asks the frame to show a disclosure, `leave` to go back to the list that it was opened from,
    `help_wanted` to open the handbook; `message` is a short word for the status bar. Errors that nobody takes reach the
    frame by `tasks.failed`. `lost` says that the office's server did not answer, `regained` that it does again;
    `look_changed` says that sizes or the language changed, and in which box; `backed_up` comes when a backup was made,
    or could not be; `writes_in` names the draft that is written in here, and `who` the people who write elsewhere, by
    disclosure.
    """

    changed = Signal(object)
    desk_changed = Signal(object)
    open_disclosure = Signal(str)
    leave = Signal()
    message = Signal(str)
    help_wanted = Signal()
    lost = Signal()
    regained = Signal()
    writes_in = Signal(str)
    who_changed = Signal()
    backed_up = Signal()
    look_changed = Signal(str)

    def __init__(self, desk: "Desk | None", tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.tasks = tasks
        self.endpoint = EndpointSettings()
        self.writing = ""
        self.who: Mapping[str, tuple[str, ...]] = {}

    @property
    def desk(self) -> "Desk":
        """The desk; UserError before a workspace is open."""
        if self._desk is None:
            raise UserError("还没有打开工作库", "这一步要在工作库里办理。", "请先打开或新建工作库。")
        return self._desk

    @property
    def is_open(self) -> bool:
        """Whether a workspace is open."""
        return self._desk is not None

    @property
    def signed_in(self) -> bool:
        """Whether somebody sits at the desk."""
        return self._desk is not None and self._desk.session is not None

    def command(
        self,
        act: "Callable[[Desk], Changes]",
        done: "Callable[[Changes], Any] | None" = None,
        failed: Callable[[BaseException], Any] | None = None,
    ) -> Task:
        """Runs a command at this desk on the database worker, then tells every screen what changed."""
        desk = self.desk

        def finished(changes: "Changes") -> None:
            self.changed.emit(changes)
            if done:
                done(changes)

        return self.tasks.database(lambda: act(desk), finished, failed)

    def show_who(self, who: Mapping[str, tuple[str, ...]]) -> None:
        """Tells the screens who writes in which draft at other seats."""
        if who != self.who:
            self.who = who
            self.who_changed.emit()

    def renew(self, desk: "Desk") -> None:
        """Goes on with the forms as the office's settings have them now; nobody has to sit down anew."""
        if self._desk is not None and self._desk.session is desk.session:
            self._desk = desk

    def take_seat(self, desk: "Desk") -> None:
        """Puts somebody else (or nobody) at the desk."""
        self._desk = desk
        self.desk_changed.emit(desk)
