"""What all pages of the settings share: a title with one line on what it is for, and changes that are told."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.commands import settings
from gongkai.commands.desk import Changes, Desk
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.header import Header


class Page(QWidget):
    """One page; it lays its parts into `column` and reads what it shows in `refresh`."""

    def __init__(self, context: Context, title: str, facts: str) -> None:
        super().__init__()
        self.context = context
        self._changing: Task | None = None
        self.header = Header(title, self)
        self.header.say(title, facts)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.scaled(12))
        self.column.addWidget(self.header)

    def refresh(self) -> None:
        """Reads again what the page shows."""
        raise NotImplementedError

    def change(self, act: Callable[[Desk], Changes], said: str) -> None:
        """Changes a setting, one at a time, takes the forms as they are by then, and says so in the status bar."""
        if self._changing is None:
            self._changing = self.context.command(act, lambda _changes: self._renew(said))
            self._changing.ended.connect(self._changed)

    def _changed(self) -> None:
        self._changing = None

    def _renew(self, said: str) -> None:
        desk = self.context.desk
        self.context.tasks.database(lambda: settings.renewed(desk), self.context.renew)
        self.context.message.emit(said)
        self.refresh()
