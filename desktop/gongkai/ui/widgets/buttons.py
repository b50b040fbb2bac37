"""Buttons in the roles of the theme."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from gongkai.ui import theme


def button(text: str, do: Callable[[], Any], role: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button that does one thing; `role` is `primary`, `quiet`, `link` or nothing."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: do())
    theme.mark(made, role=role)
    return made
