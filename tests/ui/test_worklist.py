"""The work list: what somebody sees of their office's disclosures, finds by typing, and opens by keyboard."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from gongkai import paths
from gongkai.commands import draft, submit
from gongkai.commands.desk import Changes
from gongkai.commands.from_file import draft_file
from gongkai.commands.listing import FIRST
from gongkai.domain.deadlines import Calendar
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.listing import Order, Viewer
from gongkai.domain.people import Account, Role
from gongkai.domain.workflow import State
from gongkai.formkit.workdays import calendar
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.worklist.columns import Column, by_name
from gongkai.ui.worklist.table import WorkListTable
from hands import click, find, press, read, write
from many_disclosures import fill
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]

CTRL = Qt.KeyboardModifier.ControlModifier
SAMPLES = paths.resources() / "sample" / "disclosures"


@pytest.fixture
def filled(office: Office) -> dict[str, str]:
    """Two drafts and one that was submitted, by two clerks."""
    clerk = office.seat("clerk")
    ids = {
        "dibao": draft.create(clerk, "social_assistance/dibao").id,
        "soe": draft.create(office.seat("clerk2"), "soe/financial_indicators").id,
        "org": draft_file(clerk, SAMPLES / "09-annual_inspection.yaml"),
    }
    submit.submit(clerk, ids["org"])
    return ids


def shown(window: MainWindow) -> list[str]:
    """The titles in the list, from above."""
    model = find(window, QTableView, "workList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_an_empty_office_says_what_belongs_here_and_what_comes_next(seat: Seat) -> None:
    window = seat("clerk")
    assert "还没有公开事项" in read(window.office)
    assert "Ctrl+N" in read(window.office)


def test_areas_forms_and_departments_are_sorted_by_their_names(
    seat: Seat, filled: dict[str, str], settle: Settle
) -> None:
    window = seat("clerk")
    table = find(window, QTableView, "workList")

    def sorted_by(column: Column) -> list[str]:
        table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        settle()
        return [str(table.model().index(row, column).data()) for row in range(3)]

    # Cheng, guo, she: not as the forms' ids go; cai, gong, guo ...: not as the areas' numbers go.
    assert [title[:1] for title in sorted_by(Column.FORM)] == ["城", "国", "社"]
    assert sorted_by(Column.AREA) == ["公共服务", "国有企业", "社会组织与中介机构"]
    assert by_name(Order.AREA, {})[:3] == (2, 5, 3)
    assert sorted_by(Column.DEPARTMENT) == ["武清区民政局"] * 3


def test_a_column_that_is_asked_for_comes_and_others_give_way(seat: Seat, filled: dict[str, str]) -> None:
    window = seat("clerk")
    table = find(window, WorkListTable)
    window.resize(1280, 800)
    assert not table.isColumnHidden(Column.DUE)

    def offered() -> dict[str, QAction]:
        menu = QMenu(table)
        table.fill_columns(menu)
        return {action.text(): action for action in menu.actions()}

    offered()["发文字号"].trigger()
    assert not table.isColumnHidden(Column.DOC_NO)
    assert not table.isColumnHidden(Column.STATE)
    assert table.isColumnHidden(Column.DRAFTER)
    assert offered()["起草人（窗口窄，放不下）"].isChecked()
    offered()["发文字号"].trigger()
    assert table.isColumnHidden(Column.DOC_NO)
    assert not table.isColumnHidden(Column.DUE)


def test_everything_of_the_department_is_listed(seat: Seat, filled: dict[str, str]) -> None:
    window = seat("clerk")
    assert len(shown(window)) == len(filled)
    assert "共 3 件，待我办 1 件" in read(window.office)


def test_typing_finds_and_the_cross_brings_everything_back(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_F, with_=CTRL)
    write(window, "低保")
    settle()
    assert len(shown(window)) == 1
    write(window, "没有这样的")
    settle()
    assert "没有找到" in read(window.office)
    click(window, "清除查找")
    settle()
    assert len(shown(window)) == len(filled)


def test_enter_where_nothing_was_found_leaves_the_cursor_for_other_words(
    seat: Seat, filled: dict[str, str], settle: Settle
) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_F, with_=CTRL)
    write(window, "没有这样的字")
    settle()
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Backspace)
    press(window, Qt.Key.Key_A, with_=CTRL)
    press(window, Qt.Key.Key_Backspace)
    settle()
    write(window, "年检")
    settle()
    assert len(shown(window)) == 1


def test_mine_to_do_depends_on_who_looks(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    window = seat("head")
    click(window, "待我办")
    settle()
    assert len(shown(window)) == 1


def test_the_chosen_scope_is_there_again_next_time(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    first = seat("officer")
    click(first, "待我办")
    settle()
    first.lock()
    settle()
    again = seat("officer")
    assert "都办好了" in read(again.office)
    click(again, "查看全部")
    settle()
    assert len(shown(again)) == len(filled)


def test_an_area_is_shown_by_its_key(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_5, with_=CTRL)
    settle()
    assert len(shown(window)) == 1
    press(window, Qt.Key.Key_7, with_=CTRL)
    settle()
    assert "还没有公开事项" in read(window.office)


def test_enter_opens_the_current_row(
    qtbot: QtBot, seat: Seat, filled: dict[str, str], context: Context, settle: Settle
) -> None:
    window = seat("clerk")
    window.office.work_list.show_area(5)
    settle()
    context.open_disclosure.disconnect(window.office.open)
    with qtbot.waitSignal(context.open_disclosure) as opened:
        press(window, Qt.Key.Key_Return)
    assert opened.args == [filled["dibao"]]


def test_a_new_disclosure_is_chosen_by_typing(
    qtbot: QtBot, seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = seat("clerk")
    context.open_disclosure.disconnect(window.office.open)
    press(window, Qt.Key.Key_N, with_=CTRL)
    chooser = find(window, QDialog)
    write(chooser, "三公")
    with qtbot.waitSignal(context.open_disclosure) as opened:
        press(chooser, Qt.Key.Key_Return)
    settle()
    assert opened.args is not None
    with office.desk.workspace.read() as tx:
        assert tx.disclosures.get(opened.args[0]).form_id == "fiscal/three_public"
    assert len(shown(window)) == 1


def test_who_does_not_draft_is_not_offered_a_new_disclosure(seat: Seat, filled: dict[str, str]) -> None:
    window = seat("head")
    press(window, Qt.Key.Key_N, with_=CTRL)
    assert window.findChildren(QDialog) == []
    assert "新建公开事项" not in [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]


def test_a_change_by_somebody_else_is_seen_and_the_current_row_stays(
    seat: Seat, filled: dict[str, str], office: Office, context: Context, settle: Settle
) -> None:
    window = seat("clerk")
    table = find(window, QTableView, "workList")
    table.selectRow(2)
    current = table.currentIndex().data()
    made = draft.create(office.seat("clerk2"), "env/enforcement_result")
    context.changed.emit(made)
    settle()
    assert len(shown(window)) == len(filled) + 1
    assert table.currentIndex().data() == current


def test_many_changes_at_once_are_read_no_more_than_twice(
    seat: Seat, context: Context, settle: Settle, qtbot: QtBot
) -> None:
    window = seat("clerk")
    read_again: list[object] = []
    window.office.work_list.listed.connect(read_again.append)
    for _ in range(50):
        context.changed.emit(Changes(frozenset({"any"})))
    settle()
    assert len(read_again) == 2


def test_a_hostile_title_is_shown_as_typed(seat: Seat, office: Office, context: Context, settle: Settle) -> None:
    window = seat("clerk")
    made = draft_file(office.seat("clerk"), SAMPLES / "09-annual_inspection.yaml")
    with office.desk.workspace.write() as tx:
        kept = tx.disclosures.get(made)
        assert tx.disclosures.save(type(kept)(**{**vars(kept), "title": "<img src=x> <a href=y>点我</a>"}))
    context.changed.emit(Changes(frozenset({made})))
    settle()
    assert shown(window) == ["<img src=x> <a href=y>点我</a>"]


# ---- the rules behind it, without a window

EVERY_DAY = Calendar(lambda _day: True, lambda _year: True)
NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)


def summary(**given: object) -> DisclosureSummary:
    """A disclosure of the clerk's, changed as given."""
    usual: dict[str, object] = {
        "id": "1",
        "form_id": "f",
        "area": 5,
        "title": "低保",
        "department": "MZJ01",
        "drafter": "clerk",
        "drafter_name": "刘芳",
        "state": State.DRAFT,
        "revision": 0,
        "due": None,
        "due_provisional": False,
        "updated_at": NOON,
    }
    return DisclosureSummary(**{**usual, **given})  # type: ignore[arg-type]


