"""A plain table of what was found in a file or became of it: read line by line, copied, opened by Enter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.heads import head
from gongkai.ui.widgets.told import ToldCell

Index = QModelIndex | QPersistentModelIndex

_ROW = 36
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class Line:
    """The cells of a line; `disclosure` is what Enter opens, `key` what the line is about, "" for nothing."""

    cells: tuple[str, ...]
    disclosure: str = ""
    key: str = ""


class LinesModel(QAbstractTableModel):
    """Lines under their heads."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads, self._lines = tuple(heads), tuple[Line, ...]()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replaces the lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> Line:
        """The line in this row."""
        return self._lines[row]

    def key(self, row: int) -> str:
        """What the line in this row is about; "" where there is none."""
        return self._lines[row].key if 0 <= row < len(self._lines) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        return head(self._heads, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        return self._lines[index.row()].cells[index.column()] if role in _TEXT_ROLES else None


class LinesTable(QTableView):
    """Shows lines; the last column takes the room that is left, `widths` are the others' in look.md's pixels."""

    opened = Signal(str)

    def __init__(self, name: str, heads: Sequence[str], widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LinesModel(heads, self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(ToldCell(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, theme.scaled(width))
        self.activated.connect(self._open)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replaces the lines; the current one stays it where its `key` comes again, else the first becomes it."""
        kept = self._model.key(self.currentIndex().row())
        self._model.show_lines(lines)
        row = next((row for row, line in enumerate(lines) if kept and line.key == kept), 0)
        self.selectRow(row)
        self.scrollTo(self._model.index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        if disclosure := self._model.line(index.row()).disclosure:
            self.opened.emit(disclosure)
