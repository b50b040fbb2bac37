"""The rows of the work list for Qt: the ids of all of them, and of those that are looked at the disclosures."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from gongkai.domain.area import AREAS, FormTitle
from gongkai.domain.clock import BEIJING, beijing_day
from gongkai.domain.deadlines import Calendar, add_workdays
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.listing import SOON_WORKDAYS, UNDER_WAY
from gongkai.ui import theme, words
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, TONE, UNREAD, VALUE
from gongkai.ui.widgets.heads import head
from gongkai.ui.widgets.labels import tip
from gongkai.ui.widgets.windowed import Index, WindowedModel
from gongkai.ui.worklist.columns import Column, word


class WorkListModel(WindowedModel[str, DisclosureSummary]):
    """A list of any length; what a cell says is worked out when it is drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._who: Mapping[str, tuple[str, ...]] = {}
        self._titles: Mapping[str, FormTitle] = {}
        self._calendar = Calendar(lambda _day: True, lambda _year: True)
        self._now = datetime.fromtimestamp(0, BEIJING)
        self._soon = self._today

    def know(self, titles: Mapping[str, FormTitle], calendar: Calendar) -> None:
        """Gives the model the titles of the forms and the calendar that its words need."""
        self._titles, self._calendar = titles, calendar

    def show_list(self, ids: tuple[str, ...], rows: Mapping[str, DisclosureSummary], now: datetime) -> None:
        """Replaces what is shown; `now` is what “还有 8 个工作日” counts from."""
        self._now = now
        self._soon = add_workdays(self._today, SOON_WORKDAYS, self._calendar)
        self.show_rows(ids, rows)

    def clear(self) -> None:
        """Shows nothing; for a desk where nobody sits."""
        self.show_list((), {}, self._now)

    def id_at(self, row: int) -> str:
        """The disclosure of a row; empty where there is no such row."""
        return self.key_at(row) or ""

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def show_who(self, who: Mapping[str, tuple[str, ...]]) -> None:
        """Says beside each disclosure who writes in it now."""
        touched, self._who = self._who.keys() | who.keys(), who
        for row in self.rows_of(touched):
            index = self.index(row, Column.TITLE)
            self.dataChanged.emit(index, index, [FACTS])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        said = [word(column) for column in Column] if role == Qt.ItemDataRole.DisplayRole else ()
        return head(said, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, is coloured in and stands for."""
        summary = self.row_at(index)
        if summary is None:
            return UNREAD.get(role)
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(summary, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return chip.spoken(self._text(summary, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(summary, column) if column is Column.TITLE else tip(self._text(summary, column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(summary, column)
        if role == FACTS:
            return self._facts(summary)
        if role == TONE:
            return chip.STATES[summary.state][1]
        return summary if role == VALUE else None

    @cached_property
    def _say(self) -> Mapping[Column, Callable[[DisclosureSummary], str]]:
        return {
            Column.TITLE: lambda summary: summary.title,
            Column.DUE: self._due,
            Column.STATE: lambda summary: chip.state_text(summary.state, summary.revision),
            Column.DRAFTER: lambda summary: summary.drafter_name,
            Column.UPDATED: lambda summary: words.moment(summary.updated_at, self._now),
            Column.DOC_NO: lambda summary: summary.doc_no,
            Column.INDEX_NO: lambda summary: summary.index_no,
            Column.AREA: lambda summary: words.title(AREAS[summary.area - 1]),
            Column.FORM: self._form,
            Column.DEPARTMENT: lambda summary: summary.department_name,
            Column.CREATED: lambda summary: words.moment(summary.created_at or summary.updated_at, self._now),
        }

    def _text(self, summary: DisclosureSummary, column: Column) -> str:
        return self._say[column](summary)

    def _form(self, summary: DisclosureSummary) -> str:
        form = self._titles.get(summary.form_id)
        return words.title(form) if form else summary.form_id

    def _facts(self, summary: DisclosureSummary) -> str:
        kind = self._form(summary) if summary.form_id in self._titles else ""
        area, names = words.title(AREAS[summary.area - 1]), self._who.get(summary.id, ())
        who = self.tr("正在由{0}编辑").format("、".join(names)) if names else ""
        return "　".join(part for part in (who, area, "" if kind == summary.title else kind, summary.doc_no) if part)

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
        days = [summary.record_due, summary.due if summary.state in UNDER_WAY else None]
        if column is Column.DUE and any(day and day <= self._soon for day in days):
            return QColor(theme.tokens().look)
        return None if column in _IN_INK else QColor(theme.tokens().ink2)

    @property
    def _today(self) -> date:
        return beijing_day(self._now)


_IN_INK: Sequence[Column] = (Column.TITLE, Column.DUE, Column.STATE)
