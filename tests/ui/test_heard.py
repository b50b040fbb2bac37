"""What comes up on the screen is said to those who hear it instead of seeing it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleTextInsertEvent, QAccessibleTextRemoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTableView
from pytestqt.qtbot import QtBot

from approving import submitted
from gongkai.domain.errors import UserError
from gongkai.ui.finder.box import Finder
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.widgets import announcing, passphrase
from gongkai.ui.widgets.bar import Bar
from gongkai.ui.workbench.calendar import DueCalendar
from hands import find, press, write
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is announced, an exclamation mark behind what stops the work."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive  # type: ignore[attr-defined]
        said.append(event.message() + ("!" if urgent else ""))  # type: ignore[attr-defined]

    monkeypatch.setattr(announcing, "_is_heard", lambda: True)
    monkeypatch.setattr(announcing, "_send", hear)
    return said


def test_an_error_is_said_at_once_and_whole(seat: Seat, heard: list[str]) -> None:
    seat("clerk").present(UserError("送审失败", "草稿已在别处改动。", "请先合并。"))
    assert heard[-1:] == ["送审失败。草稿已在别处改动。 请先合并。!"]


def test_who_hears_the_finder_hears_what_enter_would_open(seat: Seat, heard: list[str], settle: Settle) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_K, with_=CTRL)
    settle()
    write(window, "送审包")
    settle()
    press(window, Qt.Key.Key_Down)
    settle()
    assert any("送审包" in words for words in heard)
    heard.clear()
    find(window, Finder).look_for("没有这样的东西")
    settle()
    assert heard == ["没有找到。"]


def test_a_new_disclosure_is_chosen_by_ear(seat: Seat, heard: list[str]) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_N, with_=CTRL)
    chooser = find(window, QDialog)
    heard.clear()
    write(chooser, "低保")
    assert heard == ["城乡低保信息"]


def test_a_bar_that_is_said_again_is_heard_once(qtbot: QtBot, heard: list[str]) -> None:
    bar = Bar()
    qtbot.addWidget(bar)
    for count in (2, 2, 1):
        bar.say(f"还有 {count} 处没有填", "stop")
    assert heard == ["还有 2 处没有填!", "还有 1 处没有填!"]


def test_a_day_of_the_calendar_is_said_whole_with_what_is_due(seat: Seat, heard: list[str], settle: Settle) -> None:
    window = seat("clerk")
    settle()
    calendar = find(window, DueCalendar)
    find(window, QTableView, "qt_calendar_calendarview").setFocus()
    day = calendar.selectedDate().addDays(1 if calendar.selectedDate().day() < 15 else -1)
    calendar.show_due({date(day.year(), day.month(), day.day()): 2})
    heard.clear()
    calendar.setSelectedDate(day)
    assert len(heard) == 1
    assert str(day.year()) in heard[0]
    assert "2 件到期" in heard[0]


def test_no_shape_of_a_state_is_spoken(seat: Seat, office: Office, settle: Settle) -> None:
    submitted(office)
    window = seat("clerk")
    settle()
    model = find(window, QTableView, "workList").model()
    spoken = [model.index(0, at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.columnCount())]
    assert any("待初审" in str(words) for words in spoken)
    assert not any(set(str(words)) & set("○▲◇◆→●□■×") for words in spoken)


def test_a_passphrase_is_told_in_dots_only(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(passphrase, "_tell", lambda event: told.append(_text_of(event)))
    monkeypatch.setattr(passphrase, "_is_heard", lambda: True)
    box = passphrase.PassphraseBox()
    qtbot.addWidget(box)
    QTest.keyClicks(box, "ab")
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    box.clear()
    assert told == ["+●", "+●", "-●", "-●"]


def _text_of(event: QAccessibleEvent) -> str:
    if isinstance(event, QAccessibleTextInsertEvent):
        return "+" + event.textInserted()
    assert isinstance(event, QAccessibleTextRemoveEvent)
    return "-" + event.textRemoved()
