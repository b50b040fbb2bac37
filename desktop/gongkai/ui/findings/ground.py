"""Where the ground (依据) for keeping a finding is chosen or written."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gongkai.domain.finding import Decision, FindingType
from gongkai.ui import theme, words
from gongkai.ui.translation import QT_TRANSLATE_NOOP
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.buttons import Button
from gongkai.ui.widgets.labels import name_box
from gongkai.ui.widgets.official import offer

_LAWFUL = (
    QT_TRANSLATE_NOOP("grounds", "个人信息保护法第13条第1款第3项，履行法定职责所必需"),
    QT_TRANSLATE_NOOP("grounds", "个人信息保护法第25条，已取得单独同意"),
    QT_TRANSLATE_NOOP("grounds", "政府信息公开条例第15条，第三方同意公开"),
    QT_TRANSLATE_NOOP("grounds", "政府信息公开条例第15条，不公开会严重影响公共利益"),
    QT_TRANSLATE_NOOP("grounds", "政府信息公开条例第20条，应当主动公开的内容"),
)
_NOT_PERSONAL = (
    QT_TRANSLATE_NOOP("grounds", "政府信息公开条例第20条第2项，单位的办公电话"),
    QT_TRANSLATE_NOOP("grounds", "业务编号，不是个人号码"),
    QT_TRANSLATE_NOOP("grounds", "填表示例，不是真实号码"),
)
_NOT_INTERNAL = (
    QT_TRANSLATE_NOOP("grounds", "正文叙述中提到，不是文件标志"),
    QT_TRANSLATE_NOOP("grounds", "政府信息公开条例第20条，应当主动公开的内容"),
)
_USUAL: Mapping[Decision, tuple[str, ...]] = {Decision.LAWFUL: _LAWFUL, Decision.NOT_PERSONAL: _NOT_PERSONAL}


def usual_grounds(decision: Decision, found: FindingType) -> tuple[str, ...]:
    """The grounds that are chosen most for this decision about such a finding."""
    return _NOT_INTERNAL if found is FindingType.INTERNAL_MARK else _USUAL[decision]


class GroundInput(QWidget):
    """Asks for the ground of one decision; nothing can be confirmed without one."""

    confirmed = Signal(str)
    cancelled = Signal()

    def __init__(self, decision: Decision, found: FindingType, parent: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("{0}的依据").format(words.decision(decision)), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._choice = QComboBox(self)
        give_way(self._choice)
        self._choice.setEditable(True)
        offer(self._choice, usual_grounds(decision, found), "grounds")
        self._choice.setMinimumContentsLength(12)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        name_box(self._choice, label.text())
        edit = self._choice.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self.tr("选择，或写明条款和理由"))
        label.setBuddy(self._choice)
        self._confirm = Button(self.tr("确定"), self)
        cancel = Button(self.tr("取消"), self)
        theme.mark(cancel, role="quiet")
        self._arrange(label, cancel)
        self._choice.editTextChanged.connect(self._show_ready)
        self._confirm.clicked.connect(self._finish)
        cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self._choice)
        self._show_ready()

    @property
    def ground(self) -> str:
        """What has been chosen or written so far."""
        return self._choice.currentText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            super().keyPressEvent(event)

    def _arrange(self, label: QLabel, cancel: Button) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._confirm)
        buttons.addWidget(cancel)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(6))
        column.addWidget(label)
        column.addWidget(self._choice)
        column.addLayout(buttons)

    def _show_ready(self) -> None:
        self._confirm.setEnabled(bool(self.ground))

    def _finish(self) -> None:
        if self.ground:
            self.confirmed.emit(self.ground)
