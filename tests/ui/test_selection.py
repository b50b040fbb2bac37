"""Several rows at once: submitted, exported; views are saved, found again and brought back; columns are chosen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QTableView

from approving import SAMPLE
from gongkai.commands import draft, saved_views
from gongkai.commands.from_file import draft_file
from gongkai.domain.listing import Listing, Scope
from gongkai.domain.workflow import State
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.transfer.packing import PackDialog
from gongkai.ui.worklist import selection_acts
from gongkai.ui.worklist.columns import Column
from gongkai.ui.worklist.selection_acts import Picked
from hands import click, find, press, read, write
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(office: Office) -> dict[str, str]:
    """A draft that can be submitted, and one that is empty."""
    clerk = office.seat("clerk")
    return {"empty": draft.create(clerk, "social_assistance/dibao").id, "ready": draft_file(clerk, SAMPLE)}


def shown(window: MainWindow) -> list[str]:
    """The titles in the list, from above."""
    model = find(window, QTableView, "workList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def menu(window: MainWindow, word: str) -> QMenu:
    """The menu of a button over the list, filled."""
    (opener,) = [each for each in window.findChildren(QPushButton) if each.text() == word and each.menu()]
    opener.menu().aboutToShow.emit()
    return opener.menu()


def choose(window: MainWindow, button: str, *words: str) -> None:
    """Chooses an entry of such a menu."""
    at = menu(window, button)
    for word in words:
        (action,) = [each for each in at.actions() if each.text() == word]
        inner = action.menu()
        if isinstance(inner, QMenu):
            at = inner
        else:
            action.trigger()


def test_what_is_ready_is_submitted_and_the_rest_says_why(
    seat: Seat, filled: dict[str, str], office: Office, settle: Settle
) -> None:
    window = seat("clerk")
    settle()
    press(window, Qt.Key.Key_A, with_=CTRL)
    assert "已选 2 件" in read(window.office)
    click(window, "送审")
    settle()
    assert "已送审 1 件。1 件没有送审" in read(window.office)
    with office.desk.workspace.read() as tx:
        assert tx.disclosures.get(filled["ready"]).state is State.SECTION_REVIEW
        assert tx.disclosures.get(filled["empty"]).state is State.DRAFT


def test_a_package_is_made_of_what_is_selected_or_of_the_one_row_of_the_menu(
    seat: Seat, filled: dict[str, str], settle: Settle
) -> None:
    window = seat("clerk")
    settle()
    press(window, Qt.Key.Key_A, with_=CTRL)
    click(window, "导出送审包…")
    settle()
    dialog = find(window, PackDialog)
    assert read(dialog).count("《") == 2
    dialog.reject()
    find(window, QTableView, "workList").setFocus()
    press(window, Qt.Key.Key_End)
    window.office.work_list._bar.menu().actions()[2].trigger()
    settle()
    assert read(find(window, PackDialog)).count("《") == 1


def test_arrow_keys_with_shift_select_and_one_alone_offers_nothing(
    seat: Seat, filled: dict[str, str], settle: Settle
) -> None:
    window = seat("clerk")
    settle()
    assert "已选" not in read(window.office)
    press(window, Qt.Key.Key_Down, with_=SHIFT)
    assert "已选 2 件" in read(window.office)
    press(window, Qt.Key.Key_Home)
    assert "已选" not in read(window.office)


def test_who_does_not_draft_is_not_offered_to_submit(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    window = seat("head")
    settle()
    press(window, Qt.Key.Key_A, with_=CTRL)
    assert [
        each.text() for each in window.findChildren(QPushButton) if each.isVisible() and each.text() == "送审"
    ] == []


@pytest.mark.parametrize(
    ("make", "name"), [(selection_acts._workbook, "清单.xlsx"), (selection_acts._pages, "清单.pdf")]
)
def test_a_selection_becomes_a_file(
    seat: Seat, filled: dict[str, str], settle: Settle, tmp_path: Path, make: Callable[..., bytes], name: str
) -> None:
    window = seat("clerk")
    settle()
    told: list[str] = []
    bar = window.office.work_list._bar
    picked = Picked(
        window._context, tuple(filled.values()), window, bar.follow, lambda text, *_, **__: told.append(text)
    )
    selection_acts.write_list(picked, tmp_path / name, make)
    settle()
    assert told == [f"已导出 {name}"]
    if name.endswith("xlsx"):
        rows = list(load_workbook(tmp_path / name).active.iter_rows(values_only=True))  # type: ignore[union-attr]
        assert rows[2][:3] == ("序号", "公开事项", "状态")
        assert [row[2] for row in rows[3:]] == ["草稿", "草稿"]
    else:
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_a_view_is_saved_found_again_next_time_and_deleting_it_is_undone(
    seat: Seat, filled: dict[str, str], office: Office, settle: Settle
) -> None:
    window = seat("clerk")
    settle()
    press(window, Qt.Key.Key_F, with_=CTRL)
    write(window, "低保")
    settle()
    choose(window, "视图", "存为视图…")
    write(window, "我的低保")
    press(window, Qt.Key.Key_Return)
    settle()
    window.office.work_list.show_area(9)
    settle()
    assert len(shown(window)) == 1
    choose(window, "视图", "我的低保")
    settle()
    assert len(shown(window)) == 1
    assert window.office.work_list.asked.words == "低保"
    choose(window, "视图", "删除视图", "我的低保")
    settle()
    assert saved_views.views(office.seat("clerk")) == ()
    click(window, "撤销")
    settle()
    assert [view.name for view in saved_views.views(office.seat("clerk"))] == ["我的低保"]
    assert saved_views.views(office.seat("clerk2")) == ()


def test_a_view_of_the_same_name_takes_the_place_of_the_first(office: Office) -> None:
    desk = office.seat("clerk")
    saved_views.save_view(desk, saved_views.View("甲", Listing(area=5)))
    kept = saved_views.save_view(desk, saved_views.View("甲", Listing(scope=Scope.MINE)))
    assert [view.listing.scope for view in kept] == [Scope.MINE]


def test_columns_are_chosen_and_there_again_next_time(seat: Seat, filled: dict[str, str], settle: Settle) -> None:
    window = seat("clerk")
    window.resize(1900, 900)
    settle()
    table = find(window, QTableView, "workList")
    assert table.isColumnHidden(Column.DOC_NO)
    choose(window, "列", "发文字号")
    choose(window, "列", "起草人")
    assert not table.isColumnHidden(Column.DOC_NO)
    assert table.isColumnHidden(Column.DRAFTER)
    again = seat("clerk")
    again.resize(1900, 900)
    settle()
    table = find(again, QTableView, "workList")
    assert not table.isColumnHidden(Column.DOC_NO)
    assert table.isColumnHidden(Column.DRAFTER)
    assert not table.isColumnHidden(Column.STATE)
