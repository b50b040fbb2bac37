"""The citations of the forms for Qt: one a row, those still to be verified first."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gongkai.commands.settings import OfficeCitation
from gongkai.ui import words
from gongkai.ui.punctuation import listed
from gongkai.ui.widgets.cells import FACTS, TONE, VALUE
from gongkai.ui.widgets.heads import head

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the list."""

    CITATION = 0
    STATE = 1


class CitationModel(QAbstractTableModel):
    """Each citation over the forms that cite it, and whether the office has settled it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OfficeCitation, ...] = ()

    def show_rows(self, rows: tuple[OfficeCitation, ...]) -> None:
        """Replaces what is shown."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, citation: str) -> int:
        """The row of a citation, 0 where there is none."""
        return next((row for row, item in enumerate(self._rows) if item.citation == citation), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many citations there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        return head((self.tr("依据"), self.tr("核对")), section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and stands for."""
        item = self._rows[index.row()]
        state, tone = self._state(item)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = item.settled.text if item.settled else item.citation
            return said if index.column() == Column.CITATION else state
        if role == FACTS:
            return listed(words.title(form) for form in item.forms)
        if role == TONE:
            return tone
        return item if role == VALUE else None

    def _state(self, item: OfficeCitation) -> tuple[str, str]:
        if item.settled is None:
            return self.tr("▲ 依据待核"), "look"
        return (self.tr("● 已改正") if item.settled.corrected else self.tr("● 已核对")), "done"
