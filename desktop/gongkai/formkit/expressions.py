"""The safe expression language of forms (forms/README.md): parsed with `ast`, checked, never evaluated as Python."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Context, localcontext

from gongkai.domain.deadlines import Calendar
from gongkai.domain.errors import UserError
from gongkai.domain.form import Field
from gongkai.domain.values import Row, Values
from gongkai.formkit.grammar import Grammar
from gongkai.formkit.kinds import ExpressionError, Scope, Term
from gongkai.formkit.row_functions import RowTest, row_test

MAX_LENGTH = 400
_EXACT = Context(prec=60, traps=[])


@dataclass(frozen=True)
class Expression:
    """A checked expression: its source, the fields it names in order, and how to compute it.

    `each` is set where the whole expression is `every(table, expr)`: the table and the test of one row.
    """

    source: str
    names: tuple[str, ...]
    term: Term = field(repr=False, compare=False)
    each: tuple[str, RowTest] | None = field(default=None, repr=False, compare=False)


def parse(source: str, fields: Sequence[Field], row_of: Field | None = None) -> Expression:
    """The expression over these fields (and over `row`, a row of the table `row_of`).

    Raises UserError with a sentence where it does not parse, names an unknown field, mixes kinds, is too long or
    too deep, or uses anything outside the language.
    """
    try:
        return _compile(source, {field.name: field for field in fields}, row_of)
    except ExpressionError as refusal:
        raise UserError("表达式不能使用", f"“{source[:60]}”：{refusal}", "请对照 forms/README.md 改写。") from None


def _compile(source: str, fields: dict[str, Field], row_of: Field | None) -> Expression:
    if len(source) > MAX_LENGTH:
        raise ExpressionError(f"长度超过 {MAX_LENGTH} 个字符。")
    try:
        node = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExpressionError("写法不完整或有误。") from None
    grammar = Grammar(fields, row_of)
    term = grammar.truth(node)
    return Expression(source, tuple(grammar.names), term, _each(node, fields))


def _each(node: ast.expr, fields: dict[str, Field]) -> tuple[str, RowTest] | None:
    match node:
        case ast.Call(ast.Name("every"), [ast.Name(table), test]):
            return table, row_test(Grammar(fields, fields[table]).truth(test))
    return None


def evaluate(expression: Expression, values: Values, calendar: Calendar, row: Row | None = None) -> bool | None:
    """Whether the expression holds for these values; None where a missing operand makes it skipped."""
    with localcontext(_EXACT):
        found = expression.term.compute(Scope(values, calendar, row))
    return None if found is None else bool(found)


def failing_row(expression: Expression, values: Values, calendar: Calendar) -> int | None:
    """The first row (from 0) for which an `every` fails; None for any other expression."""
    if expression.each is None:
        return None
    table, test = expression.each
    with localcontext(_EXACT):
        scope = Scope(values, calendar)
        rows = enumerate(values.get(table, ()))  # type: ignore[arg-type]
        return next((at for at, row in rows if test(scope, row) is False), None)  # type: ignore[arg-type]
