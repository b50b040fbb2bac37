"""Boxes for a day and for a period: typed in any of the ways people write a date, or picked from a calendar."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gongkai import paths
from gongkai.domain.form import Field
from gongkai.formkit.dates import parse_date, split_range, whole_date
from gongkai.ui import words
from gongkai.ui.fields.entry import Entry, Spot, typed_text
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.plain import PlainLine

_RANGE_PARTS = ("start", "end")


class DayLine(QWidget):
    """A line for one day with an arrow that opens the calendar."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = PlainLine(self)
        self.line.setPlaceholderText(self.tr("年-月-日"))
        self.line.textEdited.connect(self.edited.emit)
        self.line.editingFinished.connect(self._write_out)
        self.setFocusProxy(self.line)
        self._calendar = self.line.addAction(_arrow(), QLineEdit.ActionPosition.TrailingPosition)
        self._calendar.setText(self.tr("打开日历"))
        self._calendar.setToolTip(self.tr("打开日历（Alt+↓）"))
        self._calendar.setShortcut(QKeySequence("Alt+Down"))
        self._calendar.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._calendar.triggered.connect(self.open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)

    def show_typed(self, typed: str) -> None:
        """Shows a day as 2026-11-23 however it was typed; as typed where it is no day, or is being typed."""
        day = None if self.line.hasFocus() else parse_date(typed)
        self.line.setText(day.isoformat() if day else typed)
        self.line.setCursorPosition(0)

    def open_calendar(self) -> None:
        """Opens the calendar under the line, at the day that stands there."""
        popup = _CalendarPopup(parse_date(self.line.text()), self)
        popup.chosen.connect(self._choose)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()

    def lock(self, locked: bool) -> None:
        """Makes the day readable only, or editable again."""
        self.line.setReadOnly(locked)
        self._calendar.setVisible(not locked)

    def _write_out(self) -> None:
        """Left by Tab or Enter, the day stands as 2026-11-23; one without its year is of this year."""
        whole = whole_date(self.line.text(), QDate.currentDate().year())
        if whole != self.line.text() and not self.line.isReadOnly():
            self.line.setText(whole)
            self.edited.emit(whole)

    def _choose(self, day: date) -> None:
        self.line.setText(day.isoformat())
        self.edited.emit(day.isoformat())


class _CalendarPopup(QWidget):
    chosen = Signal(object)

    def __init__(self, day: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(self)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if day:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(calendar)
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()


class DateEntry(Entry):
    """One day; the entry is the date as typed."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.day = DayLine(self)
        self.day.edited.connect(self.edited.emit)
        self.row.addWidget(self.day, 1)
        self.take_keys(self.day.line)

    @property
    def typist(self) -> QWidget:
        return self.day.line

    def show_value(self, value: Any) -> None:
        self.day.show_typed(typed_text(value))

    def lock(self, locked: bool) -> None:
        self.day.lock(locked)

    def go_to(self, spot: Spot) -> None:
        super().go_to(spot)
        self.day.line.selectAll()


class DateRangeEntry(Entry):
    """A period from one day to another; the entry is {"start": …, "end": …}, each as typed."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.days = {part: DayLine(self) for part in _RANGE_PARTS}
        self.days["start"].line.setAccessibleDescription(self.tr("起"))
        self.days["end"].line.setAccessibleName(self.tr("{0}，止").format(words.field_label(field)))
        for part, day in self.days.items():
            if part == "end":
                self.row.addWidget(label(self.tr("至"), parent=self))
            self.row.addWidget(day, 1)
            day.edited.connect(self._tell)
            self.take_keys(day.line)

    @property
    def typist(self) -> QWidget:
        return self.days["start"].line

    def show_value(self, value: Any) -> None:
        typed = (
            value if isinstance(value, dict) else dict(zip(_RANGE_PARTS, split_range(typed_text(value)), strict=True))
        )
        for part, day in self.days.items():
            day.show_typed(typed_text(typed.get(part)))

    def lock(self, locked: bool) -> None:
        for day in self.days.values():
            day.lock(locked)

    def _tell(self) -> None:
        typed = {part: day.line.text() for part, day in self.days.items() if day.line.text()}
        self.edited.emit(typed)


def _arrow() -> QIcon:
    return QIcon(str(paths.resources() / "styles" / "down.svg"))
