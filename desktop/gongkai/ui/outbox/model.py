"""The rows of the outbox for Qt: one delivery a row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gongkai.domain.clock import BEIJING
from gongkai.domain.outbox import OutboxEntry, Receipt
from gongkai.ui import words
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, TONE, VALUE
from gongkai.ui.widgets.heads import head

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Delivery:
    """A delivery with its receipt, None until the endpoint has it; `alarm` says what is wrong with what is public."""

    entry: OutboxEntry
    receipt: Receipt | None
    alarm: str = ""


class Column(IntEnum):
    """The columns of the outbox."""

    TITLE = 0
    STATE = 1
    TIME = 2


def deliveries(
    entries: tuple[OutboxEntry, ...], receipts: Mapping[str, Receipt], alarms: Mapping[str, str]
) -> tuple[Delivery, ...]:
    """The deliveries, first those with which something is wrong, then what still waits, each group as it came."""
    found = [Delivery(entry, receipts.get(entry.id), alarms.get(entry.id, "")) for entry in entries]
    return tuple(sorted(found, key=lambda one: (not one.alarm, one.entry.state.is_over)))


class OutboxModel(QAbstractTableModel):
    """What waits and what was delivered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Delivery, ...] = ()
        self._now = datetime.fromtimestamp(0, BEIJING)

    def show_rows(self, rows: tuple[Delivery, ...], now: datetime) -> None:
        """Replaces what is shown; times are said as they are from `now`."""
        self.beginResetModel()
        self._rows, self._now = rows, now
        self.endResetModel()

    def row_of(self, entry_id: str) -> int:
        """The row of a delivery, -1 where there is none."""
        return next((row for row, delivery in enumerate(self._rows) if delivery.entry.id == entry_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many deliveries are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        heads = (self.tr("公开事项"), self.tr("状态"), self.tr("时间"))
        return head(heads, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and stands for."""
        delivery = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(delivery, Column(index.column()))
        if role == FACTS:
            return self._facts(delivery)
        if role == TONE:
            return "stop" if delivery.alarm else chip.DELIVERIES[delivery.entry.state][1]
        return delivery if role == VALUE else None

    def _text(self, delivery: Delivery, column: Column) -> str:
        if column is Column.TITLE:
            return delivery.entry.title
        if column is Column.STATE:
            state = delivery.entry.state
            if delivery.alarm:
                return self.tr("▲ 与签发不符")
            return f"{chip.DELIVERIES[state][0]} {words.delivery(state)}"
        when = delivery.receipt.published_at if delivery.receipt else delivery.entry.created_at
        return words.moment(when, self._now) if when else ""

    def _facts(self, delivery: Delivery) -> str:
        if delivery.receipt:
            return delivery.alarm or delivery.receipt.url
        day = delivery.entry.not_before
        if day and day > self._now and not delivery.entry.state.is_over:
            return self.tr("到 {0} 自动发送").format(words.moment(day, self._now))
        return delivery.entry.last_answer or self.tr("还没有发送过")
