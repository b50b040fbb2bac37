"""The table of the work list: rows to open and to select, columns to sort by and to choose."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.table import RowTable
from gongkai.ui.worklist import columns
from gongkai.ui.worklist.columns import STANDING, WIDTHS, Column
from gongkai.ui.worklist.model import WorkListModel

_TITLE_ROOM = 340


class WorkListTable(RowTable):
    """Shows the model; `opened` carries the id of the disclosure that was chosen by Enter or double click.

    `picked` tells that other rows are selected than before.
    """

    opened = Signal(str)
    picked = Signal()

    def __init__(self, model: WorkListModel, parent: QWidget | None = None) -> None:
        super().__init__(model, Column.STATE, WIDTHS, parent=parent)
        self._rows = model
        self._chosen = columns.chosen()
        self.setObjectName("workList")
        self.setAccessibleName(self.tr("公开事项列表"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        # An empty selection of its own: with the list's, each head would ask every row whether all are selected.
        head.setSelectionModel(QItemSelectionModel(model, head))
        head.setSortIndicatorShown(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._offer_columns)
        self.activated.connect(lambda index: self.opened.emit(self._rows.id_at(index.row())))
        self.selectionModel().selectionChanged.connect(lambda _now, _before: self.picked.emit())
        self._show_columns()

    def current_id(self) -> str:
        """The disclosure of the current row; empty where there is none."""
        return self._rows.id_at(self.currentIndex().row())

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(len(rows) for rows in self.selected_spans())

    def selected_ids(self) -> tuple[str, ...]:
        """The disclosures of the selected rows, from above."""
        return tuple(self._rows.id_at(row) for row in sorted(chain.from_iterable(self.selected_spans())))

    def go_to(self, disclosure_id: str, also: Iterable[str] = ()) -> None:
        """Makes a disclosure the current row again, others selected beside it; the first row where it has gone."""
        row = max(self._rows.row_of(disclosure_id), 0)
        self.selectRow(row)
        others = QItemSelection()
        for other in also:
            if (at := self._rows.row_of(other)) >= 0:
                others.select(self._rows.index(at, 0), self._rows.index(at, len(Column) - 1))
        if not others.isEmpty():
            self.selectionModel().select(others, QItemSelectionModel.SelectionFlag.Select)

    def fill_columns(self, menu: QMenu) -> None:
        """Puts the columns to choose from into a menu."""
        menu.clear()
        for column in Column:
            is_chosen, word = column in self._chosen or column in STANDING, columns.word(column)
            no_room = is_chosen and self.isColumnHidden(column)
            action = menu.addAction(self.tr("{0}（窗口窄，放不下）").format(word) if no_room else word)
            action.setCheckable(True)
            action.setChecked(is_chosen)
            action.setEnabled(column not in STANDING)
            action.toggled.connect(lambda shown, column=column: self._choose(column, shown))

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and the last row: a row is one thing here, not a line of cells."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self._rows.rowCount():
            return self._rows.index(ends[action] % self._rows.rowCount(), 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets columns step aside where the room is short."""
        super().resizeEvent(event)
        self._show_columns()

    def _choose(self, column: Column, shown: bool) -> None:
        others = (each for each in self._chosen if each is not column)
        self._chosen = (*([column] * shown), *others)  # what was asked for last is shown whatever has to go for it
        columns.choose(self._chosen)
        self._show_columns()

    def _show_columns(self) -> None:
        shown = set(STANDING)
        room = self.viewport().width() - theme.scaled(_TITLE_ROOM) - theme.scaled(WIDTHS[Column.STATE])
        for column in self._chosen:
            room -= 0 if column in STANDING else theme.scaled(WIDTHS[column])
            if room < 0:
                break
            shown.add(column)
        for column in Column:
            self.setColumnHidden(column, column not in shown)

    def _offer_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        self.fill_columns(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(at))
