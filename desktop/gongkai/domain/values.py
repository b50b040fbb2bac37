"""What was entered into a form (填报内容): the text as typed, and the exact values read from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

Entries: TypeAlias = dict[str, Any]
"""The draft as typed: field name → str, bool, list of codes, {"start","end"}, or a list of such rows for a table."""


@dataclass(frozen=True)
class DateRange:
    """A period from one day through another."""

    start: date
    end: date


Scalar: TypeAlias = str | Decimal | date | bool | DateRange | tuple[str, ...]
Row: TypeAlias = Mapping[str, Scalar]
Value: TypeAlias = Scalar | Sequence[Row]
Values: TypeAlias = Mapping[str, Value]
"""Field name → exact value; an absent name is an empty field. A table is a tuple of rows.

An attachment field holds the tuple of its files' names.
"""


@dataclass(frozen=True)
class Problem:
    """One thing wrong with the entries: where, which rule, how grave, and what to do, in words for the clerk.

    `row` counts from 0 and `column` names the table's column; both are None outside a table. `rule` is
    `required`, `type`, `limit`, `unknown` or the id of the form's own rule. `fields` are all the fields it is about.
    """

    field: str
    message: str
    rule: str
    blocking: bool = True
    row: int | None = None
    column: str | None = None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """The entries read against their form: exact values, and everything that is wrong with them."""

    values: Values
    problems: tuple[Problem, ...]

    @property
    def blocked(self) -> bool:
        """Whether something must be put right before the draft can be submitted."""
        return any(problem.blocking for problem in self.problems)

    @property
    def to_explain(self) -> frozenset[str]:
        """The rules that only warn and want a written reason before the draft can be submitted."""
        return frozenset(problem.rule for problem in self.problems if not problem.blocking)
