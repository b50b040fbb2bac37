"""The page of people: who is there in which roles, letting in, letting go, and the printed recovery key."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMessageBox

from gongkai.commands import admitting, delegate, office, people, recovery
from gongkai.commands.admitting import Slip
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.clock import beijing_day
from gongkai.domain.people import Account, Department, Role
from gongkai.domain.signatures import Delegation
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.office_settings.asking import AddPeople, ChooseRoles
from gongkai.ui.office_settings.page import Page
from gongkai.ui.office_settings.signature_algorithm import AlgorithmLine
from gongkai.ui.punctuation import points
from gongkai.ui.register.papers import Papers
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import as_typed

Read = tuple[tuple[Account, ...], frozenset[str], frozenset[str], tuple[Delegation, ...], tuple[Department, ...]]


class PeoplePage(Page):
    """What is chosen in the list is what the buttons below act on."""

    def __init__(self, context: Context) -> None:
        facts = self.tr("起草、初审、保密审查和签发要由不同的人办理；离岗的停用账号，签过的仍然有效")
        super().__init__(context, self.tr("人员"), facts)
        self._people: tuple[Account, ...] = ()
        self._departments: tuple[Department, ...] = ()  # the own one first
        self._papers = Papers(context, self)
        heads = (self.tr("姓名"), self.tr("登录名"), self.tr("角色"), self.tr("账号"))
        self._table = LinesTable(self.tr("人员"), heads, (110, 150, 320), self)
        self._table.activated.connect(lambda _index: self._ask_roles())
        self.header.add(button(self.tr("换恢复密钥并打印…"), self._ask_recovery, "", self))
        self.header.add(button(self.tr("增加人员…"), self._ask_people, "primary", self))
        row = QHBoxLayout()
        for text, act in (
            (self.tr("改角色…"), self._ask_roles),
            (self.tr("重新发放口令…"), self._ask_readmit),
            (self.tr("解除等待"), self._unlock),
            (self.tr("停用账号…"), self._ask_deactivate),
        ):
            row.addWidget(button(text, act, "", self))
        row.addStretch(1)
        self.column.addWidget(self._table, 1)
        self._algorithm = AlgorithmLine(self)
        self.column.addLayout(row)
        self.column.addWidget(self._algorithm)

    def refresh(self) -> None:
        """Reads the people again."""
        self._algorithm.refresh()
        self.context.tasks.database(partial(_read, self.context.desk), self._show)

    @property
    def chosen(self) -> Account | None:
        """The person of the current row."""
        row = self._table.currentIndex().row()
        return self._people[row] if 0 <= row < len(self._people) else None

    def add(self, box: AddPeople) -> None:
        """Adds the people in the box and prints their slips."""
        listed, department = box.people(), box.department()
        self._let_in(lambda desk: admitting.admit(desk, listed, department))

    def readmit(self, account: Account) -> None:
        """Hands somebody a new passphrase."""

        def act(desk: Desk) -> tuple[Changes, tuple[Slip, ...]]:
            changes, slip = admitting.readmit(desk, account.id)
            return changes, (slip,)

        self._let_in(act)

    def _let_in(self, act: Callable[[Desk], tuple[Changes, tuple[Slip, ...]]]) -> None:
        desk = self.context.desk
        self.context.tasks.database(lambda: act(desk), self._admitted)

    def _admitted(self, made: tuple[Changes, tuple[Slip, ...]]) -> None:
        changes, slips = made
        self.context.changed.emit(changes)
        self.refresh()
        desk, department = self.context.desk, self._departments[0].name
        self._papers.print_pages(self.tr("口令条"), lambda: admitting.slips_pdf(desk, department, slips))

    def _show(self, read: Read) -> None:
        everybody, closed, waiting, given, self._departments = read
        self._people = tuple(sorted(everybody, key=lambda one: words.order_of_person(one.name)))
        names = {account.id: account.name for account in self._people}
        self._table.show_lines(
            [Line(self._cells(one, closed, waiting, given, names), key=one.id) for one in self._people]
        )

    def _cells(
        self,
        one: Account,
        closed: frozenset[str],
        waiting: frozenset[str],
        given: tuple[Delegation, ...],
        names: dict[str, str],
    ) -> tuple[str, ...]:
        standing = self.tr("○ 还没有换初始口令") if one.id in waiting else self.tr("● 在用")
        standing = self.tr("× 已停用") if one.id in closed else standing
        deputies = [
            self.tr("{0}由{1}代办到 {2}").format(
                words.role(each.role),
                names[each.deputy],
                words.whole_day(beijing_day(each.until - timedelta(seconds=1))),
            )
            for each in given
            if each.principal == one.id
        ]
        units = {unit.code: unit.short_name for unit in self._departments}
        where = [units[one.department]] if len(units) > 1 else []
        return one.name, one.login, words.roles(one.roles), points([standing, *where, *deputies])

    def _ask_people(self) -> None:
        dialog = AddPeople(self._departments, self)
        dialog.accepted.connect(lambda: self.add(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_roles(self) -> None:
        if (one := self.chosen) is not None:
            dialog = ChooseRoles(one, self)
            dialog.accepted.connect(lambda: self._set_roles(one, dialog.roles()))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _set_roles(self, one: Account, roles: frozenset[Role]) -> None:
        said = self.tr("{0}的角色已改").format(one.name)
        self.change(lambda desk: people.set_roles(desk, one.id, roles), said)

    def _ask_readmit(self) -> None:
        if (one := self.chosen) is not None:
            told = self.tr("给{0}换一把新的签名钥和初始口令，打印成条交给本人。以前签的仍然有效。").format(one.name)
            self._confirm(self.tr("重新发放口令"), told, partial(self.readmit, one))

    def _unlock(self) -> None:
        if (one := self.chosen) is not None:
            said = self.tr("{0}现在可以再试口令").format(one.name)
            self.change(lambda desk: admitting.unlock_login(desk, one.login), said)

    def _ask_deactivate(self) -> None:
        if (one := self.chosen) is not None:
            told = self.tr("停用后{0}不能再登录，签过的仍然有效。以后可以用“重新发放口令”恢复。").format(one.name)
            said = self.tr("{0}的账号已停用").format(one.name)
            act = partial(self.change, lambda desk: people.deactivate(desk, one.id), said)
            self._confirm(self.tr("停用账号"), told, act)

    def _ask_recovery(self) -> None:
        told = self.tr("换一个新的恢复密钥并打印；以前打印的马上作废。请先确认打印机可用。")
        self._confirm(self.tr("换恢复密钥"), told, self._renew_recovery)

    def _renew_recovery(self) -> None:
        desk = self.context.desk
        self.context.tasks.database(lambda: recovery.renew_recovery_slot(desk), self._print_recovery)

    def _print_recovery(self, key: str) -> None:
        desk, department = self.context.desk, self._departments[0].name
        self._papers.print_pages(self.tr("恢复密钥"), lambda: admitting.recovery_pdf(desk, department, key))

    def _confirm(self, title: str, told: str, act: Callable[[], None]) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, told, QMessageBox.StandardButton.Cancel, self)
        as_typed(box)
        go = box.addButton(title, QMessageBox.ButtonRole.AcceptRole)
        go.clicked.connect(act)
        box.finished.connect(box.deleteLater)
        box.open()


def _read(desk: Desk) -> Read:
    own = desk.account.department
    with desk.workspace.read() as tx:
        everybody = tx.people.accounts()
        closed = frozenset(one.id for one in everybody) - {one.id for one in tx.people.active()}
        units = sorted(tx.people.departments(), key=lambda one: (one.code != own, words.order(one.name)))
    return office.people(desk), closed, admitting.waiting(desk), delegate.delegations(desk), tuple(units)
