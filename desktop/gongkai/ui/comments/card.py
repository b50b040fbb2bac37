"""One conversation as a card: where it is, what was said by whom, and what can be done about it."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gongkai.domain.comment import Comment, Thread
from gongkai.domain.form import Form
from gongkai.ui import theme, words
from gongkai.ui.punctuation import named
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, selectable, tip


class ThreadCard(QFrame):
    """`activated` asks for the field, `reply_wanted` for the box to answer in, `turned` to settle or reopen it."""

    activated = Signal(str)
    reply_wanted = Signal(str)
    turned = Signal(object)

    def __init__(
        self, thread: Thread, form: Form, names: Mapping[str, str], now: datetime, may_write: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.conversation = thread
        theme.mark(self, role="card", severity="look" if thread.is_open else "")
        place = field_name(form, thread.field)
        self.setAccessibleName(place)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.scaled(side) for side in (12, 8, 12, 8)))
        self._column.setSpacing(theme.scaled(2))
        go = button(place, lambda: self.activated.emit(thread.field), "link", self)
        go.setEnabled(bool(thread.field))
        go.setToolTip(tip(place))
        self._column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        for said in thread.said:
            self._column.addWidget(label(told_by(said, names, now), "note", self, wraps=True))
            self._column.addWidget(selectable(said.text, "text", self))
        if not thread.is_open:
            self._column.addWidget(label(self._settled(names, now), "note", self, wraps=True))
        if may_write:
            self._column.addLayout(self._buttons(place))

    def _settled(self, names: Mapping[str, str], now: datetime) -> str:
        who, when = names.get(self.conversation.resolved_by or "", ""), self.conversation.resolved_at
        return self.tr("{0} {1} 标为已解决").format(who, words.moment(when, now) if when else "")

    def _buttons(self, place: str) -> QHBoxLayout:
        row = QHBoxLayout()
        answer = button(self.tr("答复"), lambda: self.reply_wanted.emit(self.conversation.id), "", self)
        turn = button(
            self.tr("已解决") if self.conversation.is_open else self.tr("重新打开"),
            lambda: self.turned.emit(self.conversation),
            "quiet",
            self,
        )
        for made in (answer, turn):
            made.setProperty("tight", True)
            made.setAccessibleName(named(made.text(), place))
            row.addWidget(made)
        row.addStretch()
        return row


def field_name(form: Form, name: str) -> str:
    """A field as its card names it; 整件 where the conversation is about no field."""
    known = {field.name: words.field_label(field) for field in form.fields}
    return known.get(name, name) if name else QCoreApplication.translate("comments", "整件")


def told_by(said: Comment, names: Mapping[str, str], now: datetime) -> str:
    """Who said it and when: 杨波 · 修订1 · 14:32."""
    return " · ".join((names.get(said.account_id, ""), words.revision(said.revision), words.moment(said.time, now)))
