"""A form as an XLSX workbook to fill in, and the filled-in workbook as entries.

The sheet 填报 holds label | value | unit | help line by line, and each table has a sheet of its own name.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongkai.domain.errors import UserError
from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Entries

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

ENTRY_SHEET = "填报"
FORM_LABEL = "表单编号"
MAX_BYTES = 8_000_000
MAX_UNPACKED = 64_000_000
_FIRST_ROW = 4
_ROWS_WITH_CHOICES = 500
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")


def export_workbook(form: Form, path: Path) -> None:
    """Writes the empty workbook of a form beside `path` and renames it there; UserError where it cannot."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = ENTRY_SHEET
    _write_entry_sheet(sheet, form)
    for field in form.fields:
        if field.type is FieldType.TABLE:
            _write_table_sheet(book, field)
    beside = path.with_name(f".{path.name}.part")
    try:
        book.save(beside)
        beside.replace(path)
    except OSError:
        raise UserError("表格没有写成", f"不能写入“{path.name}”。", "请检查磁盘空间和文件夹的权限。") from None
    finally:
        beside.unlink(missing_ok=True)


def _write_entry_sheet(sheet: "Worksheet", form: Form) -> None:
    sheet.append([form.title_zh])
    sheet.append([FORM_LABEL, form.id])
    sheet.append(["项目", "填写内容", "单位", "说明"])
    for field in form.fields:
        if field.type is not FieldType.TABLE:
            sheet.append([_label(field), None, field.unit, field.help_zh])
            _write_choices(sheet, field, f"B{sheet.max_row}")
            sheet.cell(sheet.max_row, 2).number_format = "@"
    for letter, width in (("A", 28), ("B", 48), ("C", 12), ("D", 48)):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{_FIRST_ROW}"


def _write_table_sheet(book: "Workbook", table: Field) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(_sheet_name(table))
    sheet.append([f"{_label(column)}（{column.unit}）" if column.unit else _label(column) for column in table.columns])
    for at, column in enumerate(table.columns, 1):
        letter = get_column_letter(at)
        sheet.column_dimensions[letter].width = 20
        sheet.column_dimensions[letter].number_format = "@"
        _write_choices(sheet, column, f"{letter}2:{letter}{_ROWS_WITH_CHOICES}")
    sheet.freeze_panes = "A2"


def _label(field: Field) -> str:
    return f"{field.label_zh} *" if field.required else field.label_zh


def _sheet_name(table: Field) -> str:
    return _NOT_IN_SHEET_NAMES.sub("_", table.label_zh)[:31]


def _write_choices(sheet: "Worksheet", field: Field, cells: str) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    labels = ["是", "否"] if field.type is FieldType.BOOLEAN else [choice.zh for choice in field.choices]
    listed = ",".join(labels)
    # Excel takes a typed-in list only up to 255 characters; several answers cannot be picked from one.
    if not labels or len(listed) > 255 or field.type is FieldType.MULTICHOICE:
        return
    rule = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
    rule.add(cells)
    sheet.add_data_validation(rule)


def read_workbook(path: Path, forms: Mapping[str, Form]) -> tuple[str, Entries]:
    """The form's id and the entries of a filled-in workbook; nothing in it is ever calculated.

    Raises UserError for a broken file, a missing sheet, an unknown form, label or column.
    """
    book = _opened(path)
    try:
        form = _form_of(book, forms, path)
        entries = _entries(_sheet(book, ENTRY_SHEET, path), form, path)
        for field in form.fields:
            if field.type is FieldType.TABLE and _sheet_name(field) in book.sheetnames:
                entries[field.name] = _table(book[_sheet_name(field)], field, path)
    finally:
        book.close()
    return form.id, entries


def _opened(path: Path) -> "Workbook":
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(item.file_size for item in archive.infolist())
        if path.stat().st_size <= MAX_BYTES and unpacked <= MAX_UNPACKED:
            return load_workbook(path, read_only=True, data_only=True)
    except Exception:  # openpyxl lets every kind of error of zip, XML and its own model through
        raise _wrong(path, "不是完好的 XLSX 文件。", "请用表格软件打开后另存为 XLSX 再试。") from None
    raise _wrong(path, "文件太大。", "请删去多余的内容后再试。")


def _wrong(path: Path, message: str, remedy: str) -> UserError:
    return UserError("表格不能读取", f"{path.name}：{message}", remedy)


def _sheet(book: "Workbook", name: str, path: Path) -> Any:
    if name not in book.sheetnames:
        raise _wrong(path, f"没有名为“{name}”的工作表。", "请用本程序导出的表格填写。")
    return book[name]


def _form_of(book: "Workbook", forms: Mapping[str, Form], path: Path) -> Form:
    rows = _sheet(book, ENTRY_SHEET, path).iter_rows(min_row=2, max_row=2, max_col=2, values_only=True)
    label, form_id = (str(cell) for cell in next(rows, ("", "")))
    if label != FORM_LABEL or form_id not in forms:
        raise _wrong(path, f"“{FORM_LABEL}”一格不是已有的表单。", "请用本程序导出的表格填写，不要改动第二行。")
    return forms[form_id]


def _entries(sheet: Any, form: Form, path: Path) -> Entries:
    known = {field.label_zh: field for field in form.fields if field.type is not FieldType.TABLE}
    entries: Entries = {}
    for label, cell in sheet.iter_rows(min_row=_FIRST_ROW, max_col=2, values_only=True):
        name = _plain(label)
        if not name:
            continue
        if name not in known:
            raise _wrong(path, f"“{ENTRY_SHEET}”里有不认识的项目“{name[:20]}”。", "请不要改动第一列。")
        if _typed(cell):
            entries[known[name].name] = _typed(cell)
    return entries


def _table(sheet: Any, table: Field, path: Path) -> list[Entries]:
    lines = sheet.iter_rows(values_only=True)
    columns = list(_columns(next(lines, ()), table, path))
    return [row for line in lines if (row := _row(columns, line))]


def _columns(heads: tuple[Any, ...], table: Field, path: Path) -> Iterator[str]:
    known = {column.label_zh: column.name for column in table.columns}
    for head in heads:
        name = _plain(head)
        # A label may itself end in brackets, so the unit is taken off only where the whole is not a label.
        label = name if name in known else re.sub(r"（[^（）]*）$", "", name).removesuffix(" *").strip()
        if name and label not in known:
            raise _wrong(path, f"工作表“{_sheet_name(table)}”里有不认识的列“{name[:20]}”。", "请不要改动第一行。")
        yield known.get(label, "")


def _row(columns: list[str], line: tuple[Any, ...]) -> Entries:
    return {name: _typed(cell) for name, cell in zip(columns, line, strict=False) if name and _typed(cell)}


def _plain(head: Any) -> str:
    return str(head or "").strip().removesuffix(" *").strip()


def _typed(cell: Any) -> str:
    """A cell as a person would have typed it."""
    match cell:
        case None:
            return ""
        case bool():
            return "是" if cell else "否"
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case float() if cell.is_integer():
            return str(int(cell))
    return str(cell).strip()
