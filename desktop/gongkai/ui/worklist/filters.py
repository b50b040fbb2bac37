"""The line over the list: the search box, how much is shown, saved views and columns."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gongkai.domain.listing import Scope
from gongkai.ui import theme
from gongkai.ui.settings import settings
from gongkai.ui.widgets.buttons import button

_SCOPE = "worklist/scope"


class Filters(QWidget):
    """What is typed and which scope is chosen; the scope is remembered.

    `confirmed` is Enter in the search box, `widened` the wish to see more than one need or one day.
    """

    changed = Signal()
    confirmed = Signal()
    widened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = Scope(cast(str, settings().value(_SCOPE, Scope.ALL.value)))
        self._search = self._search_box()
        self._only = button("", self.widened.emit, "", self)
        self._only.setCheckable(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.scaled(8))
        self._row.addWidget(self._search, 1)
        self._row.addWidget(self._only)
        self._choices = self._scope_buttons()
        for choice in self._choices.values():
            self._row.addWidget(choice)
        self.show_only("")

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._search.text()

    def add(self, widget: QWidget) -> None:
        """Puts a button at the right of the line."""
        self._row.addWidget(widget)

    def search(self, text: str) -> None:
        """Searches for this at once, without telling anybody."""
        quiet = self._search.blockSignals(True)
        self._search.setText(text)
        self._search.blockSignals(quiet)

    def clear(self) -> None:
        """Searches for nothing any more."""
        self._search.clear()

    def choose(self, scope: Scope) -> None:
        """Shows as much as this scope says."""
        self.take(scope)
        self.changed.emit()

    def take(self, scope: Scope) -> None:
        """Remembers a scope without telling anybody."""
        self.scope = scope
        self._choices[scope].setChecked(True)
        settings().setValue(_SCOPE, scope.value)

    def show_only(self, what: str) -> None:
        """Says that only one kind of need or one day is shown; with nothing to say the scopes are offered instead."""
        self._only.setText(self.tr("只看：{0}　×").format(what))
        self._only.setAccessibleName(self.tr("只看{0}，按下看全部").format(what))
        self._only.setChecked(bool(what))
        self._only.setVisible(bool(what))
        for choice in self._choices.values():
            choice.setVisible(not what)

    def start_typing(self) -> None:
        """Puts the cursor into the search box."""
        self._search.setFocus()
        self._search.selectAll()

    def _search_box(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setPlaceholderText(self.tr("按标题、文号、内容、起草人查找"))
        box.setAccessibleName(self.tr("查找公开事项"))
        box.setClearButtonEnabled(True)
        box.textChanged.connect(self.changed)
        box.returnPressed.connect(self.confirmed)
        return box

    def _scope_buttons(self) -> dict[Scope, QPushButton]:
        names = {Scope.MINE: self.tr("待我办"), Scope.UNDER_WAY: self.tr("在办"), Scope.ALL: self.tr("全部")}
        return {scope: self._scope_button(scope, name) for scope, name in names.items()}

    def _scope_button(self, scope: Scope, name: str) -> QPushButton:
        made = button(name, lambda: self.choose(scope), "", self)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setChecked(scope is self.scope)
        return made
