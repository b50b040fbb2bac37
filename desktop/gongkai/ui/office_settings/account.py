"""The page of one's own account: another passphrase, and a deputy while one is away."""

from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout

from gongkai.commands import accounts, delegate, office
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.clock import BEIJING, beijing_day
from gongkai.domain.people import Account, Role
from gongkai.domain.signatures import DELEGABLE, Delegation
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.office_settings.cards import card, rows
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox

Read = tuple[tuple[Account, ...], tuple[Delegation, ...]]


class AccountPage(Page):
    """Everybody has it; who reviews nothing has no deputy to name."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("我的账号"), self.tr("口令只有您知道；出差、请假时可以委托同事代办"))
        self._given: tuple[Delegation, ...] = ()
        self._old, self._new, self._again = (PassphraseBox(self) for _ in range(3))
        self._wrong = label("", "error", self, wraps=True)
        self._who, self._role = QComboBox(self), QComboBox(self)
        give_way(self._who)
        self._since, self._until = QDateEdit(self), QDateEdit(self)
        heads = (self.tr("代理人"), self.tr("代办"), self.tr("从"), self.tr("到"))
        self._table = LinesTable(self.tr("委托"), heads, (140, 140, 120), self)
        self._lay_out_passphrase()
        self._lay_out_deputy()
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Reads colleagues and delegations again."""
        self.context.tasks.database(partial(_read, self.context.desk), self._show)

    def change_passphrase(self) -> None:
        """Changes the passphrase to what was typed twice."""
        old, new = self._old.text(), self._new.text()
        self._wrong.setText("" if new == self._again.text() else self.tr("两遍输入的新口令不一样。"))
        if not self._wrong.text():
            self.change(lambda desk: accounts.change_passphrase(desk, old, new), self.tr("口令已改"))
            for field in (self._old, self._new, self._again):
                field.clear()

    def give(self) -> None:
        """Signs that a colleague takes one's steps for this time."""
        deputy, role = self._who.currentData(), self._role.currentData()
        since, until = _begins(self._since.date()), _begins(self._until.date()) + timedelta(days=1)
        if deputy and role:
            self.change(partial(_delegate, deputy, Role(role), since, until), self.tr("已委托"))

    def _lay_out_passphrase(self) -> None:
        frame, column = card(self)
        names = self.tr("现在的口令(&O)"), self.tr("新口令(&N)"), self.tr("再输一遍(&A)")
        column.addWidget(label(self.tr("口令"), "section", frame))
        column.addLayout(rows(zip(names, (self._old, self._new, self._again), strict=True)))
        column.addWidget(self._wrong)
        column.addWidget(button(self.tr("改口令"), self.change_passphrase, "", frame))
        self.column.addWidget(frame)

    def _lay_out_deputy(self) -> None:
        self._deputy_card, column = card(self)
        for box in (self._since, self._until):
            box.setCalendarPopup(True)
            box.setDisplayFormat("yyyy-MM-dd")
        names = self.tr("代理人(&D)"), self.tr("代办哪一步(&R)"), self.tr("从(&F)"), self.tr("到（含当天）(&T)")
        column.addWidget(label(self.tr("委托代办"), "section", self._deputy_card))
        column.addLayout(rows(zip(names, (self._who, self._role, self._since, self._until), strict=True)))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("签名委托"), self.give, "", self._deputy_card))
        row.addWidget(button(self.tr("收回选中的委托"), self._take_back, "", self._deputy_card))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._table)
        self.column.addWidget(self._deputy_card)

    def _show(self, read: Read) -> None:
        own, today = self.context.desk.account, beijing_day(self.context.desk.clock())
        everybody, given = read
        names = {one.id: one.name for one in everybody}
        self._given = tuple(each for each in given if each.principal == own.id)
        self._deputy_card.setVisible(bool(own.roles & DELEGABLE))
        self._who.clear()
        for one in sorted(everybody, key=lambda one: words.order_of_person(one.name)):
            if one.id != own.id and one.department == own.department:
                self._who.addItem(one.name, one.id)
        self._role.clear()
        for role in sorted(own.roles & DELEGABLE):
            self._role.addItem(words.role(role), role.value)
        for box in (self._since, self._until):
            box.setDate(QDate(today.year, today.month, today.day))
        self._table.show_lines([self._line(each, names) for each in self._given])

    def _line(self, each: Delegation, names: dict[str, str]) -> Line:
        last = each.until.astimezone(BEIJING) - timedelta(seconds=1)
        since = each.since.astimezone(BEIJING)
        cells = names[each.deputy], words.role(each.role), words.whole_day(since.date()), words.whole_day(last.date())
        return Line(cells, key=each.id)

    def _take_back(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < len(self._given):
            given = self._given[row].id
            self.change(lambda desk: delegate.take_back(desk, given), self.tr("委托已收回"))


def _begins(day: QDate) -> datetime:
    return datetime.combine(day.toPython(), time(), BEIJING)  # type: ignore[arg-type]


def _delegate(deputy: str, role: Role, since: datetime, until: datetime, desk: Desk) -> Changes:
    return delegate.delegate(desk, deputy, role, since, until)


def _read(desk: Desk) -> Read:
    return office.people(desk), delegate.delegations(desk)
