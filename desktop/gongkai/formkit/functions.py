"""The functions of the expression language, each checked against the kinds it takes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Any, Protocol

from gongkai.domain.deadlines import workdays_between
from gongkai.domain.form import Field
from gongkai.domain.values import Row
from gongkai.formkit.kinds import Compute, ExpressionError, Kind, Scope, Term
from gongkai.formkit.text_checks import contains_discrimination, contains_personal_data


@dataclass(frozen=True)
class Simple:
    """A function of plain operands: their kinds and the rule; a missing operand makes it missing."""

    operands: tuple[Kind, ...]
    kind: Kind
    rule: Callable[..., Any]

    def term(self, arguments: tuple[Term, ...]) -> Term:
        """The compiled call."""
        _expect(arguments, self.operands)
        return Term(self.kind, strict(self.rule, arguments))


def strict(rule: Callable[..., Any], terms: tuple[Term, ...]) -> Compute:
    """Computes the operands and then the rule; missing as soon as one operand is."""

    def compute(scope: Scope) -> Any:
        found = [term.compute(scope) for term in terms]
        return None if any(value is None for value in found) else rule(*found)

    return compute


def _expect(arguments: tuple[Term, ...], kinds: tuple[Kind, ...]) -> None:
    if len(arguments) != len(kinds):
        raise ExpressionError(f"应当有 {len(kinds)} 个参数。")
    for position, (argument, kind) in enumerate(zip(arguments, kinds, strict=True), 1):
        if argument.kind is not kind:
            raise ExpressionError(f"第 {position} 个参数应当是{kind}，不是{argument.kind}。")


_N, _D, _T, _B = Kind.NUMBER, Kind.DATE, Kind.TEXT, Kind.TRUTH

SIMPLE: dict[str, Simple] = {
    "close": Simple((_N, _N, _N), _B, lambda a, b, tolerance: abs(a - b) <= tolerance),
    "days_between": Simple((_D, _D), _N, lambda a, b: Decimal((b - a).days)),
    "startswith": Simple((_T, _T), _B, lambda text, prefix: text.startswith(prefix)),
    "contains_discrimination": Simple((_T,), _B, contains_discrimination),
    "contains_personal_data": Simple((_T,), _B, contains_personal_data),
}


def implies(arguments: tuple[Term, ...]) -> Term:
    """implies(a, b): not a or b; a false premise needs no conclusion."""
    _expect(arguments, (_B, _B))
    premise, conclusion = arguments

    def compute(scope: Scope) -> bool | None:
        if premise.compute(scope) is False:
            return True
        then = conclusion.compute(scope)
        return True if then is True else (None if premise.compute(scope) is None else then)

    return Term(_B, compute)


def is_null(arguments: tuple[Term, ...]) -> Term:
    """is_null(x): the value is absent."""
    if len(arguments) != 1:
        raise ExpressionError("应当有 1 个参数。")
    (argument,) = arguments
    return Term(_B, lambda scope: argument.compute(scope) in (None, ()))


def nz(arguments: tuple[Term, ...]) -> Term:
    """nz(x): 0 where the number is absent."""
    _expect(arguments, (_N,))
    (argument,) = arguments

    def compute(scope: Scope) -> Decimal:
        found = argument.compute(scope)
        return Decimal(0) if found is None else found

    return Term(_N, compute)


def pct_ok(arguments: tuple[Term, ...]) -> Term:
    """pct_ok(this, last, pct): last > 0: pct equals (this-last)/last*100 within 0.05; last == 0: pct is absent."""
    _expect(arguments, (_N, _N, _N))

    def compute(scope: Scope) -> bool | None:
        this, last, pct = (argument.compute(scope) for argument in arguments)
        if last == 0:
            return pct is None
        if this is None or last is None or pct is None:
            return None
        return abs(pct - (this - last) / last * 100) <= Decimal("0.05") if last > 0 else True

    return Term(_B, compute)


def ordered(arguments: tuple[Term, ...]) -> Term:
    """ordered(d1, d2, …): the dates that are present do not decrease."""
    _expect(arguments, (_D,) * max(2, len(arguments)))

    def compute(scope: Scope) -> bool:
        days = [day for argument in arguments if (day := argument.compute(scope)) is not None]
        return all(a <= b for a, b in pairwise(days))

    return Term(_B, compute)


def workdays(arguments: tuple[Term, ...]) -> Term:
    """workdays_between(a, b): working days from a through b, by the holiday table."""
    _expect(arguments, (_D, _D))
    first, last = arguments

    def compute(scope: Scope) -> Decimal | None:
        start, end = first.compute(scope), last.compute(scope)
        return None if start is None or end is None else Decimal(workdays_between(start, end, scope.calendar))

    return Term(_N, compute)


def rank(arguments: tuple[Term, ...]) -> Term:
    """rank(choice): the position of the value in its choice list, from 0."""
    field = arguments[0].field if len(arguments) == 1 else None
    if field is None or not field.choices or arguments[0].kind is not _T:
        raise ExpressionError("rank 要写一个单选字段。")
    places = _places(field)
    return Term(_N, strict(places.__getitem__, arguments))


def _places(field: Field) -> dict[str, Decimal]:
    return {choice.value: Decimal(place) for place, choice in enumerate(field.choices)}


def length(arguments: tuple[Term, ...]) -> Term:
    """len(table): the number of its rows; an absent table has none."""
    _expect(arguments, (Kind.TABLE,))
    return Term(_N, lambda scope: Decimal(len(arguments[0].compute(scope))))


def total(arguments: tuple[Term, ...]) -> Term:
    """sum(table.col): the sum of the cells that are filled; 0 where there are none."""
    _expect(arguments, (Kind.COLUMN,))
    (column,) = arguments
    return Term(_N, lambda scope: sum(column.compute(scope), Decimal(0)))


Operands: dict[str, Callable[[tuple[Term, ...]], Term]] = {
    **{name: simple.term for name, simple in SIMPLE.items()},
    "implies": implies,
    "is_null": is_null,
    "nz": nz,
    "pct_ok": pct_ok,
    "ordered": ordered,
    "workdays_between": workdays,
    "rank": rank,
    "len": length,
    "sum": total,
}
"""The functions whose arguments are all expressions of their own."""


class RowTest(Protocol):
    """Whether a row passes; None where an operand is missing."""

    def __call__(self, scope: Scope, row: Row) -> bool | None: ...


def row_test(term: Term) -> RowTest:
    """An expression over the current row."""
    return lambda scope, row: term.compute(replace(scope, row=row))


def every(table: Term, test: RowTest) -> Term:
    """every(table, expr): no row for which expr is false."""
    return Term(_B, lambda scope: all(test(scope, row) is not False for row in table.compute(scope)))


def count(table: Term, test: RowTest) -> Term:
    """count(table, expr): the rows for which expr is true."""
    return Term(_N, lambda scope: Decimal(sum(test(scope, row) is True for row in table.compute(scope))))


def unique(table: Term, column: Field) -> Term:
    """unique(table, col): no repeated value in the column."""

    def compute(scope: Scope) -> bool:
        cells = [row[column.name] for row in table.compute(scope) if column.name in row]
        return len(set(cells)) == len(cells)

    return Term(_B, compute)


def monotone(table: Term, number: Field, choice: Field) -> Term:
    """monotone(table, num_col, choice_col): a higher number never has a later choice in the list."""
    places = _places(choice)

    def compute(scope: Scope) -> bool:
        rows = [row for row in table.compute(scope) if number.name in row and choice.name in row]
        pairs = [(row[number.name], places[row[choice.name]]) for row in rows]
        return _falls(sorted(pairs, key=lambda pair: (-pair[0], pair[1])))

    return Term(_B, compute)


def _falls(pairs: list[tuple[Decimal, Decimal]]) -> bool:
    latest_above, latest = Decimal(-1), Decimal(-1)
    for at, (number, place) in enumerate(pairs):
        if at and number < pairs[at - 1][0]:
            latest_above = latest
        if place < latest_above:
            return False
        latest = max(latest, place)
    return True
