"""The side of the workbench: the calendar of due days over what was open last."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from gongkai.domain.disclosure import DisclosureSummary
from gongkai.ui import theme
from gongkai.ui.widgets.labels import label
from gongkai.ui.workbench.calendar import DueCalendar
from gongkai.ui.workbench.recent import RecentList

WIDTH = 256


class Side(QFrame):
    """Stands beside the list where the window is wide enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.calendar, self.recent = DueCalendar(self), RecentList(self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.calendar.setFixedHeight(theme.scaled(256))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self.calendar)
        self._head = label(self.tr("最近打开(&R)"), "note", self)
        self._head.setBuddy(self.recent)
        column.addWidget(self._head)
        column.addWidget(self.recent, 1)
        column.addStretch(0)
        self.show_recent(())

    def sizeHint(self) -> QSize:
        """As wide as a month is easily read."""
        return QSize(theme.scaled(WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Nothing: where there is no room the whole side steps aside."""
        return QSize(0, 0)

    def show_recent(self, rows: Sequence[DisclosureSummary]) -> None:
        """Lists what was open last; says nothing of it where nothing was."""
        self.recent.show_rows(rows)
        for part in (self._head, self.recent):
            part.setVisible(bool(rows))
