"""While an input method (输入法) composes, the keys are its own: none of them calls an act of the window.

An input method hands on what it has no use for (F8, Ctrl+Enter), and the words that it had under way would be lost.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def keep_keys(box: QWidget, event: QInputMethodEvent) -> None:
    """Told of each event of its input method, a box keeps the keys from the first letter to the word chosen."""
    keeper = box.findChild(_Keeper, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if event.preeditString() and keeper is None:
        box.installEventFilter(_Keeper(box))
    elif keeper is not None and not event.preeditString():
        box.removeEventFilter(keeper)
        keeper.setParent(None)
        keeper.deleteLater()


def keys_alone(*boxes: QWidget) -> None:
    """Into these boxes go letters and figures: an input method left on would make Chinese of a code or an address."""
    for box in boxes:
        box.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        box.installEventFilter(_Gate(box))


def shuts_out(box: QWidget, event: QEvent) -> bool:
    """Whether this was the input method's question that such a box answers with no; Qt's own line always says yes."""
    if not isinstance(event, QInputMethodQueryEvent) or box.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        return False
    event.setValue(Qt.InputMethodQuery.ImEnabled, False)
    event.accept()
    return True


class _Gate(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(watched, QWidget) and shuts_out(watched, event)


class _Keeper(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_command(event)


def _is_command(key: QKeyEvent) -> bool:
    return bool(key.modifiers() & _COMMANDS) or Qt.Key.Key_F1 <= key.key() <= Qt.Key.Key_F35
