"""A month with how much falls due on each day."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QTableView, QToolButton, QWidget

from gongkai.ui import language, theme
from gongkai.ui.widgets.announcing import announce


class DueCalendar(QCalendarWidget):
    """Days with something due carry its number; `chosen` carries a day, `turned` the first and last day of a month."""

    chosen = Signal(object)
    turned = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due: Mapping[date, int] = {}
        self._today = date(1970, 1, 1)
        self.setAccessibleName(self.tr("到期日历"))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setGridVisible(False)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red is for what is late
            self.setWeekdayTextFormat(day, QTextCharFormat())
        self._name_parts()
        self._write_month()
        self.selectionChanged.connect(self._say_day)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.currentPageChanged.connect(lambda _year, _month: self._turn())

    @property
    def month(self) -> tuple[date, date]:
        """The first and the last day that are shown."""
        first = QDate(self.yearShown(), self.monthShown(), 1)
        return _day(first), _day(first.addMonths(1).addDays(-1))

    def show_today(self, today: date) -> None:
        """Begins at the month of this day."""
        self._today = today
        quiet = self.blockSignals(True)
        self.setSelectedDate(QDate(today.year, today.month, today.day))
        self.setCurrentPage(today.year, today.month)
        self.blockSignals(quiet)
        self._write_month()

    def show_due(self, due: Mapping[date, int]) -> None:
        """Says how much falls due on each day of the month."""
        self._due = due
        self.setDateTextFormat(QDate(), QTextCharFormat())
        for day, count in due.items():
            said = QTextCharFormat()
            said.setToolTip(self.tr("{n} 件到期").format(n=count))
            self.setDateTextFormat(QDate(day.year, day.month, day.day), said)
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, shown: QDate) -> None:  # noqa: N802 - Qt's name
        """The day, and under it how much falls due; red before today, amber from today on."""
        day, tokens = _day(shown), theme.tokens()
        count = self._due.get(day, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(1, 1, -1, -1)
        ground = tokens.paper if not count else tokens.stop_soft if day < self._today else tokens.look_soft
        painter.fillRect(rect, QColor(tokens.paper))
        painter.setBrush(QColor(ground))
        painter.setPen(QColor(tokens.action if day == self._today else ground))
        painter.drawRoundedRect(box, 4, 4)
        if shown == self.selectedDate() and self._is_walked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.ink))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        this_month = shown.month() == self.monthShown()
        painter.setPen(QColor(tokens.ink if this_month else tokens.ink2))
        painter.setFont(theme.font(12))
        half = box.height() // 2
        upper = box.adjusted(0, 0, 0, -half if count else 0)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(shown.day()))
        if count:
            painter.setPen(QColor(tokens.stop if day < self._today else tokens.look))
            painter.setFont(theme.font(11))
            painter.drawText(box.adjusted(0, half - 2, 0, 0), Qt.AlignmentFlag.AlignCenter, str(count))
        painter.restore()

    @property
    def _is_walked(self) -> bool:
        view = self.findChild(QTableView, "qt_calendar_calendarview")
        return bool(view and view.hasFocus())

    def _name_parts(self) -> None:
        self.setLocale(QLocale())
        for name, words, sign in (
            ("qt_calendar_prevmonth", self.tr("上一月"), "‹"),
            ("qt_calendar_nextmonth", self.tr("下一月"), "›"),
            ("qt_calendar_monthbutton", self.tr("月份"), ""),
            ("qt_calendar_yearbutton", self.tr("年份"), ""),
        ):
            if part := self.findChild(QToolButton, name):
                part.setAccessibleName(words)
                part.setToolTip(words)
                if sign:  # Qt's own arrows stay black in the dark
                    part.setIcon(QIcon())
                    part.setText(sign)
        if view := self.findChild(QTableView, "qt_calendar_calendarview"):
            view.setAccessibleName(self.tr("到期日历"))
            view.horizontalHeader().setMinimumSectionSize(theme.scaled(24))  # a system's own is too wide for a week

    def _write_month(self) -> None:
        """Chinese says the year first: 2026年 9月; Qt says 九月 2026."""
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        year, month = (self.findChild(QToolButton, f"qt_calendar_{part}button") for part in ("year", "month"))
        row = bar.layout() if bar else None
        if language.is_english() or year is None or month is None or not isinstance(row, QHBoxLayout):
            return
        if row.indexOf(year) > row.indexOf(month):
            row.insertWidget(row.indexOf(month), year)
        year.setText(self.tr("{0}年").format(self.yearShown()))
        month.setText(self.tr("{0}月").format(self.monthShown()))

    def _choose(self, shown: QDate) -> None:
        self.chosen.emit(_day(shown))

    def _say_day(self) -> None:
        """Qt says the figure of a day only: who does not see the month hears the whole date, and how much is due."""
        if self._is_walked:
            day = _day(self.selectedDate())
            said = QLocale().toString(self.selectedDate(), QLocale.FormatType.LongFormat)
            due = self.tr("{n} 件到期").format(n=self._due[day]) if self._due.get(day) else ""
            announce(self, "，".join(part for part in (said, due) if part))

    def _turn(self) -> None:
        self._write_month()
        self.turned.emit(*self.month)


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
