"""The form that opens inside the records when something is to be registered."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gongkai.formkit.dates import parse_date
from gongkai.ui import theme, words
from gongkai.ui.records.asking import Asking, Box
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class RecordForm(QFrame):
    """Asks for one record; `filled` carries what was entered once everything required is there."""

    filled = Signal(object)
    cancelled = Signal()

    def __init__(self, asking: Asking, parent: QWidget) -> None:
        super().__init__(parent)
        self.asking = asking
        theme.mark(self, role="card")
        self.setAccessibleName(asking.title)
        self.boxes: dict[str, QWidget] = {box.name: self._widget(box) for box in asking.boxes}
        self.confirm = button(asking.verb or self.tr("登记"), self.finish, parent=self)
        for widget in self.boxes.values():
            if isinstance(widget, QComboBox):
                widget.currentIndexChanged.connect(self._show_ready)
            elif isinstance(widget, QLineEdit):
                widget.textChanged.connect(self._show_ready)
        self._arrange()
        self._show_ready()
        next(iter(self.boxes.values())).setFocus()

    @property
    def entered(self) -> dict[str, Any]:
        """What is entered so far; None for a day that cannot be read and a choice that is not made."""
        return {box.name: self._value(box) for box in self.asking.boxes}

    def finish(self) -> None:
        """Hands over what was entered, once it is complete."""
        if self._is_ready():
            self.filled.emit(self.entered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def _widget(self, box: Box) -> QWidget:
        made = _choice(box, self) if box.choices else _line(box, self)
        made.setAccessibleName(box.label)
        return made

    def _value(self, box: Box) -> Any:
        widget = self.boxes[box.name]
        if isinstance(widget, QComboBox):
            # Qt would hand an enum back as a bare string.
            return box.choices[widget.currentIndex()][1] if widget.currentIndex() >= 0 else None
        assert isinstance(widget, QLineEdit)
        return parse_date(widget.text()) if box.day else widget.text().strip()

    def _is_ready(self) -> bool:
        entered = self.entered
        return all(entered[box.name] for box in self.asking.boxes if box.required)

    def _show_ready(self) -> None:
        self.confirm.setEnabled(self._is_ready())

    def _arrange(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setVerticalSpacing(theme.scaled(6))
        for box in self.asking.boxes:
            head = label(box.label + (" *" if box.required else ""), "note", self)
            head.setBuddy(self.boxes[box.name])
            rows.addRow(head, self.boxes[box.name])
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addWidget(button(self.tr("取消"), self.cancelled.emit, "quiet", self))
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (12, 10, 12, 10)))
        column.setSpacing(theme.scaled(8))
        column.addWidget(label(self.asking.title, "section", self))
        column.addLayout(rows)
        column.addLayout(buttons)


def _line(box: Box, parent: QWidget) -> QLineEdit:
    return QLineEdit(words.said_day(box.day, "{year}年{month}月{day}日") if box.day else "", parent)


def _choice(box: Box, parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    give_way(made)
    for word, value in box.choices:
        made.addItem(word, value)
    made.setCurrentIndex(-1)
    return made
