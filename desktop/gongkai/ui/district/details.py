"""One arrival: what an order asks and what was done about it, or what an update changes."""

from collections.abc import Mapping
from datetime import datetime
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from gongkai.commands.district import OrderView, Update
from gongkai.domain.signatures import fingerprint
from gongkai.ui import theme, words
from gongkai.ui.district.model import Arrival
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class ArrivalCard(QFrame):
    """A card under the list; `answered` carries what was done and whether all is done, `agreed` that it may count."""

    answered = Signal(str, bool)
    agreed = Signal()
    key_compared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._title, self._facts = label("", "section", self, wraps=True), label("", "note", self, wraps=True)
        self._body = QTextEdit(self)
        self._body.setReadOnly(True)
        self._body.setAccessibleName(self.tr("来件内容"))
        self._answer = QLineEdit(self)
        self._answer.setPlaceholderText(self.tr("做了什么、结果怎样"))
        self._answer.setAccessibleName(self.tr("整改情况"))
        self._keep = button(self.tr("记下整改情况"), lambda: self._tell(done=False), "", self)
        self._done = button(self.tr("整改完成"), lambda: self._tell(done=True), "primary", self)
        self._key = button(self.tr("核对区级公钥…"), self.key_compared.emit, "", self)
        self._agree = button(self.tr("同意采用"), self.agreed.emit, "primary", self)
        self._answer.returnPressed.connect(lambda: self._tell(done=False))
        self._lay_out()

    def show_order(self, view: OrderView, names: Mapping[str, str], now: datetime, may_agree: bool) -> None:
        """Shows an order with the answers so far."""
        order = view.order
        about = self.tr("　索引号：{no}").format(no=order.index_no) if order.index_no else ""
        facts = self.tr("{issuer}　{issued} 发，{due} 前办结{about}").format(
            issuer=order.issuer, issued=order.issued, due=order.due, about=about
        )
        self._say(order.title, facts, view, may_agree)
        answers = [
            f"{names.get(one.account_id, '')}　{words.moment(one.time, now)}　{one.text}"
            + (self.tr("（整改完成）") if one.done else "")
            for one in view.answers
        ]
        self._body.setPlainText("\n".join([order.demand, *(["", self.tr("整改情况"), *answers] if answers else [])]))
        self._offer(self._answer, self._keep, self._done, when=view.is_open)
        self._agree.hide()

    def show_update(self, update: Update, may_agree: bool) -> None:
        """Shows what an update changes, line by line."""
        item = update.item
        counts = self.tr("现用第 {n} 版").format(n=update.counts) if update.counts else self.tr("现用程序自带的一版")
        facts = f"{item.name}　" + self.tr("{issuer}　{counts}；采用后，以后起草和审查按新的一版，已有的修订不变。")
        self._say(f"{item.title}　{item.note}", facts.format(issuer=item.issuer, counts=counts), update, may_agree)
        self._body.setHtml(_coloured(update.diff))
        self._offer(self._answer, self._keep, self._done, when=False)
        self._agree.setVisible(may_agree)
        self._agree.setEnabled(update.is_trusted)

    def ask_for_answer(self) -> None:
        """Puts the cursor where one writes what was done."""
        self._answer.setFocus()

    def clear_answer(self) -> None:
        """What was written is kept now."""
        self._answer.clear()

    def _say(self, title: str, facts: str, arrival: Arrival, may_agree: bool) -> None:
        self._title.setText(title)
        key = arrival.order.issue.key if isinstance(arrival, OrderView) else arrival.item.issue.key
        told = "" if arrival.is_trusted else self.tr("　▲ 签名有效，但公钥还没有与区里核对：{print}")
        self._facts.setText(facts + told.format(print=fingerprint(key)))
        self._key.setVisible(may_agree and not arrival.is_trusted)

    def _tell(self, *, done: bool) -> None:
        self.answered.emit(self._answer.text(), done)

    def _offer(self, *parts: QWidget, when: bool) -> None:
        for part in parts:
            part.setVisible(when)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.addWidget(self._answer, 1)
        acts.addStretch(0)
        for act in (self._keep, self._done, self._key, self._agree):
            acts.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.setSpacing(theme.scaled(8))
        for part in (self._title, self._facts):
            column.addWidget(part)
        column.addWidget(self._body, 1)
        column.addLayout(acts)


def _coloured(diff: tuple[str, ...]) -> str:
    """A diff as people read it: what goes and what comes keep their − and +, so that colour is not all there is."""
    colours = {"+": theme.tokens().done, "-": theme.tokens().stop, "@": theme.tokens().ink2}
    lines = (f'<span style="color:{colours.get(line[:1], theme.tokens().ink)}">{escape(line)}</span>' for line in diff)
    return f"<pre>{'<br>'.join(lines)}</pre>"
