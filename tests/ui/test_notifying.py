"""The system tells what has come up to who asked for it, in numbers only; nobody else is told anything."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from approving import submitted
from gongkai.commands import review
from gongkai.domain.listing import Need
from gongkai.ui import notifying
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.office_settings.notices import NoticesPage
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]


@pytest.mark.parametrize("on", [False, True])
def test_a_return_is_told_to_who_wants_it(seat: Seat, office: Office, settle: Settle, on: bool) -> None:
    notifying.want(on)
    made = submitted(office)
    window = seat("clerk")
    settle()
    told: list[str] = []
    window._notifier.told.connect(told.append)
    review.send_back(office.seat("head"), made, "请改标题")
    window._notifier.look()
    settle()
    assert told == (["新退回给您 1 件"] if on else [])


@pytest.mark.parametrize("teller", ["/usr/bin/notify-send", None])
def test_the_desktop_tells_it_without_a_tray_too(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, teller: str | None
) -> None:
    started: list[str] = []
    monkeypatch.setattr(notifying, "which", lambda _name: teller)
    monkeypatch.setattr(notifying, "_start", lambda program, words: started.extend([program, *words]))
    seat("clerk")._notifier.told.emit("新退回给您 1 件")
    assert started[:1] == ([teller] if teller else [])
    assert started[-2:] == (["公开", "新退回给您 1 件"] if teller else [])


def test_only_what_grew_is_told_the_most_pressing_first() -> None:
    before = {Need.RETURNED: 1, Need.OVERDUE: 2, Need.ALARM: 0, Need.WAITING: 3}
    now = {Need.RETURNED: 1, Need.OVERDUE: 4, Need.ALARM: 1, Need.WAITING: 9}
    assert notifying.news(before, now) == ["发布异常新增 1 件", "新逾期 2 件"]
    assert notifying.news(now, before) == []


def test_it_is_off_until_somebody_turns_it_on(qtbot: QtBot, context: Context) -> None:
    page = NoticesPage(context)
    qtbot.addWidget(page)
    page.refresh()
    box = page.findChild(QCheckBox)
    assert box is not None
    assert not box.isChecked()
    assert not notifying.wanted()
    page.show()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert notifying.wanted()
