"""The functions of the expression language, each checked against the kinds it takes."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any

from gongkai.domain.deadlines import workdays_between
from gongkai.domain.form import Field
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
    places = places_of(field)
    return Term(_N, strict(places.__getitem__, arguments))


def places_of(field: Field) -> dict[str, Decimal]:
    """The positions of the codes of a choice list."""
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


FUNCTIONS: dict[str, Callable[[tuple[Term, ...]], Term]] = {
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
