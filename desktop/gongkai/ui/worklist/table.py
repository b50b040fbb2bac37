"""The table of the work list: rows to open, columns to sort by."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from gongkai.ui.widgets.cells import VALUE
from gongkai.ui.widgets.table import RowTable
from gongkai.ui.worklist.model import Column, WorkListModel

_WIDTHS: dict[int, int] = {Column.DUE: 260, Column.STATE: 148, Column.DRAFTER: 76, Column.UPDATED: 132}
_SPARE: frozenset[int] = frozenset({Column.DRAFTER, Column.UPDATED})


class WorkListTable(RowTable):
    """Shows the model; `opened` carries the id of the disclosure that was chosen by Enter or double click."""

    opened = Signal(str)

    def __init__(self, model: WorkListModel, parent: QWidget | None = None) -> None:
        super().__init__(model, Column.STATE, _WIDTHS, _SPARE, parent)
        self._rows = model
        self.setObjectName("workList")
        self.setAccessibleName(self.tr("公开事项列表"))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.activated.connect(self._open)

    def current_id(self) -> str:
        """The disclosure of the current row; empty where there is none."""
        summary = self.currentIndex().data(VALUE)
        return summary.id if summary else ""

    def go_to(self, disclosure_id: str) -> None:
        """Makes a disclosure the current row again; the first row where it is not shown any more."""
        self.selectRow(max(self._rows.row_of(disclosure_id), 0))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(VALUE).id)
