"""How fast entries are read; run by name: pytest tests/benchmarks/reading_speed.py."""

import time
from collections.abc import Callable
from typing import Any

import pytest

from examples import Example, examples
from gongkai.domain.form import Field, FieldType
from gongkai.formkit.reading import Reader, read

pytestmark = pytest.mark.slow
_TEXTS = (FieldType.TEXT, FieldType.LONGTEXT, FieldType.ORG)


def seconds(work: Callable[[int], object]) -> float:
    """The processor seconds of the best of three runs, so that a busy machine does not count."""
    best = float("inf")
    for run in range(3):
        start = time.process_time()
        work(run)
        best = min(best, time.process_time() - start)
    return best


def rows_of(example: Example, table: Field, count: int) -> list[dict[str, Any]]:
    """The example's rows again and again, each with texts of its own."""
    rows = example.entries[table.name]
    texts = [column.name for column in table.columns if column.type in _TEXTS]
    numbered = (dict(rows[at % len(rows)]) for at in range(count))
    return [row | {name: f"{row.get(name, '')}{at}" for name in texts} for at, row in enumerate(numbered)]


def edited(rows: list[dict[str, Any]], column: Field, run: int) -> list[dict[str, Any]]:
    """The rows with one cell changed."""
    at = len(rows) // 2
    return [*rows[:at], rows[at] | {column.name: str(run + 1)}, *rows[at + 1 :]]


def heaviest() -> list[tuple[Example, Field]]:
    """The ten tables with the most to read and judge."""
    tables = [(example, table) for example in examples().values() for table in example.form.fields if table.columns]
    filled = [(example, table) for example, table in tables if example.entries.get(table.name)]
    return sorted(filled, key=lambda pair: -len(pair[1].columns) * len(pair[0].form.rules))[:10]


@pytest.mark.parametrize("count", [1_000, 10_000])
def test_reading_and_reading_again(count: int, capsys: pytest.CaptureFixture[str]) -> None:
    figures = [figure(example, table, count) for example, table in heaviest()]
    with capsys.disabled():
        print(f"\n{count} rows")  # noqa: T201
        for again, full, name in sorted(figures, reverse=True):
            print(f"  {name}: full {full * 1000:.1f} ms, after one edit {again * 1000:.1f} ms")  # noqa: T201


def figure(example: Example, table: Field, count: int) -> tuple[float, float, str]:
    """The seconds after one edit, the seconds of a full reading, and of what."""
    rows = rows_of(example, table, count)
    entries, reader = example.entries | {table.name: rows}, Reader(example.form)
    full = seconds(lambda _run: read(example.form, entries))
    reader.read(entries)
    again = seconds(lambda run: reader.read(entries | {table.name: edited(rows, table.columns[-1], run)}))
    return again, full, f"{example.form.id} {table.name}, {len(table.columns)} columns"
