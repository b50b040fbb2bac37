"""The head of a screen: its title, one line of facts, and what can be done at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.labels import OneLine


class Header(QWidget):
    """Title and facts at the left; widgets are added from the left, the primary button last."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._facts = OneLine(title, "title", self), OneLine("", "facts", self)
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        words.addWidget(self._title)
        words.addWidget(self._facts)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(8))
        self._row.addLayout(words, 1)

    def say(self, title: str, facts: str = "") -> None:
        """Changes the title and the line of facts."""
        self._title.setText(title)
        self._facts.setText(facts)

    def add(self, widget: QWidget) -> None:
        """Puts a button or chip at the right of what is there."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
