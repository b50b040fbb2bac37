"""Founding off a list, slips, the first passphrase of one's own, and the pages of people, offices and one's account."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from gongkai.commands import partners, people
from gongkai.commands.delegate import delegations
from gongkai.commands.office import people as people_of
from gongkai.domain.people import Role
from gongkai.domain.signatures import fingerprint, key_list_to_json
from gongkai.ui.context import Context
from gongkai.ui.frame.places import SETTINGS
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.importing.lines import LinesTable
from gongkai.ui.office_settings.account import AccountPage
from gongkai.ui.office_settings.asking import AddPeople, ChooseRoles
from gongkai.ui.office_settings.partners import PartnersPage
from gongkai.ui.office_settings.people import PeoplePage
from gongkai.ui.register.papers import Papers
from gongkai.ui.unlock.founding import FoundingPage
from gongkai.ui.unlock.own_passphrase import OwnPassphrasePage
from gongkai.ui.unlock.recovering import RecoverDialog
from hands import click, find, press, read, write
from office import PASSPHRASE, Office
from pdf_words import words
from travelling import an_office_elsewhere

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
OWN = "白马 过河 石榴 二十三"
LIST = "姓名\t角色\t登录名\n王敏\t起草人\twangmin\n吴芳\t管理员、督查\twufang"


class Printed:
    """What would have gone to the print dialog, by title."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Printed:
    """Keeps the pages; no printer stands in a test."""
    made = Printed()

    def keep(_self: Papers, title: str, draw: Callable[[], bytes]) -> None:
        made.pages[title] = draw()

    monkeypatch.setattr(Papers, "print_pages", keep)
    return made


def test_the_administrator_chooses_the_algorithm_of_keys_to_come(
    seat: Seat, office: Office, settle: Settle, printed: Printed
) -> None:
    window = seat("admin")
    turn_to(window, "人员", settle)
    box = find(window, QComboBox)
    assert box.currentText() == "Ed25519"
    box.setFocus()
    press(window, Qt.Key.Key_Down)
    settle()
    assert "以后新发的签名钥用 SM2 和 SM3（国密）" in read(window.office)
    (clerk,) = [one for one in people_of(office.desk) if one.login == "clerk"]
    find(window, PeoplePage).readmit(clerk)
    settle()
    (renewed,) = [one for one in people_of(office.desk) if one.login == "clerk"]
    assert len(clerk.public_key) == 64
    assert len(renewed.public_key) == 66
    assert find(window, QComboBox).currentText() == "SM2 和 SM3（国密）"


def turn_to(window: MainWindow, word: str, settle: Settle) -> None:
    window.office.go(SETTINGS)
    settle()
    pages = find(window.office, QListWidget)
    pages.setCurrentRow([pages.item(row).text() for row in range(pages.count())].index(word))
    settle()


def takes_nothing_for_markup(dialog: QDialog) -> bool:
    """Whether all that a dialog says is shown as typed."""
    return {one.textFormat() for one in dialog.findChildren(QLabel) if one.text()} == {Qt.TextFormat.PlainText}


def test_an_office_is_founded_off_a_list_and_everybody_chooses_a_passphrase(
    qtbot: QtBot, first_start: MainWindow, context: Context, settle: Settle, printed: Printed
) -> None:
    page = find(first_start, FoundingPage)
    for text in ("武清区财政局", "区财政局", "CZJ01", "武财"):
        write(first_start, text)
        press(first_start, Qt.Key.Key_Tab)
    page.focusPreviousChild()
    press(first_start, Qt.Key.Key_Return)  # Enter in the last field goes on
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    assert "新建工作库" in [one.text() for one in buttons]
    click(first_start, "粘贴名单")
    box = find(page, QPlainTextEdit)
    box.setPlainText(LIST + "\n李雷\t打杂")
    assert "第 4 行" in read(first_start)
    box.setPlainText(LIST)
    assert "共 2 人" in read(first_start)
    click(first_start, "新建工作库")
    qtbot.waitUntil(lambda: "有 2 张口令条要发给本人" in read(first_start), timeout=30_000)
    click(first_start, "打印口令条…")
    click(first_start, "打印恢复密钥…")
    slips, kept = words(printed.pages["口令条"]), words(printed.pages["恢复密钥"])
    assert "保险柜" in kept
    handed = slips.split("wufang")[1][:19]
    click(first_start, "去登录")
    settle()
    first_start.unlock.sign_in("wufang", handed)
    qtbot.waitUntil(lambda: "换成您自己的口令" in read(first_start), timeout=30_000)
    assert not context.signed_in
    own = find(first_start, OwnPassphrasePage)
    new, again = own.findChildren(QLineEdit)
    for typed, said in ((handed, "不同的口令"), ("short", "至少要 10 个字符")):
        new.setText(typed)
        again.setText(typed)
        click(first_start, "保存并登录")
        assert said in read(own)
    new.setText(OWN)
    again.setText(OWN)
    click(first_start, "保存并登录")
    qtbot.waitUntil(lambda: context.signed_in, timeout=30_000)
    assert context.desk.account.roles == {Role.ADMINISTRATOR, Role.SUPERVISOR}
    key = kept.split("都已作废。")[1].split("管理员忘记")[0]
    context.desk.workspace.close()
    first_start.lock()
    settle()
    click(first_start, "管理员忘记口令…")
    dialog = find(first_start, RecoverDialog)
    login, typed_key, new, again = dialog.findChildren(QLineEdit)
    login.setText("wufang")
    typed_key.setText(key)
    new.setText(OWN + "甲")
    again.setText(OWN + "甲")
    click(first_start, "恢复并登录")
    qtbot.waitUntil(lambda: context.signed_in, timeout=30_000)
    assert context.desk.account.login == "wufang"
    context.desk.workspace.close()


