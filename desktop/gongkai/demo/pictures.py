"""Pictures of every screen, taken while the story is under way, from the real window on the real workspace."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gongkai.commands.desk import Desk
from gongkai.demo.story import Camera
from gongkai.ui.context import Context
from gongkai.ui.frame.places import OUTBOX
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.outbox.settings import EndpointSettings
from gongkai.ui.tasks import Tasks

SIZE = (1440, 900)
QUIET_MS = 900
"""How long nothing may be under way before a screen counts as drawn: longer than every debounce of the window."""


@contextmanager
def camera(folder: Path, headless: bool, url: str) -> Iterator[Camera]:
    """A camera that leaves its pictures in this folder; offscreen where no display is wanted."""
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_without_offscreen_noise)
    from gongkai.app import application

    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or application()

    def take(name: str, desk: Desk, disclosure_id: str) -> None:
        with _window(desk, url) as (window, tasks):
            _go(name, window, desk, disclosure_id)
            _wait_until_quiet(tasks)
            window.grab().save(str(folder / f"{name}.png"))

    yield take
    app.processEvents()


@contextmanager
def _window(desk: Desk, url: str) -> Iterator[tuple[MainWindow, Tasks]]:
    tasks = Tasks()
    context = Context(desk if desk.session else None, tasks)
    context.endpoint = EndpointSettings(url)
    window = MainWindow(context, Path(desk.workspace.location))
    window.resize(*SIZE)
    window.show()
    try:
        if desk.session:
            _wait_until_listed(window)
        yield window, tasks
    finally:
        window.close()
        tasks.shut_down()
        if context.is_open and not desk.session:
            context.desk.workspace.close()
        window.deleteLater()
        QApplication.processEvents()


def _go(name: str, window: MainWindow, desk: Desk, disclosure_id: str) -> None:
    if desk.session is None:
        window.unlock.open(Path(desk.workspace.location))
    elif disclosure_id:
        window.office.open(disclosure_id)
    elif name.startswith("outbox"):
        window.office.go(OUTBOX)


def _wait_until_listed(window: MainWindow) -> None:
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    loop.exec()


def _wait_until_quiet(tasks: Tasks) -> None:
    """Returns when no task has run for a while."""
    loop, quiet = QEventLoop(), QTimer()
    quiet.setSingleShot(True)
    quiet.setInterval(QUIET_MS)
    quiet.timeout.connect(loop.quit)

    def note(running: int) -> None:
        if running:
            quiet.stop()
        else:
            quiet.start()

    tasks.busy.connect(note)
    quiet.start()
    loop.exec()
    tasks.busy.disconnect(note)


def _without_offscreen_noise(_kind: QtMsgType, _where: object, message: str) -> None:
    if "propagateSizeHints" not in message:
        os.write(2, f"{message}\n".encode())
