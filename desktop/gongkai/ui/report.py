"""The report of a fault of ours: what to send to the maintainers, and the dialog that offers it."""

import platform
import traceback
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gongkai import version
from gongkai.ui import theme
from gongkai.ui.widgets.labels import label

_PACKAGE = Path(__file__).resolve().parents[1]


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


def report(error: BaseException) -> str:
    """What to send to the maintainers: versions, exception types and our own lines, never a message or a value."""
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
