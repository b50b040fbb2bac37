"""The screen of transfer packages: opening one, and what travelled before."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gongkai.commands.receiving import Looked
from gongkai.commands.taking import Taken
from gongkai.domain.people import Role
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.dropping import dropped_packages
from gongkai.ui.punctuation import clauses
from gongkai.ui.tasks import Task
from gongkai.ui.transfer import work
from gongkai.ui.transfer.contents import ContentsPage
from gongkai.ui.transfer.start import StartPage

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk


class TransferScreen(QWidget):
    """Leads from a file to what is in it, and from there to what was taken in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._looked: Looked | None = None
        self._running: Task | None = None
        self.start, self.contents = StartPage(self), ContentsPage(self)
        self._pages = QStackedWidget(self)
        for page in (self.start, self.contents):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        column.addWidget(self._pages)
        self.setAcceptDrops(True)
        self.start.chosen.connect(self.open)
        self.start.opened.connect(context.open_disclosure)
        self.contents.left.connect(self.show_start)
        self.contents.agreed.connect(self._take)
        context.changed.connect(self._on_changed)
        context.desk_changed.connect(self._forget)

    def show_start(self) -> None:
        """Shows the log and where a package is chosen; a package that was open is forgotten."""
        self._forget()
        self._read_log()
        self.start.start()

    def show_place(self) -> None:
        """Shows what was being looked at, or the start."""
        if self._looked is None:
            self.show_start()

    def open(self, path: Path) -> None:
        """Looks a package through and shows what is in it; nothing of it is stored."""
        self._forget()
        self._read_log()
        task = self._running = self._context.tasks.pool(partial(work.look, self._context.desk, path), self._show)
        task.ended.connect(partial(self._ended, task))
        self.start.follow(task, path.name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._running is None and dropped_packages(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open(dropped_packages(event.mimeData())[0])

    def _show(self, looked: Looked) -> None:
        desk = self._context.desk
        self._looked = looked
        self._pages.setCurrentWidget(self.contents)
        self.contents.show_package(looked, desk.library, Role.CLERK in desk.account.roles)

    def _take(self, copies: frozenset[str], left_out: frozenset[str]) -> None:
        if self._looked is None or self._running is not None:
            return
        taking = partial(work.take, self._context.desk, self._looked, copies, left_out)
        task = self._running = self._context.tasks.pool(taking, self._taken)
        task.ended.connect(partial(self._ended, task))
        self.contents.follow(task)

    def _taken(self, taken: Taken) -> None:
        self._context.changed.emit(taken.changes)
        parts = (
            self.tr("收下 {0} 件").format(len(taken.taken)) if taken.taken else "",
            self.tr("另存 {0} 件草稿").format(len(taken.copied)) if taken.copied else "",
            self.tr("{0} 件没有动").format(len(taken.left)) if taken.left else "",
        )
        self._context.message.emit(clauses(parts))
        self.show_start()

    def _ended(self, task: Task) -> None:
        if self._running is task:
            self._running = None

    def _forget(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._looked = self._running = None
        self._pages.setCurrentWidget(self.start)

    def _on_changed(self, changes: "Changes") -> None:
        if changes.disclosures and self.isVisible():
            self._read_log()

    def _read_log(self) -> None:
        if self._context.signed_in:
            desk: Desk = self._context.desk
            self._context.tasks.database(lambda: work.log(desk), self.start.show_log)
