"""F8 in the form editor: from problem to problem through sections, cells of tables, and attachments, each in sight."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from examples import examples
from gongkai.ui.fields.table.entry import TableEntry

FORM, DAY, TABLE, FILE = "fiscal/budget_adjustment", "approved_date", "items", "adjust_plan"
ROWS, WRONG = 15, 13


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as opened:
        opened.screen.resize(1240, 480)
        yield opened


def faulty(bench: Bench) -> str:
    """A draft without its day and its file, with an amount in words in one row of a long table."""
    entries = {name: entry for name, entry in examples()[FORM].entries.items() if name not in (DAY, FILE)}
    rows = [dict(row) for row in (entries[TABLE] * ROWS)[:ROWS]]
    rows[WRONG]["delta"] = "约三百"
    return bench.create(FORM, entries | {TABLE: rows})


def table(bench: Bench) -> TableEntry:
    entry = bench.screen.paper.entries[TABLE]  # type: ignore[union-attr]
    assert isinstance(entry, TableEntry)
    return entry


def place(bench: Bench) -> str:
    """Where the cursor is: a field, or a cell of the table."""
    view = table(bench).view
    focus = QApplication.focusWidget()
    assert focus is not None
    if focus is view or view.isAncestorOf(focus):
        at = view.currentIndex()
        return f"{at.row()}/{table(bench).model.columns[at.column()].name}"
    return next(name for name, entry in bench.screen.paper.entries.items() if entry.isAncestorOf(focus))  # type: ignore[union-attr]


def press(keys: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, keys)
    QApplication.processEvents()


def test_f8_goes_through_sections_cells_and_files_and_round(bench: Bench) -> None:
    faulty(bench)
    visited = []
    for _ in range(4):
        press("F8")
        visited.append(place(bench))
    assert visited == [DAY, f"{WRONG}/delta", FILE, DAY]
    press("Shift+F8")
    assert place(bench) == FILE


def test_the_cell_is_in_sight_even_in_a_low_window(bench: Bench) -> None:
    faulty(bench)
    press("F8")
    press("F8")
    view, port = table(bench).view, bench.screen.paper.viewport()  # type: ignore[union-attr]
    cell = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(cell)
    assert port.rect().contains(QRect(view.viewport().mapTo(port, cell.topLeft()), cell.size()))


def test_a_cell_put_right_is_left_by_f8_and_kept(bench: Bench) -> None:
    made = faulty(bench)
    press("F8")
    press("F8")
    view = table(bench).view
    view.edit(view.currentIndex())
    focus = QApplication.focusWidget()
    assert focus is not None
    write(focus, "300")
    press("F8")
    assert place(bench) == FILE
    bench.settle()
    assert bench.stored(made).entries[TABLE][WRONG]["delta"] == "300"
