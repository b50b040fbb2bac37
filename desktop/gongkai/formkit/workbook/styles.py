"""How the cells of an entry workbook look, and the one way in which text gets into a cell."""

import re
from typing import Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

from gongkai.domain.form import Field, FieldType
from gongkai.formkit.workbook.slots import Slot

_FACE = "宋体"
_THIN = Side("thin", "BFBFBF")
_LINE = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_BAND, _PAPER = PatternFill("solid", "E7ECF2"), PatternFill("solid", "FFFEF5")
_GREY, _RED = "808080", "B3261E"
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_PLAIN_UNIT = re.compile(r"[\w/%‰·㎡（）]{1,12}")


def put(cell: Any, value: Any) -> None:
    """Puts a value into a cell; a text stays a text, whatever it begins with.

    What a spreadsheet could take for a formula is stored as a string and marked as one (quotePrefix), so that it is not
    computed when somebody edits the cell either (CWE-1236).
    """
    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell.data_type = "s"
    if value.startswith(_RISKY):
        cell.quotePrefix = True


def title(cell: Any, text: str) -> None:
    """The name of the form."""
    put(cell, text)
    cell.font = Font(_FACE, 16, bold=True)


def band(cell: Any, text: str) -> None:
    """A head of columns, or of a section."""
    put(cell, text)
    cell.font, cell.fill, cell.border = Font(_FACE, 11, bold=True), _BAND, _LINE
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def label(cell: Any, text: str, required: bool = False) -> None:
    """The words beside a box; in red where it must be filled in."""
    put(cell, text)
    cell.font, cell.border = Font(_FACE, 11, color=_RED if required else None), _LINE
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def line(cell: Any, value: Any) -> None:
    """A cell of a finished list."""
    put(cell, value)
    cell.font, cell.border = Font(_FACE, 11), _LINE
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def aside(cell: Any, value: Any, number_format: str = "@") -> None:
    """Help, and examples: grey, so that nobody takes them for what was entered."""
    put(cell, value)
    cell.font, cell.border = Font(_FACE, 10, italic=True, color=_GREY), _LINE
    cell.alignment = Alignment(vertical="center", horizontal="left", wrap_text=True)
    cell.number_format = number_format


def open_box(cell: Any, slot: Slot) -> None:
    """A cell, or a whole column, to be filled in: the only ones that the protection leaves open."""
    cell.font, cell.fill, cell.border = Font(_FACE, 11), _PAPER, _LINE
    cell.number_format = number_format(slot.box)
    cell.alignment = Alignment(vertical="center", horizontal="left", wrap_text=slot.box.type is FieldType.LONGTEXT)
    cell.protection = Protection(locked=False)


def number_format(box: Field) -> str:
    """How a box shows what is typed: dates ISO, amounts with separators and unit, everything else as text."""
    if box.type is FieldType.DATE:
        return "yyyy-mm-dd"
    if box.type is FieldType.MONEY:
        most = 6 if box.limits.decimals is None else max(2, box.limits.decimals)
        unit = f'" {box.unit}"' if _PLAIN_UNIT.fullmatch(box.unit) else ""
        return f"#,##0.00{'#' * (most - 2)}{unit}"
    if box.type is FieldType.NUMBER:
        return ("0" if box.unit == "年" else "#,##0") if box.limits.integer else "General"
    return "@"
