"""Filling in an exported workbook as a person at an office program does: by the labels, with dates and floats."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from gongkai.domain.form import FieldType, Form
from gongkai.domain.values import DateRange, Values
from gongkai.formkit.workbook.export import export_workbook
from gongkai.formkit.workbook.layout import ENTRY_SHEET, table_sheets
from gongkai.formkit.workbook.slots import Slot, slots_of


def filled(form: Form, values: Values, path: Path) -> Path:
    """The form's workbook at `path` with these values typed in."""
    export_workbook(form, path)
    book = load_workbook(path)
    boxes = {str(line[0].value).removesuffix(" *"): line[1] for line in book[ENTRY_SHEET].iter_rows(min_row=5)}
    for slot in slots_of(form):
        boxes[slot.label].value = typed(slot, values.get(slot.field.name))
    for name, table in table_sheets(form).items():
        rows: Any = values.get(table.name, ())
        for number, row in enumerate(rows, 4):
            for column, slot in enumerate(slots_of(table), 2):
                book[name].cell(number, column).value = typed(slot, row.get(slot.field.name))
    book.save(path)
    return path


def typed(slot: Slot, value: Any) -> Any:
    """What stands in the cell: a label, a day, a float."""
    field = slot.field
    if isinstance(value, DateRange):
        return value.start if slot.part == "start" else value.end
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, tuple):
        return "、".join(field.label_of(code) for code in value)
    if value is not None and field.type in (FieldType.NUMBER, FieldType.MONEY):
        return float(value)
    return field.label_of(value) if field.choices and value else value
