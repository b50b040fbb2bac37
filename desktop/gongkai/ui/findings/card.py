"""One finding as a card, or as one line once it is settled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gongkai.domain.finding import Decision, Disposition, FindingType
from gongkai.ui import theme, words
from gongkai.ui.findings.extent import Alike, Extent, Reach
from gongkai.ui.findings.ground import GroundInput
from gongkai.ui.findings.items import Item, what_masking_leaves
from gongkai.ui.punctuation import clauses, named
from gongkai.ui.widgets.buttons import Button
from gongkai.ui.widgets.labels import label


class FindingCard(QFrame):
    """Shows one finding with its choices; `folded` shows who decided what, and a way to open it again."""

    reopened = Signal(str)
    chosen = Signal(str, object, str)
    activated = Signal(object)
    mask_requested = Signal(object)
    chosen_all = Signal(object, object, str)
    agreed = Signal(object)
    mask_all_requested = Signal(object)
    taken_back = Signal(object)

    def __init__(
        self, item: Item, parent: QWidget, *, folded: bool, reached: Alike = lambda item, _reach: (item,)
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._reached = reached
        self.extent: Extent | None = None
        self._agree: Button | None = None
        self.folded = folded
        self._ground: GroundInput | None = None
        self._buttons: dict[Decision, Button] = {}
        self.setObjectName("findingCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.mark(self, role="card", severity=item.severity)
        self._title = _label(f"✓ {item.title}" if folded else item.title, self)
        self._column = QVBoxLayout(self)
        pad = theme.scaled(12)
        self._column.setContentsMargins(pad, theme.scaled(10), pad, theme.scaled(10))
        self._column.setSpacing(theme.scaled(4))
        self.setAccessibleName(clauses((item.title, item.place)))
        self.setAccessibleDescription(item.reason if item.is_open else item.decided)
        if folded:
            self._fill_folded()
        else:
            self._fill_open()

    def button(self, decision: Decision) -> Button | None:
        """The button of a choice, where this card offers it."""
        return self._buttons.get(decision)

    def choose(self, decision: Decision) -> None:
        """Does what the button of this choice does: asks to mask or to remove, or asks for the ground of keeping."""
        meant = self._meant
        if decision is Decision.MASKED and len(meant) > 1:
            self.mask_all_requested.emit(tuple(item.finding for item in meant))
        elif decision is Decision.MASKED:
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
        elif event.key() == Qt.Key.Key_Y and self._agree:
            self._agree.click()
        elif event.text() in self._numbered and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._numbered[event.text()].click()
        else:
            super().keyPressEvent(event)

    @property
    def _numbered(self) -> dict[str, Button]:
        """The choices by the figure that makes each, from the left."""
        return {str(no): button for no, button in enumerate(self._buttons.values(), 1)}

    @property
    def _meant(self) -> Sequence[Item]:
        """The cards that the next choice is about."""
        return self.extent.items if self.extent else (self.item,)

    def _fill_folded(self) -> None:
        again = Button(self.tr("重新处置"), self)
        again.setAccessibleName(self.tr("重新处置：{0}").format(self.item.title))
        theme.mark(again, role="link")
        again.clicked.connect(lambda: self.reopened.emit(self.item.key))
        again.setVisible(bool(self.item.choices))
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        if self.item.own and self.item.choices:
            row.addWidget(self._undo_button(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addWidget(_label(self.item.decided, self, "note"))

    def _undo_button(self) -> Button:
        undo = Button(self.tr("撤销"), self)
        undo.setAccessibleName(self.tr("撤销处置：{0}").format(self.item.title))
        theme.mark(undo, role="link")
        undo.clicked.connect(lambda: self.taken_back.emit((self.item.key,)))
        return undo

    def _fill_open(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        if self.item.full_title != self.item.title:
            row.addWidget(self._reveal_button(), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addWidget(_label(self.item.place, self, "facts"))
        self._column.addWidget(_label(self.item.reason, self, "facts"))
        if Decision.MASKED in self.item.choices and (left := what_masking_leaves(self.item.finding)):
            self._column.addWidget(_label(self.tr("遮盖后：{0}").format(left), self, "facts"))
        if self.item.decided:
            told = self.tr("上次处置：{0}") if self.item.proposed else self.tr("已有处置：{0}")
            self._column.addWidget(_label(told.format(self.item.decided), self, "facts"))
        if self.item.choices and self.item.in_type > 1:
            self.extent = Extent(self.item, self._reached, self._show_reach, self)
            self._column.addWidget(self.extent)
        self._column.addWidget(self._choices())

    def _reveal_button(self) -> Button:
        reveal = Button(self.tr("显示全文"), self)
        reveal.setCheckable(True)
        theme.mark(reveal, role="link")
        reveal.toggled.connect(self._reveal)
        reveal.toggled.connect(lambda shown: reveal.setText(self.tr("隐去") if shown else self.tr("显示全文")))
        return reveal

    def _reveal(self, shown: bool) -> None:
        self._title.setText(self.item.full_title if shown else self.item.title)

    def _choices(self) -> QWidget:
        self._buttons = {decision: self._choice_button(decision) for decision in self.item.choices}
        self._agree = agree = self._agree_button()
        if not self._buttons and agree is None:
            return _label(self._advice(), self, "error" if self.item.severity == "stop" else "note")
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, theme.scaled(4), 0, 0)
        row.setSpacing(theme.scaled(3))
        for no, choice in self._numbered.items():
            choice.setToolTip(no)
        for button in (agree, *self._buttons.values()):
            if button:
                row.addWidget(button)
        row.addStretch()
        return holder

    def _choice_button(self, decision: Decision) -> Button:
        button = Button(self._choice_word(decision), self)
        button.setAccessibleName(named(button.text(), self.item.title))
        button.setProperty("tight", True)
        button.clicked.connect(lambda: self.choose(decision))
        return button

    def _choice_word(self, decision: Decision) -> str:
        if decision is Decision.MASKED:
            return self.tr("移除隐藏内容") if self.item.finding.type is FindingType.HIDDEN_TEXT else self.tr("遮盖")
        return self.tr("删除") if decision is Decision.REMOVED else f"{words.decision(decision)}…"

    def _agree_button(self) -> Button | None:
        """One press, or Y, takes over what somebody else decided now, or anybody about the same text before."""
        earlier = self.item.earlier
        if not self.item.is_open or earlier is None or earlier.decision not in self.item.choices:
            return None
        button = Button(self.tr("沿用") if self.item.proposed else self.tr("同意"), self)
        button.setAccessibleName(self.tr("同意已有处置：{0}").format(self.item.decided))
        button.setToolTip("Y")
        button.setProperty("tight", True)
        button.clicked.connect(lambda: self._take_over(earlier))
        return button

    def _take_over(self, earlier: Disposition) -> None:
        meant = [item.key for item in self._meant if item.earlier]
        if len(meant) > 1:
            self.agreed.emit(tuple(meant))
        else:
            self.chosen.emit(self.item.key, earlier.decision, earlier.ground)

    def _show_reach(self) -> None:
        """Removing is done one by one; masking and keeping reach as far as is chosen."""
        removing = self._buttons.get(Decision.REMOVED)
        if removing and self.extent:
            removing.setVisible(self.extent.reach is Reach.ONE)

    def _advice(self) -> str:
        if self.item.finding.type is FindingType.CLASS_MARK:
            return self.tr("请立即停止处理：不要复制、转发、打印，并联系保密审查员。")
        return self.tr("须由起草人改正；审查时请退回。") if self.item.is_open else ""

    def _ask_ground(self, decision: Decision) -> None:
        self._drop_ground()
        self._ground = ground = GroundInput(decision, self.item.finding.type, self)
        ground.confirmed.connect(lambda text: self._keep(decision, text))
        ground.cancelled.connect(self._cancel_ground)
        self._column.addWidget(ground)
        ground.setFocus()

    def _keep(self, decision: Decision, ground: str) -> None:
        meant = tuple(item.key for item in self._meant if decision in item.choices)
        if len(meant) > 1:
            self.chosen_all.emit(meant, decision, ground)
        else:
            self.chosen.emit(self.item.key, decision, ground)

    def _cancel_ground(self) -> None:
        self._drop_ground()
        self.setFocus()

    def _drop_ground(self) -> None:
        if self._ground:
            self._ground.hide()
            self._ground.deleteLater()
        self._ground = None


def _label(text: str, parent: QWidget, role: str = "") -> QLabel:
    made = label(text, role or "text", parent, wraps=True)
    policy = made.sizePolicy()  # a new one would forget that the height follows the width
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    made.setSizePolicy(policy)
    return made
