"""The public projection (公开内容) of a form's values, and what it keeps back (rule 5)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from gongkai.domain.canonical import Json
from gongkai.domain.form import Field, FieldType, Form, Privacy
from gongkai.domain.values import DateRange, Row, Scalar, Value, Values
from gongkai.formkit import workdays
from gongkai.formkit.expressions import evaluate, parse
from gongkai.formkit.masking import mask_name


def visible(form: Form, values: Values) -> dict[str, Value]:
    """The values as the public may see them: `never` left out, `mask` masked, in tables as well."""
    found = {field.name: _shown(form, field, values) for field in form.fields if field.name in values}
    return {name: value for name, value in found.items() if value is not None}


def public_values(form: Form, values: Values) -> dict[str, Json]:
    """The public projection as JSON: amounts as plain decimal strings, dates ISO, ranges {"start", "end"}."""
    return {name: to_json(value) for name, value in visible(form, values).items()}


def private_values(form: Form, values: Values) -> dict[str, Json]:
    """Exactly what the public projection leaves out or masks, unmasked, for the keyed hash; tables row by row."""
    shown = visible(form, values)
    kept: dict[str, Json] = {}
    for field in form.fields:
        value = values.get(field.name)
        if value is None or shown.get(field.name) == value:
            continue
        if field.type is FieldType.TABLE and field.name in shown:
            kept[field.name] = _hidden_cells(_rows(value), _rows(shown[field.name]))
        else:
            kept[field.name] = to_json(value)
    return kept


def to_json(value: Value | Row) -> Json:
    """A value as JSON, without floats."""
    match value:
        case bool() | str():
            return value
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case DateRange(start, end):
            return {"start": start.isoformat(), "end": end.isoformat()}
        case Mapping():
            return {name: to_json(cell) for name, cell in value.items()}
    return [to_json(item) for item in value]


def _shown(form: Form, field: Field, values: Values) -> Value | None:
    value = values[field.name]
    if field.privacy is Privacy.NEVER:
        return None
    if field.privacy is Privacy.MASK and _mask_applies(form, field, values):
        return _masked(value)
    if field.type is FieldType.TABLE:
        return tuple(_shown_row(form, field, row, values) for row in _rows(value))
    return value


def _shown_row(form: Form, table: Field, row: Row, values: Values) -> Row:
    shown: dict[str, Scalar] = {}
    for column in table.columns:
        if column.name not in row or column.privacy is Privacy.NEVER:
            continue
        cell: Scalar | None = row[column.name]
        if column.privacy is Privacy.MASK and _mask_applies(form, column, values, table, row):
            cell = _masked(row[column.name])
        if cell is not None:
            shown[column.name] = cell
    return shown


def _mask_applies(form: Form, field: Field, values: Values, table: Field | None = None, row: Row | None = None) -> bool:
    """Masked always, or while `privacy_when` is not known to be false: in doubt the name stays hidden."""
    if field.privacy_when is None:
        return True
    expression = parse(field.privacy_when, form.fields, table)
    return evaluate(expression, values, workdays.calendar(), row) is not False


def _masked(value: Value) -> str | None:
    return mask_name(value) if isinstance(value, str) else None


def _rows(value: Value) -> tuple[Row, ...]:
    assert isinstance(value, tuple)
    return tuple(row for row in value if isinstance(row, Mapping))


def _hidden_cells(whole: tuple[Row, ...], shown: tuple[Row, ...]) -> Json:
    return [
        {name: to_json(cell) for name, cell in row.items() if seen.get(name) != cell}
        for row, seen in zip(whole, shown, strict=True)
    ]
