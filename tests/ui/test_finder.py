"""Ctrl+K: one box that finds disclosures, commands, places and forms, all by keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gongkai.commands import draft, recent
from gongkai.ui.context import Context
from gongkai.ui.finder.box import Finder
from gongkai.ui.frame.places import OUTBOX
from gongkai.ui.frame.window import MainWindow
from hands import find, press, write
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def made(office: Office) -> str:
    """A draft with a title that looks like HTML."""
    clerk = office.seat("clerk")
    id_ = draft.create(clerk, "social_assistance/dibao").id
    with clerk.workspace.write() as tx:
        kept = tx.disclosures.get(id_)
        assert tx.disclosures.save(replace(kept, title="城乡低保信息 <img src=x>", entries={"note": "杨村街道"}))
    return id_


def finder(window: MainWindow) -> Finder:
    """The box, shown or not."""
    box = window.findChild(Finder)
    assert box is not None
    return box


def lines(window: MainWindow) -> list[str]:
    """What the box offers, from above."""
    offered = find(window, Finder).findChild(QListWidget)
    assert offered is not None
    return [offered.item(at).text() for at in range(offered.count())]


def test_a_disclosure_is_found_by_two_characters_and_opened(
    qtbot: QtBot, seat: Seat, made: str, context: Context, settle: Settle
) -> None:
    window = seat("clerk")
    context.open_disclosure.disconnect(window.office.open)
    press(window, Qt.Key.Key_K, with_=CTRL)
    write(window, "低保")
    settle()
    assert lines(window)[0] == "城乡低保信息 <img src=x>"
    with qtbot.waitSignal(context.open_disclosure) as opened:
        press(window, Qt.Key.Key_Return)
    assert opened.args == [made]
    assert not finder(window).isVisible()


def test_contents_are_found_too(seat: Seat, made: str, settle: Settle) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_K, with_=CTRL)
    write(window, "杨村")
    settle()
    assert lines(window) == ["城乡低保信息 <img src=x>"]


def test_a_command_a_place_and_a_form_are_found_by_name(seat: Seat, settle: Settle) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_K, with_=CTRL)
    write(window, "待发与")
    settle()
    assert lines(window) == ["待发与已发"]
    press(window, Qt.Key.Key_Return)
    assert window.office._place == OUTBOX
    press(window, Qt.Key.Key_K, with_=CTRL)
    write(window, "三公")
    settle()
    assert any("三公" in line for line in lines(window))
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_K, with_=CTRL)
    write(window, "检查公文")
    settle()
    assert lines(window)[0] == "检查公文"


def test_nothing_typed_offers_what_was_open_last(seat: Seat, made: str, office: Office, settle: Settle) -> None:
    recent.opened(office.seat("clerk"), made)
    window = seat("clerk")
    press(window, Qt.Key.Key_K, with_=CTRL)
    settle()
    assert lines(window)[0].startswith("城乡低保信息")


def test_arrows_walk_and_esc_gives_the_cursor_back(seat: Seat, made: str, settle: Settle) -> None:
    window = seat("clerk")
    settle()
    before = QApplication.focusWidget()
    press(window, Qt.Key.Key_K, with_=CTRL)
    settle()
    offered = find(window, Finder).findChild(QListWidget)
    assert offered is not None
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert offered.currentRow() == 2
    press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_what_is_still_being_composed_is_not_searched_for(seat: Seat, made: str, settle: Settle) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_K, with_=CTRL)
    box = find(window, Finder).findChild(QLineEdit)
    assert box is not None
    QApplication.sendEvent(box, QInputMethodEvent("dibao", []))
    settle()
    assert box.text() == ""
    write(window, "低保")
    settle()
    assert lines(window)[0].startswith("城乡低保信息")


def test_the_box_goes_when_the_window_is_locked(seat: Seat, made: str, settle: Settle) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_K, with_=CTRL)
    write(window, "低保")
    settle()
    window.lock()
    settle()
    assert not finder(window).isVisible()
    offered = finder(window).findChild(QListWidget)
    assert offered is not None
    assert offered.count() == 0
