"""Word files as they come: paragraphs and tables of a DOCX as lines, automatic numbers written out."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gongkai.domain.errors import UserError
from gongkai.notices.manuscript import Cell, Line, Manuscript, lines_of
from gongkai.notices.word_lists import Lists

if TYPE_CHECKING:
    from docx.document import Document as Word
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(
    {
        *(f"{W}{name}" for name in ("del", "moveFrom", "instrText", "txbxContent", "pPr", "rPr")),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
_MARKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
_LARGEST = 64 << 20
_LARGEST_UNPACKED = 512 << 20
_REMEDY = "请用 Word 或 WPS 打开，另存为 .docx 后再试。"


@dataclass(frozen=True)
class Letter:
    """A character of a paragraph, its element, and its place in that element's text: -1 for a tab or a break."""

    text: str
    element: "_Element"
    place: int = -1


@dataclass(frozen=True)
class WordParagraph:
    """A paragraph that holds anything, its number in the file from 1, its list's number, and its table's cell."""

    number: int
    element: "_Element"
    letters: tuple[Letter, ...]
    numbered: str = ""
    cell: Cell | None = None

    @property
    def text(self) -> str:
        """What was typed: tabs and line breaks included, the list's number not."""
        return "".join(letter.text for letter in self.letters)


def load_word(path: Path) -> "Word":
    """The Word document in a file; UserError where it is no DOCX, or cannot be read."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError("文件太大", "Word 公文不应超过 64 MB。", "请检查是否选错了文件。")
        return open_word(path.read_bytes())
    except OSError as error:
        reason = error.strerror or "读取失败"
        raise UserError("文件打不开", f"{reason}。", "请检查文件是否存在、是否有权读取。") from error


def open_word(data: bytes) -> "Word":
    """The document in these bytes; UserError where it is no DOCX, is damaged, encrypted or far too large."""
    from docx import Document
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST_UNPACKED:
                raise UserError("文件太大", "解开后超过 512 MB。", "请检查是否选错了文件。")
        return Document(io.BytesIO(data))
    except (zipfile.BadZipFile, OpcError, LxmlError, KeyError, ValueError, AttributeError, EOFError) as error:
        raise UserError("不是能读的 Word 文件", "文件已损坏、加了密码，或不是 .docx 格式。", _REMEDY) from error


def manuscript_of_word(word: "Word") -> Manuscript:
    """The lines of an opened document."""
    lines: list[Line] = []
    for paragraph in paragraphs(word):
        lines += lines_of(paragraph.number, paragraph.text, paragraph.cell, paragraph.numbered)
    return Manuscript(tuple(lines), unit="段")


def paragraphs(word: "Word") -> Iterator[WordParagraph]:
    """The paragraphs that hold anything, in order, those of tables and text boxes in their places."""
    lists, number, tables = Lists(word), 0, _Tables()
    for element in word.element.body.iter(f"{W}p"):
        if any(parent.tag in _SKIPPED - {f"{W}txbxContent"} for parent in element.iterancestors()):
            continue
        letters = tuple(_letters(element))
        numbered = lists.number(element) if letters else ""
        cell = tables.cell(element)
        if "".join(letter.text for letter in letters).strip():
            number += 1
            yield WordParagraph(number, element, letters, numbered, cell)


def drop(element: "_Element") -> None:
    """Takes an element out of its parent."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _letters(element: "_Element") -> Iterator[Letter]:
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == f"{W}t" or child.tag.endswith("/math}t"):
            for place, text in enumerate(child.text or ""):
                yield Letter(text, child, place)
        elif child.tag in _MARKS:
            yield Letter(_MARKS[child.tag], child)
        else:
            yield from _letters(child)


class _Tables:
    """Which cell of which table a paragraph stands in; a table of one cell is a box round the text, not a table."""

    def __init__(self) -> None:
        self._known: dict[_Element, int] = {}
        self._places: dict[_Element, Cell | None] = {}

    def cell(self, paragraph: "_Element") -> Cell | None:
        """The cell of the outermost table, none outside tables."""
        around = [parent for parent in paragraph.iterancestors() if parent.tag in (f"{W}tc", f"{W}tbl")]
        if len(around) < 2:
            return None
        cell, table = around[-2], around[-1]
        if table not in self._known:
            self._known[table] = max(self._known.values(), default=0) + 1
            self._places |= self._cells(table)
        return self._places.get(cell)

    def _cells(self, table: "_Element") -> dict["_Element", Cell | None]:
        rows = [_row_cells(row) for row in table.iterchildren(f"{W}tr")]
        if sum(map(len, rows)) == 1:
            self._known[table] = 0
            return {rows[0][0][0]: None}
        number = self._known[table]
        return {cell: Cell(number, row, column) for row, cells in enumerate(rows, 1) for cell, column in cells}


def _row_cells(row: "_Element") -> list[tuple["_Element", int]]:
    """The cells of a row and their first columns, from 1."""
    found, column = [], 1
    for cell in row.iterchildren(f"{W}tc"):
        found.append((cell, column))
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        column += int(span.get(f"{W}val", "1")) if span is not None else 1
    return found
