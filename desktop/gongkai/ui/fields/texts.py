"""Boxes for words: one line, several lines, and figures."""

import re
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from gongkai.domain.form import Field, FieldType
from gongkai.formkit.capitals import capitals
from gongkai.ui import form_words, theme
from gongkai.ui.fields.entry import Entry, Spot, typed_text
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.plain import PlainLine, PlainText

_PLAIN_FIGURE = re.compile(r"([+-]?)([0-9]+)(\.[0-9]*)?")
_LINES_SHOWN = (2, 12)
_YUAN = "元"


class TextEntry(Entry):
    """One line of text: names, organs, numbers of documents, telephone numbers."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = self._make_line()
        if field.type is FieldType.USCC:
            keys_alone(self.line)
        self.line.textEdited.connect(self.edited.emit)
        self.row.addWidget(self.line, 1)
        self.take_keys(self.line)

    @property
    def typist(self) -> QWidget:
        return self.line

    def show_value(self, value: Any) -> None:
        self.line.setText(typed_text(value))
        self.line.setCursorPosition(0)

    def lock(self, locked: bool) -> None:
        self.line.setReadOnly(locked)

    @property
    def spot(self) -> Spot:
        return Spot(start=self.line.cursorPosition(), end=self.line.cursorPosition())

    def go_to(self, spot: Spot) -> None:
        super().go_to(spot)
        self.line.setSelection(spot.start, spot.end - spot.start) if spot.end else self.line.selectAll()

    def _make_line(self) -> QLineEdit:
        return PlainLine(self)


class FigureLine(PlainLine):
    """Keeps the figure as typed and shows it with thousands separators while nobody types in it."""

    def __init__(self, parent: QWidget, separated: bool) -> None:
        super().__init__(parent)
        self._separated = separated
        self._typed = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._keep)

    def show_typed(self, typed: str) -> None:
        """Shows an entry: as typed while the cursor is in it, grouped otherwise."""
        self._typed = typed
        self.setText(typed if self.hasFocus() or not self._separated else grouped(typed))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self._typed)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._separated and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setText(grouped(self._typed))

    def _keep(self, typed: str) -> None:
        self._typed = typed


class FigureEntry(TextEntry):
    """A number or an amount; its unit stands outside the box, an amount in 元 in capitals below it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        if field.type is FieldType.MONEY and field.unit == _YUAN:
            self.line.textChanged.connect(lambda _text: self.remarked.emit())

    @property
    def remark(self) -> str:
        if self.field.type is not FieldType.MONEY or self.field.unit != _YUAN:
            return ""
        return in_capitals(self.line.text())

    def show_value(self, value: Any) -> None:
        assert isinstance(self.line, FigureLine)
        self.line.show_typed(typed_text(value))

    def _make_line(self) -> QLineEdit:
        return FigureLine(self, form_words.is_figure(self.field))


class LongTextEntry(Entry):
    """Several lines of text; the box grows with them up to twelve lines."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.text = PlainText(self)
        self.text.setTabChangesFocus(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text.textChanged.connect(self._tell)
        self.text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._shown = ""
        self.row.addWidget(self.text, 1)
        self.take_keys(self.text)
        self._grow()

    @property
    def typist(self) -> QWidget:
        return self.text

    def show_value(self, value: Any) -> None:
        self._shown = typed_text(value)
        self.text.setPlainText(self._shown)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def lock(self, locked: bool) -> None:
        self.text.setReadOnly(locked)

    @property
    def spot(self) -> Spot:
        return Spot(start=self.text.textCursor().position(), end=self.text.textCursor().position())

    def go_to(self, spot: Spot) -> None:
        super().go_to(spot)
        cursor = self.text.textCursor()
        cursor.setPosition(min(spot.start, len(self._shown)))
        cursor.setPosition(min(spot.end, len(self._shown)), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    def _tell(self) -> None:
        typed = self.text.toPlainText()
        if typed != self._shown:
            self._shown = typed
            self.edited.emit(typed)

    def _grow(self) -> None:
        fewest, most = _LINES_SHOWN
        lines = max(fewest, min(most, round(self.text.document().size().height())))
        frame = self.text.contentsMargins().top() + self.text.contentsMargins().bottom()
        margin = 2 * round(self.text.document().documentMargin())
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + frame + margin + theme.scaled(14))


def grouped(typed: str) -> str:
    """A plain figure with thousands separators (12345.6 → 12,345.6); anything else exactly as typed."""
    match = _PLAIN_FIGURE.fullmatch(typed.strip())
    if not match:
        return typed
    sign, whole, fraction = match.groups()
    return f"{sign}{int(whole):,}{fraction or ''}" if not whole.startswith("0") or whole == "0" else typed


def in_capitals(typed: str) -> str:
    """An amount as typed in capitals (12,300 → 人民币壹万贰仟叁佰元整); empty where it has none."""
    try:
        return capitals(Decimal(typed.replace(",", "").replace("，", "").strip()))
    except (ArithmeticError, ValueError):
        return ""
