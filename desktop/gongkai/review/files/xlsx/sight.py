"""Which cells of a sheet nobody sees, and by which rule: hidden rows and columns, formats, merged cells, conditions."""

from lxml import etree

from gongkai.review.files.package import Package
from gongkai.review.files.xlsx.areas import Area, Areas, areas
from gongkai.review.files.xlsx.book import Sheet, X
from gongkai.review.files.xlsx.cells import Hidden, column_of
from gongkai.review.files.xlsx.looks import Looks


class Sight:
    """Tells of each cell of one sheet whether its value can be seen."""

    def __init__(self, package: Package, sheet: Sheet, looks: Looks) -> None:
        root = package.tree(sheet.part)
        self._looks, self._hidden = looks, Hidden(root)
        self._merged = Areas(area for cell in root.iter(f"{X}mergeCell") for area in areas(cell.get("ref", "")))
        hiding, coloured = _conditions(root, looks.hiding_formats())
        self._conditional, self._coloured = Areas(hiding), Areas([*coloured, *_tables(package, sheet)])

    def rule(self, row: etree._Element, cell: etree._Element) -> str:
        """The rule that a filled cell breaks because nobody sees it; empty where it is seen."""
        place = cell.get("r", "")
        if self._hidden.covers(row, column_of(place)):
            return "hidden_cells"
        rule = self._looks.hiding(cell)
        # A table or a condition may put another colour behind the cell.
        if rule and not (rule == "faint_text" and self._coloured.at(place)):
            return rule
        return "hidden_values" if self._conditional.at(place) or self._merged.is_merged_over(place) else ""


def _conditions(root: etree._Element, hiding: frozenset[str]) -> tuple[list[Area], list[Area]]:
    """The areas under conditional formats that hide their values, and those under other ones."""
    found: tuple[list[Area], list[Area]] = [], []
    for conditions in root.iter(f"{X}conditionalFormatting"):
        rules = [rule.get("dxfId", "") for rule in conditions.iter(f"{X}cfRule")]
        found[0 if hiding.intersection(rules) else 1].extend(areas(conditions.get("sqref", "")))
    return found


def _tables(package: Package, sheet: Sheet) -> list[Area]:
    """The areas of a sheet that are formatted as tables."""
    parts = [part for kind, part in package.relations(sheet.part).values() if kind == "table" and part in package.parts]
    return [area for part in parts for area in areas(package.tree(part).get("ref", ""))]
