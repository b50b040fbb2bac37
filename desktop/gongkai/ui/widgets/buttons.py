"""Buttons in the roles of the theme."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gongkai.ui import theme


class Button(QPushButton):
    """Pressed by Enter as well as by the space bar while it has the focus, and by no Enter elsewhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, do: Callable[[], Any], role: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button that does one thing; `role` is `primary`, `quiet`, `link` or nothing."""
    made = Button(parent)
    made.setText(text)  # given with the parent it would have PySide look up icons, which the first screen has none of
    made.setAutoDefault(False)
    made.clicked.connect(lambda: do())
    theme.mark(made, role=role)
    return made
