"""How long the window stands still over 10,000 rows; run by name: pytest tests/benchmarks/editor_stalls.py."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench
from examples import examples
from gongkai.domain.form import FieldType
from gongkai.ui.fields.table.clipboard import write_cells
from gongkai.ui.fields.table.entry import TableEntry
from gongkai.ui.fields.table.model import shown
from watchdog import Watchdog, each

pytestmark = pytest.mark.slow
FORM, TABLE, ROWS = "food/food_sampling", "failures", 10_000


def pasted() -> str:
    """The example's rows again and again as Excel copies them, each with texts of its own."""
    example = examples()[FORM]
    columns = example.form.field(TABLE).columns
    rows = example.entries[TABLE]

    def cell(at: int, column: Any) -> str:
        text = shown(column, rows[at % len(rows)].get(column.name, ""))
        return f"{text}{at}" if column.type in (FieldType.TEXT, FieldType.ORG) and not column.limits.pattern else text

    return write_cells([[cell(at, column) for column in columns] for at in range(ROWS)])


def type_in(entry: TableEntry, at: int) -> None:
    """One more key in the cell, Enter now and then."""
    if at % 6 == 5:
        entry.view.step(1, 0)
        return
    focus = QApplication.focusWidget() or entry.view
    QTest.keyClicks(focus, "0123456789"[at % 10])


def test_stalls(qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watchdog = Watchdog()
    with capsys.disabled(), editor_bench(qtbot, tmp_path) as bench:
        bench.create(FORM, {name: entry for name, entry in examples()[FORM].entries.items() if name != TABLE})
        entry = opened(bench)
        QGuiApplication.clipboard().setText(pasted())
        print(f"\n{ROWS} rows of {len(entry.model.columns)} columns")  # noqa: T201
        watch(bench, watchdog, "pasting", entry.view.paste)
        watch(bench, watchdog, "what follows a paste", lambda: each(1, lambda _: None))
        column = next(at for at, column in enumerate(entry.model.columns) if column.type is FieldType.TEXT)
        entry.view.setCurrentIndex(entry.model.index(5_000, column))
        entry.view.setFocus()
        watch(bench, watchdog, "typing", lambda: each(8, lambda at: type_in(entry, at)))
        bar = entry.view.verticalScrollBar()
        entry.view.step(1, 0)
        watch(bench, watchdog, "scrolling while it checks and saves", lambda: each(4, lambda at: bar.setValue(at * 40)))
        watch(bench, watchdog, "scrolling at rest", lambda: each(2, lambda at: bar.setValue(at * 40)), settle=False)


def opened(bench: Bench) -> TableEntry:
    """The table's box, the cursor in its first cell."""
    assert bench.screen.paper is not None
    entry = bench.screen.paper.entries[TABLE]
    assert isinstance(entry, TableEntry)
    bench.screen.paper.go_to(TABLE)
    return entry


def watch(bench: Bench, watchdog: Watchdog, what: str, act: Callable[[], object], *, settle: bool = True) -> None:
    """Does something under the watchdog, and waits until nothing is under way any more."""
    with watchdog.watching(what):
        act()
        if settle:
            bench.qtbot.waitUntil(lambda: not bench.screen.busy, timeout=120_000)
