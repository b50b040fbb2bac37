"""The screen of what comes from the district office: orders to answer, updates to agree to."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from gongkai.commands import settings
from gongkai.commands.desk import Changes
from gongkai.commands.district import FromDistrict, OrderView, agree, answer_order, confirm_key, from_district
from gongkai.domain.clock import beijing_day
from gongkai.domain.people import Role
from gongkai.domain.signatures import fingerprint
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.district.details import ArrivalCard
from gongkai.ui.district.model import Arrival, Column, DistrictModel, id_of
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.cells import VALUE
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.table import RowTable


class DistrictScreen(QWidget):
    """Reads again whenever something came; `fetch` asks the outbox, which knows the endpoint, to pull now."""

    fetch = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._found: FromDistrict | None = None
        self._header, self._card, self._empty = Header(self.tr("区里来件"), self), ArrivalCard(self), EmptyState(self)
        self._header.add(button(self.tr("立即收取"), self.fetch.emit, "", self))
        self._model = DistrictModel(self)
        self._table = RowTable(self._model, Column.STATE, {Column.STATE: 112, Column.DUE: 112}, parent=self)
        self._table.setAccessibleName(self.tr("区里来件列表"))
        self._table.selectionModel().currentRowChanged.connect(lambda now, _before: self._take(now.data(VALUE)))
        self._table.activated.connect(lambda _index: self._card.ask_for_answer())
        self._card.answered.connect(self._answer)
        self._card.agreed.connect(self._agree)
        self._card.key_compared.connect(self._compare_key)
        context.changed.connect(self._on_changed)
        self._lay_out()

    def _on_changed(self, changes: Changes) -> None:
        if changes.outbox:
            self.refresh()

    def refresh(self) -> None:
        """Reads again what came."""
        if self._context.signed_in:
            self._context.tasks.database(partial(from_district, self._context.desk), self._show)

    def _lay_out(self) -> None:
        self._empty.say(
            self.tr("区里还没有来件"), self.tr("整改通知、统一的表单和词库更新会出现在这里；联网时自动收取。")
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        column.addWidget(self._card, 1)

    def _show(self, found: FromDistrict) -> None:
        if not self._context.signed_in:
            return
        current = self._chosen
        self._found = found
        self._model.show_rows(found, beijing_day(self._context.desk.clock()))
        opened = sum(view.is_open for view in found.orders)
        facts = self.tr("整改通知待办 {n} 件，更新待同意 {m} 件").format(n=opened, m=len(found.updates))
        self._header.say(self.tr("区里来件"), facts)
        rows = self._model.rowCount()
        self._stack.setCurrentWidget(self._table if rows else self._empty)
        self._card.setVisible(rows > 0)
        self._table.selectRow(self._model.row_of(id_of(current)) if current else 0)

    def _take(self, arrival: Arrival | None) -> None:
        if arrival is None or self._found is None or not self._context.signed_in:
            return
        may_agree = Role.ADMINISTRATOR in self._context.desk.account.roles
        if isinstance(arrival, OrderView):
            self._card.show_order(arrival, self._found.names, self._context.desk.clock(), may_agree)
        else:
            self._card.show_update(arrival, may_agree)

    @property
    def _chosen(self) -> Arrival | None:
        chosen: Arrival | None = self._table.currentIndex().data(VALUE)
        return chosen

    def _answer(self, text: str, done: bool) -> None:
        chosen = self._chosen
        if isinstance(chosen, OrderView):
            order = chosen.order.id
            self._context.command(lambda desk: answer_order(desk, order, text, done=done), self._answered)

    def _answered(self, _changes: Changes) -> None:
        self._card.clear_answer()

    def _agree(self) -> None:
        chosen = self._chosen
        if chosen is not None and not isinstance(chosen, OrderView):
            item = chosen.item
            self._context.command(lambda desk: agree(desk, item.id, item.sha256), self._renew)

    def _renew(self, _changes: Changes) -> None:
        desk = self._context.desk
        self._context.tasks.database(lambda: settings.renewed(desk), self._context.renew)
        self._context.message.emit(self.tr("已采用，以后起草和审查按新的一版"))

    def _compare_key(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        key = chosen.order.issue.key if isinstance(chosen, OrderView) else chosen.item.issue.key
        asked = self.tr("区级公钥的指纹是：\n\n{print}\n\n与区里书面告知的逐字一致吗？").format(print=fingerprint(key))
        if QMessageBox.question(self, self.tr("核对区级公钥"), asked) is QMessageBox.StandardButton.Yes:
            self._context.command(lambda desk: confirm_key(desk, key))
