"""Works through a day in the real window, in a process of its own, and is killed before anything is tidied up."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from approving import SAMPLE
from editing import write
from gongkai.app import application
from gongkai.commands import attach, backup, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.transfer import pack
from gongkai.ui.context import Context
from gongkai.ui.editor.paper import Paper
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.private_copy import copy_privately
from gongkai.ui.tasks import Tasks
from office import PASSPHRASE
from travelling import only_receiver

PATIENCE = 60.0
"""Seconds, after which nobody is going to kill it any more."""


def main(place: str, stick: str, text: str) -> None:
    """Drafts, types, previews, searches, copies, attaches, submits, packs and backs up; the text is in all of it."""
    app = application()
    desk = sign_in(open_desk(Path(place)), "clerk", PASSPHRASE)
    tasks = Tasks()
    context = Context(desk, tasks)
    errors: list[BaseException] = []
    tasks.failed.connect(errors.append)
    window = MainWindow(context, Path(place))
    window.show()
    first, second = draft_file(desk, SAMPLE), draft_file(desk, SAMPLE)
    for made in (first, second):
        attach.attach(desk, made, "说明.txt", f"{text}。".encode())
    context.take_seat(desk)
    _until(app, lambda: tasks.running == 0)
    window.office.open(first)
    screen = window.office._editor
    assert screen is not None
    _until(app, lambda: isinstance(screen.paper, Paper) and tasks.running == 0)
    assert isinstance(screen.paper, Paper)
    write(screen.paper.entries["absent_measures"].typist, text)
    window.office.work_list._filters.search(text)
    copy_privately(text)
    _until(app, lambda: text in str(views.editor_view(desk, first).disclosure.entries) and tasks.running == 0)
    submit.submit(desk, second)
    pack(desk, [first, second], only_receiver(desk), Path(stick) / "送审.gkz")
    backup.back_up(desk, Path(stick) / "office.gkb")
    write(screen.paper.entries["absent_measures"].typist, text)  # not saved yet when the power goes
    print("ready" if not errors else repr(errors), flush=True)  # noqa: T201
    app.processEvents()
    time.sleep(PATIENCE)


def _until(app: QApplication, done: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < limit, "it took too long"
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main(*sys.argv[1:])
