"""An XLSX file of unknown origin as plain sheets of cells; nothing in it is ever calculated."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from openpyxl import load_workbook
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.utils.cell import get_column_letter, range_boundaries

from gongkai.domain.errors import UserError
from gongkai.formkit.reading import MAX_ROWS

MAX_BYTES = 16_000_000
MAX_UNPACKED = 160_000_000
MAX_SHEETS = 60
MAX_COLUMNS = 120
_HEADS = 100
"""Lines above and between the rows that are no rows: titles, heads, blank ones."""
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+[0-9]+:[A-Z]+[0-9]+)"')
_FORMULA = re.compile(
    rb'<(?:\w+:)?c r="([A-Z]+[0-9]+)"([^>]*)><(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)(?!<(?:\w+:)?v>[^<])'
)
_NO_RESULT = "这一格是公式，却没有保存计算结果，请填写结果，或用表格软件打开后另存一次。"

CellValue: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None


class Cell(NamedTuple):
    """A filled cell; `fault` says why its content cannot be used, where it cannot."""

    place: str
    value: CellValue
    number_format: str = "General"
    fault: str = ""


@dataclass(frozen=True)
class Line:
    """A line of a sheet that is not empty: its number from 1, and its filled cells by column number."""

    number: int
    cells: Mapping[int, Cell]


@dataclass(frozen=True)
class Sheet:
    """A sheet's lines that are not empty; `epoch` is the day that serial dates count from."""

    name: str
    lines: tuple[Line, ...]
    epoch: datetime


def open_book(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a workbook in their order.

    A text in cells that were merged downwards stands in each of them; an amount only in the first, since it is one
    amount. Raises UserError where the file is broken, locked with a password, or too large.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(item.file_size for item in archive.infolist())
            if path.stat().st_size <= MAX_BYTES and unpacked <= MAX_UNPACKED:
                return tuple(_sheets(path, archive))
    except _TooLongError as error:
        raise _wrong(path, str(error), "请删去多余的内容，或分成几份。") from None
    except Exception:  # openpyxl lets every kind of error of zip, XML and its own model through
        raise _wrong(path, "不是完好的 XLSX 文件。", "请用表格软件打开后另存为 XLSX 再试，不要加密码。") from None
    raise _wrong(path, "文件太大。", "请删去多余的内容后再试。")


class _TooLongError(Exception):
    """More sheets or lines than anybody fills in."""


def _wrong(path: Path, message: str, remedy: str) -> UserError:
    return UserError("表格不能读取", f"{path.name}：{message}", remedy)


def _sheets(path: Path, archive: zipfile.ZipFile) -> Iterator[Sheet]:
    book = load_workbook(path, read_only=True, data_only=True)
    try:
        if len(book.worksheets) > MAX_SHEETS:
            raise _TooLongError(f"工作表超过 {MAX_SHEETS} 张。")
        for sheet in book.worksheets:
            yield Sheet(sheet.title, tuple(_lines(sheet, _part(sheet, archive))), book.epoch)
    finally:
        book.close()


def _part(sheet: Any, archive: zipfile.ZipFile) -> bytes:
    # openpyxl keeps neither merged cells nor formulas while it streams: their marks are looked up in the part itself.
    return archive.read(sheet._worksheet_path.lstrip("/"))


def _lines(sheet: Any, part: bytes) -> Iterator[Line]:
    spread, formulas = _spread(part), _uncalculated(part)
    held: dict[tuple[int, int], Cell] = {}
    sheet.reset_dimensions()
    most = MAX_ROWS + _HEADS
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS), 1):
        cells = {cell.column: found for cell in row if (found := _cell(cell, formulas)) is not None}
        for column, first in spread.get(number, ()):
            if first == number and column in cells:
                held[first, column] = cells[column]
            elif (first, column) in held and isinstance(held[first, column].value, str):
                cells.setdefault(column, held[first, column]._replace(place=f"{get_column_letter(column)}{number}"))
        if cells and number > most:
            raise _TooLongError(f"工作表“{sheet.title[:20]}”超过 {MAX_ROWS} 行。")
        if cells:
            yield Line(number, cells)


def _cell(cell: Any, formulas: set[str]) -> Cell | None:
    value = cell.value
    blank = value is None or (isinstance(value, str) and not value.strip())
    if blank and not (formulas and isinstance(cell, ReadOnlyCell)):
        return None
    place = f"{get_column_letter(cell.column)}{cell.row}"
    if blank:
        return Cell(place, None, fault=_NO_RESULT) if place in formulas else None
    if cell.data_type == "e":
        return Cell(place, None, fault="这一格的公式出错了，请在表格里改好，或填写结果。")
    return Cell(place, value, cell.number_format or "General")


def _uncalculated(part: bytes) -> set[str]:
    """The places of formulas without a stored result; a result that is an empty text is one."""
    return {match[1].decode() for match in _FORMULA.finditer(part) if b't="str"' not in match[2]}


def _spread(part: bytes) -> dict[int, list[tuple[int, int]]]:
    """For each line the columns that a downward merge covers, with the line that it begins in."""
    found: dict[int, list[tuple[int, int]]] = {}
    for match in _MERGED.finditer(part):
        column, first, _, last = range_boundaries(match[1].decode())
        assert column is not None
        assert first is not None
        assert last is not None
        for number in range(first, min(last, MAX_ROWS + _HEADS) + 1) if last > first else ():
            found.setdefault(number, []).append((column, first))
    return found
