"""While an input method (输入法) composes, the keys are its own: none of them calls an act of the window.

An input method hands on what it has no use for (F8, Ctrl+Enter), and the words that it had under way would be lost.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_COMPOSES: Final = "composes"
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def keep_keys(box: QWidget, event: QInputMethodEvent) -> None:
    """Told of each event of its input method, a box keeps the keys from the first letter to the word chosen."""
    composes = bool(event.preeditString())
    if composes == bool(box.property(_COMPOSES)):
        return
    box.setProperty(_COMPOSES, composes)
    (box.installEventFilter if composes else box.removeEventFilter)(_keeper())


class _Keeper(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_command(event)


def _is_command(key: QKeyEvent) -> bool:
    return bool(key.modifiers() & _COMMANDS) or Qt.Key.Key_F1 <= key.key() <= Qt.Key.Key_F35


@cache
def _keeper() -> _Keeper:
    return _Keeper()
