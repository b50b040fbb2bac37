"""Reading a draft: the entries as typed, against their form, into exact values and everything that is wrong."""

from dataclasses import dataclass
from dataclasses import field as of
from typing import Any

from gongkai.domain.deadlines import Calendar
from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Entries, Problem, Reading, Row, Scalar, Value
from gongkai.formkit import workdays
from gongkai.formkit.dates import parse_date as parse_date
from gongkai.formkit.rules import broken_rules
from gongkai.formkit.scalars import EntryError, is_empty, read_scalar

MAX_ROWS = 5000


@dataclass
class _Notes:
    """What is gathered while reading: the values, the problems, and the entry rows that the table rows were."""

    values: dict[str, Value] = of(default_factory=dict)
    problems: list[Problem] = of(default_factory=list)
    row_numbers: dict[str, list[int]] = of(default_factory=dict)


def read(form: Form, entries: Entries, calendar: Calendar | None = None) -> Reading:
    """The exact values of the entries, and a sentence for everything wrong with them.

    An attachment field's entry is the list of its files' names. No message repeats what was entered.
    """
    notes = _Notes()
    for name in sorted(entries.keys() - {field.name for field in form.fields}):
        notes.problems.append(Problem(name, f"本表单没有“{name}”这一项。", "unknown", fields=(name,)))
    for field in form.fields:
        if field.type is FieldType.TABLE:
            _read_table(field, entries.get(field.name), notes)
        else:
            _read_field(field, entries.get(field.name), notes)
    faulty = {problem.field for problem in notes.problems}
    days = calendar or workdays.calendar()
    notes.problems += broken_rules(form, notes.values, notes.row_numbers, faulty, days)
    return Reading(notes.values, tuple(notes.problems))


def _read_field(field: Field, entry: Any, notes: _Notes) -> None:
    found = _scalar(field, entry, field.name, notes)
    if found is not None:
        notes.values[field.name] = found


def _scalar(
    field: Field, entry: Any, owner: str, notes: _Notes, row: int | None = None, column: str | None = None
) -> Scalar | None:
    if is_empty(entry):
        if field.required:
            what = "请放入" if field.type is FieldType.ATTACHMENT else "请填写"
            message = f"{what}“{field.label_zh}”。"
            notes.problems.append(Problem(owner, message, "required", row=row, column=column, fields=(owner,)))
        return None
    try:
        return read_scalar(field, entry)
    except EntryError as error:
        notes.problems.append(Problem(owner, str(error), error.rule, row=row, column=column, fields=(owner,)))
        return None


def _read_table(table: Field, entry: Any, notes: _Notes) -> None:
    rows = entry if entry is not None and entry != "" else []
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows) or len(rows) > MAX_ROWS:
        message = f"“{table.label_zh}”要逐行填写，最多 {MAX_ROWS} 行。"
        notes.problems.append(Problem(table.name, message, "type", fields=(table.name,)))
        return
    filled = [at for at, row in enumerate(rows) if not is_empty(row)]
    if table.required and not filled:
        message = f"请填写“{table.label_zh}”，至少一行。"
        notes.problems.append(Problem(table.name, message, "required", fields=(table.name,)))
    notes.row_numbers[table.name] = filled
    notes.values[table.name] = tuple(_read_row(table, at, rows[at], notes) for at in filled)


def _read_row(table: Field, at: int, cells: dict[str, Any], notes: _Notes) -> Row:
    for name in sorted(cells.keys() - {column.name for column in table.columns}):
        message = f"“{table.label_zh}”没有“{name}”这一列。"
        notes.problems.append(Problem(table.name, message, "unknown", row=at, column=name, fields=(table.name,)))
    found = {
        column.name: _scalar(column, cells.get(column.name), table.name, notes, at, column.name)
        for column in table.columns
    }
    return {name: value for name, value in found.items() if value is not None}
