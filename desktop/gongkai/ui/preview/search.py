"""The search bar of the preview: every place is highlighted, F3 goes on to the next."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gongkai.ui import actions
from gongkai.ui.actions import Act
from gongkai.ui.preview.text import Match, matches
from gongkai.ui.preview.view import PageView
from gongkai.ui.punctuation import aside
from gongkai.ui.tasks import Task, Tasks
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

PAUSE_MS = 150
"""How long typing must rest before the pages are searched."""


class SearchBar(QWidget):
    """Looks for what is typed on the pages of a view; hidden until it is wanted."""

    failed = Signal(object)

    def __init__(self, tasks: Tasks, view: PageView, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._view = tasks, view
        self._data = b""
        self._found: tuple[Match, ...] = ()
        self._at = 0
        self._task: Task | None = None
        self._text, self._count = QLineEdit(self), label("", "note", self)
        self._text.setPlaceholderText(self.tr("在公文中查找"))
        self._text.setAccessibleName(self.tr("在公文中查找"))
        self._text.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._text.textChanged.connect(lambda _text: self._pause.start())
        for act, step in ((Act.NEXT_MATCH, 1), (Act.PREVIOUS_MATCH, -1)):
            actions.add(parent, act, partial(self.step, step))
        self._lay_out()
        self.hide()

    def start(self) -> None:
        """Shows the bar, ready to type over what was looked for before."""
        self.show()
        self._text.setFocus()
        self._text.selectAll()
        self._look()

    def show_document(self, data: bytes) -> None:
        """Looks through another document from now on, or through the same one drawn anew."""
        self._data = data
        if not self.isHidden():
            self._look()

    def step(self, step: int) -> None:
        """The next place (+1) or the one before (-1), round about; with the bar hidden it is opened."""
        if self.isHidden():
            self.start()
        elif self._found:
            self._at = (self._at + step) % len(self._found)
            self._show()

    def close_bar(self) -> None:
        """Hides the bar and its highlights; the pages get the focus."""
        self._forget()
        self.hide()
        self._view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._forget()
        text = self._text.text()
        if text.strip() and self._data:
            self._count.setText(self.tr("正在查找…"))
            self._task = self._tasks.pool(partial(_find, self._data, text), self._show_found, self._not_found)

    def _forget(self) -> None:
        self._pause.stop()
        if self._task:
            self._task.cancel()
        self._task, self._found = None, ()
        self._count.clear()
        self._view.show_matches((), None)

    def _show_found(self, found: tuple[Match, ...]) -> None:
        self._task, self._found = None, found
        # From the page that is read on, as a reader expects; from the start where nothing follows.
        self._at = next((at for at, match in enumerate(found) if match.page >= self._view.page), 0)
        self._show()

    def _not_found(self, error: BaseException) -> None:
        self._task = None
        self._count.clear()
        self.failed.emit(error)

    def _show(self) -> None:
        current = self._found[self._at] if self._found else None
        self._count.setText(f"{self._at + 1} / {len(self._found)}" if current else self.tr("没有找到"))
        self._view.show_matches(self._found, current)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._text, 1)
        row.addWidget(self._count)
        for text, act, do in (
            (self.tr("上一处"), Act.PREVIOUS_MATCH, partial(self.step, -1)),
            (self.tr("下一处"), Act.NEXT_MATCH, partial(self.step, 1)),
        ):
            stepping = button(text, do, "quiet", self)
            stepping.setToolTip(f"{act.word}{aside(act.shortcut.toString())}")
            row.addWidget(stepping)
        row.addWidget(button(self.tr("关闭"), self.close_bar, "quiet", self))


def _find(data: bytes, text: str, task: Task) -> tuple[Match, ...]:
    return tuple(matches(data, text, lambda: task.cancelled))
