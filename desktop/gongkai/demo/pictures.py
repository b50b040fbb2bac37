"""Pictures of every screen, taken while the story is under way, from the real window on the real workspace."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gongkai.commands.desk import Desk
from gongkai.demo.story import Camera
from gongkai.domain.form import AREAS
from gongkai.ui.context import Context
from gongkai.ui.frame.places import OUTBOX
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.tasks import Tasks
from gongkai.ui.worklist.part import Part

SIZE = (1440, 900)
QUIET_MS = 1200
"""How long nothing may be under way before a screen counts as drawn: longer than every debounce of the window."""


@contextmanager
def camera(folder: Path, headless: bool) -> Iterator[Camera]:
    """A camera that leaves its pictures in this folder; offscreen where no display is wanted."""
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gongkai.app import application

    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or application()

    def take(name: str, desk: Desk, disclosure_id: str) -> None:
        with _window(desk) as (window, settle):
            _go(name, window, disclosure_id)
            settle()
            window.grab().save(str(folder / f"{name}.png"))

    yield take
    app.processEvents()


@contextmanager
def _window(desk: Desk) -> Iterator[tuple[MainWindow, Callable[[], None]]]:
    tasks = Tasks()
    window = MainWindow(Context(desk, tasks), Path(desk.workspace.location))
    window.resize(*SIZE)
    window.show()
    settle = _settler(tasks)
    try:
        settle()
        yield window, settle
    finally:
        window.close()
        tasks.shut_down()
        window.deleteLater()
        QApplication.processEvents()


def _go(name: str, window: MainWindow, disclosure_id: str) -> None:
    if disclosure_id:
        window.office.open(disclosure_id)
    elif name.startswith("outbox"):
        window.office.go(OUTBOX)
    elif name.startswith("area"):
        window.office.go(Part(area=AREAS[4].no))


def _settler(tasks: Tasks) -> Callable[[], None]:
    """Waits until no task has run for a while."""
    running = 0
    quiet = QTimer()
    quiet.setSingleShot(True)
    quiet.setInterval(QUIET_MS)

    def note(count: int) -> None:
        nonlocal running
        running = count
        quiet.start() if count == 0 else quiet.stop()

    def settle() -> None:
        loop = QEventLoop()
        quiet.timeout.connect(loop.quit)
        if not running:
            quiet.start()
        loop.exec()
        quiet.timeout.disconnect(loop.quit)

    tasks.busy.connect(note)
    return settle
