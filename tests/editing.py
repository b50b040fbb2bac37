"""A real office with the editor open in it, for tests of the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gongkai.commands import draft
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.values import Entries
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.editor.screen import EditorScreen
from gongkai.ui.tasks import Tasks
from office import Office, open_office


def write(widget: QWidget, text: str) -> None:
    """Types: plain keys for what a keyboard has, an input method's composition and commit for all else."""
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    QApplication.sendEvent(widget, QInputMethodEvent("pinyin", []))
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


class Bench:
    """An editor at a clerk's desk; `told` are the errors that reached the frame."""

    def __init__(self, qtbot: QtBot, office: Office, login: str) -> None:
        self.qtbot, self.office = qtbot, office
        self.desk = office.seat(login)
        self.tasks = Tasks()
        self.context = Context(self.desk, self.tasks)
        self.screen = EditorScreen(self.context)
        self.told: list[BaseException] = []
        self.tasks.failed.connect(self.told.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1240, 820)
        self.screen.show()
        qtbot.waitActive(self.screen)

    def create(self, form: str, entries: Entries | None = None) -> str:
        """A fresh draft of this form, opened and settled."""
        made = draft.create(self.desk, form, entries).id
        self.open(made)
        return made

    def open(self, disclosure_id: str) -> None:
        """Opens a disclosure and waits until it is drawn and checked."""
        self.screen.open(disclosure_id)
        self.qtbot.waitUntil(lambda: self.screen.paper is not None)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: not self.screen.busy, timeout=15_000)

    def stored(self, disclosure_id: str) -> Disclosure:
        """What the workspace has."""
        with self.desk.workspace.read() as tx:
            return tx.disclosures.get(disclosure_id)


@contextmanager
def editor_bench(qtbot: QtBot, folder: Path, login: str = "clerk") -> Iterator[Bench]:
    """A bench that is cleared away at the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, Qt.ColorScheme.Light)
    with open_office(folder) as office:
        bench = Bench(qtbot, office, login)
        try:
            yield bench
        finally:
            bench.screen.close_draft()
            bench.tasks.shut_down()
            bench.screen.close()
