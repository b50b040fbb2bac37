"""The kinds of things that an expression can handle, and the compiled piece of an expression."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from gongkai.domain.deadlines import Calendar
from gongkai.domain.form import Field, FieldType
from gongkai.domain.values import DateRange, Row, Values


class Kind(StrEnum):
    """What a piece of an expression yields."""

    NUMBER = "数字"
    DATE = "日期"
    TEXT = "文字"
    TRUTH = "是否"
    CODES = "多选"
    RANGE = "期间"
    TABLE = "表格"
    COLUMN = "表格的一列"


class Scope(NamedTuple):
    """What an expression is evaluated over; `row` is the current row inside every and count."""

    values: Values
    calendar: Calendar
    row: Row | None = None


Compute = Callable[[Scope], Any]


@dataclass(frozen=True)
class Term:
    """A checked piece of an expression: its kind, and how to compute it; None stands for a missing operand.

    `field` is the form's field it came from, if it is one.
    """

    kind: Kind
    compute: Compute
    field: Field | None = None


class ExpressionError(Exception):
    """The expression is not in the language; the text is a sentence in Chinese."""


_NUMBERS = frozenset({FieldType.NUMBER, FieldType.MONEY})
_OTHERS = {
    FieldType.DATE: Kind.DATE,
    FieldType.DATERANGE: Kind.RANGE,
    FieldType.BOOLEAN: Kind.TRUTH,
    FieldType.MULTICHOICE: Kind.CODES,
    FieldType.ATTACHMENT: Kind.CODES,
    FieldType.TABLE: Kind.TABLE,
}


def kind_of(field: Field) -> Kind:
    """What a field yields in an expression."""
    return Kind.NUMBER if field.type in _NUMBERS else _OTHERS.get(field.type, Kind.TEXT)


def constant(value: object) -> Term:
    """The term of a literal: text, true/false or an exact number."""
    match value:
        case bool():
            return Term(Kind.TRUTH, lambda _: value)
        case int() | float():
            number = Decimal(repr(value))
            if not number.is_finite() or abs(number) >= 10**15:
                raise ExpressionError("数字太大。")
            return Term(Kind.NUMBER, lambda _: number)
        case str():
            return Term(Kind.TEXT, lambda _: value)
    raise ExpressionError("只能写数字、带引号的文字、True 和 False。")


def rows_of(table: Field) -> Compute:
    """The rows of a table; an absent table has none."""
    return lambda scope: scope.values.get(table.name, ())


def range_day(field: Field, end: str) -> Compute:
    """The first or last day of a range."""

    def compute(scope: Scope) -> date | None:
        found = scope.values.get(field.name)
        if not isinstance(found, DateRange):
            return None
        return found.start if end == "start" else found.end

    return compute
