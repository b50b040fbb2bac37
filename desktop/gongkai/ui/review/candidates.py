"""The list of what waits for a signature, with a tick at what is to be signed among others."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gongkai.domain.clock import beijing_day
from gongkai.domain.deadlines import Calendar
from gongkai.ui import words
from gongkai.ui.widgets.cells import FACTS, TONE, VALUE
from gongkai.ui.widgets.heads import head
from gongkai.ui.widgets.table import RowTable

if TYPE_CHECKING:
    from gongkai.commands.queue import Candidate

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the list."""

    TITLE = 0
    STATE = 1
    TICK = 2


class CandidateModel(QAbstractTableModel):
    """One disclosure a row; only what nothing stands against can be ticked."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Candidate, ...] = ()
        self._ticks: set[str] = set()
        self._facts: dict[str, str] = {}

    def show_rows(self, rows: Sequence["Candidate"], now: datetime, calendar: Calendar) -> None:
        """Replaces what is shown; what was ticked and is still there as it was stays ticked."""
        known = {row.summary.id: row.content_hash for row in self._rows}
        self.beginResetModel()
        self._rows = tuple(rows)
        kept = {row.summary.id for row in rows if row.is_clean and known.get(row.summary.id) == row.content_hash}
        self._ticks &= kept
        self._facts = {row.summary.id: _facts(row, now, calendar) for row in rows}
        self.endResetModel()
        self.ticked.emit()

    @property
    def chosen(self) -> tuple["Candidate", ...]:
        """What is ticked, from top to bottom."""
        return tuple(row for row in self._rows if row.summary.id in self._ticks)

    @property
    def clean(self) -> int:
        """How many could be ticked."""
        return sum(row.is_clean for row in self._rows)

    def tick_all(self, ticked: bool) -> None:
        """Ticks all that can be, or none."""
        self._ticks = {row.summary.id for row in self._rows if row.is_clean} if ticked else set()
        self._tell(0, len(self._rows) - 1)

    def turn(self, row: int) -> None:
        """Ticks a row, or takes the tick off."""
        if 0 <= row < len(self._rows) and self._rows[row].is_clean:
            self._ticks ^= {self._rows[row].summary.id}
            self._tell(row, row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many wait."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        heads = (self.tr("标题"), self.tr("审查情况"), self.tr("签发"))
        return head(heads, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and stands for."""
        row, column = self._rows[index.row()], Column(index.column())
        if role == VALUE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.TICK:
            checked = row.summary.id in self._ticks
            return (Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked) if row.is_clean else None
        if role == FACTS:
            return self._facts[row.summary.id]
        if role == TONE:
            return "done" if row.is_clean else "look"
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.TICK:
            return self.tr("已选") if row.summary.id in self._ticks else self.tr("未选")
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._said(row, column) if role in shown else None

    def _said(self, row: "Candidate", column: Column) -> str:
        return {Column.TITLE: row.summary.title, Column.STATE: standing(row), Column.TICK: ""}[column]

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, Column.TICK), self.index(last, Column.TICK))
        self.ticked.emit()


class CandidateTable(RowTable):
    """Space ticks a row and goes on, Enter opens it; `opened` carries its id."""

    opened = Signal(str)

    def __init__(self, model: CandidateModel, parent: QWidget | None = None) -> None:
        super().__init__(model, Column.STATE, {Column.STATE: 168, Column.TICK: 56}, parent=parent)
        self._rows = model
        self.setAccessibleName(self.tr("待签发事项"))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(VALUE).summary.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._rows.turn(row)
            self.selectRow(min(row + 1, self._rows.rowCount() - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0 and not event.modifiers():
            self.opened.emit(self.currentIndex().data(VALUE).summary.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the tick turns it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.TICK and event.button() == Qt.MouseButton.LeftButton:
            self._rows.turn(index.row())


def standing(candidate: "Candidate") -> str:
    """What stands against signing it among others, as its chip says it."""
    if candidate.findings:
        return "▲ " + _say("{n} 处疑点，单独审查").format(n=candidate.findings)
    if candidate.explained:
        return "▲ " + _say("{n} 条提示，单独审查").format(n=candidate.explained)
    if candidate.comments:
        return "▲ " + _say("{n} 条批注，单独审查").format(n=candidate.comments)
    return "● " + _say("无疑点")


def _facts(candidate: "Candidate", now: datetime, calendar: Calendar) -> str:
    summary, today = candidate.summary, beijing_day(now)
    facts = [_say("起草 {name}").format(name=summary.drafter_name), words.revision(summary.revision)]
    if summary.due:
        facts.append(words.due(summary.due, today, calendar, provisional=summary.due_provisional))
    return " · ".join(facts)


def _say(text: str) -> str:
    return QCoreApplication.translate("batch", text)
