"""The slides of a PPTX: their order, which of them are hidden, how large they are, what is behind them."""

from dataclasses import dataclass

from lxml import etree

from gongkai.review.files.colours import UNKNOWN, WHITE, hex_colour
from gongkai.review.files.package import Package
from gongkai.review.files.shared_parts import A

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
ROOT = f"{P}presentation"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SIZE = 9_144_000, 6_858_000
_WHITES = frozenset({"bg1", "lt1"})


@dataclass(frozen=True)
class Slide:
    """A slide: its number from 1, its part, whether it is hidden, its width and height in EMU, its background."""

    number: int
    part: str
    hidden: bool
    size: tuple[int, int]
    ground: str

    @property
    def label(self) -> str:
        """What a person calls it."""
        return f"第{self.number}张幻灯片"


def slides_of(package: Package) -> list[Slide]:
    """The slides in their order."""
    root, relations = package.tree(package.main), package.relations(package.main)
    size = root.find(f"{P}sldSz")
    area = (int(size.get("cx", "0")), int(size.get("cy", "0"))) if size is not None else _SIZE
    found = []
    for number, element in enumerate(root.iter(f"{P}sldId"), 1):
        _, part = relations.get(element.get(f"{_R}id", ""), ("", ""))
        if part in package.parts:
            hidden = package.tree(part).get("show", "1") in ("0", "false")
            found.append(Slide(number, part, hidden, area, _ground(package, part)))
    return found


def _ground(package: Package, part: str) -> str:
    """The background of a slide: its own, else its layout's, else its master's."""
    for kind in ("slideLayout", "slideMaster", ""):
        ground = package.tree(part).find(f"{P}cSld/{P}bg")
        if ground is not None:
            reference = ground.find(f"{P}bgRef")
            return fill_colour(reference if reference is not None else ground.find(f"{P}bgPr"))
        part = next((target for word, target in package.relations(part).values() if word == kind), "")
        if part not in package.parts:
            break
    return WHITE


def fill_colour(properties: etree._Element | None) -> str:
    """The colour of a solid fill; unknown where it is of another kind or of a theme other than white."""
    if properties is None:
        return UNKNOWN
    solid = properties.find(f"{A}solidFill")
    colour = next(iter(solid if solid is not None else properties), None)
    if colour is None or len(colour):
        return UNKNOWN
    if colour.tag == f"{A}schemeClr":
        return WHITE if colour.get("val") in _WHITES else UNKNOWN
    return hex_colour(colour.get("val", "")) if colour.tag == f"{A}srgbClr" else UNKNOWN
