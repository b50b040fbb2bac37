"""The rows of a sheet under known heads, each as entries or as the cells that cannot be taken."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from gongkai.domain.form import FieldType
from gongkai.domain.values import Entries
from gongkai.formkit.scalars import EntryError, read_scalar
from gongkai.formkit.workbook.book import Cell, Line, Sheet
from gongkai.formkit.workbook.cells import CellError, RejectedCell, entry_of, reject
from gongkai.formkit.workbook.layout import EXAMPLE
from gongkai.formkit.workbook.slots import Slot, folded

_ASIDES = (EXAMPLE, "说明")


@dataclass(frozen=True)
class Column:
    """A column of a sheet that goes into a slot; `scale` turns its unit into the form's."""

    slot: Slot
    scale: Decimal = Decimal(1)


@dataclass(frozen=True)
class RowRead:
    """A row of a sheet: its number from 1, the entries, and the cells of it that were not taken."""

    number: int
    entries: Entries
    rejected: tuple[RejectedCell, ...] = ()


def read_rows(sheet: Sheet, columns: Mapping[int, Column], below: int) -> Iterator[RowRead]:
    """The rows under the head line `below` that hold anything in these columns; example rows are passed over."""
    for line in sheet.lines:
        if line.number > below and not _is_aside(line, columns):
            cells = {at: line.cells[at] for at in columns if at in line.cells}
            if cells:
                yield read_row(sheet, line.number, {at: (columns[at], cell) for at, cell in cells.items()})


def read_row(sheet: Sheet, number: int, cells: Mapping[int, tuple[Column, Cell]]) -> RowRead:
    """The entries of these cells; the two ends of a period come together as one entry."""
    entries: Entries = {}
    rejected: list[RejectedCell] = []
    for column, cell in cells.values():
        slot = column.slot
        try:
            _enter(entries, slot, entry_of(slot, cell, sheet.epoch, column.scale))
        except CellError as error:
            rejected.append(reject(sheet, cell, slot.label, str(error), slot.box))
    rejected += _backward_periods(sheet, entries, [(column.slot, cell) for column, cell in cells.values()])
    return RowRead(number, entries, tuple(rejected))


def _enter(entries: Entries, slot: Slot, entry: Any) -> None:
    if slot.part:
        entries.setdefault(slot.field.name, {"start": "", "end": ""})[slot.part] = entry
    else:
        entries[slot.field.name] = entry


def _backward_periods(sheet: Sheet, entries: Entries, cells: list[tuple[Slot, Cell]]) -> Iterator[RejectedCell]:
    for slot, cell in cells:
        period = entries.get(slot.field.name)
        if slot.part == "end" and slot.field.type is FieldType.DATERANGE and period and all(period.values()):
            try:
                read_scalar(slot.field, period)
            except EntryError as error:
                del entries[slot.field.name]
                yield reject(sheet, cell, slot.label, str(error), slot.box)


def _is_aside(line: Line, columns: Mapping[int, Column]) -> bool:
    """Whether the line is an example or explains the heads: it says so outside the columns that are read."""
    outside = (cell.value for at, cell in line.cells.items() if at not in columns)
    return any(isinstance(value, str) and folded(value) in _ASIDES for value in outside)
