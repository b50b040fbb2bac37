"""What a sheet says outside its cells: page headers, hints and lists of input, filters, links, comments, scenarios."""

import re
from collections.abc import Iterator
from functools import partial

from lxml import etree

from gongkai.review.files.package import Package
from gongkai.review.files.trees import attribute_piece, text_piece
from gongkai.review.files.xlsx.book import Sheet, X
from gongkai.review.passages import Passage, Piece

_HEADER_CODE = re.compile(r'(&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-][0-9]{3}|[0-9]{1,3}|.))', re.DOTALL)
_SPOKEN = (
    "prompt",
    "promptTitle",
    "error",
    "errorTitle",
    "display",
    "tooltip",
    "location",
    "val",
    "comment",
    "user",
    "name",
)
_LABELS = {
    "dataValidations": "输入提示",
    "hyperlinks": "链接",
    "autoFilter": "筛选条件",
    "conditionalFormatting": "条件格式",
    "scenarios": "方案",
}


def around_cells(package: Package, sheet: Sheet, root: etree._Element) -> Iterator[Passage]:
    """The words of a sheet's settings and of the comments on its cells."""
    for part in root.iterchildren("*"):
        local = str(part.tag).rpartition("}")[2]
        if local == "headerFooter":
            yield from (Passage(f"{sheet.label}页眉页脚", _header_pieces(node)) for node in part)
        elif local not in ("sheetData", "cols", "mergeCells"):
            yield from _words(part, f"{sheet.label}{_LABELS.get(local, '设置')}")
    for kind, part_name in package.relations(sheet.part).values():
        if kind == "comments":
            yield from _comments(package.tree(part_name), sheet.label)


def _words(part: etree._Element, where: str) -> Iterator[Passage]:
    for node in part.iter("*"):
        for name in _SPOKEN:
            if node.get(name):
                yield Passage(where, (attribute_piece(node, name),))
        if node.text and node.text.strip():
            yield Passage(where, (text_piece(node),))


def _comments(root: etree._Element, label: str) -> Iterator[Passage]:
    for comment in root.iter(f"{X}comment"):
        yield Passage(f"{label}{comment.get('ref', '')}批注", tuple(map(text_piece, comment.iter(f"{X}t"))))
    for author in root.iter(f"{X}author"):
        yield Passage(f"{label}批注作者", (text_piece(author),))


def _header_pieces(node: etree._Element) -> tuple[Piece, ...]:
    """The texts of a page header between its codes: &C is centred, &"黑体" a font, &12 a size."""
    parts = _HEADER_CODE.split(node.text or "")

    def put(index: int, text: str) -> None:
        parts[index] = text
        node.text = "".join(parts)

    return tuple(Piece("\n") if i % 2 else Piece(part, partial(put, i)) for i, part in enumerate(parts))
