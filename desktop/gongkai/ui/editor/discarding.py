"""Giving a draft up: the register wants to know why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gongkai.domain.workflow import Action
from gongkai.ui import theme, words
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.plain import PlainLine


class DiscardDialog(QDialog):
    """Asks for the reason; `agreed` carries it."""

    agreed = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("废弃草稿"))
        self.setMinimumWidth(theme.scaled(420))
        self.reason = PlainLine(self)
        question = label(
            self.tr("为什么废弃“{0}”？草稿不再办理，但留在台账里。").format(title), parent=self, wraps=True
        )
        question.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("废弃的理由"))
        self.reason.setPlaceholderText(self.tr("理由"))
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(words.action(Action.DISCARD), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("不废弃"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.agree.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.agree.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        for widget in (question, self.reason, buttons):
            column.addWidget(widget)

    def _accept(self) -> None:
        self.agreed.emit(self.reason.text().strip())
        self.accept()
