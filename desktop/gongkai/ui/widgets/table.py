"""The list of rows that the work list and the outbox share: walked by keyboard, one line of title and one of facts."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.cells import ROW, ChipCell, TitleCell
from gongkai.ui.widgets.told import ToldCell


class RowTable(QTableView):
    """Rows of two lines; column 0 is the title and takes the room that is left, `chip` the column of the state.

    `widths` are the other columns' in look.md's pixels; those in `spare` step aside where the list is narrow.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        chip: int,
        widths: Mapping[int, int],
        spare: frozenset[int] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spare, self._needed = spare, sum(widths.values()) + 240
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(ToldCell(self))
        self.setItemDelegateForColumn(0, TitleCell(self))
        self.setItemDelegateForColumn(chip, ChipCell(self))
        self._set_up_headers(widths)

    def selected_spans(self) -> list[range]:
        """The selected rows, by spans: a hundred thousand of them are one."""
        selection = self.selectionModel().selection()
        spans = [selection.at(place) for place in range(selection.count())]
        return [range(span.top(), span.bottom() + 1) for span in spans]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the spare columns step aside where the room is short."""
        narrow = self.viewport().width() < theme.scaled(self._needed)
        for column in self._spare:
            self.setColumnHidden(column, narrow)
        super().resizeEvent(event)

    def _set_up_headers(self, widths: Mapping[int, int]) -> None:
        head, side = self.horizontalHeader(), self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(theme.dense(ROW))
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in widths.items():
            self.setColumnWidth(column, theme.scaled(width))
