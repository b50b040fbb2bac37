"""The box of a table field: the grid, its sums, and what to do with rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gongkai.domain.form import Field
from gongkai.domain.values import Problem
from gongkai.ui import theme
from gongkai.ui.fields.entry import Entry, Spot
from gongkai.ui.fields.table.finding import FindBar
from gongkai.ui.fields.table.model import RowsModel
from gongkai.ui.fields.table.sums import SumBar
from gongkai.ui.fields.table.view import RowsView
from gongkai.ui.widgets.labels import label


class TableEntry(Entry):
    """A table; its entry is the list of its rows, each with what was typed in its cells."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.model = RowsModel(field.columns, self)
        self.view = RowsView(self.model, self)
        self.model.edited.connect(self._tell)
        self.view.dropped.connect(self._tell_dropped)
        self._buttons: list[QToolButton] = []
        self._hint = label(self.tr("可从 Excel、WPS 粘贴；回车到下一行，点表头排序，Ctrl+F 查找"), "note", self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(SumBar(self.view, self))
        column.addWidget(FindBar(self.view, self))
        column.addLayout(self._tools())
        self.row.addLayout(column, 1)

    @property
    def typist(self) -> QWidget:
        return self.view

    def show_value(self, value: Any) -> None:
        self.model.show_rows(value or [])

    def lock(self, locked: bool) -> None:
        self.view.lock(locked)
        for each in (self._hint, *self._buttons):
            each.setVisible(not locked)

    def serve(self, office: str) -> None:
        self.view.cells.office = office

    def mark(self, problems: Sequence[Problem]) -> None:
        self.model.show_problems(problems)

    @property
    def spot(self) -> Spot:
        at = self.view.currentIndex()
        return Spot(at.row(), self.model.columns[at.column()].name) if at.isValid() else Spot()

    def go_to(self, spot: Spot) -> None:
        self.view.go_to(spot.row or 0, spot.column)

    def _tell(self, rows: object) -> None:
        self.stroke = self.model.stroke
        self.edited.emit(rows)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self._hint, 1)
        for action in (self.view.insert_action, self.view.delete_action):
            button = QToolButton(self)
            button.setDefaultAction(action)
            theme.mark(button, role="quiet")
            row.addWidget(button)
            self._buttons.append(button)
        return row

    def _tell_dropped(self, columns: int) -> None:
        self._hint.setText(self.tr("粘贴的内容右边多出 {0} 列，没有填入。").format(columns))
