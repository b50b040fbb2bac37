"""What every screen is given: the desk it works at, the door to background work, and the news of changes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from gongkai.commands.desk import Changes, Desk
from gongkai.ui.tasks import Task, Tasks


class Context(QObject):
    """Shared by all screens; `changed` carries the Changes of every command, and screens re-read what they show."""

    changed = Signal(object)
    desk_changed = Signal(object)
    open_disclosure = Signal(str)
    message = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.tasks = tasks

    def command(
        self,
        act: Callable[[Desk], Changes],
        done: Callable[[Changes], Any] | None = None,
        failed: Callable[[BaseException], Any] | None = None,
    ) -> Task:
        """Runs a command at this desk on the database worker, then tells every screen what changed."""
        desk = self.desk

        def finished(changes: Changes) -> None:
            self.changed.emit(changes)
            if done:
                done(changes)

        return self.tasks.database(lambda: act(desk), finished, failed)

    def take_seat(self, desk: Desk) -> None:
        """Puts somebody else (or nobody) at the desk."""
        self.desk = desk
        self.desk_changed.emit(desk)
