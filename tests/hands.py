"""What a person does at a window: press keys, write Chinese as an input method does, click, and read what is there."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

W = TypeVar("W", bound=QWidget)


def find(where: QWidget, kind: type[W], name: str = "") -> W:
    """The one widget of that kind (and object name) that can be seen."""
    QApplication.processEvents()  # what was just added is shown by the next turn of the loop
    children = where.findChildren(kind, name) if name else where.findChildren(kind)
    found = [child for child in children if child.isVisible()]
    assert len(found) == 1, f"{len(found)} of {kind.__name__} {name}"
    return found[0]


def focused(window: QWidget) -> QWidget:
    """The widget that the next key goes to: the window itself where nothing has the focus."""
    return window.focusWidget() or window


def press(window: QWidget, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses keys, wherever the focus is by then."""
    for key in keys:
        QTest.keyClick(focused(window), key, with_)


def write(window: QWidget, text: str) -> None:
    """Commits text into the focused field, as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(focused(window), event)


def composes(box: QWidget) -> bool:
    """Whether an input method, asking the box, is let in."""
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(box, asked)
    return bool(asked.value(Qt.InputMethodQuery.ImEnabled))


def click(window: QWidget, text: str) -> None:
    """Clicks the visible button of that name."""
    QApplication.processEvents()
    (button,) = [b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def read(widget: QWidget) -> str:
    """The words of all labels that can be seen, a line each."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
