"""Wires the layers together with a window."""

import gc
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.domain.location import is_server
from gongkai.ui import input_methods, language, theme
from gongkai.ui.backups import keep_backups
from gongkai.ui.context import Context
from gongkai.ui.frame.one_window import OneWindow
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.outbox.settings import remembered
from gongkai.ui.settings import settings_folder
from gongkai.ui.tasks import Tasks
from gongkai.ui.unlock.acts import sweep, warm_up

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk


DESKTOP_ID = "org.gongkai.Gongkai"
"""Under which the desktop knows the program: its entry, its icon."""
_BREATH_MS = 2_000
"""So long what nobody waits for is put off once the window stands."""


def run(options: Namespace) -> int:
    """Opens the window on the given or the last workspace and gives the exit code.

    `options` has workspace, account, passphrase_fd, quit_when_ready and endpoint; each may be absent or None.
    """
    app = application()
    only = OneWindow(settings_folder())
    is_first = only.take()
    if not is_first and _is_plain(options) and only.call(_package(options)):
        return 0
    context = Context(None, Tasks())
    window = open_window(context, options)
    if is_first:
        only.called.connect(window.come_forward)
        once = Qt.ConnectionType.SingleShotConnection
        window.ready.connect(lambda: QTimer.singleShot(0, only, only.listen), once)
    try:
        return app.exec()
    finally:
        only.rest()
        close(window, context)
        gc.freeze()  # all that is left goes with the process: looking through it takes a tenth of a second


def open_window(context: Context, options: Namespace) -> MainWindow:
    """Shows the window and starts opening the workspace behind it."""
    context.endpoint = remembered()
    if given := _given(options, "endpoint"):
        context.endpoint = replace(context.endpoint, url=given)
    window = MainWindow(context)
    sys.excepthook = lambda _kind, error, _trace: _present(window, error)
    once = Qt.ConnectionType.SingleShotConnection
    window.ready.connect(_collect_again, once)
    window.ready.connect(lambda: QTimer.singleShot(0, _wear_icon), once)
    window.ready.connect(lambda: QTimer.singleShot(_BREATH_MS, window, lambda: context.tasks.pool(sweep)), once)
    if options.quit_when_ready:
        window.ready.connect(QApplication.quit)
        context.tasks.failed.connect(_leave_with)
    window.show()
    keep_backups(context)
    if package := _package(options):
        window.open_package(Path(package))
    _take_seat(window, context, options)
    return window


def close(window: MainWindow, context: Context) -> None:
    """Lets everything end that the window started."""
    sys.excepthook = sys.__excepthook__
    window.close()
    context.tasks.shut_down()
    if context.is_open:
        context.desk.workspace.close()
    if window.unlock.practised:
        from gongkai.commands.practice_folder import clear_away

        for location, lock in window.unlock.practised.items():
            clear_away(location)
            lock.unlock()


def application() -> QApplication:
    """The Qt program in this person's language and look."""
    with input_methods.within_reach():
        app = QApplication([sys.argv[0], "-style", theme.STYLE])
    app.setApplicationName("gongkai")
    app.setDesktopFileName(DESKTOP_ID)
    language.speak(app, language.chosen())
    theme.apply(app)
    theme.follow_system(app)
    return app


def _take_seat(window: MainWindow, context: Context, options: Namespace) -> None:
    def refused(error: BaseException) -> None:
        context.tasks.failed.emit(error)
        window.unlock.open_last()

    if _given(options, "account"):
        context.tasks.database(lambda: _desk_of(options), context.take_seat, refused)
        context.tasks.pool(warm_up)  # while the passphrase is turned into a key, which takes no interpreter
    elif place := _given(options, "workspace"):
        window.unlock.open(place if is_server(place) else Path(place))
    else:
        window.unlock.open_last()


def _desk_of(options: Namespace) -> "Desk":
    from gongkai.cli.seat import desk_of

    return desk_of(options)


def _wear_icon() -> None:
    """Gives the window its icon, which is drawn once the window stands."""
    from PySide6.QtGui import QIcon

    QApplication.setWindowIcon(QIcon(str(paths.resources() / "icons" / f"{DESKTOP_ID}.svg")))


def _collect_again() -> None:
    """Looks for rubbish again, but not among what the start made: that stays."""
    gc.freeze()
    gc.enable()


def _leave_with(error: BaseException) -> None:
    """Who only measures gets one sentence and exit code 1."""
    sys.stderr.write(f"{error if isinstance(error, UserError) else type(error).__name__}\n")
    QApplication.exit(1)


def _present(window: MainWindow, error: BaseException) -> None:
    if isinstance(error, Exception):
        window.present(error)
    else:
        QApplication.exit(130)


def _is_plain(options: Namespace) -> bool:
    """Whether the program was only started: who names a workspace wants a window on it, whatever else is open."""
    return not (options.quit_when_ready or _given(options, "account") or _given(options, "workspace"))


def _package(options: Namespace) -> str:
    """The transfer package that was double-clicked, from the root of the file system; empty where none was."""
    opened = _given(options, "opened")
    return str(Path(opened).absolute()) if opened else ""


def _given(options: Namespace, name: str) -> str:
    return str(getattr(options, name, None) or "")
