"""The check of documents in the window: dropped or chosen, reported, exported, put right, and forgotten."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gongkai.ui.checking.screen import CheckingScreen
from gongkai.ui.frame.places import CHECKING
from gongkai.ui.frame.window import MainWindow

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A notice with a fault of each level."""
    file = tmp_path / "notice.txt"
    file.write_text("关于公开工作的通知\n各单位：\n要公开,要回应其它问题。\n办公室\n2024年9月3日\n", encoding="utf-8")
    return file


def _drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.office.dropEvent(QDropEvent(QPoint(5, 5), copy, data, left, none))


def _screen(window: MainWindow) -> CheckingScreen:
    screen = window.office.findChild(CheckingScreen)
    assert isinstance(screen, CheckingScreen)
    return screen


def _cells(screen: CheckingScreen, column: int) -> list[str]:
    model = screen.report.findChildren(QTableView)[0].model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_dropped_text_is_reported(seat: Seat, settle: Settle, faulty: Path) -> None:
    window = seat("clerk")
    _drop(window, faulty)
    settle()
    screen = _screen(window)
    assert screen.isVisible()
    assert _cells(screen, 0) == ["▲ 错误", "□ 提示"]
    assert "改为“，”" in _cells(screen, 4)[0]


def test_the_report_is_exported_as_text(seat: Seat, settle: Settle, faulty: Path) -> None:
    window = seat("clerk")
    _drop(window, faulty)
    settle()
    _screen(window).export_to(faulty.with_name("report.txt"))
    report = faulty.with_name("report.txt").read_text(encoding="utf-8")
    assert report.startswith("notice.txt：共2处")
    assert "GB/T 15834" in report


def test_a_copy_is_put_right_and_every_change_is_listed(seat: Seat, settle: Settle, faulty: Path) -> None:
    window = seat("clerk")
    _drop(window, faulty)
    settle()
    _screen(window).repair_to(faulty.with_name("right.txt"))
    settle()
    assert "要公开，要回应" in faulty.with_name("right.txt").read_text(encoding="utf-8")
    assert _cells(_screen(window), 0) == ["● 已改"]
    assert "要公开,要回应" in faulty.read_text(encoding="utf-8")


def test_a_file_that_is_no_document_is_told_and_nothing_is_shown(qtbot: QtBot, seat: Seat, tmp_path: Path) -> None:
    window = seat("clerk")
    (tmp_path / "broken.docx").write_bytes(b"no word file")
    _drop(window, tmp_path / "broken.docx")
    qtbot.waitUntil(window.office.errors.isVisible)
    assert not _screen(window).report.isVisible()


def test_the_next_person_does_not_find_the_file(seat: Seat, settle: Settle, faulty: Path) -> None:
    window = seat("clerk")
    _drop(window, faulty)
    settle()
    screen = _screen(window)
    window.lock()
    assert not screen.report.isVisibleTo(screen)


def test_the_rail_leads_there(seat: Seat) -> None:
    window = seat("clerk")
    window.office.go(CHECKING)
    assert _screen(window).isVisible()
