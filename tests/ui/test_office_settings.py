"""The office's settings in the window: who finds them, and what the keyboard does there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from gongkai import paths
from gongkai.commands import settings
from gongkai.commands.number_block import number_block
from gongkai.domain.number_block import NumberBlock
from gongkai.ui.context import Context
from gongkai.ui.frame.places import SETTINGS
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.office_settings.forms import FormsPage
from hands import click, find, press, read, write
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(seat: Seat, settle: Settle) -> MainWindow:
    """The settings, opened by the administrator from the keyboard."""
    opened = seat("admin")
    press(opened, Qt.Key.Key_Comma, with_=CTRL)
    settle()
    return opened


def turn_to(window: MainWindow, word: str, settle: Settle) -> None:
    """Walks the list of pages to the one of that name."""
    pages = find(window.office, QListWidget)
    pages.setCurrentRow([pages.item(row).text() for row in range(pages.count())].index(word))
    settle()


def entry(window: MainWindow) -> QPushButton:
    (found,) = [one for one in window.findChildren(QPushButton, "railEntry") if one.text() == "设置"]
    return found


def test_only_the_administrator_finds_the_settings_of_the_office(seat: Seat) -> None:
    window = seat("clerk")
    press(window, Qt.Key.Key_Comma, with_=CTRL)
    pages = find(window.office, QListWidget)
    known = ["我的账号", "发布端", "外观和语言", "快捷键", "系统通知"]
    assert [pages.item(row).text() for row in range(pages.count())] == known


def test_the_settings_open_on_the_forms(window: MainWindow) -> None:
    assert entry(window).isChecked()
    assert "只用程序自带的表单" in read(window.office)
    assert "现在可用 81 个表单" in read(window.office)


def test_a_rule_is_shown_as_it_is_typed_and_kept_by_the_button(
    window: MainWindow, office: Office, settle: Settle
) -> None:
    turn_to(window, "索引号", settle)
    assert "-00012" in read(window.office)
    box = find(window.office, QComboBox)
    box.setFocus()
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    write(window, "{单位}-{序号:5}")
    assert "每年从 1 编起" in read(window.office)
    assert not find_button(window, "保存规则").isEnabled()
    line.selectAll()
    write(window, "{单位}/{年}-{序号:4}")
    assert "例如：MZJ01/20" in read(window.office)
    click(window, "保存规则")
    settle()
    assert settings.index_rule(office.desk).template == "{单位}/{年}-{序号:4}"
    assert not find_button(window, "保存规则").isEnabled()


def test_a_block_of_numbers_is_checked_as_it_is_typed_and_kept_by_the_button(
    window: MainWindow, office: Office, settle: Settle
) -> None:
    turn_to(window, "索引号", settle)
    assert "不会用完" in read(window.office)
    first, last = (find_box(window, name) for name in ("起号", "止号"))
    first.setText("501")
    last.setText("400")
    assert "止号比起号小" in read(window.office)
    assert not find_button(window, "保存号段").isEnabled()
    last.setText("600")
    click(window, "保存号段")
    settle()
    assert number_block(office.desk) == (NumberBlock(501, 600), 100)
    assert "今年还剩 100 个号" in read(window.office)
    assert not find_button(window, "保存号段").isEnabled()


def find_box(window: MainWindow, name: str) -> QLineEdit:
    (found,) = [box for box in window.findChildren(QLineEdit) if box.isVisible() and box.accessibleName() == name]
    return found


def find_button(window: MainWindow, text: str) -> QPushButton:
    (found,) = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == text]
    return found


def test_citations_are_settled_one_after_another_from_the_keyboard(
    qtbot: QtBot, window: MainWindow, office: Office, context: Context, settle: Settle
) -> None:
    turn_to(window, "依据待核", settle)
    first, second, *_ = settings.citations(office.desk)
    table = find(window.office, QTableView)
    table.setFocus()
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Return)
    settle()
    settled = {item.citation: item.settled for item in settings.citations(office.desk) if item.settled}
    assert set(settled) == {first.citation}
    assert table.currentIndex().data() == second.citation
    assert first.citation not in context.desk.library.form(first.forms[0].id).legal_unverified
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_End)
    write(window, "第一条")
    assert find_button(window, "改为此文").isEnabled()
    press(window, Qt.Key.Key_Return)
    settle()
    assert second.citation + "第一条" in context.desk.library.form(second.forms[0].id).legal_basis


def test_a_broken_folder_is_told_and_changes_nothing(
    window: MainWindow, office: Office, tmp_path: Path, settle: Settle, context: Context
) -> None:
    page = find(window.office, FormsPage)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "x.yaml").write_text("id: [", "utf-8")
    page.use(tmp_path / "own")
    settle()
    assert "own/x.yaml 第 2 行" in read(window.office)
    assert settings.forms_folder(office.desk) is None
    text = (paths.forms() / "01-power" / "licence_result.yaml").read_text("utf-8")
    own = text.replace("id: power/licence_result", "id: power/town", 1).replace("no: '0106'", "no: '0199'", 1)
    (tmp_path / "own" / "x.yaml").write_text(own, "utf-8")
    page.use(tmp_path / "own")
    settle()
    assert "现在可用 82 个表单" in read(window.office)
    assert "power/town" in context.desk.library.forms


def test_who_sits_down_next_finds_nothing_half_typed(
    window: MainWindow, office: Office, context: Context, settle: Settle
) -> None:
    turn_to(window, "索引号", settle)
    find(window.office, QComboBox).setEditText("{单位}")
    context.take_seat(office.seat("admin"))
    settle()
    window.office.go(SETTINGS)
    settle()
    turn_to(window, "索引号", settle)
    assert find(window.office, QComboBox).currentText() == "{地区}-{单位}-{表单}-{年月日}-{序号:5}"


def test_the_reasons_to_return_are_written_one_a_line(window: MainWindow, office: Office, settle: Settle) -> None:
    turn_to(window, "退回理由", settle)
    lines = find(window.office, QPlainTextEdit)
    assert "含个人信息，请遮盖或删除后重新送审" in lines.toPlainText()
    lines.setPlainText("附件与正文不一致\n\n标题与内容不一致\n")
    click(window, "保存")
    settle()
    assert settings.return_reasons(office.desk) == ("附件与正文不一致", "标题与内容不一致")
