"""The settings screen: the list of pages at the left, the chosen page beside it, a search over what they say."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gongkai.ui import theme
from gongkai.ui.actions import Act, add
from gongkai.ui.context import Context
from gongkai.ui.frame.whereabouts import Sight
from gongkai.ui.office_settings.looks import LooksPage
from gongkai.ui.office_settings.page import Page
from gongkai.ui.office_settings.pages import Entry, pages_for
from gongkai.ui.widgets.scrolled import scrolled
from gongkai.ui.widgets.told import ToldCell


class SettingsScreen(QWidget):
    """Shows one page at a time; arrow keys walk the list, Tab leads into the page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._entries: tuple[Entry, ...] = ()
        self._made: dict[int, Page] = {}
        self._search, self._list, self._stack = QLineEdit(self), QListWidget(self), QStackedWidget(self)
        self._list.setItemDelegate(ToldCell(self._list))
        self._search.setPlaceholderText(self.tr("查找设置"))
        self._search.setAccessibleName(self.tr("查找设置"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(self.tr("设置的各页"))
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._list.setFocus)
        self._list.currentRowChanged.connect(self._show)
        add(self, Act.SEARCH, self._search.setFocus)
        self._lay_out()
        context.desk_changed.connect(self._forget)

    def start(self) -> None:
        """Shows the page that was last looked at, read anew."""
        if not self._entries:
            self._list_pages()
        row = max(self._list.currentRow(), 0)
        self._list.setCurrentRow(row)
        self._show(row)
        self._list.setFocus()

    def sight(self) -> Sight:
        """Which page is shown."""
        return {"page": self._list.currentRow()}

    def look_at(self, sight: Sight) -> None:
        """Shows that page again."""
        self._list.setCurrentRow(cast(int, sight["page"]))

    def show_looks(self, box: str) -> None:
        """Puts the cursor into a box of the page of looks, which made everything new."""
        for page in self._made.values():
            if isinstance(page, LooksPage):
                page.take_cursor(box)

    def _lay_out(self) -> None:
        left = QWidget(self)
        left.setFixedWidth(theme.scaled(180))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        row.setSpacing(theme.scaled(20))
        row.addWidget(left)
        row.addWidget(self._stack, 1)

    def _list_pages(self) -> None:
        self._entries = tuple(pages_for(self._context.desk.account.roles))
        for word, _ in self._entries:
            entry = QListWidgetItem(QCoreApplication.translate("settings", word), self._list)
            entry.setSizeHint(QSize(0, theme.scaled(36)))

    def _show(self, row: int) -> None:
        if row >= 0:
            page = self._page(row)
            self._stack.setCurrentIndex(list(self._made).index(row))
            page.refresh()

    def _page(self, row: int) -> Page:
        if row not in self._made:
            self._made[row] = self._entries[row][1](self._context)
            self._stack.addWidget(scrolled(self._made[row]))
        return self._made[row]

    def _find(self, typed: str) -> None:
        """Leaves the pages in the list that say what is typed, and shows the first of them."""
        wanted = typed.strip().casefold()
        for row in range(self._list.count()):
            said = f"{self._list.item(row).text()}\n{_said(self._page(row))}" if wanted else ""
            self._list.setRowHidden(row, wanted not in said.casefold())
        shown = [row for row in range(self._list.count()) if not self._list.isRowHidden(row)]
        if shown and self._list.currentRow() not in shown:
            self._list.setCurrentRow(shown[0])

    def _forget(self) -> None:
        """Nobody finds what somebody else was typing."""
        self._search.clear()
        self._list.setCurrentRow(-1)
        self._list.clear()
        self._entries = ()
        while area := self._stack.currentWidget():
            self._stack.removeWidget(area)
            area.deleteLater()
        self._made.clear()


def _said(page: Page) -> str:
    """All words of a page: its labels and the words on what can be pressed."""
    labels = [label.text() for label in page.findChildren(QLabel)]
    return "\n".join(labels + [button.text() for button in page.findChildren(QAbstractButton)])
