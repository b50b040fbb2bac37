"""The row of tools over the pages: where one is, how large they show, search, thumbnails, print."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from gongkai.ui import actions, theme
from gongkai.ui.actions import Act
from gongkai.ui.preview.view import ZOOMS, PageView
from gongkai.ui.widgets.labels import label


class Tools(QWidget):
    """Shows page and zoom, and changes them; everything in it is off while no pages are shown."""

    def __init__(
        self, view: PageView, search: Callable[[], object], print_: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._page, self._count = QLineEdit("1", self), label("", "note", self)
        self.thumbnails = QAction(self.tr("缩略图"), self, checkable=True)
        self.search = actions.add(parent, Act.SEARCH, search)
        self.print = actions.add(parent, Act.PRINT, print_)
        self._smaller = actions.add(parent, Act.ZOOM_OUT, partial(view.step_zoom, -1))
        self._larger = actions.add(parent, Act.ZOOM_IN, partial(view.step_zoom, +1))
        self._zoom = QToolButton(self)
        self._make_zoom_menu()
        self._make_page_box()
        self._lay_out()
        view.page_changed.connect(self._show_page)
        view.zoom_changed.connect(self._show_zoom)
        self.allow(False)

    def allow(self, shown: bool) -> None:
        """Switches the tools on while pages are shown."""
        for action in (self.thumbnails, self.search, self.print, self._smaller, self._larger):
            action.setEnabled(shown)
        self._zoom.setEnabled(shown)
        self._page.setEnabled(shown)
        if not shown:
            self._count.clear()
            self._zoom.setText("100%")

    def _show_page(self, page: int, count: int) -> None:
        self._pages.setTop(count)
        if not self._page.hasFocus():
            self._page.setText(str(page + 1))
        self._count.setText(self.tr("/ {0} 页").format(count))
        self._view.setAccessibleDescription(self.tr("第 {0} / {1} 页").format(page + 1, count))

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{zoom:.0%}")

    def _go(self) -> None:
        self._view.go_to_page(int(self._page.text()) - 1)
        self._view.setFocus()

    def _make_page_box(self) -> None:
        # A line with a validator: a spin box without its buttons has no room for its text under our style sheet.
        self._pages = QIntValidator(1, 1, self)
        self._page.setValidator(self._pages)
        self._page.setFixedWidth(theme.scaled(52))
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setAccessibleName(self.tr("页码"))
        self._page.setToolTip(self.tr("输入页码后按回车"))
        self._page.returnPressed.connect(self._go)

    def _make_zoom_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self._larger)
        menu.addAction(self._smaller)
        menu.addSeparator()
        menu.addAction(self.tr("适合宽度")).triggered.connect(lambda: self._view.set_zoom(None))
        menu.addAction(self.tr("整页")).triggered.connect(self._view.fit_page)
        menu.addSeparator()
        for zoom in ZOOMS:
            menu.addAction(f"{zoom:.0%}").triggered.connect(partial(self._view.set_zoom, zoom))
        self._zoom.setMenu(menu)
        self._zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._zoom.setAccessibleName(self.tr("显示比例"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._page, self._count):
            row.addWidget(widget)
        row.addStretch()
        for action in (self.thumbnails, self.search):
            row.addWidget(self._button(action))
        row.addWidget(self._zoom)
        row.addWidget(self._button(self.print))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        return button
