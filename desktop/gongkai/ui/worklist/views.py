"""Saved views: a menu to go to one, a line to name what is shown, and a way back for one that was deleted."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from gongkai.domain.listing import Listing
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk
    from gongkai.commands.saved_views import View


class Views(QWidget):
    """The line to name a view; hidden but when one is named. `wanted` carries the Listing of a view."""

    wanted = Signal(object)

    def __init__(self, context: Context, notice: NoticeBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._notice = context, notice
        self._views: Sequence[View] = ()
        self._shown = Listing()
        self._name = QLineEdit(self)
        self._name.setMaxLength(30)
        self._name.setPlaceholderText(self.tr("如：本月到期的低保"))
        self._name.returnPressed.connect(self._save)
        self._name.installEventFilter(self)
        caption = label(self.tr("视图名称(&M)"), "facts", self)
        caption.setBuddy(self._name)
        self._name.setAccessibleName(self.tr("视图名称"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(caption)
        row.addWidget(self._name, 1)
        row.addWidget(button(self.tr("保存"), self._save, "", self))
        row.addWidget(button(self.tr("取消"), self.hide, "quiet", self))
        self.hide()

    def read(self) -> None:
        """Reads the views of who sits here."""
        self.hide()
        self._context.tasks.database(partial(_read, self._context.desk), self._know)

    def fill(self, menu: QMenu, shown: Listing) -> None:
        """Puts the views into a menu, with the ways to keep what is shown and to delete one."""
        self._shown = shown
        menu.clear()
        for view in self._views:
            action = menu.addAction(view.name.replace("&", "&&"))
            action.triggered.connect(partial(self.wanted.emit, view.listing))
        if self._views:
            menu.addSeparator()
        menu.addAction(self.tr("存为视图…"), self._ask_for_name)
        if self._views:
            drop = menu.addMenu(self.tr("删除视图"))
            for view in self._views:
                drop.addAction(view.name.replace("&", "&&"), partial(self._drop, view))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets Esc take the line away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return super().eventFilter(watched, event)

    def _ask_for_name(self) -> None:
        self._name.clear()
        self.show()
        self._name.setFocus()

    def _save(self) -> None:
        if name := self._name.text().strip():
            self.hide()
            self._write(partial(_save, self._context.desk, name, self._shown))

    def _drop(self, view: "View") -> None:
        self._write(partial(_drop, self._context.desk, view.name))
        again = partial(self._write, partial(_save, self._context.desk, view.name, view.listing))
        self._notice.say(self.tr("已删除视图“{0}”。").format(view.name), self.tr("撤销"), again)

    def _write(self, work: "partial[tuple[View, ...]]") -> None:
        self._context.tasks.database(work, self._know)

    def _know(self, views: "Sequence[View]") -> None:
        self._views = views


def _read(desk: "Desk") -> "tuple[View, ...]":
    from gongkai.commands import saved_views

    return saved_views.views(desk)


def _save(desk: "Desk", name: str, shown: Listing) -> "tuple[View, ...]":
    from gongkai.commands import saved_views

    return saved_views.save_view(desk, saved_views.View(name, shown))


def _drop(desk: "Desk", name: str) -> "tuple[View, ...]":
    from gongkai.commands import saved_views

    return saved_views.drop_view(desk, name)
