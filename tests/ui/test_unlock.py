"""Taking a seat: what somebody sees who opens the program, signs in, mistypes, or founds an office."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from gongkai.domain.people import Role
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.unlock.sign_in import SignInPage
from gongkai.ui.widgets.passphrase import PassphraseBox
from hands import click, composes, find, focused, press, read, write
from office import PASSPHRASE, PEOPLE, Office

Seat = Callable[[str], MainWindow]


def fill(window: MainWindow, *texts: str) -> None:
    """Writes into one field after the other, going on with Tab."""
    for text in texts:
        write(window, text)
        press(window, Qt.Key.Key_Tab)


def test_everybody_with_an_account_is_listed_by_login_alone(seat: Seat) -> None:
    window = seat("")
    people = find(window.unlock, QListWidget)
    listed = {people.item(row).text() for row in range(people.count())}
    assert listed == set(PEOPLE)
    assert "郭霞" not in read(window)


def test_an_input_method_left_on_makes_no_chinese_of_a_login(seat: Seat) -> None:
    page = seat("").unlock
    boxes = [box for box in page.findChildren(QLineEdit) if box.isVisible()]
    (login,) = (box for box in boxes if box.echoMode() is QLineEdit.EchoMode.Normal)
    assert not composes(login)


def test_a_person_signs_in_by_keyboard_alone(qtbot: QtBot, seat: Seat, context: Context) -> None:
    window = seat("")
    people = find(window.unlock, QListWidget)
    people.setFocus()
    while people.currentItem().text() != "clerk":
        press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    write(window, PASSPHRASE)
    with qtbot.waitSignal(window.ready):
        press(window, Qt.Key.Key_Return)
    assert context.desk.account.roles == {Role.CLERK}
    assert "刘芳　起草人" in read(window)


def test_a_wrong_passphrase_is_told_under_the_field_and_nobody_is_let_in(
    qtbot: QtBot, seat: Seat, context: Context
) -> None:
    window = seat("")
    passphrase = focused(window)
    assert isinstance(passphrase, QLineEdit)
    write(window, "不是这个口令")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "口令" in read(window.unlock) and passphrase.text() == "")
    assert "请重新输入" in read(window.unlock)
    assert not context.signed_in
    assert passphrase.hasFocus()


def test_an_empty_passphrase_is_asked_for_without_trying(seat: Seat) -> None:
    window = seat("")
    press(window, Qt.Key.Key_Return)
    assert "请输入口令。" in read(window.unlock)


def test_a_missing_workspace_is_told_and_the_welcome_page_is_there(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    window = MainWindow(context, tmp_path / "new.db")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.ready):
        window.unlock.open(tmp_path / "没有.db")
    assert "找不到工作库" in read(window)
    assert not (tmp_path / "没有.db").exists()


def test_an_office_is_founded_by_keyboard_and_its_clerk_can_sign_in(
    qtbot: QtBot, first_start: MainWindow, context: Context, tmp_path: Path
) -> None:
    fill(first_start, "武清区财政局", "区财政局", "CZJ01", "武财")
    click(first_start, "下一步")
    fill(first_start, "王敏", "wangmin", PASSPHRASE, "赵磊", "zhaolei", PASSPHRASE)
    with qtbot.waitSignal(first_start.unlock.usable, timeout=30_000):  # four Argon2id and a new database
        click(first_start, "新建工作库")
    assert (tmp_path / "new" / "office.db").is_file()
    click(first_start, "去登录")
    first_start.unlock.sign_in("wangmin", PASSPHRASE)
    qtbot.waitUntil(lambda: context.signed_in, timeout=30_000)
    assert context.desk.account.department == "CZJ01"
    context.desk.workspace.close()


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        (("", "", "CZJ01", "武财"), "单位全称"),
        (("武清区财政局", "", "财政", "武财"), "字母或数字"),
        (("武清区财政局", "", "CZJ01", ""), "机关代字"),
    ],
)
def test_what_is_missing_is_said_before_anything_is_made(
    first_start: MainWindow, tmp_path: Path, typed: tuple[str, ...], complaint: str
) -> None:
    fill(first_start, *typed)
    click(first_start, "下一步")
    assert complaint in read(first_start.unlock)
    assert not (tmp_path / "new").exists()


def test_a_short_passphrase_is_refused_before_anything_is_made(first_start: MainWindow, tmp_path: Path) -> None:
    fill(first_start, "武清区财政局", "", "CZJ01", "武财")
    click(first_start, "下一步")
    fill(first_start, "王敏", "wangmin", "short")
    click(first_start, "新建工作库")
    assert "起草人的口令：至少要 10 个字符" in read(first_start.unlock)
    assert not (tmp_path / "new").exists()


def test_who_writes_everybodys_passphrase_can_read_it_until_the_office_is_made(
    qtbot: QtBot, first_start: MainWindow, context: Context
) -> None:
    fill(first_start, "武清区财政局", "", "CZJ01", "武财")
    click(first_start, "下一步")
    fill(first_start, "王敏", "wangmin", PASSPHRASE)
    boxes = [box for box in first_start.findChildren(PassphraseBox) if box.isVisible()]
    assert {box.displayText() for box in boxes} == {"", "●" * len(PASSPHRASE)}
    click(first_start, "显示口令")
    assert {box.displayText() for box in boxes} == {"", PASSPHRASE}
    assert not any(composes(box) for box in boxes)
    with qtbot.waitSignal(first_start.unlock.usable, timeout=30_000):
        click(first_start, "新建工作库")
        assert {box.displayText() for box in boxes} == {"", "●" * len(PASSPHRASE)}
        seen = {one.text(): one.isEnabled() for one in first_start.findChildren(QPushButton) if one.isVisible()}
        assert [seen[word] for word in ("正在新建…", "上一步", "粘贴名单")] == [False, False, False]
    click(first_start, "去登录")
    first_start.unlock.sign_in("wangmin", PASSPHRASE)
    qtbot.waitUntil(lambda: context.signed_in, timeout=30_000)
    context.desk.workspace.close()


def test_no_row_of_the_people_is_cut_in_half(qtbot: QtBot, seat: Seat, office: Office) -> None:
    door = seat("").unlock
    qtbot.waitUntil(lambda: find(door, QListWidget).isVisible())
    page = find(door, SignInPage)
    page.show_logins("office.gongkai", tuple(f"person{at}" for at in range(9)), "person0")
    people = find(page, QListWidget)
    qtbot.waitUntil(lambda: people.viewport().height() >= 6 * people.sizeHintForRow(0))


def test_the_workspace_and_the_person_of_last_time_are_remembered(
    qtbot: QtBot, seat: Seat, context: Context, office: Office
) -> None:
    window = seat("")
    with qtbot.waitSignal(window.ready):
        window.unlock.open(office.place)
    first = context.desk
    with qtbot.waitSignal(window.ready):
        window.unlock.sign_in("signer", PASSPHRASE)
    window.lock()
    with qtbot.waitSignal(window.ready):
        window.unlock.open_last()
    people = find(window.unlock, QListWidget)
    assert people.currentItem().text() == "signer"
    first.workspace.close()
    context.desk.workspace.close()
