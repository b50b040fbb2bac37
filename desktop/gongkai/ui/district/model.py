"""What came from the district office for Qt: one order or update a row."""

from datetime import date
from enum import IntEnum
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gongkai.commands.district import FromDistrict, OrderView, Update
from gongkai.domain.district import Matter, OrderState
from gongkai.ui import words
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, TONE, VALUE

Index = QModelIndex | QPersistentModelIndex
Arrival: TypeAlias = OrderView | Update


class Column(IntEnum):
    """The columns of the list."""

    TITLE = 0
    STATE = 1
    DUE = 2


class DistrictModel(QAbstractTableModel):
    """Orders that are open and updates that wait first, then what is settled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Arrival, ...] = ()
        self._today = date.min

    def show_rows(self, found: FromDistrict, today: date) -> None:
        """Replaces what is shown."""
        self.beginResetModel()
        opened = tuple(view for view in found.orders if view.is_open)
        settled = tuple(view for view in found.orders if not view.is_open)
        self._rows, self._today = (*opened, *found.updates, *settled), today
        self.endResetModel()

    def row_of(self, arrival_id: str) -> int:
        """The row of an order or update, 0 where there is none."""
        return next((row for row, arrival in enumerate(self._rows) if id_of(arrival) == arrival_id), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        heads = (self.tr("来件"), self.tr("状态"), self.tr("期限"))
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and stands for."""
        arrival = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = self._text(arrival, Column(index.column()))
            return chip.spoken(said) if role == Qt.ItemDataRole.AccessibleTextRole else said
        if role == FACTS:
            return self._facts(arrival)
        if role == TONE:
            return self._state(arrival)[1]
        return arrival if role == VALUE else None

    def _text(self, arrival: Arrival, column: Column) -> str:
        if column is Column.STATE:
            return self._state(arrival)[0]
        if isinstance(arrival, Update):
            return arrival.item.title if column is Column.TITLE else ""
        return arrival.order.title if column is Column.TITLE else words.whole_day(arrival.order.due)

    def _facts(self, arrival: Arrival) -> str:
        if isinstance(arrival, OrderView):
            return self.tr("整改通知　{no}　{issuer}").format(no=arrival.order.no, issuer=arrival.order.issuer)
        kind = self.tr("词库更新") if arrival.item.matter is Matter.LEXICON else self.tr("表单更新")
        told = self.tr("{kind}　第 {version} 版　{note}")
        return told.format(kind=kind, version=arrival.item.version, note=arrival.item.note)

    def _state(self, arrival: Arrival) -> tuple[str, str]:
        if isinstance(arrival, Update):
            return self.tr("◇ 待同意"), "action"
        if arrival.order.state is OrderState.CANCELLED:
            return self.tr("× 已撤销"), "plain"
        if not arrival.is_open:
            return self.tr("● 已办结"), "done"
        return (self.tr("▲ 已逾期"), "stop") if arrival.is_late(self._today) else (self.tr("→ 整改中"), "action")


def id_of(arrival: Arrival) -> str:
    """The id by which an arrival is known."""
    return arrival.item.id if isinstance(arrival, Update) else arrival.order.id
