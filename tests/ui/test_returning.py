"""Who signs in again after the lock, a crash or a power cut is where they were; who left in order starts afresh."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from approving import submitted
from gongkai.commands import draft, recent
from gongkai.domain.listing import Listing, Need, Scope
from gongkai.ui.context import Context
from gongkai.ui.editor.screen import EditorScreen
from gongkai.ui.finder.box import Finder
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.review.screen import ReviewScreen
from gongkai.ui.worklist.part import Part
from hands import click, find, press, read, write
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
FORM = "fiscal/three_public"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def again(qtbot: QtBot, context: Context, office: Office, settle: Settle) -> Callable[[MainWindow, str], None]:
    """Locks the window and lets this person sign in."""

    def sit_again(window: MainWindow, login: str) -> None:
        settle()
        window.lock()
        settle()
        with qtbot.waitSignal(window.ready):
            context.take_seat(office.seat(login))
        settle()

    return sit_again


def in_editor(window: MainWindow, qtbot: QtBot) -> EditorScreen:
    """The editor, once its form is laid down."""
    editor = find(window, EditorScreen)
    qtbot.waitUntil(lambda: editor.paper is not None and not editor.busy, timeout=15_000)
    return editor


def test_the_draft_its_tab_and_the_cursor_in_its_field_are_there_again(
    qtbot: QtBot, seat: Seat, office: Office, again: Callable[[MainWindow, str], None]
) -> None:
    made = draft.create(office.seat("clerk"), FORM, {"abroad_reason": "本年压减了出国批次"}).id
    window = seat("clerk")
    window.office.open(made)
    editor = in_editor(window, qtbot)
    editor.side.setCurrentWidget(editor.side.history)
    assert editor.paper is not None
    editor.paper.go_to("abroad_reason")
    far_down = editor.paper.verticalScrollBar().value()
    box = editor.paper.entries["abroad_reason"]
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    again(window, "clerk")
    editor = in_editor(window, qtbot)
    assert editor.draft.view is not None
    assert editor.draft.view.disclosure.id == made
    assert editor.side.currentWidget() is editor.side.history
    assert editor.paper is not None
    assert editor.paper.entries["abroad_reason"] is not box
    assert editor.paper.entries["abroad_reason"].typist is window.focusWidget()
    assert editor.paper.entries["abroad_reason"].spot.start == 2
    qtbot.waitUntil(lambda: editor.paper.verticalScrollBar().value() == far_down)  # type: ignore[union-attr]


def test_the_list_is_filtered_and_stands_where_it_stood(
    seat: Seat, office: Office, settle: Settle, again: Callable[[MainWindow, str], None]
) -> None:
    kept = [draft.create(office.seat("clerk"), FORM).id for _ in range(3)]
    window = seat("clerk")
    window.office.go(Part(area=2))
    window.office.work_list._filters.choose(Scope.UNDER_WAY)
    press(window, Qt.Key.Key_F, with_=CTRL)
    write(window, "三公")
    settle()
    window.office.work_list._table.go_to(kept[1])
    again(window, "clerk")
    asked = window.office.work_list.asked
    assert (asked.area, asked.scope, asked.words) == (2, Scope.UNDER_WAY, "三公")
    assert window.office.work_list.at_hand == kept[1]


def test_the_finder_is_open_with_what_was_typed(seat: Seat, again: Callable[[MainWindow, str], None]) -> None:
    window = seat("clerk")
    window.find_anything()
    write(window, "低保")
    again(window, "clerk")
    assert find(window, Finder).text == "低保"
    assert isinstance(window.focusWidget(), QLineEdit)


def test_a_half_written_opinion_is_there_again(
    seat: Seat, office: Office, settle: Settle, again: Callable[[MainWindow, str], None]
) -> None:
    made = submitted(office)
    window = seat("head")
    settle()
    window.office.open(made)
    settle()
    desk = find(window, ReviewScreen)
    desk.side.checklist.opinion.setText("标题建议")
    desk.side.setCurrentIndex(2)
    again(window, "head")
    assert desk.side.checklist.opinion.text() == "标题建议"
    assert find(window, QTabWidget, "reviewSide").currentIndex() == 2
    assert "已回到上次的地方" in read(window.office)


def test_settings_and_the_register_open_where_they_were(
    seat: Seat, settle: Settle, again: Callable[[MainWindow, str], None]
) -> None:
    window = seat("admin")
    press(window, Qt.Key.Key_Comma, with_=CTRL)
    settle()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    settle()
    sight = window.office.whereabouts().sight
    assert sight == {"page": 2}
    again(window, "admin")
    assert window.office.whereabouts().sight == sight


def test_a_colleague_who_sits_down_finds_nothing_of_it(
    seat: Seat, office: Office, again: Callable[[MainWindow, str], None], settle: Settle
) -> None:
    made = draft.create(office.seat("clerk"), FORM).id
    window = seat("clerk")
    window.office.open(made)
    again(window, "clerk2")
    assert window.office.whereabouts().disclosure == ""
    again(window, "clerk")
    assert window.office.whereabouts().disclosure == made


def test_where_one_is_is_kept_while_one_works(
    qtbot: QtBot, seat: Seat, office: Office, settle: Settle, context: Context
) -> None:
    window = seat("clerk")
    settle()
    window.office.go(Part(need=Need.OVERDUE))
    press(window, Qt.Key.Key_Tab)

    def kept() -> bool:
        with context.desk.workspace.read() as tx:
            left = tx.preferences.get(context.desk.account.id, "left_at")
        return bool(left) and left["place"]["listing"]["need"] == "overdue"

    qtbot.waitUntil(kept)


def test_after_a_crash_one_is_back_at_once_and_after_a_second_only_if_one_wants(
    qtbot: QtBot, seat: Seat, office: Office, settle: Settle
) -> None:
    clerk = office.seat("clerk")
    made = draft.create(clerk, FORM).id
    place = {
        "place": "",
        "listing": Listing(area=2).as_json(),
        "row": made,
        "disclosure": made,
        "sight": {},
        "finder": None,
    }
    recent.keep_place(clerk, place)
    left = recent.left_at(clerk)
    assert left is not None
    assert not left.tried
    window = seat("clerk")  # the second start: the first was led back and broke down before it was at ease
    settle()
    assert window.office.whereabouts().disclosure == ""
    assert "上次没有正常退出" in read(window.office)
    click(window, "接着办(&O)")
    settle()
    assert window.office.whereabouts().disclosure == made
    window.office.back()
    assert window.office.work_list.part == Part(area=2)


def test_who_leaves_in_order_starts_afresh(seat: Seat, office: Office, settle: Settle, context: Context) -> None:
    made = draft.create(office.seat("clerk"), FORM).id
    window = seat("clerk")
    window.office.open(made)
    settle()
    window.close()
    settle()
    assert recent.left_at(office.seat("clerk")) is None


def test_another_machine_is_not_led_to_what_is_open_on_this_one(
    seat: Seat, office: Office, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk = office.seat("clerk")
    recent.keep_place(clerk, {"anything": True})
    monkeypatch.setattr("gongkai.commands.recent.node", lambda: "another machine")
    assert recent.left_at(clerk) is None
