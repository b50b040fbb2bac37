"""The handbook's window: the contents and a search at the left, the page beside them."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gongkai.ui import language, theme
from gongkai.ui.actions import Act, add
from gongkai.ui.help.browser import HelpBrowser
from gongkai.ui.help.pages import FIRST, GUIDE, HelpPage, guide, handbook, saying, section_of
from gongkai.ui.settings import settings
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.told import ToldCell

_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Stands beside the work and hinders nothing; Esc closes it. `tour_wanted` asks for the guided tour."""

    tour_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        theme.mark(self, role="desk")
        self.setWindowTitle(self.tr("帮助"))
        self._search, self._list, self._text = QLineEdit(self), QListWidget(self), HelpBrowser(self)
        self._list.setItemDelegate(ToldCell(self._list))
        self._trail: list[str] = []
        self._search.setPlaceholderText(self.tr("在帮助里查找"))
        self._search.setAccessibleName(self.tr("在帮助里查找"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(self.tr("帮助目录"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a long title ends in …
        self._tour = button(Act.TOUR.word, self._start_tour, "quiet", self)
        self._tour.setToolTip(Act.TOUR.shortcut.toString())
        self._back = button(self.tr("上一页"), self._go_back, "quiet", self)
        self._lay_out()
        self._search.textChanged.connect(self._fill)
        self._search.returnPressed.connect(self._list.setFocus)
        self._list.currentItemChanged.connect(lambda item, _before: self._turn_to(item))
        self._text.wanted.connect(self.show_topic)
        add(self, Act.SEARCH, self._search.setFocus)
        add(self, Act.BACK, self._go_back)
        self._fill("")

    def explain(self, topic: str) -> None:
        """Shows what there is about a topic: in English the section of the guide, in Chinese the page."""
        self.show_topic(GUIDE if language.is_english() else topic)
        if language.is_english():
            self._text.show_section(section_of(topic))

    def show_topic(self, name: str) -> None:
        """Turns to a page and comes to the front."""
        self._search.clear()
        rows = [row for row in range(self._list.count()) if self._name(row) == name]
        self._list.setCurrentRow(rows[0] if rows else self._row_of(FIRST))
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the handbook."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers where it stood."""
        settings().setValue("help/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _fill(self, typed: str) -> None:
        """Lists the pages that say what is typed, all of them where nothing is."""
        self._list.clear()
        part = ""
        every = (guide(), *handbook()) if language.is_english() else handbook()
        pages = saying(typed, every) if typed.strip() else list(every)
        for page in pages:
            if page.part != part and not typed.strip():
                part = page.part
                head = QListWidgetItem(part, self._list)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(theme.font(12, bold=True))
            item = QListWidgetItem(page.title, self._list)
            item.setData(_PAGE, page)
        if not pages:
            QListWidgetItem(self.tr("没有找到，换个词试试"), self._list).setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.setCurrentRow(self._row_of(pages[0].name) if pages else -1)

    def _turn_to(self, item: QListWidgetItem | None) -> None:
        page: HelpPage | None = item.data(_PAGE) if item else None
        if page is not None:
            if self._trail[-1:] != [page.name]:
                self._trail.append(page.name)
            self._text.show_page(page, self._search.text())
            self.setWindowTitle(self.tr("{page} — 帮助").format(page=page.title))
        self._back.setEnabled(len(self._trail) > 1)

    def _go_back(self) -> None:
        if len(self._trail) > 1:
            self._trail.pop()
            self.show_topic(self._trail[-1])

    def _start_tour(self) -> None:
        self.close()
        self.tour_wanted.emit()

    def _row_of(self, name: str) -> int:
        return next((row for row in range(self._list.count()) if self._name(row) == name), 0)

    def _name(self, row: int) -> str:
        page: HelpPage | None = self._list.item(row).data(_PAGE)
        return page.name if page else ""

    def _lay_out(self) -> None:
        left = QWidget(self)
        left.setFixedWidth(theme.scaled(220))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._tour)
        row.addStretch(1)
        column.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(*[theme.scaled(16)] * 4)
        whole.setSpacing(theme.scaled(16))
        whole.addWidget(left)
        whole.addWidget(self._text, 1)
        kept = settings().value("help/geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(theme.scaled(900), theme.scaled(680))