def test_the_administrator_adds_people_and_changes_roles(
    seat: Seat, office: Office, settle: Settle, printed: Printed
) -> None:
    window = seat("admin")
    turn_to(window, "人员", settle)
    page = find(window.office, PeoplePage)
    click(window, "增加人员…")
    dialog = find(window, AddPeople)
    find(dialog, QPlainTextEdit).setPlainText("陈晨 印发 chenchen")
    click(dialog, "增加并打印口令条")
    settle()
    assert "chenchen" in words(printed.pages["口令条"])
    assert page.chosen is not None
    chosen = page.chosen.id
    click(window, "改角色…")
    asked = find(window, ChooseRoles)
    asked._ticks[Role.OFFICE].setChecked(True)
    click(asked, "保存")
    settle()
    with office.desk.workspace.read() as tx:
        assert Role.OFFICE in tx.people.account(chosen).roles
    assert page.chosen.id == chosen
    click(window, "换恢复密钥并打印…")
    assert takes_nothing_for_markup(find(window, QMessageBox))
    click(window, "换恢复密钥")
    settle()
    assert "恢复密钥" in printed.pages


def test_another_office_is_pinned_after_its_fingerprint_was_compared(
    seat: Seat, office: Office, settle: Settle, tmp_path: Path
) -> None:
    with an_office_elsewhere(tmp_path) as there:
        signed = people.sign_key_list(there.seat("badmin"))
    (tmp_path / "theirs.json").write_text(json.dumps(key_list_to_json(signed)), encoding="utf-8")
    window = seat("admin")
    turn_to(window, "往来单位", settle)
    page = find(window.office, PartnersPage)
    page.take(tmp_path / "theirs.json")
    asked = find(window, QInputDialog)
    assert takes_nothing_for_markup(asked), "the name that another office gives itself stands in it"
    asked.setTextValue(fingerprint(signed.key).replace(" ", "").lower())
    asked.accept()
    settle()
    assert partners.partners(office.seat("admin")) == (signed,)
    page.write(tmp_path / "ours.json")
    settle()
    assert json.loads((tmp_path / "ours.json").read_text(encoding="utf-8"))["units"] == {"MZJ01": "天津市武清区民政局"}


def test_a_reviewer_names_a_deputy_and_changes_the_passphrase(seat: Seat, office: Office, settle: Settle) -> None:
    window = seat("head")
    turn_to(window, "我的账号", settle)
    page = find(window.office, AccountPage)
    who = page.findChildren(QComboBox)[0]
    who.setCurrentIndex(who.findText("钱进"))
    click(window, "签名委托")
    settle()
    (given,) = delegations(office.seat("head"))
    assert given.deputy == office.seat("clerk2").account.id
    old, new, again = [
        field for field in page.findChildren(QLineEdit) if field.echoMode() == QLineEdit.EchoMode.Password
    ]
    old.setText(PASSPHRASE)
    new.setText(OWN)
    again.setText(OWN)
    click(window, "改口令")
    settle()
    assert "口令已改" in read(window.office)


def test_whoever_is_chosen_stays_chosen_when_the_list_is_read_again(seat: Seat, settle: Settle) -> None:
    window = seat("admin")
    turn_to(window, "人员", settle)
    page = find(window.office, PeoplePage)
    find(page, LinesTable).selectRow(3)
    chosen = page.chosen
    page.refresh()
    settle()
    assert chosen is not None
    assert page.chosen == chosen
