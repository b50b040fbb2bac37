"""How fast a list becomes many, and how fast workbooks are written and read; run by name."""

import time
from pathlib import Path

import pytest
from openpyxl import Workbook

from examples import examples
from gongkai.commands.many import draft_each_row
from gongkai.formkit.draft_file import open_draft
from gongkai.formkit.matching import apply, best_sheet, propose
from gongkai.formkit.reading import read
from gongkai.formkit.workbook.book import open_book
from gongkai.formkit.workbook.slots import slots_of
from office import open_office
from workbooks import filled, typed

pytestmark = pytest.mark.slow
LICENCE = "power/licence_result"


def test_a_thousand_rows_become_a_thousand_drafts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = examples()[LICENCE]
    values = read(example.form, example.entries).values
    asked = slots_of(example.form)
    book = Workbook()
    book.worksheets[0].append([slot.label for slot in asked])
    for at in range(1000):
        row = [
            f"津武许〔2026〕{at}号" if slot.key == "licence_doc_no" else typed(slot, values.get(slot.key))
            for slot in asked
        ]
        book.worksheets[0].append(row)
    book.save(tmp_path / "list.xlsx")
    with open_office(tmp_path) as office:
        desk = office.seat("clerk")
        start = time.perf_counter()
        heads = best_sheet(open_book(tmp_path / "list.xlsx"), example.form)
        rows = tuple(apply(propose(heads.headings, example.form), example.form, heads))
        opened = time.perf_counter()
        made = draft_each_row(desk, LICENCE, rows)
        drafted = time.perf_counter()
        again = draft_each_row(desk, LICENCE, rows)
        found = time.perf_counter()
    assert (len(made.made), len(again.existing)) == (1000, 1000)
    with capsys.disabled():
        figures = f"read {opened - start:.1f} s, drafted {drafted - opened:.1f} s, found again {found - drafted:.1f} s"
        print(f"\na list of 1,000 rows, {len(asked)} columns: {figures}")  # noqa: T201


def test_a_workbook_with_ten_thousand_rows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = examples()["food/food_sampling"]
    entered = example.entries["failures"]
    many = {"failures": [entered[at % len(entered)] for at in range(10_000)]}
    values = read(example.form, example.entries | many).values
    path = filled(example.form, values, tmp_path / "x.xlsx")
    start = time.perf_counter()
    draft = open_draft(path, {example.form.id: example.form})
    seconds = time.perf_counter() - start
    assert (len(draft.entries["failures"]), draft.rejected) == (10_000, ())
    with capsys.disabled():
        columns = len(example.form.field("failures").columns)
        print(f"\na workbook of 10,000 rows, {columns} columns, read in {seconds:.1f} s")  # noqa: T201
