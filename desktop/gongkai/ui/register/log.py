"""The print log of one disclosure in a few lines, beside its pages."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gongkai.domain.issuing import Printing
from gongkai.ui import theme, words
from gongkai.ui.context import Context
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.register import acts

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk

SHOWN = 3
"""Lines of the log that are shown; the rest is counted."""


class PrintLog(QLabel):
    """Says who printed what and when, newest first; hidden where nothing was printed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._disclosure = context, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("打印记录"))
        theme.mark(self, role="note")
        context.changed.connect(self._on_changed)
        self.hide()

    def follow(self, disclosure: str) -> None:
        """Shows the log of a disclosure from now on."""
        self._disclosure = disclosure
        self.hide()
        self._read()

    def _on_changed(self, changes: "Changes") -> None:
        if changes.register:
            self._read()

    def _read(self) -> None:
        if self._disclosure and self._context.signed_in:
            read = partial(_read, self._context.desk, self._disclosure)
            self._context.tasks.database(read, self._show)

    def _show(self, read: tuple[str, Sequence[tuple[Printing, str]]]) -> None:
        disclosure, prints = read
        if disclosure == self._disclosure:
            self.setText("\n".join(log_lines(prints, SHOWN)))
            self.setVisible(bool(prints))


def log_under(context: Context, pane: PreviewPane) -> None:
    """Puts the print log of whatever a pane shows under its pages."""
    log = PrintLog(context, pane)
    pane.subject_changed.connect(log.follow)
    pane.add_below(log)


def log_lines(prints: Sequence[tuple[Printing, str]], most: int) -> list[str]:
    """The log as lines: 2026-11-24 10:22　周敏 打印修订1 3 份，第 1-2 页　二楼打印机."""
    lines = [_line(printing, name) for printing, name in prints[:most]]
    left = len(prints) - most
    return [*lines, _say("另有 {0} 次打印").format(left)] if left > 0 else lines


def _line(printing: Printing, name: str) -> str:
    sheets = printing.sheets
    kind = _say("送审稿") if printing.draft else words.revision(printing.revision)
    said = _say("{0} 打印{1} {2} 份，第 {3} 页").format(name, kind, sheets.copies, sheets.pages or "—")
    return f"{words.whole_moment(printing.time)}　{said}　{sheets.printer}"


def _say(text: str) -> str:
    return QCoreApplication.translate("register", text)


def _read(desk: "Desk", disclosure: str) -> tuple[str, Sequence[tuple[Printing, str]]]:
    return disclosure, acts.prints(desk, disclosure)
