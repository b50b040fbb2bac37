"""The workbench says what is to be done now: counts and days open their lists, and what was open is there again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from approving import submitted
from gongkai.commands import draft, recent, review
from gongkai.domain.clock import beijing_day
from gongkai.domain.listing import Need
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.workbench.calendar import DueCalendar
from gongkai.ui.workbench.strip import Count, Strip
from gongkai.ui.worklist import titles
from hands import find, press, read
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
HOSTILE = "<img src='http://example.invalid/x.png'> <a href=y>点我</a>" + "很长的标题" * 36


@pytest.fixture
def filled(office: Office) -> dict[str, str]:
    """A draft that is late, one that is due today, and one that came back."""
    clerk, today = office.seat("clerk"), beijing_day(office.desk.clock())
    ids = {}
    for name, day in (("late", today - timedelta(days=1)), ("today", today)):
        ids[name] = draft.create(clerk, "social_assistance/dibao").id
        with clerk.workspace.write() as tx:
            assert tx.disclosures.save(replace(tx.disclosures.get(ids[name]), title=name, due=day))
    ids["back"] = submitted(office)
    review.send_back(office.seat("head"), ids["back"], "请改标题")
    return ids


def shown(window: MainWindow) -> list[str]:
    """The titles in the list, from above."""
    model = find(window, QTableView, "workList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_whole_week_is_seen(seat: Seat, settle: Settle) -> None:
    window = seat("clerk")
    settle()
    month = find(window, QTableView, "qt_calendar_calendarview")
    assert month.horizontalScrollBar().maximum() == 0
    assert month.horizontalHeader().length() <= month.viewport().width()


def count(window: MainWindow, need: Need) -> Count:
    """The button of a need."""
    return find(window, Strip)._counts[need]


def test_a_count_that_is_not_known_yet_says_no_number(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.show()
    assert {one.accessibleName() for one in strip.findChildren(Count)} == {titles.need(need) for need in Need}
    assert not any(character.isdigit() for character in read(strip))
    strip.show_counts({})
    assert read(strip).count("0") == len(strip.findChildren(Count))


def test_counts_say_how_many_and_open_their_list(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    window = seat("clerk")
    settle()
    said = {need: count(window, need).accessibleName() for need in Need}
    assert said[Need.WAITING] == "待我办，3 件"
    assert said[Need.OVERDUE] == "已逾期，1 件"
    assert said[Need.RETURNED] == "已退回，1 件"
    count(window, Need.OVERDUE).setFocus()
    press(window, Qt.Key.Key_Space)
    settle()
    assert shown(window) == ["late"]
    assert "共 1 件" in read(window.office)
    press(window, Qt.Key.Key_Space) if count(window, Need.OVERDUE).hasFocus() else count(window, Need.OVERDUE).click()
    settle()
    assert len(shown(window)) == 3


def test_arrow_keys_walk_from_count_to_count(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    window = seat("clerk")
    settle()
    count(window, Need.WAITING).setFocus()
    press(window, Qt.Key.Key_Right)
    assert count(window, Need.RETURNED).hasFocus()
    press(window, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert count(window, Need.DELIVERED_TODAY).hasFocus()


def test_tab_walks_the_workbench_from_above_and_the_list_before_what_stands_beside_it(
    seat: Seat, filled: dict[str, str], settle: Settle
) -> None:
    window = seat("clerk")
    window.resize(1600, 900)
    settle()
    find(window, QTableView, "workList").setFocus()
    walked = []
    for _ in range(40):
        widget = window.focusWidget()
        assert widget is not None
        walked.append(widget.accessibleName() or getattr(widget, "text", str)())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    order = ["新建公开事项", "待我办，3 件", "查找公开事项", "视图", "公开事项列表", "到期日历"]
    begin = walked.index("新建公开事项")
    later = walked[begin:]
    assert [later.index(name) for name in order] == sorted(later.index(name) for name in order)


def test_a_day_of_the_calendar_opens_what_is_due_then(
    seat: Seat, filled: dict[str, str], office: Office, settle: Settle
) -> None:
    window = seat("clerk")
    window.resize(1600, 900)
    settle()
    today = beijing_day(office.desk.clock())
    calendar = find(window, DueCalendar)
    assert calendar._due[today] == 1
    calendar.activated.emit(QDate(today.year, today.month, today.day))
    settle()
    assert shown(window) == ["today"]


def test_what_was_open_is_listed_and_opens_again(
    seat: Seat, filled: dict[str, str], office: Office, settle: Settle
) -> None:
    window = seat("clerk")
    window.resize(1600, 900)
    window.office.open(filled["late"])
    settle()
    window.office.back()
    settle()
    rows = find(window, QListWidget, "recent")
    assert [rows.item(at).text() for at in range(rows.count())] == ["late"]


def test_a_hostile_title_is_shown_as_typed_everywhere(
    seat: Seat, filled: dict[str, str], office: Office, settle: Settle
) -> None:
    clerk = office.seat("clerk")
    with clerk.workspace.write() as tx:
        assert tx.disclosures.save(replace(tx.disclosures.get(filled["late"]), title=HOSTILE[:300]))
    recent.opened(clerk, filled["late"])
    window = seat("clerk")
    window.resize(1600, 900)
    settle()
    assert HOSTILE[:300] in shown(window)
    assert find(window, QListWidget, "recent").item(0).text() == HOSTILE[:300]
    table = find(window, QTableView, "workList")
    tips = {table.model().index(row, 1).data(Qt.ItemDataRole.ToolTipRole) for row in range(3)}
    assert not any("<img" in str(tip) for tip in tips)


def test_the_calendar_says_the_year_before_the_month(qtbot: QtBot) -> None:
    calendar = DueCalendar()
    qtbot.addWidget(calendar)
    calendar.show_today(date(2026, 9, 3))
    calendar.showNextMonth()
    calendar.show()
    year, month = (calendar.findChild(QToolButton, f"qt_calendar_{part}button") for part in ("year", "month"))
    assert year is not None
    assert month is not None
    assert (year.text(), month.text()) == ("2026年", "10月")
    assert year.x() < month.x()
