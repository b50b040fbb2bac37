"""How long the window stands still over a hundred thousand disclosures, what it holds, and what it does at rest.

pytest tests/benchmarks/list_stalls.py; GONGKAI_MANY says how many.
"""

import os
import resource
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView
from pytestqt.qtbot import QtBot

from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.tasks import Tasks
from hands import find, write
from many_disclosures import fill
from office import open_office
from watchdog import Watchdog, at_rest, each

pytestmark = pytest.mark.slow
COUNT = int(os.environ.get("GONGKAI_MANY", "100000"))
TYPED = "低保养老许可梅厂杨村"
REST_SECONDS = 10


def test_stalls(qtbot: QtBot, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    theme.apply(qapp)
    with open_office(tmp_path) as office:
        fill(office.desk.workspace, COUNT, words=10)
        tasks, watchdog = Tasks(), Watchdog()
        context = Context(office.seat("clerk"), tasks)
        window = MainWindow(context, tmp_path / "new.db")
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()

        def settle() -> None:
            qtbot.waitUntil(lambda: tasks.running == 0, timeout=120_000)

        settle()
        with capsys.disabled():
            print(f"\n{COUNT} disclosures")  # noqa: T201
            watch(watchdog, settle, "nothing is done", lambda: each(2, lambda _: None))
            window.find_anything()
            watch(watchdog, settle, "typing into the box that finds", lambda: each(4, lambda at: type_in(window, at)))
            window.find_anything()
            window.office.work_list._filters.start_typing()
            watch(watchdog, settle, "typing over the list", lambda: each(4, lambda at: type_in(window, at)))
            window.office.work_list._filters.clear()
            settle()
            table = find(window, QTableView, "workList")
            bar = table.verticalScrollBar()
            watch(watchdog, settle, "scrolling", lambda: each(4, lambda at: bar.setValue(at * 400)))
            watch(watchdog, settle, "jumping", lambda: each(3, lambda at: bar.setValue(at * 170_003 % bar.maximum())))
            head = table.horizontalHeader()
            watch(watchdog, settle, "sorting", lambda: sort(head))
            watch(watchdog, settle, "selecting all", lambda: each(1, lambda _: table.selectAll()))
            print(f"  memory: {peak()} MB at most, tests and filling with it")  # noqa: T201
            print(f"  {at_rest(REST_SECONDS):.2f} % of a core at rest")  # noqa: T201
        window.close()
        tasks.shut_down()


def type_in(window: MainWindow, at: int) -> None:
    """One more character, the line emptied now and then."""
    if at % 5 == 4:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(window, TYPED[at % len(TYPED)])


def sort(head: QHeaderView) -> None:
    """Sorts by title, and waits as somebody does."""
    head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    each(1, lambda _: None)


def watch(watchdog: Watchdog, settle: Callable[[], None], what: str, act: Callable[[], object]) -> None:
    """Does something under the watchdog, and waits until nothing is under way any more."""
    with watchdog.watching(what):
        act()
        settle()


def peak() -> int:
    """The most memory that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
