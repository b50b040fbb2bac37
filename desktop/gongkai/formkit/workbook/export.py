"""A form as an XLSX workbook to fill in: the sheet 填报 line by line, and a sheet for each table."""

import io
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from gongkai.domain.errors import UserError
from gongkai.domain.form import Field, FieldType, Form
from gongkai.formkit.reading import MAX_ROWS
from gongkai.formkit.workbook import layout, lists, styles
from gongkai.formkit.workbook.examples import example
from gongkai.formkit.workbook.slots import Slot, slots, slots_of

_NOTE = (
    "请在第二列填写，带 * 的必须填写；附件导入以后到程序里添加。请不要改动名称和标题；灰色斜体是说明和示例，不会导入。"
)
_WIDTHS = (30, 46, 10, 46, 26)
_TALL = 60
_WIDE_TABLE = 6
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_NO_AUTHOR = (
    b'<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties '
    b'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)


def export_workbook(form: Form, path: Path) -> None:
    """Writes the empty workbook of a form beside `path` and renames it there; UserError where it cannot.

    The same form always gives the same bytes; nobody is named as its author.
    """
    data = workbook_bytes(form)
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        raise UserError("表格没有写成", f"不能写入“{path.name}”。", "请检查磁盘空间和文件夹的权限。") from None
    finally:
        beside.unlink(missing_ok=True)


def workbook_bytes(form: Form) -> bytes:
    """The empty workbook of a form."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = layout.ENTRY_SHEET
    _entry_sheet(book, sheet, form)
    for name, table in layout.table_sheets(form).items():
        _table_sheet(book, book.create_sheet(name), table)
    if layout.CHOICE_SHEET in book.sheetnames:
        _finish(book[layout.CHOICE_SHEET], "A2", "1:1")
        book.move_sheet(layout.CHOICE_SHEET, len(book.sheetnames))
    written = io.BytesIO()
    book.save(written)
    return without_traces(written)


def _entry_sheet(book: Workbook, sheet: Worksheet, form: Form) -> None:
    styles.title(sheet["A1"], form.title_zh)
    styles.label(sheet["A2"], layout.FORM_LABEL)
    styles.label(sheet["B2"], form.id)
    styles.aside(sheet["A3"], _NOTE)
    sheet.merge_cells("A3:E3")
    for at, (head, width) in enumerate(zip(layout.HEADS, _WIDTHS, strict=True), 1):
        styles.band(sheet.cell(4, at), head)
        sheet.column_dimensions[get_column_letter(at)].width = width
    for section in form.sections:
        asked = slots(form.field(name) for name in section.fields)
        if asked:
            _section_row(sheet, section.title_zh)
        for slot in asked:
            _entry_row(book, sheet, slot)
    _finish(sheet, "B5", "1:4")


def _section_row(sheet: Worksheet, title: str) -> None:
    row = sheet.max_row + 1
    for at in range(1, len(_WIDTHS) + 1):
        styles.band(sheet.cell(row, at), title if at == 1 else "")


def _entry_row(book: Workbook, sheet: Worksheet, slot: Slot) -> None:
    row = sheet.max_row + 1
    styles.label(sheet.cell(row, 1), layout.entry_label(slot), slot.field.required)
    styles.open_box(sheet.cell(row, 2), slot)
    styles.label(sheet.cell(row, 3), slot.field.unit)
    styles.aside(sheet.cell(row, 4), _help(slot))
    styles.aside(sheet.cell(row, 5), example(slot), styles.number_format(slot.box))
    lists.offer(book, sheet, slot.box, f"B{row}")
    if slot.box.type is FieldType.LONGTEXT:
        sheet.row_dimensions[row].height = _TALL


def _table_sheet(book: Workbook, sheet: Worksheet, table: Field) -> None:
    asked = slots_of(table)
    styles.band(sheet.cell(1, 1), layout.NUMBER_HEAD)
    styles.aside(sheet.cell(2, 1), "说明")
    styles.aside(sheet.cell(3, 1), layout.EXAMPLE)
    sheet.column_dimensions["A"].width = 8
    for at, slot in enumerate(asked, 2):
        letter = get_column_letter(at)
        sheet.column_dimensions[letter].width = max(14, min(40, 2 * len(layout.column_head(slot)) + 4))
        styles.open_box(sheet.column_dimensions[letter], slot)
        styles.band(sheet.cell(1, at), layout.column_head(slot))
        styles.aside(sheet.cell(2, at), _help(slot))
        styles.aside(sheet.cell(3, at), example(slot), styles.number_format(slot.box))
        lists.offer(book, sheet, slot.box, f"{letter}4:{letter}{MAX_ROWS + 3}")
    _finish(sheet, "B4", "1:1", landscape=len(asked) > _WIDE_TABLE)


def _help(slot: Slot) -> str:
    choices = "、".join(choice.zh for choice in slot.box.choices)
    several = f"可选几项，用“、”隔开：{choices}" if slot.box.type is FieldType.MULTICHOICE else ""
    return "。".join(filter(None, (slot.field.help_zh.rstrip("。"), several)))


def _finish(sheet: Worksheet, below: str, repeated: str, landscape: bool = False) -> None:
    """Freezes the heads, protects everything but the boxes, and sets up A4."""
    sheet.freeze_panes = below
    sheet.protection.sheet = True
    for allowed in ("formatColumns", "formatRows", "insertRows", "deleteRows", "sort", "autoFilter"):
        setattr(sheet.protection, allowed, False)
    sheet.page_setup.paperSize = int(sheet.PAPERSIZE_A4)
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = repeated
    assert sheet.oddFooter is not None
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"


def without_traces(written: io.BytesIO) -> bytes:
    """The same workbook without author and time, packed the same way every time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            data = _NO_AUTHOR if item.filename == "docProps/core.xml" else source.read(item)
            target.writestr(zipfile.ZipInfo(item.filename, _ZIP_DAY), data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
