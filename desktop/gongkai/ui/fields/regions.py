"""The box for a place: any text, with the divisions that it may become offered while one types."""

from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from gongkai.domain.form import Field
from gongkai.formkit import regions
from gongkai.ui.fields.texts import TextEntry
from gongkai.ui.widgets.plain import PlainLine

_OFFERED = 10
_TOWN = "镇"


class RegionLine(PlainLine):
    """A line that offers places below it; the arrow down asks for them, and what is typed or pasted stays as it is.

    `office` is the name of the office that writes, whose own district comes first. `chosen` carries the place that the
    arrow keys or the mouse put into the line.
    """

    chosen = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = ""
        self._briefly = _TOWN in field.label_zh
        self._places = QStringListModel(self)
        completer = QCompleter(self._places, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        completer.highlighted.connect(self._choose)
        completer.activated.connect(self._choose)
        self.setCompleter(completer)
        # Qt opens the list right after this signal, so the list is up to date by then.
        self.textEdited.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self._offer(self.text())
            self.completer().complete()
        else:
            super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        # While they are still being read, a moment after the form was opened, nothing is offered.
        known = regions.loaded()
        self._places.setStringList(
            regions.suggestions(text, _OFFERED, self.office, briefly=self._briefly) if known else []
        )

    def _choose(self, place: str) -> None:
        self.setText(place)
        self.chosen.emit(place)


class RegionEntry(TextEntry):
    """A place; below it stands a doubt where no such division is known, which hinders nothing."""

    doubts = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        assert isinstance(self.line, RegionLine)
        self.line.chosen.connect(self.edited.emit)
        self.line.editingFinished.connect(self.remarked.emit)

    @property
    def remark(self) -> str:
        writing = self.line.hasFocus() and not self.line.isReadOnly()
        return "" if writing or not regions.loaded() else regions.doubt(self.line.text())

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self.remarked.emit()

    def serve(self, office: str) -> None:
        assert isinstance(self.line, RegionLine)
        self.line.office = office

    def _make_line(self) -> QLineEdit:
        return RegionLine(self.field, self)
