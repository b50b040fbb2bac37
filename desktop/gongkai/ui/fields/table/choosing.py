"""A cell with choices: what fits the typed words stands below it, and the key that leaves the cell takes it."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from gongkai.domain.form import Choice
from gongkai.ui import theme
from gongkai.ui.fields.choices import ChoiceBox

_TAKING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class ChoiceCell(ChoiceBox):
    """Offers the choices that hold what was typed, all of them where none does; `chosen` carries what the mouse took.

    Where a cell takes `several`, parted by 、, the list is about the last of them. Enter and Tab take the marked choice
    and leave the cell as they always do; Escape closes the list first.
    """

    chosen = Signal(str)

    def __init__(self, choices: tuple[Choice, ...], parent: QWidget, *, several: bool = False) -> None:
        super().__init__(choices, parent)
        self._several, self._before = several, ""
        completer = self.completer()
        popup = completer.popup() if completer else None
        assert completer is not None
        assert popup is not None
        self._list, self._shown = completer, popup
        self.setCompleter(None)  # type: ignore[arg-type]  # a line opens and shuts its list as it sees fit
        self._list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list.setWidget(self)
        self._list.activated.connect(self._take_clicked)
        self._shown.installEventFilter(self)
        # A table gives its cell the keyboard once more after the first composed word, which shuts what is open by then.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._offer)
        self._line().textEdited.connect(lambda _text: self._soon.start(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets Enter and Tab take what is marked in the list, and then do in the table what they do."""
        if watched is not self._shown or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is not QEvent.Type.KeyPress or event.key() not in _TAKING:
            return False
        marked = self._shown.currentIndex()
        self._shown.hide()
        if marked.isValid():
            self._take(str(marked.data()))
        QApplication.sendEvent(self, event)
        return True

    def _offer(self) -> None:
        if not self._line().hasFocus():
            return
        self._before, typed = self._parts()
        self._list.setCompletionPrefix(typed)
        fits = bool(typed) and self._list.completionCount() > 0
        if not fits:
            self._list.setCompletionPrefix("")
        room = self.rect()
        room.setWidth(max(room.width(), self._shown.sizeHintForColumn(0) + theme.scaled(32)))
        self._list.complete(room)
        self._shown.setCurrentIndex(self._best(typed) if fits else QModelIndex())

    def _best(self, typed: str) -> QModelIndex:
        """The choice that is typed in full, else the first one of the list."""
        model = self._list.completionModel()
        rows = range(model.rowCount())
        full = (row for row in rows if str(model.index(row, 0).data()).casefold() == typed.casefold())
        return model.index(next(full, 0), 0)

    def _take_clicked(self, choice: str) -> None:
        self._take(choice)
        self.chosen.emit(choice)

    def _take(self, choice: str) -> None:
        self._line().setText(self._before + choice)

    def _parts(self) -> tuple[str, str]:
        """What stands already, and what is being typed behind it."""
        text = self._line().text()
        at = max(text.rfind("、"), text.rfind("，")) + 1 if self._several else 0
        return text[:at], text[at:].strip()

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line
