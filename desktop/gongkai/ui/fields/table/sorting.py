"""Sorting by a click on a column's head: upwards, downwards, and back to the order in which the rows were entered."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView

from gongkai.ui.fields.table.model import RowsModel, TypedRow
from gongkai.ui.fields.table.order import ordered

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class Sorting(QObject):
    """Puts the rows themselves in order, as a spreadsheet does: what is sorted is saved so, and undone with Ctrl+Z."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._header = view.horizontalHeader()
        self._view = view
        self._column, self._order = -1, _UP
        self._entered: Sequence[TypedRow] = ()
        self._sorted: Sequence[TypedRow] = ()
        self._header.setSectionsClickable(True)
        self._header.sectionClicked.connect(self.click)

    def click(self, column: int) -> None:
        """The next order of this column; rows that were changed since they were sorted begin anew."""
        model = self._view.model()
        assert isinstance(model, RowsModel)
        if model.locked or len(model.rows) < 2:
            return
        if not self._sorted or model.rows != self._sorted:
            self._entered, self._column = list(model.rows), -1
        if self._column == column and self._order == _DOWN:
            self._column, rows = -1, list(self._entered)
        else:
            self._order = _DOWN if self._column == column else _UP
            self._column = column
            rows = ordered(model.columns[column], self._entered, descending=self._order == _DOWN)
        self._sorted = rows
        model.reorder(rows)
        self._show_arrow()
        model.edited.connect(self._forget, Qt.ConnectionType.SingleShotConnection)

    def _forget(self) -> None:
        """An arrow over rows that were changed since would promise too much."""
        self._header.setSortIndicatorShown(False)

    def _show_arrow(self) -> None:
        self._header.setSortIndicatorShown(self._column >= 0)
        self._header.setSortIndicator(self._column, self._order)
