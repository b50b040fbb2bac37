"""Reading a draft: the entries as typed, against their form, into exact values and everything that is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gongkai.domain.deadlines import Calendar
from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Entries, Problem, Reading, Value
from gongkai.formkit import workdays
from gongkai.formkit.boxes import read_box
from gongkai.formkit.rules import broken_rule, compiled
from gongkai.formkit.tables import TableReader, placed

MAX_ROWS = 20_000


def read(form: Form, entries: Entries, calendar: Calendar | None = None) -> Reading:
    """The exact values of the entries, and a sentence for everything wrong with them.

    An attachment field's entry is the list of its files' names. No message repeats what was entered.
    """
    return Reader(form, calendar).read(entries)


@dataclass(frozen=True)
class _Part:
    """What one field's entry came to; `rows` are the entry rows that the rows of a table were."""

    key: object
    value: Value | None = None
    problems: tuple[Problem, ...] = ()
    rows: tuple[int, ...] = ()


class Reader:
    """Reads the entries of one form again and again while they are typed.

    Only the fields and table rows that changed since the last time are read anew, and only the rules that name a
    changed field run again; what comes out is always what `read` gives. A row is never changed in place.
    """

    def __init__(self, form: Form, calendar: Calendar | None = None) -> None:
        self._form = form
        self._calendar = calendar or workdays.calendar()
        self._rules = compiled(form)
        self._tables = {field.name: TableReader(field) for field in form.fields if field.type is FieldType.TABLE}
        self._parts: dict[str, _Part] = {}
        self._verdicts: tuple[Problem | None, ...] = ()

    def read(self, entries: Entries) -> Reading:
        """The exact values of the entries, and a sentence for everything wrong with them."""
        parts = {field.name: self._part(field, entries.get(field.name)) for field in self._form.fields}
        values = {name: part.value for name, part in parts.items() if part.value is not None}
        verdicts = self._judged(parts, values)
        self._parts, self._verdicts = parts, verdicts
        unknown = (_unknown(name) for name in sorted(entries.keys() - parts.keys()))
        wrong = (problem for part in parts.values() for problem in part.problems)
        return Reading(values, (*unknown, *wrong, *filter(None, verdicts)))

    def _part(self, field: Field, entry: Any) -> _Part:
        before = self._parts.get(field.name)
        if field.name in self._tables:
            return self._table(field, entry, before)
        key = repr(entry)
        if before is not None and before.key == key:
            return before
        value, problem = read_box(field, entry)
        return _Part(key, value, (problem,) if problem else ())

    def _table(self, table: Field, entry: Any, before: _Part | None) -> _Part:
        rows = entry if entry is not None and entry != "" else []
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows) or len(rows) > MAX_ROWS:
            return _Part(None, None, (_of_table(table, f"“{table.label_zh}”要逐行填写，最多 {MAX_ROWS} 行。", "type"),))
        read = self._tables[table.name].read(rows)
        if before is not None and before.key == read:
            return before
        filled = tuple(at for at, row in enumerate(read) if row.values is not None)
        missing = table.required and not filled
        empty = (_of_table(table, f"请填写“{table.label_zh}”，至少一行。", "required"),) if missing else ()
        values = tuple(row.values for row in read if row.values is not None)
        return _Part(read, values, (*empty, *placed(read)), filled)

    def _judged(self, parts: Mapping[str, _Part], values: Mapping[str, Value]) -> tuple[Problem | None, ...]:
        """What each rule says; one that names no changed field says what it said, and one over a faulty field waits."""
        changed = {name for name, part in parts.items() if part is not self._parts.get(name)}
        faulty = {name for name, part in parts.items() if part.problems}
        row_numbers = {name: parts[name].rows for name in self._tables}
        verdicts = []
        for at, (rule, expression) in enumerate(self._rules):
            if self._verdicts and changed.isdisjoint(expression.names):
                verdicts.append(self._verdicts[at])
            elif faulty.isdisjoint(expression.names):
                verdicts.append(broken_rule(rule, expression, values, row_numbers, self._calendar))
            else:
                verdicts.append(None)
        return tuple(verdicts)


def _unknown(name: str) -> Problem:
    return Problem(name, f"本表单没有“{name}”这一项。", "unknown", fields=(name,))


def _of_table(table: Field, message: str, rule: str) -> Problem:
    return Problem(table.name, message, rule, fields=(table.name,))
