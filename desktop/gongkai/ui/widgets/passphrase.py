"""A box for a passphrase (口令) that gives its letters to nobody: the screen, an input method, a screen reader."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

_DOT: Final = "●"
_WRITING: Final = frozenset(
    {QEvent.Type.InputMethod, QEvent.Type.Drop, QEvent.Type.MouseButtonRelease, QEvent.Type.ContextMenu}
)
_LEADING_ON: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class PassphraseBox(QLineEdit):
    """Shows dots. Qt would tell every program on the accessibility bus the letters as they are typed and deleted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def event(self, event: QEvent) -> bool:
        if not _may_write(event):
            return super().event(event)
        with self._unheard():
            return super().event(event)

    def setText(self, text: str | None) -> None:  # noqa: N802 - Qt's name
        """Changes the text."""
        with self._unheard():
            super().setText(text)

    def clear(self) -> None:
        """Empties the box."""
        with self._unheard():
            super().clear()

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        """Keeps Qt's own news of the text back, and says afterwards that dots came or went."""
        if not _is_heard():
            yield
            return
        before = len(self.text())
        QAccessible.setActive(False)
        try:
            yield
        finally:
            QAccessible.setActive(True)
            now = len(self.text())
            if now > before:
                _tell(QAccessibleTextInsertEvent(self, before, _DOT * (now - before)))
            elif now < before:
                _tell(QAccessibleTextRemoveEvent(self, now, _DOT * (before - now)))


def _is_heard() -> bool:
    return QAccessible.isActive()


def _tell(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)


def _may_write(event: QEvent) -> bool:
    """Whether the text may change by this; what Enter and Tab lead on to has to be heard."""
    if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
        return event.key() not in _LEADING_ON
    return event.type() in _WRITING