def person(login: str, *roles: Role, department: str = "MZJ01") -> Account:
    """Somebody with these roles."""
    return Account(login, login, login, department, frozenset(roles))


@pytest.mark.parametrize(
    ("who", "state", "waits"),
    [
        (person("clerk", Role.CLERK), State.DRAFT, True),
        (person("clerk", Role.CLERK), State.RETURNED, True),
        (person("other", Role.CLERK), State.DRAFT, False),
        (person("head", Role.SECTION_HEAD), State.SECTION_REVIEW, True),
        (person("head", Role.SECTION_HEAD), State.SECRECY_REVIEW, False),
        (person("clerk", Role.CLERK, Role.SECTION_HEAD), State.SECTION_REVIEW, False),
        (person("head", Role.SECTION_HEAD, department="CZJ01"), State.SECTION_REVIEW, False),
        (person("officer", Role.SECRECY_OFFICER), State.REFERRED, True),
        (person("signer", Role.SIGNER), State.SIGN_OFF, True),
        (person("signer", Role.SIGNER), State.PUBLISHED, False),
    ],
)
def test_what_waits_for_whom(who: Account, state: State, waits: bool) -> None:
    row, viewer = summary(state=state), Viewer(who, date(2026, 11, 29), date(2026, 12, 4))
    turn = viewer.own_turn if row.drafter == who.id else viewer.others_turn
    assert (row.state in turn and row.department == viewer.department) is waits


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 12, 4), "12月4日（还有 10 个工作日）"),
        (date(2026, 11, 24), "11月24日（今天到期）"),
        (date(2026, 11, 20), "11月20日（已超 4 个工作日）"),
        (date(2027, 1, 4), "2027年1月4日（还有 41 个工作日）"),
    ],
)
def test_a_due_day_says_what_it_means_today(day: date, said: str) -> None:
    assert words.due(day, date(2026, 11, 24), EVERY_DAY) == said


def test_a_due_day_that_only_a_weekend_separates_from_today_is_past_by_no_working_day() -> None:
    assert words.due(date(2026, 11, 27), date(2026, 11, 29), calendar()) == "11月27日（已到期）"


def test_the_first_rows_stand_before_the_list_is_whole(qtbot: QtBot, office: Office, seat: Seat) -> None:
    fill(office.desk.workspace, 3 * FIRST, under_way=3 * FIRST, words=2)
    window = seat("clerk")  # waits until it is ready
    first = shown(window)
    assert len(first) == FIRST
    qtbot.waitUntil(lambda: len(shown(window)) == 3 * FIRST)
    assert shown(window)[:FIRST] == first
    assert f"共 {3 * FIRST} 件" in read(window.office)
    assert find(window, QTableView, "workList").currentIndex().row() == 0
