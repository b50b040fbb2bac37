"""The settings screen: the list of pages at the left, the chosen page beside it."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.office_settings.page import Page
from gongkai.ui.office_settings.pages import PAGES


class SettingsScreen(QWidget):
    """Shows one page at a time; arrow keys walk the list, Tab leads into the page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._made: dict[int, Page] = {}
        self._list, self._stack = QListWidget(self), QStackedWidget(self)
        self._list.setAccessibleName(self.tr("设置的各页"))
        self._list.setFixedWidth(theme.scaled(180))
        for word, _ in PAGES:
            entry = QListWidgetItem(QCoreApplication.translate("settings", word), self._list)
            entry.setSizeHint(QSize(0, theme.scaled(36)))
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        row.setSpacing(theme.scaled(20))
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self._list.currentRowChanged.connect(self._show)
        context.desk_changed.connect(lambda _desk: self._forget())

    def start(self) -> None:
        """Shows the page that was last looked at, read anew."""
        row = max(self._list.currentRow(), 0)
        self._list.setCurrentRow(row)
        self._show(row)
        self._list.setFocus()

    def _show(self, row: int) -> None:
        if row < 0:
            return
        if row not in self._made:
            self._made[row] = PAGES[row][1](self._context)
            self._stack.addWidget(self._made[row])
        self._stack.setCurrentWidget(self._made[row])
        self._made[row].refresh()

    def _forget(self) -> None:
        """Nobody finds what somebody else was typing."""
        self._list.setCurrentRow(-1)
        for page in self._made.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._made.clear()
