"""The rows of a table, read so that a row that was there the last time is not read again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gongkai.domain.form import Field
from gongkai.domain.row_memo import RowMemo
from gongkai.domain.values import Problem, Row
from gongkai.formkit.boxes import read_box
from gongkai.formkit.scalars import is_empty


@dataclass(frozen=True, eq=False)
class ReadRow:
    """One row as read; `values` is None for an empty row, and its problems stand as if it were row 0.

    The same cells give the same object again, so that two readings are compared by identity.
    """

    values: Row | None
    problems: tuple[Problem, ...] = ()


class TableReader:
    """Reads one table again and again while it is edited."""

    def __init__(self, table: Field) -> None:
        self._table = table
        self._memo = RowMemo(self._row)
        self._names = frozenset(column.name for column in table.columns)

    def read(self, rows: Sequence[Mapping[str, Any]]) -> tuple[ReadRow, ...]:
        """Every row in its order, the empty ones too."""
        return tuple(self._memo.results(rows))

    def _row(self, cells: Mapping[str, Any]) -> ReadRow:
        if is_empty(cells):
            return ReadRow(None)
        problems = [self._unknown(name) for name in sorted(cells.keys() - self._names)]
        values = {}
        for column in self._table.columns:
            value, problem = read_box(column, cells.get(column.name), self._table)
            if value is not None:
                values[column.name] = value
            if problem is not None:
                problems.append(problem)
        return ReadRow(values, tuple(problems))

    def _unknown(self, name: str) -> Problem:
        message = f"“{self._table.label_zh}”没有“{name}”这一列。"
        return Problem(self._table.name, message, "unknown", row=0, column=name, fields=(self._table.name,))


def placed(rows: Sequence[ReadRow]) -> tuple[Problem, ...]:
    """The problems of all rows, each at its row."""
    return tuple(replace(problem, row=at) for at, row in enumerate(rows) for problem in row.problems)
