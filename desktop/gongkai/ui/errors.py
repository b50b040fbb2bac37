"""The one place that shows what went wrong: a bar for what a person can put right, a report for our own bugs.

A screen that wants an error shown emits `context.tasks.failed` with it, or simply handles nothing: the frame shows it.
"""

import traceback
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gongkai import version
from gongkai.domain.errors import UserError
from gongkai.ui import language, theme
from gongkai.ui.punctuation import sentences
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, selectable

_PACKAGE = Path(__file__).resolve().parents[1]


class ErrorBar(QFrame):
    """A bar under the header: what happened, the particulars, what to do; it stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorBar")
        self._title, self._text = selectable("", "text", self), selectable("", "text", self)
        self._title.setObjectName("errorTitle")
        self._close = button(self.tr("知道了"), self.clear, "quiet", self)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.clear, context=Qt.ShortcutContext.WindowShortcut)
        self._lay_out()
        self.hide()

    def show_error(self, error: UserError) -> None:
        """Shows this error in the place of the one before."""
        self._title.setText(language.sentence(error.title))
        self._text.setText(" ".join(language.sentence(part) for part in (error.message, error.remedy) if part))
        self.setAccessibleName(sentences((self._title.text(), self._text.text())))
        self.show()
        announce(self, self.accessibleName(), at_once=True)

    def clear(self) -> None:
        """Takes the bar away."""
        self.hide()

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


class ReportDialog(QDialog):
    """Says that the fault is ours and offers a report to copy; the report holds no data of anybody."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("程序出错"))
        message = label(self.tr("这是程序的问题，不是您的操作有误。已经保存的内容不受影响。"), wraps=True)
        harmless = self.tr("请把下面的报告交给维护人员：其中只有出错的位置，没有填报内容和个人信息。")
        hint = label(harmless, "facts", wraps=True)
        self._report = QPlainTextEdit(report(error), self)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("错误报告"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.setSpacing(theme.scaled(12))
        for widget in (message, hint, self._report, self._buttons()):
            column.addWidget(widget)
        self.resize(theme.scaled(560), theme.scaled(360))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("复制报告"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report.toPlainText()))
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        return buttons


def present(error: BaseException, bar: ErrorBar) -> None:
    """Shows any error in its proper way: a UserError in the bar, our own bug in a dialog over the bar's window."""
    if isinstance(error, UserError):
        bar.show_error(error)
    else:
        dialog = ReportDialog(error, bar.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def report(error: BaseException) -> str:
    """What to send to the maintainers: versions, exception types and our own lines, never a message or a value."""
    import platform  # what the report alone needs

    versions = f"gongkai {version()} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return "\n".join((versions, *(line for one in _chain(error) for line in _places(one))))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        file = Path(frame.filename)
        if file.is_relative_to(_PACKAGE):
            yield f"  {file.relative_to(_PACKAGE).as_posix()}:{frame.lineno} {frame.name}"
