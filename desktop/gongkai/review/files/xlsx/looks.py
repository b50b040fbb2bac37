"""How the cells of an XLSX look, as far as it takes to know whether anybody sees them (ECMA-376 part 1, 18.8)."""

import re
from functools import cached_property

from lxml import etree

from gongkai.review.files.colours import BLACK, UNKNOWN, WHITE, hex_colour, hiding_rule
from gongkai.review.files.package import Package
from gongkai.review.files.xlsx.book import X

_STYLES = "xl/styles.xml"
_TINY_POINTS = 3
_DECORATION = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_PLACEHOLDER = re.compile("[0#?@a-z年月日时分秒]|General", re.IGNORECASE)
_INDEXED = {0: BLACK, 1: WHITE, 8: BLACK, 9: WHITE, 64: BLACK, 65: WHITE}
_THEMES = {0: WHITE, 1: BLACK}
_NUMBER, _TEXT = 0, 3


class Looks:
    """The cell formats of a workbook, and what they make of a value."""

    def __init__(self, package: Package) -> None:
        self._root = package.tree(_STYLES) if _STYLES in package.parts else None
        self._known: dict[tuple[str, bool], str] = {}

    def hiding(self, cell: etree._Element) -> str:
        """The rule that a cell breaks because its value cannot be seen; empty where it can."""
        key = cell.get("s", "0"), cell.get("t", "n") in ("s", "str", "inlineStr")
        if key not in self._known:
            self._known[key] = self._rule(*key)
        return self._known[key]

    def ground(self, style: str) -> str:
        """The colour behind a cell of this format."""
        return self._fill(self._part("fills", "fill", self._format(style), "fillId"))

    def hiding_formats(self) -> frozenset[str]:
        """The numbers of the conditional formats under which a value cannot be seen."""
        formats = self._root.iterfind(f"{X}dxfs/{X}dxf") if self._root is not None else iter(())
        return frozenset(str(number) for number, format_ in enumerate(formats) if self._is_conditional_hiding(format_))

    def _rule(self, style: str, is_text: bool) -> str:
        format_ = self._format(style)
        if format_ is None:
            return ""
        font = self._part("fonts", "font", format_, "fontId")
        if _hides(self._codes.get(format_.get("numFmtId", "0"), "General"), is_text):
            return "hidden_values"
        if font is not None and _size(font) <= _TINY_POINTS:
            return "faint_text"
        return hiding_rule(_font_colour(font), self.ground(style))

    def _is_conditional_hiding(self, format_: etree._Element) -> bool:
        code = format_.find(f"{X}numFmt")
        if code is not None and _hides(code.get("formatCode", ""), True):
            return True
        font, fill = format_.find(f"{X}font"), format_.find(f"{X}fill")
        if font is None or font.find(f"{X}color") is None:
            return False
        pattern = fill.find(f"{X}patternFill") if fill is not None else None
        ground = (
            next((_colour(found) for found in pattern if found.tag == f"{X}bgColor"), WHITE)
            if pattern is not None
            else WHITE
        )
        return bool(hiding_rule(_font_colour(font), ground))

    @cached_property
    def _formats(self) -> list[etree._Element]:
        return self._root.findall(f"{X}cellXfs/{X}xf") if self._root is not None else []

    @cached_property
    def _codes(self) -> dict[str, str]:
        found = self._root.iter(f"{X}numFmt") if self._root is not None else iter(())
        return {code.get("numFmtId", ""): code.get("formatCode", "") for code in found}

    def _format(self, style: str) -> etree._Element | None:
        number = int(style) if style.isdigit() else 0
        return self._formats[number] if number < len(self._formats) else None

    def _part(self, group: str, tag: str, format_: etree._Element | None, name: str) -> etree._Element | None:
        if self._root is None or format_ is None or not format_.get(name, "").isdigit():
            return None
        found = self._root.findall(f"{X}{group}/{X}{tag}")
        number = int(format_.get(name, "0"))
        return found[number] if number < len(found) else None

    def _fill(self, fill: etree._Element | None) -> str:
        pattern = fill.find(f"{X}patternFill") if fill is not None else None
        if fill is None or (pattern is not None and pattern.get("patternType", "none") == "none"):
            return WHITE
        if pattern is None or pattern.get("patternType") != "solid":
            return UNKNOWN
        colour = pattern.find(f"{X}fgColor")
        return _colour(colour) if colour is not None else WHITE


def _hides(code: str, is_text: bool) -> bool:
    """Whether a number format shows nothing of a value: an empty section, or one of literals only."""
    sections = _DECORATION.sub("", code.replace('""', "")).split(";")
    if is_text:
        return len(sections) > _TEXT and not _PLACEHOLDER.search(sections[_TEXT])
    return bool(code) and not _PLACEHOLDER.search(sections[_NUMBER])


def _size(font: etree._Element) -> float:
    size = font.find(f"{X}sz")
    try:
        return float(size.get("val", "11")) if size is not None else 11.0
    except ValueError:
        return 11.0


def _font_colour(font: etree._Element | None) -> str:
    colour = font.find(f"{X}color") if font is not None else None
    return _colour(colour) if colour is not None else BLACK


def _colour(colour: etree._Element) -> str:
    if colour.get("rgb"):
        return hex_colour(colour.get("rgb", ""))
    if float(colour.get("tint", "0") or 0) != 0:
        return UNKNOWN
    for name, known in (("theme", _THEMES), ("indexed", _INDEXED)):
        if colour.get(name, "").isdigit():
            return known.get(int(colour.get(name, "")), UNKNOWN)
    return BLACK if colour.get("auto") else UNKNOWN
