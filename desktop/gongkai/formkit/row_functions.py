"""The functions of the expression language that go over a table row by row."""

from decimal import Decimal
from typing import Protocol

from gongkai.domain.form import Field
from gongkai.domain.values import Row
from gongkai.formkit.functions import places_of
from gongkai.formkit.kinds import Kind, Scope, Term


class RowTest(Protocol):
    """Whether a row passes; None where an operand is missing."""

    def __call__(self, scope: Scope, row: Row) -> bool | None: ...


def row_test(term: Term) -> RowTest:
    """An expression over the current row."""
    return lambda scope, row: term.compute(Scope(scope.values, scope.calendar, row))


def every(table: Term, test: RowTest) -> Term:
    """every(table, expr): no row for which expr is false."""
    return Term(Kind.TRUTH, lambda scope: all(test(scope, row) is not False for row in table.compute(scope)))


def count(table: Term, test: RowTest) -> Term:
    """count(table, expr): the rows for which expr is true."""
    return Term(Kind.NUMBER, lambda scope: Decimal(sum(test(scope, row) is True for row in table.compute(scope))))


def unique(table: Term, column: Field) -> Term:
    """unique(table, col): no repeated value in the column."""

    def compute(scope: Scope) -> bool:
        cells = [row[column.name] for row in table.compute(scope) if column.name in row]
        return len(set(cells)) == len(cells)

    return Term(Kind.TRUTH, compute)


def monotone(table: Term, number: Field, choice: Field) -> Term:
    """monotone(table, num_col, choice_col): a higher number never has a later choice in the list."""
    places = places_of(choice)

    def compute(scope: Scope) -> bool:
        rows = [row for row in table.compute(scope) if number.name in row and choice.name in row]
        pairs = [(row[number.name], places[row[choice.name]]) for row in rows]
        return _falls(sorted(pairs, key=lambda pair: (-pair[0], pair[1])))

    return Term(Kind.TRUTH, compute)


def _falls(pairs: list[tuple[Decimal, Decimal]]) -> bool:
    latest_above, latest = Decimal(-1), Decimal(-1)
    for at, (number, place) in enumerate(pairs):
        if at and number < pairs[at - 1][0]:
            latest_above = latest
        if place < latest_above:
            return False
        latest = max(latest, place)
    return True
