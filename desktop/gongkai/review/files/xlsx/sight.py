"""Which cells of a sheet nobody sees, and by which rule: hidden rows and columns, formats, merged cells, conditions."""

from lxml import etree

from gongkai.review.files.package import Package
from gongkai.review.files.xlsx.book import Sheet, X
from gongkai.review.files.xlsx.cells import Hidden, column_of
from gongkai.review.files.xlsx.looks import Area, Looks, areas, lies_in


class Sight:
    """Tells of each cell of one sheet whether its value can be seen."""

    def __init__(self, package: Package, sheet: Sheet, looks: Looks) -> None:
        root = package.tree(sheet.part)
        self._looks, self._hidden = looks, Hidden(root)
        self._merged = [area for cell in root.iter(f"{X}mergeCell") for area in areas(cell.get("ref", ""))]
        hiding = looks.hiding_formats()
        self._conditional: list[Area] = []
        self._coloured = _tables(package, sheet)
        for conditions in root.iter(f"{X}conditionalFormatting"):
            rules = [rule.get("dxfId", "") for rule in conditions.iter(f"{X}cfRule")]
            found = list(areas(conditions.get("sqref", "")))
            (self._conditional if hiding.intersection(rules) else self._coloured).extend(found)

    def rule(self, row: etree._Element, cell: etree._Element) -> str:
        """The rule that a filled cell breaks because nobody sees it; empty where it is seen."""
        place = cell.get("r", "")
        if self._hidden.covers(row, column_of(place)):
            return "hidden_cells"
        rule = self._looks.hiding(cell)
        # A table or a condition may put another colour behind the cell.
        if rule and not (rule == "faint_text" and lies_in(place, self._coloured)):
            return rule
        if lies_in(place, self._conditional) or (self._merged and self._is_merged_over(place)):
            return "hidden_values"
        return ""

    def _is_merged_over(self, place: str) -> bool:
        """Whether a cell lies under another that is merged over it."""
        for area in self._merged:
            if lies_in(place, [area]):
                (own,) = areas(place)
                return own[:2] != area[:2]
        return False


def _tables(package: Package, sheet: Sheet) -> list[Area]:
    """The areas of a sheet that are formatted as tables."""
    parts = [part for kind, part in package.relations(sheet.part).values() if kind == "table" and part in package.parts]
    return [area for part in parts for area in areas(package.tree(part).get("ref", ""))]
