"""The rows of a table by one of its columns, as a spreadsheet sorts them."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCollatorSortKey

from gongkai.domain.form import Field, FieldType
from gongkai.formkit.dates import parse_date
from gongkai.formkit.scalars import is_empty
from gongkai.ui import words
from gongkai.ui.fields.table.model import NUMERIC, TypedRow, shown


def ordered(column: Field, rows: Sequence[TypedRow], *, descending: bool) -> list[TypedRow]:
    """Figures by their size, days by the calendar, words by their sound; equal ones stay in order, empty ones last."""
    filled = [row for row in rows if not is_empty(row.get(column.name))]
    empty = [row for row in rows if is_empty(row.get(column.name))]
    return [*sorted(filled, key=lambda row: _key(column, row[column.name]), reverse=descending), *empty]


def _key(column: Field, typed: Any) -> tuple[int, Any]:
    """What cannot be read as a figure or a day comes behind those that can."""
    text = str(typed).strip()
    if column.type in NUMERIC:
        figure = _figure(text)
        return (1, _sound(text)) if figure is None else (0, figure)
    if column.type is FieldType.DATE:
        day = parse_date(text)
        return (1, _sound(text)) if day is None else (0, day)
    return 0, _sound(shown(column, typed))


def _figure(text: str) -> Decimal | None:
    try:
        figure = Decimal(text.replace(",", "").replace("，", ""))
    except InvalidOperation:
        return None
    return figure if figure.is_finite() else None


def _sound(text: str) -> QCollatorSortKey:
    return words.order(text)
