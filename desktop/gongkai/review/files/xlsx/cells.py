"""The cells of a sheet: their texts as a person reads them, and which rows and columns nobody sees."""

from functools import partial

from lxml import etree

from gongkai.review.files.numbers import plain_number
from gongkai.review.files.trees import text_piece
from gongkai.review.files.xlsx.book import X
from gongkai.review.passages import Piece, UnreadableError

CELL, VALUE, FORMULA, ROW, _TEXT = (f"{X}{tag}" for tag in ("c", "v", "f", "row", "t"))
_NO_HEIGHT, _NO_WIDTH = 1.0, 0.2


def cell_pieces(cell: etree._Element, strings: list[tuple[Piece, ...]], used: set[int]) -> tuple[Piece, ...]:
    """The text of a cell; `used` gathers the numbers of the shared texts that are shown."""
    kind, value = cell.get("t", "n"), next(cell.iterchildren(VALUE), None)
    if kind == "inlineStr":
        return tuple(map(text_piece, cell.iter(_TEXT)))
    if value is None or not value.text or kind in ("b", "e"):
        return ()
    if kind == "s":
        index = int(value.text) if value.text.isdigit() else -1
        if not 0 <= index < len(strings):
            raise UnreadableError("broken")
        used.add(index)
        return strings[index]
    return (Piece(plain_number(value.text) if kind == "n" else value.text, partial(_put_inline, cell)),)


def _put_inline(cell: etree._Element, text: str) -> None:
    """A masked number is text: the cell becomes an inline string and keeps its style."""
    empty_cell(cell)
    cell.set("t", "inlineStr")
    etree.SubElement(etree.SubElement(cell, f"{X}is"), f"{X}t").text = text


def empty_cell(cell: etree._Element) -> None:
    """Takes the value and the formula out of a cell and leaves its look."""
    for child in list(cell):
        cell.remove(child)
    cell.attrib.pop("t", "")


def column_of(place: str) -> str:
    """The letters of a place: B of B7."""
    return place.rstrip("0123456789")


def column_number(column: str) -> int:
    """The number of a column from its letters, from 1."""
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - 64
    return number


class Hidden:
    """Which rows and columns of a sheet nobody sees: hidden, filtered away, or of no height or width."""

    def __init__(self, root: etree._Element) -> None:
        usual = next(root.iterchildren(f"{X}sheetFormatPr"), None)
        self._rows = usual is not None and _is_set(usual, "zeroHeight")
        self._columns = [
            (int(span.get("min", "0")), int(span.get("max", "0")))
            for span in root.iter(f"{X}col")
            if _is_set(span, "hidden") or _size(span, "width") <= _NO_WIDTH
        ]

    def covers(self, row: etree._Element, column: str) -> bool:
        """Whether a cell of this row and column letters is out of sight."""
        if _is_set(row, "hidden") or _size(row, "ht") <= _NO_HEIGHT or (self._rows and "ht" not in row.attrib):
            return True
        return bool(self._columns) and any(first <= column_number(column) <= last for first, last in self._columns)


def _is_set(element: etree._Element, name: str) -> bool:
    return element.get(name, "0") in ("1", "true")


def _size(element: etree._Element, name: str) -> float:
    try:
        return float(element.get(name, "9"))
    except ValueError:
        return 9.0
