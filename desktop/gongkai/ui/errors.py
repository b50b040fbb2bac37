"""The one place that shows what went wrong: a bar for what a person can put right, a report for our own bugs.

A screen that wants an error shown emits `context.tasks.failed` with it, or simply handles nothing: the frame shows it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.errors import UserError
from gongkai.ui import language, theme
from gongkai.ui.punctuation import sentences
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import selectable


class ErrorBar(QFrame):
    """A bar under the header: what happened, the particulars, what to do; it stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorBar")
        self._title, self._text = selectable("", "text", self), selectable("", "text", self)
        self._title.setObjectName("errorTitle")
        self._close = button(self.tr("知道了"), self.clear, "quiet", self)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.clear, context=Qt.ShortcutContext.WindowShortcut)
        self._told: UserError | None = None
        self._lay_out()
        self.hide()

    def show_error(self, error: UserError) -> None:
        """Shows this error in the place of the one before."""
        self._told = error
        self._title.setText(language.sentence(error.title))
        self._text.setText(" ".join(language.sentence(part) for part in (error.message, error.remedy) if part))
        self.setAccessibleName(sentences((self._title.text(), self._text.text())))
        self.show()
        announce(self, self.accessibleName(), at_once=True)

    def clear(self) -> None:
        """Takes the bar away."""
        self.hide()

    def clear_if(self, kind: type[UserError]) -> None:
        """Takes the bar away where it tells of something that is over by itself."""
        if isinstance(self._told, kind):
            self.clear()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(16), theme.scaled(8), theme.scaled(8), theme.scaled(8))
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def present(error: BaseException, bar: ErrorBar) -> None:
    """Shows any error in its proper way: a UserError in the bar, our own bug in a dialog over the bar's window."""
    if isinstance(error, UserError):
        bar.show_error(error)
    else:
        from gongkai.ui.report import ReportDialog

        dialog = ReportDialog(error, bar.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
