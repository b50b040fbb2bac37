"""XLSX without what nobody sees: hidden sheets, rows, columns and values, formulas, comments, caches, properties."""

import re

from lxml import etree

from gongkai.review.files.package import Package
from gongkai.review.files.shared_parts import remove_parts, strip_properties
from gongkai.review.files.trees import drop
from gongkai.review.files.xlsx.book import Sheet, X, shared_strings, sheets_of
from gongkai.review.files.xlsx.cells import CELL, FORMULA, ROW, VALUE, cell_pieces, empty_cell
from gongkai.review.files.xlsx.looks import Looks
from gongkai.review.files.xlsx.sight import Sight

_GONE = (
    "xl/calcChain", "xl/comments", "xl/threadedComments/", "xl/persons/", "xl/pivotTables/", "xl/pivotCache/",
    "xl/externalLinks/", "xl/connections", "xl/queryTables/", "xl/revisions/", "xl/slicer", "xl/timeline", "xl/model/",
    "xl/vbaProject", "xl/macrosheets/", "xl/dialogsheets/", "xl/activeX/", "xl/ctrlProps/", "xl/customData/",
    "customXml/", "xl/customProperty",
)  # fmt: skip
_EMPTIED = tuple(f"{X}{name}" for name in ("pivotCaches", "externalReferences", "scenarios", "filterColumn", "extLst"))
"""Elements that would point to nothing, or keep values outside the cells; extensions among them."""


def strip(package: Package) -> None:
    """Takes out what nobody sees: hidden sheets, the content of hidden rows and columns, properties.

    Formulas give way to the values they last had: a formula can spell out again what is masked in its cell.
    """
    sheets = sheets_of(package)
    for sheet in sheets:
        if sheet.hidden and not all(sheet.hidden for sheet in sheets):
            _remove_sheet(package, sheet)
    looks = Looks(package)
    for sheet in sheets_of(package):
        if sheet.has_cells:
            _strip_sheet(package, sheet, looks)
    _drop_unused_strings(package)
    _drop_names(package)
    remove_parts(package, _GONE)
    _drop_notes(package)
    strip_properties(package)


def _strip_sheet(package: Package, sheet: Sheet, looks: Looks) -> None:
    root, sight = package.tree(sheet.part), Sight(package, sheet, looks)
    for row in root.iter(ROW):
        for cell in row.iterchildren(CELL):
            if len(cell) and sight.rule(row, cell):
                empty_cell(cell)
            else:
                _freeze(cell)
    for element in list(root.iter(*_EMPTIED)):
        drop(element)


def _drop_names(package: Package) -> None:
    """Drops the names that are hidden, stand for a text, or point to another file, and what points to nothing."""
    workbook = package.tree(package.main)
    for name in list(workbook.iter(f"{X}definedName")):
        if name.get("hidden") in ("1", "true") or '"' in (name.text or "") or "[" in (name.text or ""):
            drop(name)
    for element in list(workbook.iter(*_EMPTIED, f"{X}fileSharing")):
        drop(element)


def _drop_notes(package: Package) -> None:
    """Drops the drawings of comments, which repeat nothing but keep their places."""
    for name in package.names():
        if name.endswith(".vml") and name in package.parts:
            kinds = {node.get("ObjectType") for node in package.tree(name).iter("*") if node.get("ObjectType")}
            if kinds <= {"Note"} and kinds:
                package.remove(name)


def _freeze(cell: etree._Element) -> None:
    formula, value = cell.find(FORMULA), cell.find(VALUE)
    if formula is not None and value is not None and value.text:
        cell.remove(formula)


def _drop_unused_strings(package: Package) -> None:
    """Empties the shared strings that no cell shows any more; their places stay, since cells count them."""
    strings = shared_strings(package)
    used: set[int] = set()
    for sheet in sheets_of(package):
        for cell in package.tree(sheet.part).iter(CELL):
            cell_pieces(cell, strings, used)
    for index in set(range(len(strings))) - used:
        for piece in strings[index]:
            piece.replace("")


def _remove_sheet(package: Package, sheet: Sheet) -> None:
    """Takes a sheet out of the workbook, with the parts that only it had and the names that point into it."""
    workbook = package.tree(package.main)
    order = [element.get("name", "") for element in workbook.iter(f"{X}sheet")]
    gone = order.index(sheet.name)
    for kind, part in package.relations(sheet.part).values():
        if kind in ("comments", "vmlDrawing", "drawing", "table", "threadedComment"):
            package.remove(part)
    package.remove(sheet.part)
    drop(sheet.element)
    quoted = re.compile(rf"(?:'{re.escape(sheet.name)}'|(?<!\w){re.escape(sheet.name)})!")
    for name in list(workbook.iter(f"{X}definedName")):
        local = int(name.get("localSheetId", "-1"))
        if local == gone or quoted.search(name.text or ""):
            drop(name)
        elif local > gone:
            name.set("localSheetId", str(local - 1))
    for view in workbook.iter(f"{X}workbookView"):
        for attribute in ("activeTab", "firstSheet"):
            if attribute in view.attrib:
                del view.attrib[attribute]
