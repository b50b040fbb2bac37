"""Boxes for plain text: what comes from Word, a browser or a mail is taken as words, and files are no words."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from gongkai.ui.widgets.composing import keep_keys

_BREAK = re.compile(r"\s*[\r\n\t\v\f\u2028\u2029]\s*")
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")


def one_line(text: str) -> str:
    """Several lines as one: Chinese is joined without a blank, everything else with one."""
    pieces = [piece for piece in _BREAK.split(text.strip()) if piece]
    joined = ""
    for piece in pieces:
        close = not joined or (_WIDE.match(joined[-1]) and _WIDE.match(piece[0]))
        joined += piece if close else f" {piece}"
    return joined


def words_of(mime: QMimeData) -> str:
    """The words that were copied or dragged; none where they are files."""
    return "" if mime.hasUrls() and not mime.hasHtml() else mime.text()


class PlainLine(QLineEdit):
    """One line: what is pasted or dropped in several becomes one; a file goes on to whoever takes files."""

    def paste_plain(self) -> None:
        """Pastes the words on the clipboard."""
        text = one_line(words_of(QGuiApplication.clipboard().mimeData()))
        if text and not self.isReadOnly():
            self.insert(text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        keep_keys(self, event)
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_plain()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_plain)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if words_of(event.mimeData()):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if words_of(event.mimeData()):
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        text = one_line(words_of(event.mimeData()))
        if text and text != event.mimeData().text() and event.source() is not self:
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.insert(text)
            event.acceptProposedAction()
        else:
            super().dropEvent(event)


class PlainText(QPlainTextEdit):
    """Several lines; a file goes on to whoever takes files."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        keep_keys(self, event)
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Words only."""
        return bool(words_of(source))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Takes the words as they are."""
        self.insertPlainText(words_of(source))
