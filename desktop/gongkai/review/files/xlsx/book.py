"""The workbook of an XLSX: its sheets in their order, and the texts that its cells share."""

from dataclasses import dataclass

from lxml import etree

from gongkai.review.files.package import Package
from gongkai.review.files.trees import text_piece
from gongkai.review.passages import Piece, UnreadableError

X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ROOT = f"{X}workbook"
STRINGS = "xl/sharedStrings.xml"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, its part, whether it is hidden (veryHidden too), and whether it has cells or is a chart."""

    name: str
    part: str
    hidden: bool
    element: etree._Element
    has_cells: bool = True

    @property
    def label(self) -> str:
        """What a person calls it."""
        return f"工作表“{self.name}”"


def sheets_of(package: Package) -> list[Sheet]:
    """All sheets of the workbook; UnreadableError where one of them is missing."""
    relations = package.relations(package.main)
    found = []
    for element in package.tree(package.main).iter(f"{X}sheet"):
        kind, part = relations.get(element.get(f"{_R}id", ""), ("", ""))
        if part not in package.parts:
            raise UnreadableError("broken")
        hidden = element.get("state", "visible") != "visible"
        found.append(Sheet(element.get("name", ""), part, hidden, element, kind == "worksheet"))
    return found


def shared_strings(package: Package) -> list[tuple[Piece, ...]]:
    """The texts that cells point to by number, each as the pieces of its runs."""
    if STRINGS not in package.parts:
        return []
    return [tuple(map(text_piece, item.iter(f"{X}t"))) for item in package.tree(STRINGS).iterchildren(f"{X}si")]
