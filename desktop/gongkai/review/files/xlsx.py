"""XLSX: cells of all sheets, hidden ones too, formulas, comments, names, page headers, caches, properties."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from lxml import etree

from gongkai.review.files.numbers import plain_number
from gongkai.review.files.package import Package, attribute_piece, text_piece
from gongkai.review.files.shared_parts import links, other_part
from gongkai.review.passages import Content, Oddity, Passage, Piece, UnreadableError

X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ROOT = f"{X}workbook"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
CELL, VALUE, FORMULA, _TEXT = (f"{X}{tag}" for tag in ("c", "v", "f", "t"))
_STRINGS = "xl/sharedStrings.xml"
_HEADER_CODE = re.compile(r'(&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-][0-9]{3}|[0-9]{1,3}|.))', re.DOTALL)
_ROWS_OF_HEADS = 10
_LONGEST_HEAD = 30


@dataclass(frozen=True)
class Sheet:
    """A sheet of the workbook: its name, its part, and whether it is hidden (veryHidden too)."""

    name: str
    part: str
    hidden: bool
    element: etree._Element


def contents(package: Package) -> Iterator[Content]:
    """Everything in an XLSX that says something, sheet after sheet."""
    workbook = package.tree(package.main)
    strings = shared_strings(package)
    used: set[int] = set()
    sheets = sheets_of(package)
    for sheet in sheets:
        yield from _sheet(package, sheet, strings, used)
    for index in sorted(set(range(len(strings))) - used):
        yield Passage("未使用的共享文字", strings[index])
    for name in workbook.iter(f"{X}definedName"):
        yield Passage("名称定义", (attribute_piece(name, "name"),))
        yield Passage("名称定义", (text_piece(name),))
    own = {package.main, _STRINGS, *(sheet.part for sheet in sheets)}
    for part in package.names():
        if part.startswith("xl/pivotCache/"):
            yield from _cached_values(package.tree(part))
        elif part not in own and not part.startswith("xl/comments"):
            yield from other_part(package, part)
    yield from links(package)


def sheets_of(package: Package) -> list[Sheet]:
    relations = package.relations(package.main)
    found = []
    for element in package.tree(package.main).iter(f"{X}sheet"):
        kind, part = relations.get(element.get(f"{_R}id", ""), ("", ""))
        if part not in package.parts:
            raise UnreadableError("broken")
        hidden = element.get("state", "visible") != "visible"
        if kind == "worksheet":
            found.append(Sheet(element.get("name", ""), part, hidden, element))
    return found


def _sheet(
    package: Package, sheet: Sheet, strings: list[tuple[Piece, ...]], used: set[int]
) -> Iterator[Passage | Oddity]:
    root, label = package.tree(sheet.part), f"工作表“{sheet.name}”"
    yield Passage("工作表名", (attribute_piece(sheet.element, "name"),))
    hidden, hidden_cells, filled = Hidden(root), [], False
    heads: dict[str, str] = {}
    for number, row in enumerate(root.iter(f"{X}row")):
        for cell in row.iterchildren(CELL):
            place = cell.get("r", "")
            column = column_of(place)
            pieces = cell_pieces(cell, strings, used)
            passage = Passage(f"{label}{place}", pieces, heads.get(column, ""))
            text = passage.text
            if not text:
                continue
            filled = True
            yield passage
            if number < _ROWS_OF_HEADS and len(text) <= _LONGEST_HEAD and not any(map(str.isdigit, text)):
                heads[column] = text
            if hidden.covers(row, column):
                hidden_cells.append(place)
        for formula in row.iter(FORMULA):
            if formula.text:
                yield Passage(f"{label}公式", (text_piece(formula),))
    if sheet.hidden and filled:
        yield Oddity("hidden_sheet", label)
    elif hidden_cells:
        shown = "、".join(hidden_cells[:3]) + ("等" if len(hidden_cells) > 3 else "")
        yield Oddity("hidden_cells", f"{label}{shown}")
    yield from _around_cells(package, sheet, root, label)


def _around_cells(package: Package, sheet: Sheet, root: etree._Element, label: str) -> Iterator[Passage]:
    """What a sheet says outside its cells: page headers and footers, hints of input, links, comments."""
    for head in root.iter(f"{X}headerFooter"):
        yield from (Passage(f"{label}页眉页脚", _header_pieces(node)) for node in head)
    for rule in root.iter(f"{X}dataValidation"):
        for name in ("prompt", "promptTitle", "error", "errorTitle"):
            yield Passage(f"{label}输入提示", (attribute_piece(rule, name),))
        yield from (Passage(f"{label}下拉选项", (text_piece(node),)) for node in rule.iter("*") if node.text)
    for link in root.iter(f"{X}hyperlink"):
        for name in ("display", "tooltip", "location"):
            yield Passage(f"{label}链接", (attribute_piece(link, name),))
    for kind, part in package.relations(sheet.part).values():
        if kind == "comments":
            for comment in package.tree(part).iter(f"{X}comment"):
                pieces = tuple(map(text_piece, comment.iter(f"{X}t")))
                yield Passage(f"{label}{comment.get('ref', '')}批注", pieces)
            for author in package.tree(part).iter(f"{X}author"):
                yield Passage(f"{label}批注作者", (text_piece(author),))


def cell_pieces(cell: etree._Element, strings: list[tuple[Piece, ...]], used: set[int]) -> tuple[Piece, ...]:
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
    for child in list(cell):
        cell.remove(child)
    cell.set("t", "inlineStr")
    etree.SubElement(etree.SubElement(cell, f"{X}is"), f"{X}t").text = text


def _header_pieces(node: etree._Element) -> tuple[Piece, ...]:
    """The texts of a page header between its codes: &C is centred, &"黑体" a font, &12 a size."""
    parts = _HEADER_CODE.split(node.text or "")

    def put(index: int, text: str) -> None:
        parts[index] = text
        node.text = "".join(parts)

    return tuple(Piece("\n") if i % 2 else Piece(part, partial(put, i)) for i, part in enumerate(parts))


def shared_strings(package: Package) -> list[tuple[Piece, ...]]:
    if _STRINGS not in package.parts:
        return []
    return [tuple(map(text_piece, item.iter(f"{X}t"))) for item in package.tree(_STRINGS).iterchildren(f"{X}si")]


def _cached_values(root: etree._Element) -> Iterator[Passage]:
    for node in root.iter("*"):
        if node.get("v"):
            yield Passage("数据透视表缓存", (attribute_piece(node, "v"),))


class Hidden:
    """Which rows and columns of a sheet nobody sees: hidden, or of no height or width."""

    def __init__(self, root: etree._Element) -> None:
        self._columns = [
            (int(span.get("min", "0")), int(span.get("max", "0")))
            for span in root.iter(f"{X}col")
            if _is_set(span, "hidden") or float(span.get("width", "9")) == 0
        ]

    def covers(self, row: etree._Element, column: str) -> bool:
        """Whether a cell of this row and column letters is out of sight."""
        if _is_set(row, "hidden") or float(row.get("ht", "15")) == 0:
            return True
        return bool(self._columns) and any(first <= _number(column) <= last for first, last in self._columns)


def _is_set(element: etree._Element, name: str) -> bool:
    return element.get(name, "0") in ("1", "true")


def column_of(place: str) -> str:
    return place.rstrip("0123456789")


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - 64
    return number
