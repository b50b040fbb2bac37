"""Who starts the program a second time, or double-clicks a package, gets the window that is there."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongkai.ui.frame.one_window import OneWindow
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.transfer.screen import TransferScreen

Seat = Callable[[str], MainWindow]
SECOND = """
import sys
from pathlib import Path
from gongkai.ui.frame.one_window import OneWindow
second = OneWindow(Path(sys.argv[1]))
sys.exit(second.take() or not second.call(sys.argv[2]))
"""


@pytest.fixture
def first(qapp: object, tmp_path: Path) -> Iterator[OneWindow]:
    """The window that was opened first."""
    made = OneWindow(tmp_path)
    assert made.take()
    made.listen()
    yield made
    made.rest()


def test_a_second_start_hands_its_package_to_the_first(qtbot: QtBot, first: OneWindow, tmp_path: Path) -> None:
    calls: list[str] = []
    first.called.connect(calls.append)
    second = subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path), "/稿件/一.gkz"])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert calls == ["/稿件/一.gkz"]


def test_a_window_that_fell_does_not_keep_the_next_from_opening(tmp_path: Path, first: OneWindow) -> None:
    first.rest()
    again = OneWindow(tmp_path)
    assert again.take()
    again.listen()
    again.rest()


def test_where_nobody_answers_a_window_is_opened(tmp_path: Path, qapp: object) -> None:
    silent = OneWindow(tmp_path)
    assert silent.take()
    assert not OneWindow(tmp_path).call("")
    silent.rest()


def test_the_window_comes_forward_and_shows_the_package(seat: Seat, tmp_path: Path) -> None:
    window = seat("clerk")
    window.showMinimized()
    window.come_forward(str(tmp_path / "没有.gkz"))
    assert not window.isMinimized()
    assert window.findChildren(TransferScreen)
