"""One finding as a card, or as one line once it is settled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gongkai.domain.finding import Decision, FindingType
from gongkai.ui import theme, words
from gongkai.ui.findings.ground import GroundInput
from gongkai.ui.findings.items import Item


class FindingCard(QFrame):
    """Shows one finding with its choices; `folded` shows who decided what, and a way to open it again."""

    reopened = Signal(str)
    chosen = Signal(str, object, str)
    activated = Signal(object)
    mask_requested = Signal(object)

    def __init__(self, item: Item, parent: QWidget, *, folded: bool) -> None:
        super().__init__(parent)
        self.item = item
        self.folded = folded
        self._ground: GroundInput | None = None
        self._buttons: dict[Decision, QPushButton] = {}
        self.setObjectName("findingCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.mark(self, role="card", severity=item.severity)
        self._title = _label(f"✓ {item.title}" if folded else item.title, self)
        self._column = QVBoxLayout(self)
        pad = theme.scaled(12)
        self._column.setContentsMargins(pad, theme.scaled(10), pad, theme.scaled(10))
        self._column.setSpacing(theme.scaled(4))
        self.setAccessibleName(f"{item.title}，{item.place}")
        self.setAccessibleDescription(item.reason if item.is_open else item.decided)
        if folded:
            self._fill_folded()
        else:
            self._fill_open()

    def button(self, decision: Decision) -> QPushButton | None:
        """The button of a choice, where this card offers it."""
        return self._buttons.get(decision)

    def choose(self, decision: Decision) -> None:
        """Does what the button of this choice does: asks to mask or to remove, or asks for the ground of keeping."""
        if decision is Decision.MASKED:
            self.mask_requested.emit(self.item.finding)
        elif decision is Decision.REMOVED:
            self.chosen.emit(self.item.key, decision, "")
        else:
            self._ask_ground(decision)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.activated.emit(self.item.finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.item.finding)
        else:
            super().keyPressEvent(event)

    def _fill_folded(self) -> None:
        again = QPushButton(self.tr("重新处置"), self)
        again.setAccessibleName(self.tr("重新处置：{0}").format(self.item.title))
        theme.mark(again, role="link")
        again.clicked.connect(lambda: self.reopened.emit(self.item.key))
        again.setVisible(bool(self.item.choices))
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addWidget(_label(self.item.decided, self, "note"))

    def _fill_open(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        if self.item.full_title != self.item.title:
            row.addWidget(self._reveal_button(), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addWidget(_label(self.item.place, self, "facts"))
        self._column.addWidget(_label(self.item.reason, self, "facts"))
        if self.item.decided:
            self._column.addWidget(_label(self.tr("已有处置：{0}").format(self.item.decided), self, "facts"))
        self._column.addWidget(self._choices())

    def _reveal_button(self) -> QPushButton:
        reveal = QPushButton(self.tr("显示全文"), self)
        reveal.setCheckable(True)
        theme.mark(reveal, role="link")
        reveal.toggled.connect(self._reveal)
        reveal.toggled.connect(lambda shown: reveal.setText(self.tr("隐去") if shown else self.tr("显示全文")))
        return reveal

    def _reveal(self, shown: bool) -> None:
        self._title.setText(self.item.full_title if shown else self.item.title)

    def _choices(self) -> QWidget:
        self._buttons = {decision: self._choice_button(decision) for decision in self.item.choices}
        agree = self._agree_button()
        if not self._buttons and agree is None:
            return _label(self._advice(), self, "error" if self.item.severity == "stop" else "note")
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, theme.scaled(4), 0, 0)
        row.setSpacing(theme.scaled(6))
        for button in (agree, *self._buttons.values()):
            if button:
                row.addWidget(button)
        row.addStretch()
        return holder

    def _choice_button(self, decision: Decision) -> QPushButton:
        button = QPushButton(self._choice_word(decision), self)
        button.setAccessibleName(f"{button.text()}：{self.item.title}")
        button.setProperty("tight", True)
        button.clicked.connect(lambda: self.choose(decision))
        return button

    def _choice_word(self, decision: Decision) -> str:
        if decision is Decision.MASKED:
            return self.tr("移除隐藏内容") if self.item.finding.type is FindingType.HIDDEN_TEXT else self.tr("遮盖")
        return self.tr("删除") if decision is Decision.REMOVED else f"{words.decision(decision)}…"

    def _agree_button(self) -> QPushButton | None:
        """A reviewer takes over in one press what was decided and is not yet decided in their own name."""
        earlier = self.item.earlier
        if not self.item.is_open or earlier is None or earlier.decision not in self.item.choices:
            return None
        button = QPushButton(self.tr("同意"), self)
        button.setAccessibleName(self.tr("同意已有处置：{0}").format(self.item.decided))
        button.setProperty("tight", True)
        button.clicked.connect(lambda: self.chosen.emit(self.item.key, earlier.decision, earlier.ground))
        return button

    def _advice(self) -> str:
        if self.item.finding.type is FindingType.CLASS_MARK:
            return self.tr("请立即停止处理：不要复制、转发、打印，并联系保密审查员。")
        return self.tr("须由起草人改正；审查时请退回。") if self.item.is_open else ""

    def _ask_ground(self, decision: Decision) -> None:
        self._drop_ground()
        self._ground = ground = GroundInput(decision, self.item.finding.type, self)
        ground.confirmed.connect(lambda text: self.chosen.emit(self.item.key, decision, text))
        ground.cancelled.connect(self._cancel_ground)
        self._column.addWidget(ground)
        ground.setFocus()

    def _cancel_ground(self) -> None:
        self._drop_ground()
        self.setFocus()

    def _drop_ground(self) -> None:
        if self._ground:
            self._ground.hide()
            self._ground.deleteLater()
        self._ground = None


def _label(text: str, parent: QWidget, role: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setWordWrap(True)
    if role:
        theme.mark(label, role=role)
    return label
