"""Keeps a reviewer's answers as they are given: a press at once, a reason after a pause in typing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gongkai.domain.checklist import Answer
from gongkai.ui.context import Context

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk

PAUSE_MS = 400


class Answering(QObject):
    """Saves the answers of one disclosure when they differ from what is kept already."""

    def __init__(self, context: Context, answers: Callable[[], tuple[Answer, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._answers = context, answers
        self._disclosure = ""
        self._kept: tuple[Answer, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def open(self, disclosure: str, kept: tuple[Answer, ...]) -> None:
        """Turns to another disclosure, of whose answers these are kept."""
        self._pause.stop()
        self._disclosure, self._kept = disclosure, kept

    def touch(self) -> None:
        """An answer changed."""
        if self._disclosure:
            self._pause.start()

    def flush(self) -> None:
        """Hands what is not kept yet to the database worker now."""
        self._pause.stop()
        answers = self._answers()
        if self._disclosure and answers != self._kept:
            self._kept = answers
            disclosure = self._disclosure
            self._context.command(lambda desk: _keep(desk, disclosure, answers))

    def close(self) -> None:
        """Forgets the disclosure."""
        self._pause.stop()
        self._disclosure = ""


def _keep(desk: "Desk", disclosure: str, answers: tuple[Answer, ...]) -> "Changes":
    from gongkai.commands import review

    return review.answer(desk, disclosure, answers)
