"""What every screen's tests stand on: settings of their own, background work that ends, a real office."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.tasks import Tasks
from hands import click
from office import Office, open_office

Seat = Callable[[str], MainWindow]


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Keeps what the window remembers in the test's own folder."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Background work, ended with the test."""
    made = Tasks()
    yield made
    made.shut_down()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A real workspace with six people."""
    with open_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def context(tasks: Tasks) -> Context:
    """A context with no workspace open yet."""
    return Context(None, tasks)


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, context: Context, office: Office, tmp_path: Path) -> Iterator[Seat]:
    """Opens a window with a person (with "": nobody) at the desk and waits until its first screen is drawn."""
    theme.apply(qapp)
    with ExitStack() as windows:

        def sit(login: str) -> MainWindow:
            window = MainWindow(context, tmp_path / "new.db")
            windows.callback(_close, window)
            window.resize(1280, 720)
            with qtbot.waitExposed(window):
                window.show()
            with qtbot.waitSignal(window.ready):
                context.take_seat(office.seat(login) if login else office.desk)
            return window

        yield sit


@pytest.fixture
def first_start(qtbot: QtBot, context: Context, tmp_path: Path) -> MainWindow:
    """The window of somebody who has no workspace yet, on the first step of founding one."""
    window = MainWindow(context, tmp_path / "new" / "office.db")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.unlock.open_last()
    click(window, "新建工作库")
    return window


@pytest.fixture
def settle(qtbot: QtBot, tasks: Tasks) -> Callable[[], None]:
    """Waits until nothing runs in the background, or is about to, and all results have arrived."""

    quiet = 0

    def is_quiet() -> bool:
        nonlocal quiet
        quiet = 0 if tasks.running else quiet + 1
        return quiet > 2  # looks: what has arrived may ask for more a moment later

    def wait() -> None:
        nonlocal quiet
        quiet = 0
        qtbot.waitUntil(is_quiet, timeout=20_000)

    return wait


def _close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
