"""A list as an XLSX workbook to file and to print: title, facts, heads repeated on every page."""

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from gongkai.formkit.workbook import styles
from gongkai.formkit.workbook.export import without_traces

_HEAD_ROW = 3


def list_workbook(
    title: str, facts: str, heads: Sequence[str], widths: Sequence[int], rows: Sequence[Sequence[str | int]]
) -> bytes:
    """The workbook of a list; every text stays a text, whatever it begins with. The same list gives the same bytes."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title[:31]
    styles.title(sheet["A1"], title)
    styles.aside(sheet["A2"], facts)
    for row in (1, 2):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(heads))
    for at, (head, width) in enumerate(zip(heads, widths, strict=True), 1):
        styles.band(sheet.cell(_HEAD_ROW, at), head)
        sheet.column_dimensions[get_column_letter(at)].width = width
    for number, cells in enumerate(rows, _HEAD_ROW + 1):
        for at, value in enumerate(cells, 1):
            styles.line(sheet.cell(number, at), value)
    _set_up(sheet)
    written = io.BytesIO()
    book.save(written)
    return without_traces(written)


def _set_up(sheet: Worksheet) -> None:
    """Freezes the heads and sets up A4 on its long side."""
    sheet.freeze_panes = f"A{_HEAD_ROW + 1}"
    sheet.page_setup.paperSize = int(sheet.PAPERSIZE_A4)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    assert sheet.oddFooter is not None
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
