"""XLSX: cells of all sheets, hidden ones too, formulas, comments, names, formats, caches, links, properties."""

import re
from collections.abc import Iterator
from functools import partial

from lxml import etree

from gongkai.review.files.numbers import plain_number
from gongkai.review.files.package import Package
from gongkai.review.files.shared_parts import links, other_part
from gongkai.review.files.trees import attribute_piece, drop, text_piece
from gongkai.review.files.xlsx.around import around_cells
from gongkai.review.files.xlsx.book import STRINGS, Sheet, X, shared_strings, sheets_of
from gongkai.review.files.xlsx.cells import CELL, FORMULA, ROW, cell_pieces, column_of
from gongkai.review.files.xlsx.looks import Looks
from gongkai.review.files.xlsx.sight import Sight
from gongkai.review.passages import Content, Oddity, Passage, Piece

_ROWS_OF_HEADS = 10
_LONGEST_HEAD = 30
_NO_NAME = re.compile(r"[*?:\\/\[\]]")
_LITERAL = re.compile('"([^"]{6,})"')
_DATA = ("xl/pivotCache/", "xl/pivotTables/", "xl/externalLinks/", "xl/connections", "xl/queryTables/", "xl/revisions/",
         "xl/slicer", "xl/timeline", "xl/tables/", "xl/persons/", "xl/threadedComments/", "xl/richData/")  # fmt: skip
"""Parts that have no layout: each of their attributes and texts is data."""


def contents(package: Package) -> Iterator[Content]:
    """Everything in an XLSX that says something, sheet after sheet."""
    strings, looks = shared_strings(package), Looks(package)
    used: set[int] = set()
    sheets = sheets_of(package)
    for sheet in sheets:
        yield Passage("工作表名", (Piece(sheet.name, partial(_rename, sheet.element)),))
        if sheet.has_cells:
            yield from _sheet(package, sheet, strings, used, looks)
        elif sheet.hidden:
            yield Oddity("hidden_sheet", sheet.label)
    for index in sorted(set(range(len(strings))) - used):
        yield Passage("未使用的共享文字", strings[index])
    yield from _workbook(package.tree(package.main))
    read = {package.main, STRINGS, *(sheet.part for sheet in sheets if sheet.has_cells)}
    read |= {part for sheet in sheets for kind, part in package.relations(sheet.part).values() if kind == "comments"}
    for part in package.names():
        if part == "xl/styles.xml":
            yield from _formats(package.tree(part))
        elif part.startswith(_DATA) and part.endswith(".xml"):
            yield from _data(package.tree(part))
        elif part not in read:
            yield from other_part(package, part)
    yield from links(package)


def _sheet(
    package: Package, sheet: Sheet, strings: list[tuple[Piece, ...]], used: set[int], looks: Looks
) -> Iterator[Passage | Oddity]:
    root, label, sight = package.tree(sheet.part), sheet.label, Sight(package, sheet, looks)
    unseen: dict[str, list[str]] = {}
    heads: dict[str, str] = {}
    filled = False
    for number, row in enumerate(root.iter(ROW)):
        for cell in row.iterchildren(CELL):
            place = cell.get("r", "")
            column = column_of(place)
            passage = Passage(f"{label}{place}", cell_pieces(cell, strings, used), heads.get(column, ""))
            text = passage.text
            if not text:
                continue
            filled = True
            yield passage
            if number < _ROWS_OF_HEADS and len(text) <= _LONGEST_HEAD and not any(map(str.isdigit, text)):
                heads[column] = text
            if rule := sight.rule(row, cell):
                unseen.setdefault(rule, []).append(place)
        for formula in row.iter(FORMULA):
            if formula.text:
                yield Passage(f"{label}公式", (text_piece(formula),))
    yield from _unseen(sheet, unseen, filled)
    yield from around_cells(package, sheet, root)


def _unseen(sheet: Sheet, unseen: dict[str, list[str]], filled: bool) -> Iterator[Oddity]:
    """What nobody sees of a sheet: all of it, or so many cells by each rule."""
    if sheet.hidden and filled:
        yield Oddity("hidden_sheet", sheet.label)
        return
    for rule, places in unseen.items():
        shown = "、".join(places[:3]) + ("等" if len(places) > 3 else "")
        yield Oddity(rule, f"{sheet.label}{shown}")


def _workbook(root: etree._Element) -> Iterator[Passage]:
    """The names that stand for cells or values, and what the workbook tells of where it was kept and by whom."""
    for name in root.iter(f"{X}definedName"):
        # A masked name or reference would be broken: it goes altogether.
        pieces = (name.get("name", ""), name.get("comment", ""), name.get("description", ""), name.text or "")
        yield from (Passage("名称定义", (Piece(text, lambda _, name=name: drop(name)),)) for text in pieces if text)  # type: ignore[misc]
    for node in root.iter("*"):
        for attribute in ("url", "userName", "codeName"):
            if node.get(attribute):
                yield Passage("工作簿设置", (attribute_piece(node, attribute),))


def _formats(root: etree._Element) -> Iterator[Passage]:
    """The words in number formats, which are shown in place of values, and the names of styles."""
    for code in root.iter(f"{X}numFmt"):
        for literal in _LITERAL.findall(code.get("formatCode", "")):
            yield Passage("数字格式", (Piece(literal, lambda _, code=code: code.set("formatCode", "General")),))  # type: ignore[misc]
    for style in root.iter(f"{X}cellStyle"):
        yield Passage("样式名", (attribute_piece(style, "name"),))


def _data(root: etree._Element) -> Iterator[Passage]:
    """Copies of data that tables, pivot tables and links to other files keep."""
    for node in root.iter("*"):
        for name in [str(name) for name in node.attrib]:
            value = node.get(name, "")
            yield Passage("缓存的数据", (Piece(plain_number(value), partial(node.set, name)),))
        if node.text and node.text.strip():
            yield Passage("缓存的数据", (Piece(plain_number(node.text), text_piece(node).put),))


def _rename(sheet: etree._Element, name: str) -> None:
    """A new name for a sheet, without the signs that no sheet name may have."""
    sheet.set("name", _NO_NAME.sub("×", name))
