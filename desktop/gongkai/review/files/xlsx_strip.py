"""XLSX without what nobody sees: hidden sheets, rows and columns, formulas, unused strings, properties."""

import re

from lxml import etree

from gongkai.review.files.package import Package, drop
from gongkai.review.files.shared_parts import strip_properties
from gongkai.review.files.xlsx import (
    CELL,
    FORMULA,
    VALUE,
    Hidden,
    Sheet,
    X,
    cell_pieces,
    column_of,
    shared_strings,
    sheets_of,
)

_CALC_CHAIN = "xl/calcChain.xml"


def strip(package: Package) -> None:
    """Takes out what nobody sees: hidden sheets, the content of hidden rows and columns, properties.

    Formulas give way to the values they last had: a formula can spell out again what is masked in its cell.
    """
    for sheet in sheets_of(package):
        if sheet.hidden:
            _remove_sheet(package, sheet)
    for sheet in sheets_of(package):
        root = package.tree(sheet.part)
        hidden = Hidden(root)
        for row in root.iter(f"{X}row"):
            for cell in list(row):
                if hidden.covers(row, column_of(cell.get("r", ""))):
                    row.remove(cell)
                else:
                    _freeze(cell)
    _drop_unused_strings(package)
    if _CALC_CHAIN in package.parts:
        package.remove(_CALC_CHAIN)
    strip_properties(package)


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
