"""Where a comment is written: at which field, or in answer to what."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gongkai.domain.comment import LONGEST, Thread
from gongkai.domain.form import Form
from gongkai.ui import theme, words
from gongkai.ui.comments.card import field_name
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.plain import PlainText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlainBox(PlainText):
    """Takes text as plain; `done` comes with Ctrl+Enter, which passes and submits everywhere else, `left` with Esc."""

    done = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Keeps Ctrl+Enter and Esc from the acts of the screen while somebody writes here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif _is_own(event):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class CommentBox(QFrame):
    """`wrote(field, text)` begins a conversation, `replied(thread, text)` answers in one."""

    wrote = Signal(str, str)
    replied = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._thread = ""
        self._field, self.text = QComboBox(self), PlainBox(self)
        give_way(self._field)
        self._about = label(self.tr("批注在(&M)"), "note", self)
        self._answering = label("", "note", self, wraps=True)
        self._add = button("", self._finish, "", self)
        self._leave = button(self.tr("取消"), self.start_over, "quiet", self)
        self._lay_out()
        self.text.textChanged.connect(self._show_ready)
        self.text.done.connect(self._finish)
        self.text.left.connect(self.start_over)
        self.start_over()

    def offer(self, form: Form) -> None:
        """Offers the fields of this form."""
        if self._field.property("form") == form.id:
            return
        self._field.setProperty("form", form.id)
        self._field.clear()
        self._field.addItem(field_name(form, ""), "")
        for field in form.fields:
            self._field.addItem(words.field_label(field), field.name)

    def follow(self, field: str) -> None:
        """Means this field from now on, unless somebody is writing."""
        if not self._thread and not self.text.toPlainText() and not self.isAncestorOf(self.focusWidget()):
            self._field.setCurrentIndex(max(0, self._field.findData(field)))

    def write_at(self, field: str) -> None:
        """Lets somebody write at this field now."""
        self._answer("")
        self._field.setCurrentIndex(max(0, self._field.findData(field)))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, thread: Thread, names: Mapping[str, str]) -> None:
        """Lets somebody write an answer now."""
        said = thread.said[-1]
        start = said.text.split("\n")[0]
        shown = start if len(start) <= _QUOTED else f"{start[:_QUOTED]}…"
        self._answering.setText(self.tr("答复 {0}：{1}").format(names.get(said.account_id, ""), shown))
        self._answer(thread.id)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_over(self) -> None:
        """Empties the box; the next comment begins a conversation."""
        self.text.clear()
        self._answer("")

    def _answer(self, thread: str) -> None:
        self._thread = thread
        for widget in (self._about, self._field):
            widget.setVisible(not thread)
        self._answering.setVisible(bool(thread))
        self._add.setText(self.tr("答复") if thread else self.tr("添加批注"))
        self._add.setToolTip(self.tr("Ctrl+Enter"))
        self._show_ready()

    def _finish(self) -> None:
        text = self.text.toPlainText().strip()
        if not text or len(text) > LONGEST:
            return
        thread, field = self._thread, str(self._field.currentData() or "")
        self.start_over()
        if thread:
            self.replied.emit(thread, text)
        else:
            self.wrote.emit(field, text)

    def _show_ready(self) -> None:
        length = len(self.text.toPlainText().strip())
        self._add.setEnabled(0 < length <= LONGEST)
        self._leave.setVisible(bool(length or self._thread))
        self._long.setVisible(length > LONGEST)
        self._long.setText(self.tr("多了 {0} 字，请分成几条写。").format(length - LONGEST))

    def _lay_out(self) -> None:
        self._about.setBuddy(self._field)
        self._field.setAccessibleName(self.tr("批注在哪一项"))
        self._field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._field.setMinimumContentsLength(8)
        self.text.setAccessibleName(self.tr("批注内容"))
        self.text.setPlaceholderText(self.tr("写给审查人或起草人，不会公开"))
        self.text.setFixedHeight(theme.scaled(66))
        self._long = label("", "error", self, wraps=True)
        where, buttons = QHBoxLayout(), QHBoxLayout()
        where.addWidget(self._about)
        where.addWidget(self._field, 1)
        buttons.addWidget(self._add)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (12, 10, 12, 10)))
        column.setSpacing(theme.scaled(6))
        column.addLayout(where)
        for widget in (self._answering, self.text, self._long):
            column.addWidget(widget)
        column.addLayout(buttons)


_QUOTED = 40


def _is_own(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and bool(control))
