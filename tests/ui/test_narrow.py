"""Where the window is narrow the rail shows short names, and one of two columns is seen at a time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gongkai.commands import draft
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from hands import press
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]


def opened(qtbot: QtBot, window: MainWindow, office: Office, context: Context, settle: Settle, wide: int) -> MainWindow:
    """The window of this width with a draft in the editor."""
    made = draft.create(office.seat("clerk"), "soe/financial_indicators")
    context.changed.emit(made)
    settle()
    window.resize(wide, 700)
    context.open_disclosure.emit(made.id)
    settle()
    qtbot.waitUntil(lambda: not window.office._editor_screen().busy)
    return window


def test_the_rail_shortens_its_names_and_still_says_them_whole(seat: Seat) -> None:
    window = seat("clerk")
    window.resize(1400, 800)
    QApplication.processEvents()
    entries = {each.accessibleName(): each for each in window.findChildren(QPushButton, "railEntry")}
    wide, whole = entries["财政资金"].width(), entries["财政资金"].text()
    window.resize(1000, 800)
    QApplication.processEvents()
    assert (whole, entries["财政资金"].text()) == ("财政资金", "财政")
    assert entries["财政资金"].toolTip().startswith("财政资金")
    assert entries["财政资金"].width() < wide


def test_the_side_takes_the_place_of_the_form_and_gives_it_back(
    qtbot: QtBot, seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = opened(qtbot, seat("clerk"), office, context, settle, 900)
    screen = window.office._editor_screen()
    assert screen.paper is not None
    assert (screen.paper.isVisible(), screen.side.isVisible()) == (True, False)
    press(window, Qt.Key.Key_F9)
    assert (screen.paper.isVisible(), screen.side.isVisible()) == (False, True)
    press(window, Qt.Key.Key_F9)
    assert (screen.paper.isVisible(), screen.side.isVisible()) == (True, False)


def test_the_next_problem_is_shown_in_the_form_wherever_one_looks(
    qtbot: QtBot, seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = opened(qtbot, seat("clerk"), office, context, settle, 900)
    screen = window.office._editor_screen()
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_F8)
    assert screen.paper is not None
    assert screen.paper.isVisible()


def test_both_are_seen_where_there_is_room(
    qtbot: QtBot, seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = opened(qtbot, seat("clerk"), office, context, settle, 1400)
    screen = window.office._editor_screen()
    assert screen.paper is not None
    assert screen.paper.isVisible()
    assert screen.side.isVisible()


def test_a_first_window_is_no_larger_than_the_screen(qtbot: QtBot, context: Context) -> None:
    window = MainWindow(context, Path("/office.db"))
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height()  # a title bar comes over it


def test_what_the_head_says_by_itself_takes_no_room_from_the_columns(
    qtbot: QtBot, seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = opened(qtbot, seat("clerk"), office, context, settle, 1280)
    head = window.office._editor_screen().head
    before = head.minimumSizeHint().width()
    head.show_saved("已自动保存 23:59")
    head.show_who(("钱进",))
    QApplication.processEvents()  # a layout looks again after its labels changed
    assert head.minimumSizeHint().width() == before


def test_who_writes_while_the_room_gets_short_goes_on_writing(
    qtbot: QtBot, seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = opened(qtbot, seat("clerk"), office, context, settle, 1400)
    screen = window.office._editor_screen()
    screen._spread.show_side()
    assert screen.paper is not None
    next(iter(screen.paper.findChildren(QLineEdit))).setFocus()
    window.resize(900, 700)
    QApplication.processEvents()
    assert (screen.paper.isVisible(), screen.side.isVisible()) == (True, False)
