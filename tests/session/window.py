"""The window of somebody in the office of `pictures.stage`, in a process of its own, that is asked by lines."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from gongkai.app import application
from gongkai.domain.errors import UserError
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.tasks import Tasks
from pictures.stage import SCREENS, Stage, settle, stage, window_of


def main(folder: Path, login: str) -> None:
    """Sits down and answers until nobody asks any more."""
    app = application()
    with stage(folder) as on, window_of(on, login) as (window, tasks):
        window.activateWindow()
        _say({})
        ears = QSocketNotifier(0, QSocketNotifier.Type.Read)
        ears.activated.connect(lambda: _hear(app, window, tasks, on))
        app.exec()


def _hear(app: QApplication, window: MainWindow, tasks: Tasks, on: Stage) -> None:
    line = os.read(0, 4096).decode()
    if not line:
        app.quit()
        return
    act, *words = line.rstrip("\n").split("\t")
    if act == "show":
        _show(words[0], window, tasks, on)
    elif act == "fail":
        window.present(UserError(words[0], "没有打印。", "请加纸后再试。"))
    _say(_told(app.focusWidget()) if act == "focus" else {})


def _show(name: str, window: MainWindow, tasks: Tasks, on: Stage) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()
    (screen,) = (each for each in SCREENS if each.name == name)
    (screen.reach(window, on) or window).activateWindow()
    settle(window, tasks)


def _told(widget: QWidget | None) -> dict[str, str]:
    if widget is None:
        return {"class": "", "name": "", "text": ""}
    plain = getattr(widget, "toPlainText", None)
    text = plain() if plain else widget.property("text")
    return {"class": type(widget).__name__, "name": widget.accessibleName(), "text": str(text or "")}


def _say(told: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
