"""Where things stand in a form's own workbook; the writer and the reader both look here."""

import re

from gongkai.domain.form import Field, FieldType, Form
from gongkai.formkit.workbook.slots import Slot

ENTRY_SHEET = "填报"
CHOICE_SHEET = "选项"
FORM_LABEL = "表单编号"
EXAMPLE = "示例"
NUMBER_HEAD = "序号"
HEADS = ("项目", "填写内容", "单位", "说明", EXAMPLE)
"""The heads of the entry sheet; the reader knows the sheet by the first two."""

_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")
_LONGEST_NAME = 31


def entry_label(slot: Slot) -> str:
    """The label with a star where the field must be filled in."""
    return f"{slot.label} *" if slot.field.required else slot.label


def column_head(slot: Slot) -> str:
    """The label of a table's column with its unit."""
    label = f"{slot.label}（{slot.field.unit}）" if slot.field.unit else slot.label
    return f"{label} *" if slot.field.required else label


def table_sheets(form: Form) -> dict[str, Field]:
    """The name of each table's sheet, distinct within the workbook, and its table."""
    found: dict[str, Field] = {}
    taken = {ENTRY_SHEET, CHOICE_SHEET}
    for table in form.fields:
        if table.type is FieldType.TABLE:
            name = _NOT_IN_SHEET_NAMES.sub("_", table.label_zh)[:_LONGEST_NAME]
            if name.casefold() in taken:
                name = f"{name[: _LONGEST_NAME - 3]} {len(taken)}"
            taken.add(name.casefold())
            found[name] = table
    return found
