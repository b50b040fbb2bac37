"""What everybody sets for themselves: the look, the language, the keys, the endpoint; and the signer's seal."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QListWidget,
    QTableWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from certificates import Authority
from gongkai.commands import draft, seal
from gongkai.ui import appearance, language, shortcuts, theme
from gongkai.ui.actions import Act
from gongkai.ui.context import Context
from gongkai.ui.frame.places import REGISTER
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.office_settings.seal import SealPage
from gongkai.ui.outbox.fields import EndpointFields
from gongkai.ui.outbox.line_fields import LineFields
from gongkai.ui.outbox.passwords import with_kept_passwords
from gongkai.ui.outbox.settings import LineSettings, remembered
from gongkai.ui.settings import settings
from gongkai.ui.worklist.screen import WorkListScreen
from hands import click, find, press, read, write
from office import Office
from office_network import office_proxy, tls_server

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_page(seat: Seat, settle: Settle) -> Callable[[str, str], MainWindow]:
    """Opens a page of the settings from the keyboard."""

    def opened(login: str, word: str) -> MainWindow:
        window = seat(login)
        press(window, Qt.Key.Key_Comma, with_=CTRL)
        pages = find(window.office, QListWidget)
        pages.setCurrentRow([pages.item(row).text() for row in range(pages.count())].index(word))
        settle()
        return window

    return opened


def choose(window: MainWindow, name: str, word: str) -> None:
    """Takes a line of the box of that name, as a person does."""
    (box,) = [one for one in window.findChildren(QComboBox) if one.isVisible() and one.accessibleName() == name]
    box.setFocus()
    box.setCurrentIndex(box.findText(word))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def usual_look(qapp: QApplication) -> Iterator[None]:
    """Whatever a test chose, the next one wears what is usual."""
    yield
    appearance.remember(appearance.Appearance())
    language.choose(language.CHINESE)
    language.speak(qapp, language.CHINESE)
    theme.apply(qapp)


@pytest.fixture
def anew(qtbot: QtBot, settle: Settle) -> Callable[[MainWindow, str, str], None]:
    """Chooses what the window is made anew for, and waits until it is."""

    def chosen(window: MainWindow, name: str, word: str) -> None:
        before = window.office
        choose(window, name, word)
        qtbot.waitUntil(lambda: window.office is not before and not isValid(before))
        settle()

    return chosen


Anew = Callable[[MainWindow, str, str], None]


def test_colours_sizes_and_the_language_change_at_once(
    open_page: Callable[[str, str], MainWindow], anew: Anew, usual_look: None
) -> None:
    window = open_page("clerk", "外观和语言")
    usual, dense = theme.scaled(100), theme.dense(100)
    choose(window, "颜色", "深色")
    assert theme.tokens() is theme.DARK
    anew(window, "字号", "150%")
    assert theme.scaled(100) > 1.4 * usual
    anew(window, "疏密", "紧凑")
    assert theme.dense(100) < 1.4 * dense
    anew(window, "语言", "English")
    assert "Look and language" in read(window.office)
    assert "外观和语言" not in read(window.office)
    assert window.focusWidget().accessibleName() == "Language"
    anew(window, "Language", "简体中文")
    assert "外观和语言" in read(window.office)


def test_who_changes_the_look_sits_on_and_loses_nothing(
    open_page: Callable[[str, str], MainWindow],
    settle: Settle,
    anew: Anew,
    usual_look: None,
    context: Context,
    office: Office,
) -> None:
    (made,) = draft.create(office.seat("clerk"), "org/annual_inspection").disclosures
    window = open_page("clerk", "我的账号")
    window.office.open(made)
    settle()
    line = next(one for one in window.office.findChildren(QLineEdit) if one.accessibleName().startswith("应检数"))
    line.setFocus()
    QTest.keyClicks(line, "12")
    press(window, Qt.Key.Key_Comma, with_=CTRL)
    pages = find(window.office, QListWidget)
    pages.setCurrentRow([pages.item(row).text() for row in range(pages.count())].index("外观和语言"))
    settle()
    person = context.desk.account
    anew(window, "语言", "English")
    assert context.desk.account == person
    assert window.windowTitle().startswith("Gongkai")
    window.office.open(made)
    settle()
    line = next(one for one in window.office.findChildren(QLineEdit) if one.accessibleName().startswith("Should"))
    assert line.text() == "12"
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    settle()
    assert "Sign in" in read(window)


def test_after_the_look_changed_nothing_of_the_old_window_is_left(
    open_page: Callable[[str, str], MainWindow], settle: Settle, anew: Anew, usual_look: None
) -> None:
    window = open_page("admin", "外观和语言")
    anew(window, "字号", "115%")
    window.office.go(REGISTER)
    window.lock()
    settle()
    assert "登录" in read(window)
    assert len(window.findChildren(WorkListScreen)) == 1


def test_a_taken_key_is_refused_and_a_free_one_works_at_once(open_page: Callable[[str, str], MainWindow]) -> None:
    window = open_page("clerk", "快捷键")
    table, keys = find(window.office, QTableWidget), find(window.office, QKeySequenceEdit)
    table.selectRow(list(Act).index(Act.WORKBENCH))
    keys.setFocus()
    keys.setKeySequence(QKeySequence("Ctrl+N"))
    assert "Ctrl+N 已经用于“新建公开事项”。" in read(window.office)
    keys.setKeySequence(QKeySequence("Ctrl+Shift+H"))
    assert "已经用于" not in read(window.office)
    click(window, "使用这组键")
    assert Act.WORKBENCH.shortcut == QKeySequence("Ctrl+Shift+H")
    QTest.keyClick(window, Qt.Key.Key_H, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.office.work_list.isVisible()


def test_acts_of_different_screens_share_keys_and_nothing_usual_clashes() -> None:
    bound = {act.name: act.shortcut.toString() for act in Act}
    assert {name: clash for name, keys in bound.items() if (clash := shortcuts.conflicts(name, keys, bound))} == {}
    assert shortcuts.conflicts("SUBMIT", "F8", bound) == ("NEXT_FINDING",)
    assert shortcuts.conflicts("SUBMIT", "Ctrl+R", bound) == ()


def test_the_search_leaves_the_pages_that_say_the_word(open_page: Callable[[str, str], MainWindow]) -> None:
    window = open_page("admin", "索引号")
    pages = find(window.office, QListWidget)
    box = next(one for one in window.findChildren(QLineEdit) if one.accessibleName() == "查找设置")
    box.setFocus()
    write(window, "对比")
    shown = [pages.item(row).text() for row in range(pages.count()) if not pages.isRowHidden(row)]
    assert shown == ["外观和语言"]
    box.clear()
    assert not any(pages.isRowHidden(row) for row in range(pages.count()))


def test_the_signer_puts_the_seal_in_and_takes_it_out(
    open_page: Callable[[str, str], MainWindow], office: Office, tmp_path: Path, settle: Settle
) -> None:
    window = open_page("signer", "印章")
    assert "还没有印章" in read(window.office)
    picture = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((5, 5, 395, 395), outline=(200, 20, 20, 255), width=9)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    (tmp_path / "seal.png").write_bytes(stream.getvalue())
    find(window.office, SealPage).put(tmp_path / "seal.png")
    settle()
    settle()
    assert "已放入印章" in read(window.office)
    assert seal.has_seal(office.seat("signer"))
    click(window, "取出印章")
    settle()
    assert not seal.has_seal(office.seat("signer"))


def test_an_endpoint_that_does_not_answer_is_told(open_page: Callable[[str, str], MainWindow], settle: Settle) -> None:
    window = open_page("clerk", "发布端")
    fields = [one for one in window.findChildren(QLineEdit) if one.isVisible()]
    address = next(one for one in fields if one.placeholderText().startswith("http"))
    address.setText("http://127.0.0.1:9/v1")
    next(one for one in fields if one.echoMode() is QLineEdit.EchoMode.Password).setText("x")
    click(window, "试连并保存")
    settle()
    assert "没有连上发布端" in read(window.office)


def test_the_office_s_proxy_and_root_are_set_tried_and_kept_but_no_password_in_a_file(
    open_page: Callable[[str, str], MainWindow], settle: Settle, office: Office, tmp_path: Path
) -> None:
    authority = Authority("区政府根证书")
    (tmp_path / "ca.pem").write_bytes(authority.pem)
    window = open_page("clerk", "发布端")
    with (
        tls_server(tmp_path, *authority.issue("gk.example")) as port,
        office_proxy({"gk.example": port}, "office:proxy-secret") as proxy,
    ):
        entered = {
            EndpointFields: ("https://gk.example/v1", "a", "endpoint-secret"),
            LineFields: (f"127.0.0.1:{proxy.server_port}", "office", "wrong", str(tmp_path / "ca.pem")),
        }
        for card, texts in entered.items():
            for field, text in zip(find(window.office, card).findChildren(QLineEdit), texts, strict=True):
                field.setText(text)
        click(window, "试连并保存")
        settle()
        assert "代理服务器要求登录" in read(window.office)
        find(window.office, LineFields).findChildren(QLineEdit)[2].setText("proxy-secret")
        click(window, "试连并保存")
        settle()
    assert "已连上" in read(window.office)
    known = remembered()
    assert known.line == LineSettings(f"127.0.0.1:{proxy.server_port}", "office", "", str(tmp_path / "ca.pem"))
    assert "secret" not in Path(settings().fileName()).read_text("utf-8")
    found = with_kept_passwords(office.seat("clerk"), known)
    assert (found.password, found.line.password) == ("endpoint-secret", "proxy-secret")
