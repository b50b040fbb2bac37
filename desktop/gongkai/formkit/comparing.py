"""Two revisions beside each other, field by field: what was entered before, and what after."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeAlias

from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Row, Value, Values
from gongkai.formkit.display import display

Wording: TypeAlias = Callable[[Field, Value | None], str]
"""How a value is said, without its unit."""


@dataclass(frozen=True)
class CellChange:
    """One cell of a table's row, in words."""

    column: Field
    before: str
    after: str


@dataclass(frozen=True)
class RowChange:
    """A row that was changed, added (`before` 0) or removed (`after` 0); rows count from 1."""

    before: int
    after: int
    cells: tuple[CellChange, ...]


@dataclass(frozen=True)
class FieldChange:
    """A field that says something else now, in words without its unit; a table tells its rows."""

    field: Field
    before: str
    after: str
    rows: tuple[RowChange, ...] = ()


def field_changes(form: Form, before: Values, after: Values, wording: Wording = display) -> tuple[FieldChange, ...]:
    """What differs between two readings of a form, in its order; files are compared by their content elsewhere."""
    fields = [field for field in form.fields if field.type is not FieldType.ATTACHMENT]
    told = (_change(field, before.get(field.name), after.get(field.name), wording) for field in fields)
    return tuple(change for change in told if change is not None)


def _change(field: Field, before: Value | None, after: Value | None, wording: Wording) -> FieldChange | None:
    if before == after:
        return None
    if field.type is FieldType.TABLE:
        rows = row_changes(field, _rows(before), _rows(after), wording)
        return FieldChange(field, "", "", rows) if rows else None
    said = wording(field, before), wording(field, after)
    return FieldChange(field, *said) if said[0] != said[1] else None


def row_changes(
    table: Field, before: Sequence[Row], after: Sequence[Row], wording: Wording = display
) -> tuple[RowChange, ...]:
    """The rows that differ: rows that stayed are found by all that stands in them, the others paired in order."""
    old, new = ([_cells(table, row, wording) for row in rows] for rows in (before, after))
    changes: list[RowChange] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            changes += _paired(table, (old, a, b), (new, c, d))
    return tuple(changes)


Cells = tuple[str, ...]
Stretch = tuple[list[Cells], int, int]


def _paired(table: Field, before: Stretch, after: Stretch) -> list[RowChange]:
    (old, a, b), (new, c, d) = before, after
    both = min(b - a, d - c)
    changed = [RowChange(a + at + 1, c + at + 1, _told(table, old[a + at], new[c + at])) for at in range(both)]
    gone = [RowChange(at + 1, 0, _told(table, old[at], ())) for at in range(a + both, b)]
    added = [RowChange(0, at + 1, _told(table, (), new[at])) for at in range(c + both, d)]
    return [*changed, *gone, *added]


def _told(table: Field, before: Cells, after: Cells) -> tuple[CellChange, ...]:
    nothing = ("",) * len(table.columns)
    cells = zip(table.columns, before or nothing, after or nothing, strict=True)
    return tuple(CellChange(column, old, new) for column, old, new in cells if old != new)


def _cells(table: Field, row: Row, wording: Wording) -> Cells:
    return tuple(wording(column, row.get(column.name)) for column in table.columns)


def _rows(value: Value | None) -> list[Row]:
    return [row for row in value if not isinstance(row, str)] if isinstance(value, Sequence) else []
