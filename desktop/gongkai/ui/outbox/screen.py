"""The outbox screen: what waits and why, what was delivered with its receipt, and sending it now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain import places
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import OpenDelivery, OutboxLine
from gongkai.ui import language, theme, words
from gongkai.ui.actions import Act, add
from gongkai.ui.context import Context
from gongkai.ui.outbox.automatic import Automatic
from gongkai.ui.outbox.conflict import ConflictDialog
from gongkai.ui.outbox.details import Details
from gongkai.ui.outbox.fields import EndpointFields
from gongkai.ui.outbox.model import Column, OutboxModel
from gongkai.ui.outbox.passwords import keep_passwords, with_kept_passwords
from gongkai.ui.outbox.sending import send
from gongkai.ui.outbox.settings import EndpointSettings, remember
from gongkai.ui.outbox.upkeep import Keeper
from gongkai.ui.outbox.why import why_waiting
from gongkai.ui.punctuation import points
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.progress import ProgressRow
from gongkai.ui.widgets.table import RowTable

if TYPE_CHECKING:
    from gongkai.commands.conflict import Conflict
    from gongkai.commands.deliveries import OutboxList, Particulars
    from gongkai.commands.desk import Changes, Desk
    from gongkai.sync.deliver import DeliveryReport


class OutboxScreen(QWidget):
    """Reads the outbox whenever it changed; `waiting` carries how many are not through, and why."""

    waiting = Signal(int, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._open: tuple[OpenDelivery, ...] = ()
        self._header = Header(self.tr("待发与已发"), self)
        self._send = button(Act.DELIVER.word, self.deliver, "primary", self)
        self._pause = button(self.tr("暂停自动发送"), self._toggle, "", self)
        self._automatic, self._paused = Automatic(self), ""
        self._automatic.due.connect(self._deliver_quietly)
        self.keeper = Keeper(context, self)
        self._automatic.due.connect(self.keeper.when_due)
        self.keeper.denied.connect(self._automatic.pause)
        self._fields, self._progress, self._details = EndpointFields(self), ProgressRow(self), Details(self)
        self._model, self._empty = OutboxModel(self), EmptyState(self)
        self._table = RowTable(self._model, Column.STATE, {Column.STATE: 112, Column.TIME: 128}, parent=self)
        self._table.setAccessibleName(self.tr("待发与已发列表"))
        self._model.wanted.connect(self._read_lines)
        self._table.selectionModel().currentRowChanged.connect(lambda now, _before: self._read_details(now.row()))
        self._details.compare.connect(self._compare)
        self._lay_out()
        add(self, Act.DELIVER, self.deliver)
        context.changed.connect(self._on_changed)
        context.desk_changed.connect(self._on_seat_taken)
        self._on_seat_taken()

    def carry_on(self, before: "OutboxScreen") -> None:
        """Sends by itself from now on if that screen did, which then stops."""
        if before._automatic.is_running:
            before._automatic.pause()
            self._automatic.go_on()
            self._show_pause()

    def refresh(self) -> None:
        """Reads the outbox again."""
        if self._context.signed_in:
            desk, first = self._context.desk, max(self._table.rowAt(0) - 5, 0)
            self._context.tasks.database(lambda: _read(desk, first), self._show)

    def deliver(self) -> None:
        """Sends what is due now."""
        if not self._send.isEnabled() or self._fields.ask_for_what_is_missing():
            return
        self._context.endpoint = endpoint = self._entered()
        remember(endpoint)
        self._start(self._delivered, at_once=True)

    def _entered(self) -> EndpointSettings:
        """What is in the fields; how one gets out is set in the settings."""
        return replace(self._fields.settings(), line=self._context.endpoint.line)

    def _deliver_quietly(self) -> None:
        """Sends what is due; what keeps it back is said in the status bar and beside each delivery."""
        if self._send.isEnabled() and self._context.signed_in and self._context.endpoint.complete:
            self._start(self._delivered_quietly, at_once=False)

    def _start(self, done: "Callable[[DeliveryReport], None]", at_once: bool) -> None:
        desk, endpoint, waiting = self._context.desk, self._context.endpoint, self._count_waiting()
        self._follow(self._context.tasks.pool(lambda task: send(desk, endpoint, task, waiting, at_once), done))

    def _lay_out(self) -> None:
        self._header.add(self._pause)
        self._header.add(self._send)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        column.setSpacing(theme.scaled(12))
        for part in (self._header, self._fields, self._progress):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self._details)

    def _on_seat_taken(self) -> None:
        self._table.selectionModel().clear()
        self._show_list((), {}, (), 0)
        if self._context.signed_in:
            usual = places.account(self._context.desk.account.department)
            self._fields.show_settings(self._context.endpoint, usual)
            self.refresh()
            self._look_for_password()
        else:
            self._automatic.pause()

    def _on_changed(self, changes: "Changes") -> None:
        if changes.outbox:
            self.refresh()

    def _show(self, read: "OutboxList") -> None:
        if self._context.signed_in:
            self._show_list(read.ids, read.lines, read.open, read.wrong)
            self.waiting.emit(self._count_waiting(), self._paused)

    def _show_list(
        self, ids: Sequence[str], lines: Mapping[str, OutboxLine], open_: tuple[OpenDelivery, ...], wrong: int
    ) -> None:
        current, at = self._model.key_at(self._table.currentIndex().row()), self._table.verticalScrollBar().value()
        self._open = open_
        if self._context.signed_in:
            self._model.count_from(self._context.desk.clock())
        self._model.show_rows(ids, lines)
        waiting = self._count_waiting()
        facts = self.tr("待发 {n} 件，已发 {done} 件").format(
            n=words.count(waiting), done=words.count(len(ids) - waiting)
        )
        if wrong:
            facts += self.tr("，▲ {n} 件与签发不符").format(n=wrong)
        self._header.say(self.tr("待发与已发"), facts)
        self._send.setEnabled(waiting > 0 and not self._progress.is_following)
        self._show_pause()
        self._stack.setCurrentWidget(self._table if ids else self._empty)
        self._empty.say(self.tr("还没有待发的公开事项"), self.tr("签发之后，公开事项会排在这里，联网后发送到发布端。"))
        self._details.setVisible(bool(ids))
        self._table.selectRow(max(self._model.row_of(current), 0) if current else 0)
        self._table.verticalScrollBar().setValue(at)

    def _show_pause(self) -> None:
        self._pause.setVisible(self._context.endpoint.complete)
        self._pause.setText(self.tr("暂停自动发送") if self._automatic.is_running else self.tr("开始自动发送"))

    def _read_lines(self, ids: list[str]) -> None:
        if ids and self._context.signed_in:
            desk = self._context.desk
            self._context.tasks.database(lambda: _lines(desk, ids), self._learn)

    def _learn(self, lines: Mapping[str, OutboxLine]) -> None:
        if self._context.signed_in:
            self._model.learn(lines)

    def _read_details(self, row: int) -> None:
        entry_id = self._model.key_at(row)
        if entry_id and self._context.signed_in:
            desk = self._context.desk
            self._context.tasks.database(lambda: _particulars(desk, entry_id), self._show_details)

    def _show_details(self, told: "Particulars") -> None:
        if self._context.signed_in and told.line.id == self._model.key_at(self._table.currentIndex().row()):
            now = self._context.desk.clock()
            why = why_waiting(told.line, told.waits_behind, now, self._automatic.is_running)
            self._details.show_delivery(told, why)

    def _count_waiting(self) -> int:
        """What could go out now; what has a day of its own waits for that."""
        now = self._context.desk.clock() if self._open else None
        return sum(one.may_go(now) for one in self._open if now)

    def _follow(self, task: Task) -> None:
        self._send.setEnabled(False)
        self._progress.follow(task, self.tr("正在发送"))
        task.ended.connect(self._read_again)

    def _read_again(self) -> None:
        from gongkai.commands.desk import Changes

        self._context.changed.emit(Changes(frozenset(one.disclosure for one in self._open), outbox=True))

    def _delivered(self, report: "DeliveryReport") -> None:
        """After the person's own wish: what went wrong is told, a password that is right is kept."""
        self._delivered_quietly(report)
        if report.paused:
            kept = self.tr("待发的内容都保留着，处理好之后再按“立即发送”。")
            self._context.tasks.failed.emit(UserError(self.tr("没有全部发送"), report.paused, kept))
            return
        desk, endpoint = self._context.desk, self._context.endpoint
        self._context.tasks.database(lambda: keep_passwords(desk, endpoint))
        if not self._automatic.is_running:
            self._automatic.start()

    def _delivered_quietly(self, report: "DeliveryReport") -> None:
        self._paused = language.sentence(report.paused) or points(map(language.sentence, report.remarks))
        if report.denied:  # asked for once: nothing more is tried before there is another password
            self._automatic.pause()
        if report.receipts or not report.paused:
            self._context.message.emit(self.tr("已发送 {n} 件").format(n=len(report.receipts)))

    def _toggle(self) -> None:
        if self._automatic.is_running:
            self._automatic.pause()
        else:
            self._automatic.start()
        self._show_pause()
        self._read_details(self._table.currentIndex().row())

    def _look_for_password(self) -> None:
        desk, endpoint = self._context.desk, self._context.endpoint
        if endpoint.url and endpoint.account and not endpoint.password:
            self._context.tasks.database(lambda: with_kept_passwords(desk, endpoint), self._use_passwords)

    def _use_passwords(self, found: EndpointSettings) -> None:
        if found.password and self._context.signed_in and not self._context.endpoint.password:
            self._context.endpoint = found
            self._fields.show_settings(self._context.endpoint, self._context.endpoint.account)
            self._automatic.start()

    def _compare(self, entry_id: str) -> None:
        """Reads the other version, then shows both."""
        if self._fields.ask_for_what_is_missing():
            return
        desk, endpoint = self._context.desk, self._entered()
        task = self._context.tasks.pool(lambda _task: _conflict(desk, endpoint, entry_id), self._show_conflict)
        self._progress.follow(task, self.tr("正在读取发布端的版本"))

    def _show_conflict(self, seen: "Conflict") -> None:
        from gongkai.commands.conflict import overrule

        def decide() -> None:
            self._context.command(lambda desk: overrule(desk, seen))

        ConflictDialog(seen, decide, self).open()


def _read(desk: "Desk", first: int) -> "OutboxList":
    from gongkai.commands import deliveries

    return deliveries.outbox_list(desk, slice(first, first + deliveries.FIRST))


def _lines(desk: "Desk", ids: Sequence[str]) -> Mapping[str, OutboxLine]:
    from gongkai.commands import deliveries

    return deliveries.lines(desk, ids)


def _particulars(desk: "Desk", entry_id: str) -> "Particulars":
    from gongkai.commands import deliveries

    return deliveries.particulars(desk, entry_id)


def _conflict(desk: "Desk", settings: EndpointSettings, entry_id: str) -> "Conflict":
    from gongkai.commands.conflict import conflict

    with settings.opened() as endpoint:
        return conflict(desk, endpoint, entry_id)
