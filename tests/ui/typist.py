"""Types into the editor without ever pausing, in a process of its own, until somebody kills it."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editing import write
from gongkai.commands.office import open_desk, sign_in
from gongkai.ui.context import Context
from gongkai.ui.editor.paper import Paper
from gongkai.ui.editor.screen import EditorScreen
from gongkai.ui.tasks import Tasks
from office import PASSPHRASE

PATIENCE_MS = 60_000
"""After which nobody is going to kill it any more."""


def main(place: str, disclosure: str) -> None:
    """Opens the disclosure as its clerk and types on and on, printing the time and how much stands in the box."""
    app = QApplication([])
    desk = sign_in(open_desk(Path(place)), "clerk", PASSPHRASE)
    tasks = Tasks()
    tasks.failed.connect(lambda _error: app.exit(1))
    QTimer.singleShot(PATIENCE_MS, app.quit)
    screen = EditorScreen(Context(desk, tasks))
    screen.show()
    screen.open(disclosure)
    typing = QTimer(screen, interval=100)

    def type_on() -> None:
        if isinstance(screen.paper, Paper):
            box = screen.paper.entries["abroad_reason"].typist
            write(box, "公开")
            print(time.monotonic(), len(box.property("plainText")), flush=True)  # noqa: T201

    typing.timeout.connect(type_on)
    typing.start()
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
