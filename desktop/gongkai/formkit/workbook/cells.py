"""One cell of an office program, taken as the entry of a box, or rejected with its reason."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from openpyxl.utils.datetime import from_excel

from gongkai.domain.form import Field, FieldType
from gongkai.formkit.scalars import EntryError, read_scalar
from gongkai.formkit.workbook.book import Cell, CellValue, Sheet
from gongkai.formkit.workbook.slots import Slot, folded

_AMOUNTS = (FieldType.NUMBER, FieldType.MONEY)
_LITERALS = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')
_DECIMALS = re.compile(r"\.([0#?]+)")
_LONGEST_EXACT = 15
_SERIALS = range(20_000, 80_000)
"""Serial dates of 1954 to 2119; other whole numbers in a date box are read as 20261123."""
_PARTS = re.compile(r"[、,，;；\n]")
_HARMLESS = re.compile(r"(?!.*\d{9})[\d.,，%％:：年月日元万亿千百十约/~至 \-]{1,20}")


@dataclass(frozen=True)
class RejectedCell:
    """A cell that was not taken: its sheet and place, the label it stands under, what kind of thing it holds, and why.

    `value` is given only where it can hold nothing personal: a few figures, a mistyped date or amount.
    """

    sheet: str
    cell: str
    label: str
    kind: str
    reason: str
    value: str = ""


class CellError(Exception):
    """The cell cannot be taken; the text is a sentence that never repeats what it holds."""


def reject(sheet: Sheet, cell: Cell, label: str, reason: str, box: Field | None = None) -> RejectedCell:
    """The report of a cell that is not taken."""
    plain = box is not None and box.type in (*_AMOUNTS, FieldType.DATE)
    text = str(cell.value) if plain and cell.value is not None else ""
    return RejectedCell(sheet.name, cell.place, label, _kind(cell), reason, text if _HARMLESS.fullmatch(text) else "")


def entry_of(slot: Slot, cell: Cell, epoch: datetime, scale: Decimal = Decimal(1)) -> Any:
    """The entry that a cell means, as the window would hold it; CellError where the box would not take it.

    `scale` turns an amount in the sheet's unit into the form's (0.0001 for 元 to 万元).
    """
    if cell.fault:
        raise CellError(cell.fault)
    box = slot.box
    entry = _as_typed(box, cell, epoch)
    if scale != 1 and box.type in _AMOUNTS:
        entry = _scaled(box, entry, scale)
    try:
        value = read_scalar(box, entry)
    except EntryError as error:
        raise CellError(str(error)) from None
    if box.type in (FieldType.CHOICE, FieldType.BOOLEAN):
        return value
    return list(value) if isinstance(value, tuple) else entry


def _as_typed(box: Field, cell: Cell, epoch: datetime) -> Any:
    value = cell.value
    if box.type is FieldType.DATE and not isinstance(value, str):
        return _day(value, epoch)
    if box.choices:
        return _labels(box, _text(value, cell.number_format))
    if isinstance(value, bool):
        return value if box.type is FieldType.BOOLEAN else ("是" if value else "否")
    if box.type in _AMOUNTS and isinstance(value, int | float):
        return _amount(value, cell.number_format)
    return _text(value, cell.number_format)


def _labels(box: Field, text: str) -> Any:
    """The choices named in a cell, told by their labels however wide they are written."""
    known = {folded(choice.zh): choice.value for choice in box.choices}
    if box.type is FieldType.CHOICE:
        return known.get(folded(text), text)
    whole = known.get(folded(text))
    return [whole] if whole else [known.get(folded(part), part) for part in _PARTS.split(text)]


def _day(value: CellValue, epoch: datetime) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        whole = int(value)
        found = from_excel(whole, epoch) if whole in _SERIALS else None
        return found.date().isoformat() if isinstance(found, datetime) else str(whole)
    return _text(value, "")


def _text(value: CellValue, number_format: str) -> str:
    match value:
        case bool():
            return "是" if value else "否"
        case datetime():
            return value.date().isoformat() if not (value.hour or value.minute) else value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case int() | float():
            shown = _shown(value, number_format)
            wide = re.fullmatch(r"0{2,20}", number_format)
            return shown.zfill(len(number_format)) if wide else shown
    return str(value).strip()


def _amount(value: float, number_format: str) -> str:
    return _shown(value, number_format).removesuffix("%")


def _shown(value: float, number_format: str) -> str:
    """A number as an exact decimal: with the decimals that the cell shows, else all that a spreadsheet keeps."""
    exact = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.{_LONGEST_EXACT}g}")
    if not exact.is_finite() or exact.adjusted() >= _LONGEST_EXACT:
        raise CellError("超过 15 位的数字在表格里会走样，请把这一格设成文本，再重新输入。")
    pattern = _LITERALS.sub("", number_format.partition(";")[0])
    if "%" in pattern:
        exact *= 100
    decimals = _DECIMALS.search(pattern)
    if decimals and "E" not in pattern.upper().replace("GENERAL", ""):
        exact = exact.quantize(Decimal(1).scaleb(-len(decimals[1])), ROUND_HALF_UP)
        exact = _trimmed(exact, decimals[1].count("0"))
    else:
        exact = _trimmed(exact, 0)
    return f"{exact:f}{'%' if '%' in pattern else ''}"


def _trimmed(number: Decimal, least: int) -> Decimal:
    """The number without the zeros behind its decimals, of which `least` stay."""
    bare = number.normalize()
    return number.quantize(Decimal(1).scaleb(-max(least, -int(bare.as_tuple().exponent), 0)))


def _scaled(box: Field, entry: Any, scale: Decimal) -> Any:
    try:
        return f"{Decimal(str(read_scalar(_free(box), entry))) * scale:f}"
    except EntryError as error:
        raise CellError(str(error)) from None


def _free(box: Field) -> Field:
    return replace(box, limits=replace(box.limits, minimum=None, maximum=None, integer=False, decimals=12, rule=None))


def _kind(cell: Cell) -> str:
    match cell.value:
        case None:
            return "公式"
        case bool():
            return "是否"
        case int() | float():
            return "数字"
        case str():
            return f"文字（{len(cell.value)} 字）"
    return "日期"
