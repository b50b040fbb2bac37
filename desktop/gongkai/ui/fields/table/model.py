"""The rows of a table as typed, as Qt's views want them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import compress, count
from operator import is_not
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from gongkai.domain.form import Field, FieldType
from gongkai.domain.values import Problem
from gongkai.formkit.dates import parse_date
from gongkai.ui import form_words, words
from gongkai.ui.fields.entry import severity_of
from gongkai.ui.fields.texts import grouped
from gongkai.ui.punctuation import aside, listed
from gongkai.ui.widgets.labels import tip

TypedRow: TypeAlias = Mapping[str, Any]
Index: TypeAlias = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE = Qt.ItemDataRole.UserRole + 1
NUMERIC = (FieldType.NUMBER, FieldType.MONEY)
_YES_NO = {True: "是", False: "否"}
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Rows of typed cells, with one empty row below them that becomes real when somebody types in it.

    A row is never changed in place: every edit makes new rows, so undo and autosave may keep the old ones.
    """

    edited = Signal(object)

    def __init__(self, columns: Sequence[Field], parent: Any = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[TypedRow] = []
        self.locked = False
        self.stroke: object = None
        self._problems: dict[tuple[int, str], list[Problem]] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows) + (not self.locked)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual if self.locked else usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(column, self.typed(index.row(), column.name))
        if role == Qt.ItemDataRole.EditRole:
            return self.typed(index.row(), column.name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        found = self._problems.get((index.row(), column.name))
        if found and role == PROBLEM_ROLE:
            return severity_of(found)
        if found and role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return "\n".join(form_words.said_of((column,), problem.message) for problem in found)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            number = str(section + 1) if section < len(self.rows) else "+"
            return number if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(column)
        return tip(form_words.field_help(column)) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = self.columns[index.column()].name
        if role != Qt.ItemDataRole.EditRole or value == self.typed(index.row(), name):
            return False
        self.edit({(index.row(), name): value})
        return True

    def typed(self, row: int, name: str) -> Any:
        """What was typed in a cell; an empty text where nothing was."""
        return self.rows[row].get(name, "") if row < len(self.rows) else ""

    def edit(self, cells: Mapping[tuple[int, str], Any]) -> None:
        """Types into these cells at once, growing the table as far as they reach."""
        changed: dict[int, dict[str, Any]] = {}
        for (row, name), value in cells.items():
            changed.setdefault(row, {})[name] = value
        self._put(changed, next(iter(cells)) if len(cells) == 1 else None)

    def fill(self, top: int, left: int, block: Sequence[Sequence[str]]) -> None:
        """Types a block of texts in from this cell on; what lies right of the last column is left out."""
        columns = self.columns[left:]
        readers = [partial(typed_of, column) if _is_translated(column) else str.strip for column in columns]
        names = [column.name for column in columns]
        self._put(
            {
                top + down: {name: read(text) for name, read, text in zip(names, readers, texts, strict=False)}
                for down, texts in enumerate(block)
            }
        )

    def _put(self, changed: Mapping[int, Mapping[str, Any]], stroke: object = None) -> None:
        rows = list(self.rows)
        rows.extend({} for _ in range(max(changed) + 1 - len(rows)))
        for row, cells in changed.items():
            rows[row] = {name: typed for name, typed in {**rows[row], **cells}.items() if typed not in ("", None)}
        self._change(rows, stroke)

    def remove(self, gone: set[int]) -> None:
        """Deletes these rows."""
        self._change([row for at, row in enumerate(self.rows) if at not in gone])

    def insert(self, at: int) -> None:
        """Makes an empty row above this one."""
        self._change([*self.rows[:at], {}, *self.rows[at:]])

    def reorder(self, rows: Sequence[TypedRow]) -> None:
        """Puts the same rows into another order."""
        self._change(list(rows))

    def _change(self, rows: list[TypedRow], stroke: object = None) -> None:
        self.stroke = stroke
        self.show_rows(rows)
        self.edited.emit(rows)

    def show_rows(self, rows: Sequence[TypedRow]) -> None:
        """Shows these rows, telling the view only about those that differ, so place and selection stay."""
        shorter = min(len(self.rows), len(rows))
        same_above = _same(self.rows, rows, shorter)
        fewer = shorter - same_above
        same_below = min(fewer, _same(reversed(self.rows), reversed(rows), shorter))
        touched, grown = fewer - same_below, len(rows) - len(self.rows)
        at = same_above + touched
        # Somebody types in the empty row at the end: it becomes real in its place, and a new one comes below it.
        appended = grown > 0 and at == len(self.rows) and not self.locked
        if grown > 0:
            self.beginInsertRows(_NOWHERE, at + appended, at + appended + grown - 1)
            self.rows = list(rows)
            self.endInsertRows()
        elif grown < 0:
            self.beginRemoveRows(_NOWHERE, at, at - grown - 1)
            self.rows = list(rows)
            self.endRemoveRows()
        else:
            self.rows = list(rows)
        if touched or appended:
            self.dataChanged.emit(self.index(same_above, 0), self.index(at, len(self.columns) - 1))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Frames the cells that these problems are about."""
        before = self._problems
        self._problems = {}
        for problem in problems:
            if problem.row is not None and problem.column:
                self._problems.setdefault((problem.row, problem.column), []).append(problem)
        if before != self._problems:
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [PROBLEM_ROLE])

    def lock(self, locked: bool) -> None:
        """Makes the table readable only, or editable again."""
        if locked != self.locked:
            self.beginResetModel()
            self.locked = locked
            self.endResetModel()


def shown(column: Field, typed: Any) -> str:
    """A cell as people read it: a choice by its label, a day as 2026-11-23, an amount with thousands separators."""
    if isinstance(typed, bool):
        return _YES_NO[typed]
    if isinstance(typed, list):
        return listed(form_words.choice_of(column, str(code)) for code in typed)
    if column.choices:
        return form_words.choice_of(column, str(typed))
    if column.type is FieldType.DATE:
        day = parse_date(str(typed))
        return day.isoformat() if day else str(typed)
    return grouped(str(typed)) if form_words.is_figure(column) else str(typed)


def typed_of(column: Field, text: str) -> Any:
    """The entry that a pasted or typed text stands for: a choice's code, True for 是; otherwise the text itself."""
    text = text.strip()
    if column.type is FieldType.BOOLEAN:
        return next((value for value, word in _YES_NO.items() if word == text), text)
    if column.type is FieldType.MULTICHOICE:
        return [_code_of(column, part) for part in text.replace("，", "、").split("、") if part]
    return _code_of(column, text)


def _is_translated(column: Field) -> bool:
    return bool(column.choices) or column.type is FieldType.BOOLEAN


def heading(column: Field) -> str:
    """A column's heading with its unit: 资金（万元）."""
    unit = aside(form_words.unit(column))
    return f"{words.field_label(column)}{unit}{' *' if column.required else ''}"


def _alignment(column: Field) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.type in NUMERIC else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _code_of(column: Field, text: str) -> str:
    return next((choice.value for choice in column.choices if text in (choice.zh, form_words.choice(choice))), text)


def _same(old: Iterable[TypedRow], new: Iterable[TypedRow], shorter: int) -> int:
    """How many rows are the same from the beginning on; `shorter` is as far as both go."""
    return next(compress(count(), map(is_not, old, new)), shorter)
