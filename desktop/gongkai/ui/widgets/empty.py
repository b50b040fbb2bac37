"""The empty screen: what belongs here, and the next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.labels import label


class EmptyState(QFrame):
    """A sheet with two lines and, where there is a next step, its button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._title, self._text = label("", "section", self), label("", "facts", self, wraps=True)
        self._step: QPushButton | None = None
        for line in (self._title, self._text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.scaled(12))
        self._column.addStretch(2)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Says what belongs here."""
        self._title.setText(title)
        self._text.setText(text)

    def offer(self, step: QPushButton | None) -> None:
        """Offers the next step; the button before it is thrown away."""
        if self._step is not None:
            self._step.deleteLater()
        self._step = step
        if step is not None:
            self._column.insertWidget(3, step, 0, Qt.AlignmentFlag.AlignHCenter)
