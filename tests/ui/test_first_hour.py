"""The first hour: a practice office to play in, and a tour of the window that can be left at any time."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gongkai import app
from gongkai.commands import practice
from gongkai.commands.practice_folder import clear_away
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.ui import theme, words
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.settings import settings
from gongkai.ui.tour.overlay import Tour
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.worklist.table import WorkListTable
from hands import click, press, read

Seat = Callable[[str], MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


def said(window: QWidget) -> str:
    """What the card of the tour says."""
    (tour,) = window.findChildren(Tour)
    return "\n".join(label.text() for label in tour.findChildren(QLabel))


def test_a_practice_office_is_played_in_and_leaves_nothing_behind(
    qtbot: QtBot, qapp: QApplication, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    theme.apply(qapp)
    window = MainWindow(context, tmp_path / "new.db")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.unlock.open_last()
    click(window, "打开演练单位")
    # Some Argon2id, and five disclosures on their way.
    qtbot.waitUntil(lambda: practice.practice_passphrase() in read(window.unlock), timeout=120_000)
    assert Path(context.desk.workspace.location).parent.parent == tmp_path
    hint = read(window.unlock)
    people = practice.practice_people()
    assert {role for _login, _name, role in people} == set(Role) - {Role.SUPERVISOR}
    assert all(f"{login}　{name}　{words.role(role)}" in hint for login, name, role in people)
    window.resize(1280, 680)  # a small screen, and the title of the window
    qtbot.waitUntil(lambda: window.unlock.height() <= 680)
    areas = [area for area in window.unlock.findChildren(QScrollArea) if area.isVisible()]
    assert [area.verticalScrollBar().maximum() for area in areas] == [0], "all of the page is seen"
    boxes = [box for box in window.findChildren(QLineEdit) if box.isVisible()]
    (box,) = (box for box in boxes if box.echoMode() is QLineEdit.EchoMode.Password)
    assert box.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText  # no input method composes a passphrase:
    assert practice.practice_passphrase().isascii()  # so it has to be one that keys alone can type
    with qtbot.waitSignal(window.ready, timeout=20_000):
        box.setFocus()
        QTest.keyClicks(box, practice.practice_passphrase())
        press(window, Qt.Key.Key_Return)
    assert "演练" in window.windowTitle()
    qtbot.waitUntil(lambda: any(chip.isVisible() and "演练" in chip.text() for chip in window.findChildren(Chip)))
    assert not settings().value("workspace/last")
    assert not settings().value("unlock/login")
    qtbot.waitUntil(lambda: bool(window.findChildren(Tour)))
    press(window, Qt.Key.Key_Escape)
    assert isinstance(window.focusWidget(), WorkListTable), "who leaves the tour goes on in the list"
    with pytest.raises(UserError, match="演练"):
        practice.refuse_in_practice(context.desk)
    app.close(window, context)
    assert not list(tmp_path.glob("gongkai-practice-*")), "neither the office nor its lock stays"


def test_who_locks_during_the_tour_stands_at_the_door_alone(seat: Seat, settle: Callable[[], None]) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_F1, with_=CTRL)
    assert window.findChildren(Tour)
    window.lock()
    settle()
    assert not [tour for tour in window.findChildren(Tour) if tour.isVisible()]
    assert window.unlock.isAncestorOf(window.focusWidget())


def test_only_a_practice_office_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "office.db").write_bytes(b"x")
    clear_away(str(tmp_path / "office.db"))
    assert (tmp_path / "office.db").exists()


def test_the_tour_points_at_real_widgets_and_is_left_by_a_key(seat: Seat) -> None:
    window = seat("clerk")
    before = window.focusWidget()
    press(window, Qt.Key.Key_F1, with_=CTRL)
    assert "去哪里" in said(window)
    press(window, Qt.Key.Key_Right)
    assert "公开事项" in said(window)
    window.office.work_list.setFocus()
    next(one for one in window.findChildren(QPushButton) if one.isVisible()).setFocus()
    press(window, Qt.Key.Key_Left, Qt.Key.Key_Escape)
    assert not any(tour.isVisible() for tour in window.findChildren(Tour))
    assert window.focusWidget() is before


def test_the_tour_ends_after_its_last_stop(seat: Seat) -> None:
    window = seat("clerk")
    window.tour()
    (tour,) = window.findChildren(Tour)
    for _ in range(10):
        if tour.isVisible():
            tour.go_on()
    assert not tour.isVisible()
