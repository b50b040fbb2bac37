"""Drop-down lists: short ones stand in the cell's own rule, long ones on the sheet 选项."""

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from gongkai.domain.form import Field, FieldType
from gongkai.formkit.workbook import styles
from gongkai.formkit.workbook.layout import CHOICE_SHEET

_LONGEST_INLINE = 255
"""A spreadsheet takes a list that is typed into the rule only up to 255 characters, and divides it at commas."""


def offer(book: Workbook, sheet: Worksheet, box: Field, cells: str) -> None:
    """Offers the choices of a box in these cells; several answers cannot be picked from a list."""
    labels = ["是", "否"] if box.type is FieldType.BOOLEAN else [choice.zh for choice in box.choices]
    if not labels or box.type is FieldType.MULTICHOICE:
        return
    rule = DataValidation(type="list", formula1=_source(book, box, labels), allow_blank=True)
    rule.error, rule.errorTitle = "请从列表中选择。", "不在选项里"
    rule.showErrorMessage = True
    rule.add(cells)
    sheet.add_data_validation(rule)


def _source(book: Workbook, box: Field, labels: list[str]) -> str:
    listed = ",".join(labels)
    if len(listed) <= _LONGEST_INLINE and not any(mark in label for label in labels for mark in ',"=+-@'):
        return f'"{listed}"'
    sheet = book[CHOICE_SHEET] if CHOICE_SHEET in book.sheetnames else book.create_sheet(CHOICE_SHEET)
    column = sheet.max_column + 1 if sheet["A1"].value else 1
    styles.band(sheet.cell(1, column), box.label_zh)
    for row, label in enumerate(labels, 2):
        styles.label(sheet.cell(row, column), label)
    letter = get_column_letter(column)
    sheet.column_dimensions[letter].width = 28
    return f"{quote_sheetname(CHOICE_SHEET)}!${letter}$2:${letter}${len(labels) + 1}"
