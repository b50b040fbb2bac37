"""What came from the district office: it is fetched, counted at the rail, answered, compared and agreed to."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QTableView, QTextEdit
from pytestqt.qtbot import QtBot

from deliveries import UNIT
from gongkai.commands.issue import issue, new_item, new_order, next_version
from gongkai.commands.settings import renewed
from gongkai.domain import places
from gongkai.domain.people import Role
from gongkai.endpoint.serving import Running
from gongkai.sync.kinto import KintoEndpoint
from gongkai.ui.context import Context
from gongkai.ui.frame.places import DISTRICT
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.outbox.settings import EndpointSettings
from hands import click, find, press, read
from office import Office
from real_endpoint import kinto

__all__ = ["kinto"]

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
ORDER = {"no": "督〔2026〕8号", "unit": UNIT, "title": "补发名单", "demand": "名单缺两个镇。", "due": "2026-09-30"}
FORM = "forms/05-services/assistance/dibao.yaml"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def issued(kinto: Running, office: Office, tmp_path: Path) -> None:
    """An order and a form that the district office sends."""
    desk = office.seat("signer")
    supervisor = replace(desk.account, roles=frozenset({Role.SUPERVISOR}))
    desk = replace(desk, session=replace(desk.signed_in, account=supervisor))
    changed = tmp_path / "dibao.yaml"
    shipped = (Path(__file__).parents[2] / FORM).read_text("utf-8")
    changed.write_text(shipped.replace("title_zh: ", "title_zh: 统一的", 1), "utf-8")
    with KintoEndpoint(kinto.url, places.DISTRICT, kinto.passwords[places.DISTRICT]) as endpoint:
        issue(desk, endpoint, places.ORDERS, new_order(desk, ORDER))
        issue(desk, endpoint, places.LIBRARY, new_item(desk, FORM, changed, next_version(endpoint, FORM), "统一"))


def at_district(seat: Seat, settle: Settle, context: Context, kinto: Running, login: str) -> MainWindow:
    """The screen after a person has asked for what came."""
    context.endpoint = EndpointSettings(kinto.url, UNIT.lower(), kinto.passwords[UNIT])
    window = seat(login)
    window.office.go(DISTRICT)
    settle()
    click(window, "立即收取")
    settle()
    settle()
    return window


def choose(window: MainWindow, title: str) -> None:
    """Marks the row of that title."""
    table = find(window, QTableView)
    rows = [table.model().index(row, 0) for row in range(table.model().rowCount())]
    table.setCurrentIndex(next(index for index in rows if index.data() == title))


def states(window: MainWindow) -> list[str]:
    """What the rows say of their states."""
    model = find(window, QTableView).model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_without_an_endpoint_it_says_what_is_missing(seat: Seat, settle: Settle) -> None:
    window = seat("clerk")
    window.office.go(DISTRICT)
    settle()
    assert "区里还没有来件" in read(window.office)
    click(window, "立即收取")
    assert "请在“待发与已发”里填好" in read(window.office)


@pytest.mark.usefixtures("issued")
def test_an_order_is_answered_by_keyboard_and_closed(
    seat: Seat, settle: Settle, context: Context, kinto: Running, office: Office
) -> None:
    window = at_district(seat, settle, context, kinto, "head")
    assert "更新待同意 1 件" in read(window.office)
    assert any(button.accessibleName().startswith("区里来件，") for button in window.findChildren(QPushButton))
    assert "名单缺两个镇。" in find(window, QTextEdit).toPlainText()
    answer = next(field for field in window.findChildren(QLineEdit) if field.accessibleName() == "整改情况")
    answer.setFocus()
    answer.setText("已补一个镇。")
    press(window, Qt.Key.Key_Return)
    settle()
    assert "杨波" in find(window, QTextEdit).toPlainText()
    assert "已补一个镇。" in find(window, QTextEdit).toPlainText()
    answer.setText("已补齐。")
    click(window, "整改完成")
    settle()
    assert "● 已办结" in states(window)


@pytest.mark.usefixtures("issued")
def test_the_administrator_compares_the_key_and_agrees_to_what_changes(
    qtbot: QtBot,
    seat: Seat,
    settle: Settle,
    context: Context,
    kinto: Running,
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = at_district(seat, settle, context, kinto, "admin")
    choose(window, "统一的城乡低保信息")
    shown = find(window, QTextEdit).toPlainText()
    assert [line[0] for line in shown.splitlines() if "title_zh: " in line] == ["-", "+"]
    assert "公钥还没有与区里核对" in read(window.office)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    click(window, "核对区级公钥…")
    settle()
    choose(window, "统一的城乡低保信息")
    click(window, "同意采用")
    settle()
    qtbot.waitUntil(lambda: "更新待同意 0 件" in read(window.office))
    titles = [form.title_zh for form in renewed(office.desk).library.forms.values()]
    assert any(title.startswith("统一的") for title in titles)
