"""A bar over what one works at that says one thing and offers what to do about it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class Bar(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "text", self, wraps=True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.scaled(12), theme.scaled(6), theme.scaled(8), theme.scaled(6))
        self._row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str, tone: str, *offers: tuple[str, Callable[[], Any]]) -> None:
        """Says this, in the tone `stop`, `look` or `done`, with a button for each thing one can do."""
        if text != self.text:  # said again while one types, it is heard once
            announce(self, text, at_once=tone == "stop")
        self.clear()
        self._words.setText(text)
        self.setAccessibleName(text)
        theme.mark(self, role="bar", tone=tone)
        for word, act in offers:
            made = button(word, act, parent=self)
            self._buttons.append(made)
            self._row.addWidget(made)
        self.show()

    def take_cursor(self) -> None:
        """Puts the cursor on the first thing one can do."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Takes the bar away."""
        self.hide()
        for made in self._buttons:
            made.deleteLater()
        self._buttons.clear()
