"""One box of the form with its verdict: the exact value, or the problem to show at the box."""

from typing import Any

from gongkai.domain.form import Field, FieldType
from gongkai.domain.values import Problem, Scalar
from gongkai.formkit.scalars import EntryError, is_empty, read_scalar


def read_box(field: Field, entry: Any, table: Field | None = None) -> tuple[Scalar | None, Problem | None]:
    """The value of a field or of a table's cell (of row 0), and what is wrong with its entry.

    Both are None for a box that may stay empty and does.
    """
    if is_empty(entry):
        return None, _problem(field, _missing(field), "required", table) if field.required else None
    try:
        return read_scalar(field, entry), None
    except EntryError as error:
        return None, _problem(field, str(error), error.rule, table)


def _missing(field: Field) -> str:
    if field.type is FieldType.ATTACHMENT:
        return f"请放入“{field.label_zh}”。"
    return f"请填写“{field.label_zh}”。"


def _problem(field: Field, message: str, rule: str, table: Field | None) -> Problem:
    if table is None:
        return Problem(field.name, message, rule, fields=(field.name,))
    return Problem(table.name, message, rule, row=0, column=field.name, fields=(table.name,))
