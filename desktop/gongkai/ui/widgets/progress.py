"""Long work under way: what it is doing, how far it is, and Cancel."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gongkai.ui import theme
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class ProgressRow(QWidget):
    """Shown while a task runs; Cancel asks the task to stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._bar = label("", "facts", self), QProgressBar(self)
        self._bar.setTextVisible(False)
        self._stop = button(self.tr("停止"), self._cancel, "", self)
        self._task: Task | None = None
        self._ask: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(12))
        row.addWidget(self._what)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    @property
    def is_following(self) -> bool:
        """Whether a task is shown that has not ended."""
        return self._task is not None

    def follow(self, task: Task, what: str, ask: Callable[[], None] | None = None) -> None:
        """Shows this task until it has ended; `ask` stops it, by default for good."""
        self._task, self._ask = task, ask or task.cancel
        self._what.setText(what)
        self._bar.setAccessibleName(what)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        task.progress.connect(self._advance)
        task.ended.connect(self._end)
        self.show()

    def _advance(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        if what:
            self._what.setText(what)

    def _cancel(self) -> None:
        if self._ask is not None:
            self._ask()
        self._stop.setEnabled(False)
        self._what.setText(self.tr("正在停止"))

    def _end(self) -> None:
        self._task = self._ask = None
        self.hide()
