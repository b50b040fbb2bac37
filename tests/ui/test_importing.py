"""Importing in the window: a clerk's list becomes drafts once, what cannot be taken is told, and Stop stops."""

from collections.abc import Callable, Sequence
from pathlib import Path

from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gongkai.commands import views
from gongkai.commands.desk import Desk
from gongkai.formkit.workbook.export import export_workbook
from gongkai.ui.editor.screen import EditorScreen
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.importing.columns import SlotBox
from gongkai.ui.importing.lines import LinesTable
from gongkai.ui.importing.screen import ImportingScreen
from gongkai.ui.worklist.chooser import FormChooser
from gongkai.ui.worklist.screen import WorkListScreen
from hands import click, find, press, read, write
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]

LICENCE = "power/licence_result"
HEADS = ["序号", "被许可人", "相对人类别", "信用代码", "许可决定书号", "决定日期", "联系电话"]
NO_KEYS = Qt.KeyboardModifier.NoModifier


def licence(at: int, day: str = "2026-11-16") -> list[object]:
    return [
        at,
        f"天津第{at}商店",
        "法人及非法人组织",
        "91120222MA05XK7H35",
        f"津武审批〔2026〕{at}号",
        day,
        "13902168845",
    ]


def listed(folder: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (["2026年11月行政许可结果清单"], HEADS, *rows):
        sheet.append(list(row))
    path = folder / "list.xlsx"
    book.save(path)
    return path


def dropped(where: QWidget, *files: Path) -> bool:
    """Drags files over a widget and lets them fall if it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    over = QDragEnterEvent(QPoint(9, 9), copy, data, left, NO_KEYS)
    QApplication.sendEvent(where, over)
    if over.isAccepted():
        QApplication.sendEvent(where, QDropEvent(QPoint(9, 9).toPointF(), copy, data, left, NO_KEYS))
    return over.isAccepted()


def drop_list(window: MainWindow, settle: Settle, path: Path) -> ImportingScreen:
    """Drops a list on the work list and chooses the form of licences for it by typing."""
    window.office.go(window.office.work_list.part)
    assert dropped(find(window, WorkListScreen), path)
    settle()
    chooser = find(window, FormChooser)
    write(chooser, "行政许可 结果")
    press(chooser, Qt.Key.Key_Return)
    settle()
    return find(window, ImportingScreen)


def lines(screen: ImportingScreen) -> list[tuple[str, ...]]:
    model = find(screen, LinesTable).model()
    columns = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


def titles(desk: Desk) -> list[str]:
    return [summary.title for summary in views.work_list(desk)]


def test_a_list_with_odd_heads_becomes_drafts_and_the_same_list_again_makes_none(
    seat: Seat, office: Office, settle: Settle, tmp_path: Path
) -> None:
    window, path = seat("clerk"), listed(tmp_path, [licence(1), licence(2), licence(3)])
    screen = drop_list(window, settle, path)
    assert "找到 3 行：可以新建 3 件，已经有 0 件，不能导入 0 行。" in read(screen)
    click(window, "导入 3 件")
    settle()
    assert "新建 3 件，已经有 0 件，没有导入 0 行。" in read(screen)
    assert [line[1] for line in lines(screen)] == ["● 新建"] * 3
    click(window, "打开列表")
    settle()
    assert find(window, WorkListScreen).part.area == 1
    assert len(titles(office.seat("clerk"))) == 3

    screen = drop_list(window, settle, path)
    assert "和上次一样" in read(screen)
    assert "可以新建 0 件，已经有 3 件" in read(screen)
    (button,) = [b for b in screen.findChildren(QPushButton) if b.text() == "导入 0 件"]
    assert not button.isEnabled()
    assert len(titles(office.seat("clerk"))) == 3


def test_samples_are_masked_and_a_column_can_be_left_out_or_moved(seat: Seat, settle: Settle, tmp_path: Path) -> None:
    window = seat("clerk")
    screen = drop_list(window, settle, listed(tmp_path, [licence(1)]))
    assert "13902168845" not in read(screen)
    boxes = {box.accessibleName(): box for box in screen.findChildren(SlotBox) if box.isVisible()}
    number, phone = boxes["“许可决定书号”填入哪一项"], boxes["“联系电话”填入哪一项"]
    key = number.currentData()
    number.setCurrentIndex(0)
    settle()
    assert "不能导入 1 行" in read(screen)
    assert "才能辨认每一行是哪一件" in read(screen)
    phone.setCurrentIndex(phone.findData(key))
    number.setCurrentIndex(number.findData(key))
    settle()
    assert phone.currentData() == ""
    assert "可以新建 1 件" in read(screen)


def test_a_cell_that_cannot_be_taken_is_told_with_sheet_cell_and_reason(
    seat: Seat, settle: Settle, tmp_path: Path
) -> None:
    window = seat("clerk")
    screen = drop_list(window, settle, listed(tmp_path, [licence(1), licence(2, "2026-13-45"), licence(3)]))
    assert "可以新建 2 件，已经有 0 件，不能导入 1 行" in read(screen)
    click(window, "导入 2 件")
    settle()
    row, result, sheet, cell, label, reason = lines(screen)[0]
    assert (row, result, sheet, cell, label) == ("4", "▲ 未导入", "Sheet", "F4", "许可决定日期")
    assert "2026-13-45" in reason


def test_stop_stops_and_tells_what_was_made(seat: Seat, office: Office, settle: Settle, tmp_path: Path) -> None:
    window = seat("clerk")
    screen = drop_list(window, settle, listed(tmp_path, [licence(at) for at in range(600)]))
    click(window, "导入 600 件")
    click(window, "停止")
    settle()
    assert "已停止，前面的已经导入" in read(screen)
    made = len(titles(office.seat("clerk")))
    assert made < 600
    assert f"新建 {made} 件" in read(screen)


def test_a_filled_in_workbook_shows_what_is_wrong_and_becomes_a_draft(
    seat: Seat, office: Office, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, path = office.seat("clerk"), tmp_path / "form.xlsx"
    export_workbook(desk.library.form(LICENCE), path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for line in sheet.iter_rows(min_row=5):
        if str(line[0].value).startswith("许可决定日期"):
            line[1].value = "去年"
        if "文书号" in str(line[0].value):
            line[1].value = "津武审批〔2026〕9号"
    book.save(path)
    window = seat("clerk")
    assert dropped(find(window, WorkListScreen), path)
    settle()
    screen = find(window, ImportingScreen)
    assert "1 格没有读进来，12 处还要补填或改正" in read(screen)
    assert lines(screen)[0][:3] == ("填报", "B18", "许可决定日期：文字（2 字）")
    click(window, "建立草稿")
    qtbot.waitUntil(lambda: bool(titles(desk)))
    settle()
    assert find(window, EditorScreen).draft.view is not None


def test_a_file_that_is_neither_gets_one_sentence_and_nothing_is_made(
    seat: Seat, office: Office, settle: Settle, tmp_path: Path
) -> None:
    window, broken = seat("clerk"), tmp_path / "broken.xlsx"
    broken.write_bytes(b"no workbook")
    assert dropped(find(window, WorkListScreen), broken)
    settle()
    assert "broken.xlsx：不是完好的 XLSX 文件。" in read(window.office.errors)
    assert not titles(office.seat("clerk"))


def test_only_a_clerk_imports(seat: Seat, settle: Settle, tmp_path: Path) -> None:
    window = seat("head")
    press(window, Qt.Key.Key_I, with_=Qt.KeyboardModifier.ControlModifier)
    assert not dropped(find(window, WorkListScreen), listed(tmp_path, [licence(1)]))
    assert not [b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == "导入…"]


def test_the_keyboard_leads_to_the_choice_of_a_file_and_back(seat: Seat, settle: Settle) -> None:
    window = seat("clerk")
    settle()
    press(window, Qt.Key.Key_I, with_=Qt.KeyboardModifier.ControlModifier)
    screen = find(window, ImportingScreen)
    assert "把文件拖到这里，或选择文件" in read(screen)
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "选择文件…"
    click(window, "返回列表")
    assert find(window, WorkListScreen)


def test_locking_stops_an_import_and_leaves_nothing_of_it_on_the_screen(
    seat: Seat, office: Office, settle: Settle, tmp_path: Path
) -> None:
    window = seat("clerk")
    screen = drop_list(window, settle, listed(tmp_path, [licence(at) for at in range(600)]))
    click(window, "导入 600 件")
    window.lock()
    settle()
    assert len(titles(office.seat("clerk"))) < 600
    assert not screen.busy
    assert screen.start.isVisibleTo(screen)


def test_a_draft_file_becomes_a_draft_and_a_refused_attachment_is_told(
    seat: Seat, office: Office, settle: Settle, tmp_path: Path
) -> None:
    (tmp_path / "secret.txt").write_text("机密★10年\n关于某事的报告", "utf-8")
    path = tmp_path / "one.yaml"
    path.write_text(
        f"form: {LICENCE}\nvalues: {{licence_doc_no: 津武审批〔2026〕7号}}\nattachments: [{{file: secret.txt}}]\n",
        "utf-8",
    )
    window = seat("clerk")
    assert dropped(find(window, WorkListScreen), path)
    settle()
    click(window, "建立草稿")
    settle()
    settle()
    view = find(window, EditorScreen).draft.view
    assert view is not None
    assert view.disclosure.entries["licence_doc_no"] == "津武审批〔2026〕7号"
    assert not view.disclosure.attachments
    assert window.office.errors.isVisible()
