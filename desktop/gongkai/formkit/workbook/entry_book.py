"""A form's own workbook, filled in: back into entries, with a report of every cell that could not be taken."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.domain.form import Field, Form
from gongkai.domain.values import Entries
from gongkai.formkit.workbook.book import Cell, Line, Sheet, open_book
from gongkai.formkit.workbook.cells import RejectedCell, reject
from gongkai.formkit.workbook.layout import CHOICE_SHEET, ENTRY_SHEET, FORM_LABEL, HEADS, NUMBER_HEAD, table_sheets
from gongkai.formkit.workbook.rows import Column, read_row, read_rows
from gongkai.formkit.workbook.slots import Slot, folded, slots_of, split_unit

_HEAD_LINES = 20


@dataclass(frozen=True)
class Import:
    """What a filled-in workbook gave: the entries that were taken, and the cells that were not.

    A table row with a rejected cell is left out whole, since half a row would falsify sums.
    """

    form: Form
    entries: Entries
    rejected: tuple[RejectedCell, ...] = ()


def read_workbook(path: Path, forms: Mapping[str, Form]) -> Import:
    """The form and the entries of a filled-in workbook, told by its labels, wherever its sheets and cells now stand.

    Raises UserError for a broken file, a workbook that is none of ours, and an unknown form.
    """
    sheets = open_book(path)
    sheet, form = _entry_sheet(sheets, forms, path)
    entries, rejected = _boxes(sheet, form, path)
    tables = {folded(name): table for name, table in table_sheets(form).items()}
    for other in sheets:
        table = tables.pop(folded(other.name), None)
        if table is not None:
            rows, more = _table(other, table)
            entries |= {table.name: rows} if rows else {}
            rejected += more
        elif other is not sheet and other.name != CHOICE_SHEET and other.lines:
            first = next(iter(other.lines[0].cells.values()))
            rejected.append(reject(other, first, "", "不认识这张工作表，里面的内容没有导入，请恢复它原来的名称。"))
    return Import(form, entries, tuple(rejected))


def _wrong(path: Path, message: str, remedy: str) -> UserError:
    return UserError("表格不能读取", f"{path.name}：{message}", remedy)


def _entry_sheet(sheets: Sequence[Sheet], forms: Mapping[str, Form], path: Path) -> tuple[Sheet, Form]:
    for sheet in sorted(sheets, key=lambda sheet: sheet.name != ENTRY_SHEET):
        for line in sheet.lines[:_HEAD_LINES]:
            texts = [str(line.cells[at].value).strip() for at in sorted(line.cells)]
            if folded(FORM_LABEL) in map(folded, texts[:-1]):
                form_id = texts[[folded(text) for text in texts].index(folded(FORM_LABEL)) + 1]
                if form_id in forms:
                    return sheet, forms[form_id]
                message = f"“{FORM_LABEL}”一格不是已有的表单。"
                raise _wrong(path, message, "请用本程序导出的表格填写，不要改动第二行。")
    raise _wrong(path, f"没有名为“{ENTRY_SHEET}”的工作表。", "请用本程序导出的表格填写；自己的表格请用名单导入。")


def _boxes(sheet: Sheet, form: Form, path: Path) -> tuple[Entries, list[RejectedCell]]:
    head, labels_at, values_at = _heads(sheet, path)
    known = {folded(slot.label): slot for slot in slots_of(form)}
    files = {folded(field.label_zh) for field in form.fields} - known.keys()
    rejected: list[RejectedCell] = []
    filled: dict[int, tuple[Column, Cell]] = {}
    seen: set[Slot] = set()
    for line in sheet.lines:
        cell = line.cells.get(values_at)
        if line.number <= head or cell is None:
            continue
        label = str(line.cells[labels_at].value) if labels_at in line.cells else ""
        slot = known.get(folded(label)) or known.get(split_unit(label)[0])
        if slot is not None and slot not in seen:
            seen.add(slot)
            filled[line.number] = Column(slot), cell
        elif folded(label) not in files:
            why = "这个项目写了两次，只取了前一次。" if slot else "不认识这个项目，请恢复它原来的名称。"
            rejected.append(reject(sheet, cell, label[:20], why))
    read = read_row(sheet, 0, filled)
    return read.entries, [*rejected, *read.rejected]


def _heads(sheet: Sheet, path: Path) -> tuple[int, int, int]:
    """The line of the heads, and the columns of the labels and of what is filled in."""
    for line in sheet.lines[:_HEAD_LINES]:
        heads = {folded(str(cell.value)): at for at, cell in line.cells.items()}
        if HEADS[0] in heads and HEADS[1] in heads:
            return line.number, heads[HEADS[0]], heads[HEADS[1]]
    raise _wrong(path, f"找不到“{HEADS[0]}”和“{HEADS[1]}”两列。", "请用本程序导出的表格填写，不要改动标题。")


def _table(sheet: Sheet, table: Field) -> tuple[list[Entries], list[RejectedCell]]:
    head = max(sheet.lines[:_HEAD_LINES], key=lambda line: len(known_heads(line, table)), default=None)
    if head is None:
        return [], []
    columns = known_heads(head, table)
    read = list(read_rows(sheet, {at: Column(slot) for at, slot in columns.items()}, head.number))
    rejected = [cell for row in read for cell in row.rejected]
    return [row.entries for row in read if not row.rejected], [*_unknown_columns(sheet, head, columns), *rejected]


def known_heads(line: Line, table: Field) -> dict[int, Slot]:
    """The columns whose head is a label of the table, with or without its unit."""
    known = {folded(slot.label): slot for slot in slots_of(table)}
    found: dict[int, Slot] = {}
    for at, cell in line.cells.items():
        slot = known.get(folded(str(cell.value))) or known.get(split_unit(str(cell.value))[0])
        if slot is not None and slot not in found.values():
            found[at] = slot
    return found


def _unknown_columns(sheet: Sheet, head: Line, columns: Mapping[int, Slot]) -> Iterator[RejectedCell]:
    for at, cell in head.cells.items():
        filled = any(line.number > head.number and at in line.cells for line in sheet.lines)
        if at not in columns and filled and folded(str(cell.value)) != folded(NUMBER_HEAD):
            why = "不认识这一列，它的内容没有导入，请恢复它原来的名称。"
            yield reject(sheet, cell, str(cell.value)[:20], why)
