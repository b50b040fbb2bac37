"""Shapes in a DOCX: those that stand off the page with what is in them, and those that cover what is on it."""

import re
from collections.abc import Iterator

from lxml import etree

from gongkai.review.files.docx.words import MC, WP, W

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_V = "{urn:schemas-microsoft-com:vml}"
_PAGE = 7_560_000, 10_692_000
"""Width and height of an A4 page in EMU (914 400 an inch)."""
_TINY, _BAR = 38_100, (270_000, 110_000)
_FAR_POINTS, _FLAT_POINTS = 900, 2
_STYLE_LENGTH = re.compile(
    r"(?:^|;)\s*(margin-left|margin-top|left|top|width|height)\s*:\s*(-?[\d.]+)(pt|in|px|cm|mm|)"
)
_POINTS = {"pt": 1.0, "in": 72.0, "px": 0.75, "cm": 28.35, "mm": 2.835, "": 0.75}


def is_off_page(run: etree._Element) -> bool:
    """Whether a run stands in a shape that is hidden, of no size, or off the page."""
    box = next(run.iterancestors(f"{W}txbxContent"), None)
    if box is None:
        return False
    anchor = next(box.iterancestors(f"{WP}anchor", f"{WP}inline"), None)
    if anchor is not None:
        return _is_away(anchor)
    return any(_is_vml_away(shape.get("style", "")) for shape in box.iterancestors() if str(shape.tag).startswith(_V))


def covering_shapes(root: etree._Element) -> Iterator[etree._Element]:
    """The filled shapes without text that are laid over the text; lines are none."""
    for anchor in root.iter(f"{WP}anchor"):
        if anchor.get("behindDoc") in ("1", "true") or next(anchor.iterancestors(f"{MC}Fallback"), None) is not None:
            continue
        shape = anchor.find(f".//{_WPS}wsp")
        is_filled = shape is not None and shape.find(f"{_WPS}spPr/{_A}solidFill") is not None
        if (
            is_filled
            and anchor.find(f".//{W}t") is None
            and all(size >= least for size, least in zip(_extent(anchor), _BAR, strict=True))
        ):
            yield anchor


def _is_away(anchor: etree._Element) -> bool:
    if anchor.get("hidden") in ("1", "true"):
        return True
    about = anchor.find(f"{WP}docPr")
    if about is not None and about.get("hidden") in ("1", "true"):
        return True
    size = _extent(anchor)
    if min(size) <= _TINY:
        return True
    for axis, length, page in zip(("positionH", "positionV"), size, _PAGE, strict=True):
        offset = _number(anchor.findtext(f"{WP}{axis}/{WP}posOffset", "0"))
        if offset >= page or offset + length <= -page // 6:
            return True
    return False


def _extent(anchor: etree._Element) -> tuple[int, int]:
    extent = anchor.find(f"{WP}extent")
    return (_number(extent.get("cx", "0")), _number(extent.get("cy", "0"))) if extent is not None else _PAGE


def _is_vml_away(style: str) -> bool:
    plain = style.replace(" ", "").lower()
    if "visibility:hidden" in plain or "display:none" in plain:
        return True
    for name, number, unit in _STYLE_LENGTH.findall(plain):
        points = float(number) * _POINTS[unit] if number.strip("-.") else 0.0
        if points <= _FLAT_POINTS if name in ("width", "height") else abs(points) >= _FAR_POINTS:
            return True
    return False


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
