"""The door: the unlock screen with the error bar over it."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.errors import ErrorBar
from gongkai.ui.unlock.screen import UnlockScreen


class Door(QWidget):
    """What stands in the window until somebody sits at the desk."""

    def __init__(self, context: Context, usual_place: Path | None) -> None:
        super().__init__()
        theme.mark(self, role="desk")
        self.unlock, self.errors = UnlockScreen(context, usual_place), ErrorBar()
        over = QHBoxLayout()
        over.setContentsMargins(*(theme.scaled(side) for side in (24, 12, 24, 0)))
        over.addWidget(self.errors)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(over)
        column.addWidget(self.unlock, 1)
