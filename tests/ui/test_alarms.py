"""The workbench says when the office's backups or the district's orders want somebody, and settings make a backup."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from gongkai.commands import backup
from gongkai.domain.clock import beijing_day
from gongkai.ui.context import Context
from gongkai.ui.frame.places import DISTRICT, SETTINGS
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.worklist.part import Part
from hands import click, find, read
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]


def looked(context: Context, settle: Settle) -> None:
    """Today's backup was tried."""
    settle()
    context.backed_up.emit()
    settle()


def test_an_old_backup_is_told_on_the_workbench_and_made_there(
    seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    before = replace(office.seat("clerk"), clock=lambda: office.desk.clock() - timedelta(days=9))
    backup.back_up_daily(before)
    window = seat("clerk")
    settle()
    assert "没有备份" not in read(window.office)  # nobody is blamed before today's was tried
    looked(context, settle)
    assert "已有 9 天没有备份。" in read(window.office)
    window.office.go(Part(area=2))
    settle()
    assert "没有备份" not in read(window.office)
    window.office.back()
    window.office.go(Part())
    settle()
    click(window, "立即备份")
    settle()
    assert "没有备份" not in read(window.office)
    assert "已备份并核对：office-" in read(window.office)
    assert list(office.place.with_name("office.gongkai.backups").glob(f"*{beijing_day(office.desk.clock())}.gkb"))


def test_a_backup_that_failed_is_told_with_its_reason(
    seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    office.place.with_name("office.gongkai.backups").write_text("in the way")
    window = seat("clerk")
    looked(context, settle)
    assert "这个工作库还没有备份。" in read(window.office)
    click(window, "立即备份")
    settle()
    assert read(window.office).count("建不了文件夹") == 1
    assert "的备份没有成功：建不了文件夹" in read(window.office)


def test_where_there_is_a_good_backup_nothing_is_said(
    seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    backup.back_up_daily(office.seat("clerk"))
    window = seat("clerk")
    looked(context, settle)
    assert "备份" not in read(window.office.work_list)
    assert not window.office.work_list.alarms.isVisible()


def test_the_settings_say_when_and_where_it_was_backed_up_and_do_it_now(
    seat: Seat, office: Office, settle: Settle
) -> None:
    window = seat("admin")
    window.office.go(SETTINGS)
    pages = find(window.office, QListWidget)
    words = [pages.item(row).text() for row in range(pages.count())]
    pages.setCurrentRow(words.index("备份"))
    settle()
    assert "上次备份：还没有" in read(window.office)
    click(window, "立即备份")
    settle()
    said = read(window.office)
    assert "写成后已逐字节核对" in said
    assert "office.gongkai.backups/office-" in said
    (again,) = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == "立即备份"]
    assert again.isEnabled()


def test_orders_past_their_day_are_told_and_lead_to_where_they_are(
    qtbot: QtBot, seat: Seat, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gongkai.commands.district.late_orders", lambda _desk, _found: 2)
    window = seat("clerk")
    settle()
    assert "有 2 件整改通知过了期限还没有办结。" in read(window.office)
    click(window, "去办理")
    assert window.office.whereabouts().place == DISTRICT
