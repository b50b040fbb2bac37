"""The rows of the work list for Qt: one disclosure a row, five columns."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from gongkai.domain.clock import BEIJING, beijing_day
from gongkai.domain.deadlines import Calendar, add_workdays
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.form import AREAS, Form
from gongkai.domain.workflow import State
from gongkai.ui import theme, words
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, TONE, VALUE
from gongkai.ui.worklist.part import UNDER_WAY

Index = QModelIndex | QPersistentModelIndex

SOON_WORKDAYS = 5
"""A due day that is nearer than this many working days is marked."""

_ORDER = list(State)


class Column(IntEnum):
    """The columns of the list."""

    TITLE = 0
    DUE = 1
    STATE = 2
    DRAFTER = 3
    UPDATED = 4


class WorkListModel(QAbstractTableModel):
    """The shown disclosures in their order; what a cell says is worked out when it is drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DisclosureSummary, ...] = ()
        self._forms: Mapping[str, Form] = {}
        self._calendar = Calendar(lambda _day: True, lambda _year: True)
        self._now = datetime.fromtimestamp(0, BEIJING)

    def know(self, forms: Mapping[str, Form], calendar: Calendar) -> None:
        """Gives the model the forms and the calendar that its words need."""
        self._forms, self._calendar = forms, calendar

    def show_rows(self, rows: tuple[DisclosureSummary, ...], now: datetime) -> None:
        """Replaces what is shown; `now` is what “还有 8 个工作日” counts from."""
        self.beginResetModel()
        self._rows, self._now = rows, now
        self.endResetModel()

    def clear(self) -> None:
        """Shows nothing; for a desk where nobody sits."""
        self.show_rows((), self._now)

    def row_of(self, disclosure_id: str) -> int:
        """The row that shows a disclosure, -1 where none does."""
        return next((row for row, summary in enumerate(self._rows) if summary.id == disclosure_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many disclosures are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[Column(section)]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, is coloured in and stands for."""
        summary = self._rows[index.row()]
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(summary, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(summary, column)
        if role == FACTS:
            return self._facts(summary)
        if role == TONE:
            return chip.STATES[summary.state][1]
        return summary if role == VALUE else None

    def _heads(self) -> dict[Column, str]:
        return {
            Column.TITLE: self.tr("公开事项"),
            Column.DUE: self.tr("公开期限"),
            Column.STATE: self.tr("状态"),
            Column.DRAFTER: self.tr("起草人"),
            Column.UPDATED: self.tr("最近改动"),
        }

    def _text(self, summary: DisclosureSummary, column: Column) -> str:
        say: dict[Column, Callable[[], str]] = {
            Column.TITLE: lambda: summary.title,
            Column.DUE: lambda: self._due(summary),
            Column.STATE: lambda: chip.state_text(summary.state, summary.revision),
            Column.DRAFTER: lambda: summary.drafter_name,
            Column.UPDATED: lambda: words.moment(summary.updated_at, self._now),
        }
        return say[column]()

    def _facts(self, summary: DisclosureSummary) -> str:
        form = self._forms.get(summary.form_id)
        kind = form.title_zh if form and form.title_zh != summary.title else ""
        return "　".join(part for part in (AREAS[summary.area - 1].title_zh, kind, summary.doc_no) if part)

    def _due(self, summary: DisclosureSummary) -> str:
        awaited = self._awaited(summary)
        if awaited:
            return awaited
        if summary.due is None:
            return "—"
        if summary.state not in UNDER_WAY:
            return words.short_day(summary.due, self._today)
        return words.due(summary.due, self._today, self._calendar, provisional=summary.due_provisional)

    def _awaited(self, summary: DisclosureSummary) -> str:
        """The day of an open record (征求第三方意见 …) where it comes before the day of publication."""
        day, kind = summary.record_due, summary.record_kind
        published_first = summary.due and summary.state in UNDER_WAY and day and summary.due < day
        if day is None or kind is None or published_first:
            return ""
        return f"{words.record(kind)} {words.due(day, self._today, self._calendar)}"

    def _colour(self, summary: DisclosureSummary, column: Column) -> QColor | None:
        if column in (Column.DRAFTER, Column.UPDATED):
            return QColor(theme.tokens().ink2)
        days = [summary.record_due, summary.due if summary.state in UNDER_WAY else None]
        if column is Column.DUE and any(day and day <= self._soon for day in days):
            return QColor(theme.tokens().look)
        return None

    @property
    def _today(self) -> date:
        return beijing_day(self._now)

    @property
    def _soon(self) -> date:
        return add_workdays(self._today, SOON_WORKDAYS, self._calendar)


def ordered(rows: tuple[DisclosureSummary, ...], column: Column, *, descending: bool) -> tuple[DisclosureSummary, ...]:
    """The rows sorted by a column; no due day comes last either way."""
    keys: dict[Column, Callable[[DisclosureSummary], Any]] = {
        Column.TITLE: lambda summary: summary.title,
        Column.DUE: lambda summary: min((day for day in (summary.due, summary.record_due) if day), default=None),
        Column.STATE: lambda summary: _ORDER.index(summary.state),
        Column.DRAFTER: lambda summary: summary.drafter_name,
        Column.UPDATED: lambda summary: summary.updated_at,
    }
    key = keys[column]
    known = sorted((row for row in rows if key(row) is not None), key=key, reverse=descending)
    return (*known, *(row for row in rows if key(row) is None))
