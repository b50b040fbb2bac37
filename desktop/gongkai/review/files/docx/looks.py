"""How a run of a DOCX looks, as far as it takes to know whether anybody sees it (ECMA-376 part 1, 17.3 and 17.7)."""

from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from gongkai.review.files.colours import BLACK, UNKNOWN, WHITE, hex_colour, hiding_rule
from gongkai.review.files.docx.shapes import is_off_page
from gongkai.review.files.docx.words import W, properties
from gongkai.review.files.package import Package

_OFF = ("0", "false", "off", "none")
_TINY_HALF_POINTS = 6
_FLAT_TWIPS = 40
_FAR_TWIPS = 11_000
_NARROW_PERCENT = 5
_LONGEST_CHAIN = 20
_WHITE_THEMES = frozenset({"background1", "light1", "bg1", "lt1"})
_HIGHLIGHTS = {"black": BLACK, "white": WHITE, "darkGray": "#808080", "darkBlue": "#000080", "yellow": "#ffff00"}


class Looks:
    """The styles of a document, and what they make of its runs."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._paragraph: etree._Element | None = None
        self._known: dict[bytes, str] = {}
        self._chains: dict[str, tuple[etree._Element, ...]] = {}

    def hiding(self, run: etree._Element) -> str:
        """The rule that a run breaks because nobody sees it: hidden_text, faint_text, covered_text; empty: seen."""
        paragraph, look = next(run.iterancestors(f"{W}p"), None), properties(run, "rPr")
        if paragraph is not self._paragraph:
            self._paragraph, self._known = paragraph, {}
        # In one paragraph, what is written alike looks alike.
        key = etree.tostring(look) if look is not None else b""
        if key not in self._known:
            self._known[key] = self._rule(run)
        return self._known[key]

    def _rule(self, run: etree._Element) -> str:
        levels = list(self._levels(run))
        if _is_on(_first(levels, "vanish")) or _is_on(_first(levels, "specVanish")):
            return "hidden_text"
        if _value(_first(levels, "sz"), 99) <= _TINY_HALF_POINTS or _value(_first(levels, "w"), 99) <= _NARROW_PERCENT:
            return "faint_text"
        if rule := _around(run):
            return rule
        ground, is_marked = self._ground(run, levels)
        colour = _first(levels, "color")
        if colour is None or colour.get(f"{W}val") == "auto":
            # Automatic text turns white on dark shading, but stays black under a marker.
            return hiding_rule(BLACK, ground) if is_marked else ""
        return hiding_rule(_colour(colour), ground)

    def _levels(self, run: etree._Element) -> Iterator[etree._Element]:
        """The run properties that hold for a run, nearest first: its own, its styles', the paragraph's, the default."""
        own = properties(run, "rPr")
        if own is not None:
            yield own
            yield from self._of_style(own.find(f"{W}rStyle"))
        yield from self._of_style(_paragraph_property(run, "pStyle"))
        yield from self._defaults

    def _of_style(self, name: etree._Element | None) -> tuple[etree._Element, ...]:
        if name is None:
            return ()
        style = name.get(f"{W}val", "")
        if style not in self._chains:
            self._chains[style] = self._chain(style)
        return self._chains[style]

    def _chain(self, name: str) -> tuple[etree._Element, ...]:
        """The run properties of a style and of those it is based on; a cycle ends."""
        found: list[etree._Element] = []
        seen: set[str] = set()
        while name in self._styles and name not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(name)
            style = self._styles[name]
            found += style.findall(f"{W}rPr")
            base = style.find(f"{W}basedOn")
            name = base.get(f"{W}val", "") if base is not None else ""
        return tuple(found)

    @cached_property
    def _root(self) -> etree._Element | None:
        return self._package.tree("word/styles.xml") if "word/styles.xml" in self._package.parts else None

    @cached_property
    def _styles(self) -> dict[str, etree._Element]:
        return (
            {style.get(f"{W}styleId", ""): style for style in self._root.iter(f"{W}style")}
            if self._root is not None
            else {}
        )

    @cached_property
    def _defaults(self) -> list[etree._Element]:
        return self._root.findall(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if self._root is not None else []

    @cached_property
    def _page(self) -> str:
        page = self._package.tree(self._package.main).find(f"{W}background")
        return hex_colour(page.get(f"{W}color", "")) if page is not None else WHITE

    def _ground(self, run: etree._Element, levels: list[etree._Element]) -> tuple[str, bool]:
        """The colour behind a run, unknown where a style or a shape decides it; and whether a marker made it."""
        marker = _first(levels, "highlight")
        if marker is not None and marker.get(f"{W}val", "none") != "none":
            return _HIGHLIGHTS.get(marker.get(f"{W}val", ""), UNKNOWN), True
        for shading in (_first(levels, "shd"), _paragraph_property(run, "shd"), self._style_shading(run)):
            if fill := _fill(shading):
                return fill, False
        for parent in run.iterancestors(f"{W}tc", f"{W}tbl", f"{W}txbxContent"):
            if parent.tag == f"{W}txbxContent":
                return UNKNOWN, False
            look = properties(parent, "tcPr" if parent.tag == f"{W}tc" else "tblPr")
            if look is None:
                continue
            if fill := _fill(look.find(f"{W}shd")):
                return fill, False
            style = look.find(f"{W}tblStyle")
            if style is not None and self._is_shaded(style.get(f"{W}val", "")):
                return UNKNOWN, False
        return self._page, False

    def _style_shading(self, run: etree._Element) -> etree._Element | None:
        name = _paragraph_property(run, "pStyle")
        style = self._styles.get(name.get(f"{W}val", "")) if name is not None else None
        return style.find(f"{W}pPr/{W}shd") if style is not None else None

    def _is_shaded(self, table_style: str) -> bool:
        seen: set[str] = set()
        while table_style in self._styles and table_style not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(table_style)
            style = self._styles[table_style]
            if any(_fill(shading) != "" for shading in style.iter(f"{W}shd")):
                return True
            base = style.find(f"{W}basedOn")
            table_style = base.get(f"{W}val", "") if base is not None else ""
        return False


def _around(run: etree._Element) -> str:
    """The rule that the paragraph, row or shape breaks in which a run stands."""
    spacing, indent = _paragraph_property(run, "spacing"), _paragraph_property(run, "ind")
    if spacing is not None and spacing.get(f"{W}lineRule") == "exact" and _value(spacing, 999, "line") <= _FLAT_TWIPS:
        return "faint_text"
    sides = ("left", "start", "right", "end", "firstLine")
    if indent is not None and any(abs(_value(indent, 0, side)) >= _FAR_TWIPS for side in sides):
        return "faint_text"
    for row in run.iterancestors(f"{W}tr"):
        look = properties(row, "trPr")
        if look is None:
            continue
        if _is_on(look.find(f"{W}hidden")):
            return "hidden_text"
        height = look.find(f"{W}trHeight")
        if height is not None and height.get(f"{W}hRule") == "exact" and _value(height, 999) <= _FLAT_TWIPS:
            return "faint_text"
    return "faint_text" if is_off_page(run) else ""


def _first(levels: list[etree._Element], name: str) -> etree._Element | None:
    return next((found for level in levels if (found := level.find(f"{W}{name}")) is not None), None)


def _paragraph_property(run: etree._Element, name: str) -> etree._Element | None:
    paragraph = next(run.iterancestors(f"{W}p"), None)
    look = properties(paragraph, "pPr") if paragraph is not None else None
    return look.find(f"{W}{name}") if look is not None else None


def _is_on(element: etree._Element | None) -> bool:
    return element is not None and element.get(f"{W}val", "1") not in _OFF


def _value(element: etree._Element | None, missing: float, name: str = "val") -> float:
    try:
        return float(element.get(f"{W}{name}", missing)) if element is not None else missing
    except ValueError:
        return missing


def _colour(element: etree._Element) -> str:
    if element.get(f"{W}themeColor") in _WHITE_THEMES and not element.get(f"{W}themeShade"):
        return WHITE
    return hex_colour(element.get(f"{W}val", ""))


def _fill(shading: etree._Element | None) -> str:
    """The colour of a shading; empty where there is none."""
    if shading is None:
        return ""
    if shading.get(f"{W}val") == "solid" and shading.get(f"{W}color", "auto") != "auto":
        return hex_colour(shading.get(f"{W}color", ""))
    return hex_colour(shading.get(f"{W}fill", ""))
