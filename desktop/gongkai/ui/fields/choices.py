"""Boxes for choosing: one of a list, several of a list, yes or no."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QCompleter, QGridLayout, QRadioButton, QWidget

from gongkai.domain.form import Choice, Field
from gongkai.ui import form_words, language
from gongkai.ui.fields.entry import Entry, typed_text
from gongkai.ui.widgets.plain import PlainLine

_LETTERS_ACROSS = 34


class ChoiceBox(QComboBox):
    """A list that is searched by typing any part of a label; the wheel scrolls the form, never the list."""

    def __init__(self, choices: tuple[Choice, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setEditable(True)
        self.setLineEdit(PlainLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        for choice in choices:
            self.addItem(form_words.choice(choice), choice.value)
        self.setCurrentIndex(-1)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def entry(self) -> str:
        """The code of the label that stands in the box; whatever else was typed stays as typed."""
        at = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(at)) if at >= 0 else self.currentText()

    def show_entry(self, entry: str) -> None:
        """Shows the label of a code, or what was typed instead of one."""
        at = self.findData(next((choice.value for choice in self._choices if choice.zh == entry), entry))
        self.setCurrentIndex(at)
        if at < 0:
            self.setEditText(entry)
        line = self.lineEdit()
        assert line is not None
        line.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEntry(Entry):
    """One of a list of choices; the entry is the choice's code."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = ChoiceBox(field.choices, self)
        self._shown = ""
        self.box.currentTextChanged.connect(lambda _text: self._tell())
        self.row.addWidget(self.box, 1)
        line = self.box.lineEdit()
        assert line is not None
        self.take_keys(line)

    @property
    def typist(self) -> QWidget:
        return self.box

    def show_value(self, value: Any) -> None:
        self._shown = typed_text(value)
        self.box.show_entry(self._shown)

    def _tell(self) -> None:
        entry = self.box.entry()
        if entry != self._shown and self.isEnabled():
            self._shown = entry
            self.edited.emit(entry)


class SeveralEntry(Entry):
    """Several of a list of choices; the entry is the list of their codes, in the form's order."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._boxes = {choice.value: QCheckBox(form_words.choice(choice), self) for choice in field.choices}
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        across = max(1, min(4, _LETTERS_ACROSS // (3 + max(_letters(box.text()) for box in self._boxes.values()))))
        for at, box in enumerate(self._boxes.values()):
            grid.addWidget(box, at // across, at % across)
            box.clicked.connect(self._tell)
        self.row.addLayout(grid)
        self.row.addStretch(1)

    @property
    def typist(self) -> QWidget:
        return next(iter(self._boxes.values()))

    def show_value(self, value: Any) -> None:
        chosen = value.split("、") if isinstance(value, str) else value or ()
        for code, box in self._boxes.items():
            box.setChecked(code in chosen or self.field.label_of(code) in chosen)

    def lock(self, locked: bool) -> None:
        for box in self._boxes.values():
            box.setEnabled(not locked)

    def _tell(self) -> None:
        self.edited.emit([code for code, box in self._boxes.items() if box.isChecked()])


class YesNoEntry(Entry):
    """是 or 否; the entry is True, False, or None while nothing is chosen."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._yes, self._no = QRadioButton(self.tr("是"), self), QRadioButton(self.tr("否"), self)
        self._group = QButtonGroup(self)
        for button in (self._yes, self._no):
            self._group.addButton(button)
            self.row.addWidget(button)
            button.clicked.connect(lambda: self.edited.emit(self._yes.isChecked()))
        self.row.addStretch(1)

    @property
    def typist(self) -> QWidget:
        return self._yes

    def show_value(self, value: Any) -> None:
        # An exclusive group keeps its last choice checked; only without exclusion can both be cleared.
        self._group.setExclusive(False)
        self._yes.setChecked(value in (True, "是"))
        self._no.setChecked(value in (False, "否"))
        self._group.setExclusive(True)

    def lock(self, locked: bool) -> None:
        self._yes.setEnabled(not locked)
        self._no.setEnabled(not locked)


def _letters(text: str) -> int:
    """How wide a label is in Chinese characters."""
    return (len(text) + 1) // 2 if language.is_english() else len(text)
