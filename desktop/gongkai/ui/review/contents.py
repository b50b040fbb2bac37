"""The entries (填报内容) as people read them, with what the public will not see marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.form import Field, FieldType, Form, Privacy
from gongkai.domain.values import Row, Value, Values
from gongkai.ui import form_words, theme, words
from gongkai.ui.punctuation import aside
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.labels import label, selectable
from gongkai.ui.widgets.told import ToldCell

MOST_ROWS = 200
"""Rows of one table that are listed; the document beside it has them all."""


@dataclass(frozen=True)
class Line:
    """A field with its value in words, and what the public sees instead where that differs (empty: nothing)."""

    field: Field
    value: str
    public: str

    @property
    def is_private(self) -> bool:
        """Whether the public sees something else, or nothing."""
        return self.value != self.public


class ContentsPanel(QScrollArea):
    """All values in the sections of the form; `comment_wanted` names a field that somebody has something to say to."""

    comment_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("填报内容"))
        self._heads: dict[str, QPushButton] = {}

    def show_values(self, form: Form, values: Values, public: Values) -> None:
        """Shows every field that holds a value."""
        page = QWidget()
        self._heads = {}
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.scaled(8), theme.scaled(8), 0)
        column.setSpacing(theme.scaled(12))
        for title, fields in _sections(form, values):
            column.addWidget(self._card(title, fields, values, public, page))
        column.addStretch()
        self.setWidget(page)

    def go_to(self, field: str) -> None:
        """Brings a field into sight, its button for comments in hand."""
        head = self._heads.get(field)
        if head:
            head.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(head, 0, theme.scaled(80))

    def _comment_button(self, field: Field) -> QPushButton:
        made = button(self.tr("批注"), lambda: self.comment_wanted.emit(field.name), "link", self)
        made.setAccessibleName(self.tr("批注：{0}").format(words.field_label(field)))
        self._heads[field.name] = made
        return made

    def _card(self, title: str, fields: Sequence[Field], values: Values, public: Values, parent: QWidget) -> QFrame:
        card = QFrame(parent)
        theme.mark(card, role="card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*(theme.scaled(side) for side in (14, 12, 14, 12)))
        column.setSpacing(theme.scaled(8))
        if title:
            column.addWidget(label(title, "section", card))
        for field in fields:
            if field.type is FieldType.TABLE:
                self._add_table(column, field, values[field.name], field.name in public)
            else:
                self._add_line(column, line_of(field, values, public))
        return card

    def _add_line(self, column: QVBoxLayout, line: Line) -> None:
        head = QHBoxLayout()
        head.addWidget(label(words.field_label(line.field), "note"))
        if line.is_private:
            head.addWidget(Chip(self._privacy_word(line), "look"))
        head.addStretch()
        head.addWidget(self._comment_button(line.field))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(selectable(line.value, "text"))
        column.addLayout(lines)

    def _privacy_word(self, line: Line) -> str:
        return self.tr("公开为 {0}").format(line.public) if line.public else self.tr("不公开")

    def _add_table(self, column: QVBoxLayout, field: Field, value: Value, is_public: bool) -> None:
        rows = _rows(value)
        title = self.tr("{0}（{1} 行）").format(words.field_label(field), len(rows))
        head = QHBoxLayout()
        head.addWidget(label(title, "note"))
        if not is_public:
            head.addWidget(Chip(self.tr("不公开"), "look"))
        head.addStretch()
        head.addWidget(self._comment_button(field))
        column.addLayout(head)
        column.addWidget(_table(field, rows[:MOST_ROWS], title))
        if len(rows) > MOST_ROWS:
            column.addWidget(label(self.tr("这里只列前 {0} 行。").format(MOST_ROWS), "note"))


def line_of(field: Field, values: Values, public: Values) -> Line:
    """One field's value in words, as entered and as the public will see it."""
    return Line(field, _worded(field, values.get(field.name)), _worded(field, public.get(field.name)))


def _worded(field: Field, value: Value | None) -> str:
    return form_words.with_unit(field, form_words.value(field, value))


def _sections(form: Form, values: Values) -> list[tuple[str, list[Field]]]:
    """The form's sections with the fields that hold something; what no section names comes last."""
    filled = {field.name: field for field in form.fields if field.name in values}
    sections = [
        (form_words.section(section), [filled.pop(n) for n in section.fields if n in filled])
        for section in form.sections
    ]
    return [(title, fields) for title, fields in [*sections, ("", list(filled.values()))] if fields]


def _rows(value: Value) -> list[Row]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, Sequence) else []


def _table(field: Field, rows: Sequence[Row], title: str) -> QTableWidget:
    table = QTableWidget(len(rows), len(field.columns))
    table.setItemDelegate(ToldCell(table))
    table.setAccessibleName(title)
    table.setHorizontalHeaderLabels([_heading(column) for column in field.columns])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    for at, row in enumerate(rows):
        for place, column in enumerate(field.columns):
            cell = QTableWidgetItem(form_words.value(column, row.get(column.name)))
            if column.type in (FieldType.NUMBER, FieldType.MONEY):
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(at, place, cell)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    height = table.horizontalHeader().sizeHint().height() + table.verticalHeader().defaultSectionSize() * len(rows)
    table.setFixedHeight(min(height + theme.scaled(20), theme.scaled(320)))
    return table


def _heading(column: Field) -> str:
    return words.field_label(column) + aside(form_words.unit(column)) + _privacy(column)


def _privacy(column: Field) -> str:
    if column.privacy is Privacy.NEVER:
        return QCoreApplication.translate("contents", " · 不公开")
    return QCoreApplication.translate("contents", " · 遮盖后公开") if column.privacy is Privacy.MASK else ""
