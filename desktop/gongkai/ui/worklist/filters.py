"""The line over the list: the search box and how much is shown."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gongkai.ui import theme
from gongkai.ui.settings import settings
from gongkai.ui.widgets.buttons import button
from gongkai.ui.worklist.part import Scope

_SCOPE = "worklist/scope"


class Filters(QWidget):
    """What is typed and which scope is chosen; the scope is remembered. `confirmed` is Enter in the search box."""

    changed = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = Scope(cast(str, settings().value(_SCOPE, Scope.ALL.value)))
        self._search = self._search_box()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(self._search, 1)
        self._choices = self._scope_buttons()
        for choice in self._choices.values():
            row.addWidget(choice)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._search.text()

    def clear(self) -> None:
        """Searches for nothing any more."""
        self._search.clear()

    def choose(self, scope: Scope) -> None:
        """Shows as much as this scope says."""
        self.scope = scope
        self._choices[scope].setChecked(True)
        settings().setValue(_SCOPE, scope.value)
        self.changed.emit()

    def start_typing(self) -> None:
        """Puts the cursor into the search box."""
        self._search.setFocus()
        self._search.selectAll()

    def _search_box(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setPlaceholderText(self.tr("按标题、文号、起草人查找"))
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
