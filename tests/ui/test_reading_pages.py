"""A scan attached in the editor: its pages are read in the background, told in the status bar, stopped at a click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench
from gongkai.domain.errors import UserError
from gongkai.review.ocr.reader import page_reader
from gongkai.ui.frame.status import StatusBar
from gongkai.ui.widgets.progress import ProgressRow
from review.pictures import CLEAN, file, written


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as bench:
        yield bench
    page_reader().stop()


def test_reading_a_scan_is_shown_and_can_be_stopped(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    scan = tmp_path / "扫描.tif"
    pages = [written([*CLEAN, f"第{number}页"]) for number in range(1, 30)]
    scan.write_bytes(file(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
    status = StatusBar()
    qtbot.addWidget(status)
    status.show()
    bench.tasks.reading.connect(status.show_reading)
    row = status.findChildren(ProgressRow)[0]
    assert not row.isVisible()
    made = bench.create("project/approval")
    bench.screen.side.files.offered.emit([scan])
    qtbot.waitUntil(row.isVisible, timeout=20_000)
    next(button for button in row.findChildren(QAbstractButton) if button.text() == "停止").click()
    bench.settle()
    assert not row.isVisible()
    assert bench.stored(made).attachments == ()
    assert [error.title for error in bench.told if isinstance(error, UserError)] == ["已停止识别"]
    scan.write_bytes(file(pages[0]))
    bench.screen.side.files.offered.emit([scan])
    bench.settle()
    assert [attached.name for attached in bench.stored(made).attachments] == ["扫描.tif"]
