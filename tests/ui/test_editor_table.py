"""Tables of the form editor: typed, pasted, grown, summed, undone, and told what is wrong with each cell."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QCompleter, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from gongkai.domain.form import FieldType
from gongkai.domain.values import Entries
from gongkai.ui.fields.table.entry import TableEntry
from gongkai.ui.fields.table.model import PROBLEM_ROLE
from gongkai.ui.fields.table.sums import SumBar
from gongkai.ui.fields.table.view import RowsView
from gongkai.ui.private_copy import copy_privately

GRABS = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

DIBAO, INSPECTION = "social_assistance/dibao", "org/annual_inspection"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as opened:
        yield opened


def table(bench: Bench, form: str = DIBAO, name: str = "by_town", rows: list[Entries] | None = None) -> TableEntry:
    bench.create(form, {name: rows or []})
    assert bench.screen.paper is not None
    entry = bench.screen.paper.entries[name]
    assert isinstance(entry, TableEntry)
    entry.view.setFocus()
    entry.view.setCurrentIndex(entry.model.index(0, 0))
    return entry


def cells(entry: TableEntry) -> list[list[str]]:
    model: QAbstractItemModel = entry.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(len(entry.model.rows))
    ]


def press(keys: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, keys)
    QApplication.processEvents()


def put_in(view: RowsView, text: str) -> None:
    """Types into the current cell as a person does: an editor opens under the first key."""
    write(view, text[:1]) if text.isascii() else view.edit(view.currentIndex())
    focus = QApplication.focusWidget()
    assert focus is not None
    write(focus, text[1:] if text.isascii() else text)


def test_enter_goes_down_and_the_table_grows(bench: Bench) -> None:
    entry = table(bench)
    for town in ("杨村街道", "下朱庄街道", "东蒲洼街道"):
        put_in(entry.view, town)
        press("Return")
    assert [row["town"] for row in entry.model.rows] == ["杨村街道", "下朱庄街道", "东蒲洼街道"]
    assert entry.view.currentIndex().row() == 3
    assert entry.model.rowCount() == 4


def test_tab_goes_on_to_the_next_cell_and_row(bench: Bench) -> None:
    entry = table(bench)
    for figure in ("1", "2", "3", "4", "5"):
        put_in(entry.view, figure)
        press("Tab")
    assert cells(entry) == [["1", "2", "3", "4"], ["5", "", "", ""]]


def test_tab_leaves_the_table_after_its_last_cell(bench: Bench) -> None:
    entry = table(bench)
    entry.view.setCurrentIndex(entry.model.index(0, 3))
    press("Tab")
    assert QApplication.focusWidget() is not entry.view


def test_what_stands_in_an_open_cell_is_saved_too(bench: Bench) -> None:
    entry = table(bench)
    assert bench.screen.draft.view is not None
    made = bench.screen.draft.view.disclosure.id
    put_in(entry.view, "1234")
    bench.settle()
    assert bench.stored(made).entries["by_town"] == [{"town": "1234"}]


def test_escape_brings_back_what_stood_in_the_cell(bench: Bench) -> None:
    entry = table(bench, rows=[{"households": "120"}])
    entry.view.setCurrentIndex(entry.model.index(0, 1))
    put_in(entry.view, "999")
    press("Escape")
    assert entry.model.rows == [{"households": "120"}]


def test_an_input_method_starts_typing_in_a_cell(bench: Bench) -> None:
    entry = table(bench)
    assert entry.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    write(entry.view, "公开")
    QApplication.processEvents()
    assert entry.model.rows == [{"town": "公开"}]


def test_a_range_from_excel_is_pasted_and_summed(bench: Bench) -> None:
    entry = table(bench)
    QGuiApplication.clipboard().setText("杨村街道\t1,200\t2000\t35.60\r\n下朱庄街道\t90\t150\t3.4\r\n")
    press("Ctrl+V")
    assert cells(entry)[0] == ["杨村街道", "1,200", "2,000", "35.60"]
    bar = entry.findChild(SumBar)
    assert isinstance(bar, SumBar)
    assert bar.accessibleName() == "合计：户数 1,290，人数 2,150，资金 39.00"
    press("Ctrl+Z")
    assert entry.model.rows == []


def test_pasted_headings_are_no_row_and_labels_become_choices(bench: Bench) -> None:
    entry = table(bench, INSPECTION, "results")
    labels = "\t".join(column.label_zh for column in entry.model.columns)
    QGuiApplication.clipboard().setText(f"{labels}\n书画研究会\t51120222MJ0634PL84\t社会团体\t合格\t\t\n")
    press("Ctrl+V")
    (row,) = entry.model.rows
    assert row["org_kind"] in {choice.value for choice in entry.model.columns[2].choices}
    assert cells(entry)[0][2:4] == ["社会团体", "合格"]


def test_columns_that_found_no_place_are_told(bench: Bench) -> None:
    entry = table(bench)
    QGuiApplication.clipboard().setText("1\t2\t3\t4\t5\t6")
    press("Ctrl+V")
    assert any("多出 2 列" in label.text() for label in entry.findChildren(QLabel))


def test_copied_cells_keep_the_figures_as_typed(bench: Bench) -> None:
    entry = table(bench, rows=[{"town": "杨村街道", "households": "12000"}])
    entry.view.selectRow(0)
    press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "杨村街道\t12000\t\t"


def test_rows_are_deleted_inserted_and_brought_back(bench: Bench) -> None:
    rows: list[Entries] = [{"town": str(at)} for at in range(5)]
    entry = table(bench, rows=rows)
    entry.view.go_to(1, "town")
    press("Ctrl+-")
    assert [row.get("town") for row in entry.model.rows] == ["0", "2", "3", "4"]
    entry.view.insert_action.trigger()
    assert [row.get("town") for row in entry.model.rows] == ["0", None, "2", "3", "4"]
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert entry.model.rows == rows


def test_each_cell_typed_quickly_is_one_step_of_undo(bench: Bench) -> None:
    entry = table(bench)
    for figure in ("120", "90"):
        put_in(entry.view, figure)
        press("Return")
    press("Ctrl+Z")
    assert entry.model.rows == [{"town": "120"}]


def test_a_wrong_cell_is_framed_and_told_below_the_table(bench: Bench) -> None:
    entry = table(bench, rows=[{"town": "杨村街道"}, {"town": "下朱庄街道", "funds": "约3万"}])
    assert entry.model.index(1, 3).data(PROBLEM_ROLE) == "stop"
    line = entry.parentWidget()
    assert line is not None
    told = next(label.text() for label in line.findChildren(QLabel) if label.property("role") == "error")
    assert told.startswith("第 2 行“资金”")


def test_undo_keeps_the_place_in_a_long_table(bench: Bench) -> None:
    entry = table(bench, rows=[{"town": str(at)} for at in range(1000)])
    QAbstractItemModelTester(entry.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entry.view.setCurrentIndex(entry.model.index(700, 0))
    put_in(entry.view, "x")
    press("Return")
    press("Ctrl+Z")
    assert entry.model.rows[700] == {"town": "700"}
    assert entry.view.currentIndex().row() == 701


def test_a_locked_table_takes_no_typing(bench: Bench) -> None:
    entry = table(bench, rows=[{"town": "杨村街道"}])
    entry.lock(True)
    QGuiApplication.clipboard().setText("别的")
    entry.view.setCurrentIndex(entry.model.index(0, 0))
    entry.view.paste()
    assert entry.model.rowCount() == 1
    assert entry.model.rows == [{"town": "杨村街道"}]
    assert not entry.view.edit(entry.model.index(0, 0), RowsView.EditTrigger.AllEditTriggers, None)


def test_a_click_on_a_head_sorts_up_down_and_back_and_is_undone(bench: Bench) -> None:
    figures: list[Entries] = [{"town": "乙镇", "funds": "1,200"}, {}, {"town": "甲镇", "funds": "90"}]
    entry = table(bench, rows=figures)
    head = entry.view.horizontalHeader()
    for order in (["90", "1,200", None], ["1,200", "90", None], ["1,200", None, "90"]):
        head.sectionClicked.emit(3)
        assert [row.get("funds") for row in entry.model.rows] == order
    head.sectionClicked.emit(0)
    assert [row.get("town") for row in entry.model.rows] == ["甲镇", "乙镇", None]
    press("Ctrl+Z")
    assert entry.model.rows == figures


def test_words_are_found_in_the_table_round_and_round(bench: Bench) -> None:
    rows: list[Entries] = [{"town": f"第{at}镇"} for at in range(40)]
    entry = table(bench, rows=[*rows, {"town": "杨村街道"}, *rows, {"town": "杨村街道", "funds": "3"}])
    press("Ctrl+F")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    write(focus, "杨村")
    visited = []
    for keys in ("Return", "Return", "Return", "Shift+Return"):
        press(keys)
        visited.append(entry.view.currentIndex().row())
    assert visited == [40, 81, 40, 81]
    press("Escape")
    assert QApplication.focusWidget() is entry.view


def test_a_day_in_a_cell_stands_in_one_form(bench: Bench) -> None:
    entry = table(bench, "env/pollution_source", "results")
    at = next(at for at, column in enumerate(entry.model.columns) if column.type is FieldType.DATE)
    entry.view.setCurrentIndex(entry.model.index(0, at))
    put_in(entry.view, "20261123")
    press("Return")
    assert cells(entry)[0][at] == "2026-11-23"
    assert entry.model.rows[0][entry.model.columns[at].name] == "2026-11-23"


def test_what_is_copied_asks_to_be_left_out_of_clipboard_histories(qapp: QApplication) -> None:
    copy_privately("120114199003072316")
    held = QApplication.clipboard().mimeData()
    assert held.text() == "120114199003072316"
    assert held.data("x-kde-passwordManagerHint").data() == b"secret"
    assert held.data('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"').data() == bytes(4)


def choices(bench: Bench) -> TableEntry:
    """A table whose current cell takes 社会团体, 民办非企业单位 or 基金会."""
    entry = table(bench, INSPECTION, "results")
    names = [column.name for column in entry.model.columns]
    entry.view.setCurrentIndex(entry.model.index(0, names.index("org_kind")))
    return entry


def offers(entry: TableEntry) -> QAbstractItemView:
    """The list under the open cell."""
    (cell,) = (one for one in entry.view.viewport().findChildren(QComboBox) if one.isVisible())
    (listed,) = cell.findChildren(QCompleter)
    popup = listed.popup()
    assert popup is not None
    return popup


def offered(entry: TableEntry) -> list[str]:
    """What stands in that list; nothing while it is shut."""
    QTest.qWait(20)
    model = offers(entry).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if offers(entry).isVisible() else []


@GRABS
def test_a_word_composed_over_a_choice_cell_shows_the_choices_that_hold_it(bench: Bench) -> None:
    entry = choices(bench)
    write(entry.view, "会")
    assert offered(entry) == ["社会团体", "基金会"]
    bench.settle()
    assert offered(entry) == ["社会团体", "基金会"], "saving and checking leave the list open"
    QTest.keyClick(offers(entry), Qt.Key.Key_Backspace)
    assert offered(entry) == ["社会团体", "民办非企业单位", "基金会"]
    assert not offers(entry).currentIndex().isValid(), "where nothing fits, nothing is taken"


@GRABS
@pytest.mark.parametrize(
    ("typed", "keys", "kind"),
    [
        ("会", (Qt.Key.Key_Return,), "社会团体"),
        ("会", (Qt.Key.Key_Down, Qt.Key.Key_Return), "基金会"),
        ("会", (Qt.Key.Key_Tab,), "社会团体"),
        ("基金会", (Qt.Key.Key_Return,), "基金会"),
        ("别的", (Qt.Key.Key_Return,), "别的"),
    ],
)
def test_enter_and_tab_take_the_marked_choice_and_go_on(
    bench: Bench, typed: str, keys: tuple[Qt.Key, ...], kind: str
) -> None:
    entry = choices(bench)
    at = entry.view.currentIndex()
    write(entry.view, typed)
    assert offered(entry)
    for key in keys:
        QTest.keyClick(offers(entry), key)
    QApplication.processEvents()
    assert cells(entry)[0][at.column()] == kind
    now = entry.view.currentIndex()
    assert (now.row(), now.column()) == ((0, at.column() + 1) if keys[-1] == Qt.Key.Key_Tab else (1, at.column()))


@GRABS
def test_a_choice_that_is_typed_in_full_is_not_taken_for_a_longer_one(bench: Bench) -> None:
    entry = choices(bench)
    names = [column.name for column in entry.model.columns]
    entry.view.setCurrentIndex(entry.model.index(0, names.index("conclusion")))
    write(entry.view, "合格")
    assert len(offered(entry)) > 1
    QTest.keyClick(offers(entry), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert cells(entry)[0][names.index("conclusion")] == "合格"


@GRABS
def test_escape_shuts_the_list_first_and_then_the_cell(bench: Bench) -> None:
    entry = choices(bench)
    write(entry.view, "会")
    assert offered(entry)
    QTest.keyClick(offers(entry), Qt.Key.Key_Escape)
    assert offered(entry) == []
    assert entry.model.rows == [{"org_kind": "会"}]
    press("Escape")
    assert not any(entry.model.rows[:1])
    assert QApplication.focusWidget() is entry.view


@GRABS
def test_a_choice_that_is_clicked_stands_in_the_cell(bench: Bench) -> None:
    entry = choices(bench)
    write(entry.view, "会")
    assert offered(entry)
    popup = offers(entry)
    where = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert entry.model.rows == [{"org_kind": "foundation"}]


@GRABS
def test_several_choices_are_taken_one_after_another(bench: Bench) -> None:
    entry = table(bench, "env/key_supervision_list", "units")
    at = next(at for at, column in enumerate(entry.model.columns) if column.type is FieldType.MULTICHOICE)
    entry.view.setCurrentIndex(entry.model.index(0, at))
    write(entry.view, "水环境")
    for more in ("、", "大气"):
        focus = QApplication.focusWidget()
        assert focus is not None
        write(focus, more)
        QApplication.processEvents()
    assert offered(entry) == ["大气环境"]
    QTest.keyClick(offers(entry), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert cells(entry)[0][at] == "水环境、大气环境"
    assert entry.model.rows[0]["kinds"] == ["water", "air"]
