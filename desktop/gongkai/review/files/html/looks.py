"""How a web page looks, as far as it takes to know what of its text nobody sees."""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from gongkai.review.passages import UnreadableError

Style = dict[str, str]
"""Declarations by property, in lower case."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LONGEST_SELECTOR = 200
_MOST_LOOKS = 2_000_000
"""So many rules are held against elements; a page that needs more was made to keep its reader busy."""
_SELECTOR = re.compile(r"(?:^|[\s>+~])([a-zA-Z][\w-]*|\*)?((?:[.#][\w-]+)*)$")
_NAMES = {"white": "#ffffff", "black": "#000000", "red": "#ff0000", "transparent": "", "yellow": "#ffff00"}
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+%?))?\s*\)")
_LENGTH = re.compile(r"(-?[\d.]+)\s*(px|pt|em|rem|vw|vh|%|cm|mm|in|)")
_PIXELS = {
    "px": 1,
    "pt": 4 / 3,
    "em": 16,
    "rem": 16,
    "vw": 10,
    "vh": 10,
    "%": 0.16,
    "cm": 38,
    "mm": 3.8,
    "in": 96,
    "": 1,
}
_TINY, _FAR, _FAINT = 3, 1000, 0.1


class Sheets:
    """The rules of a page's style sheets, those for print and small screens left out."""

    def __init__(self, root: etree._Element) -> None:
        self._rules: dict[str, list[tuple[frozenset[str], Style]]] = {}
        self._left = _MOST_LOOKS
        for style in root.iter("style"):
            for tag, marks, declared in _rules(style.text or ""):
                # Kept under one thing that an element must have, so that each looks at few rules only.
                self._rules.setdefault(min(marks, default=tag), []).append((marks | {tag}, declared))

    def style_of(self, node: etree._Element) -> Style:
        """What the sheets and the element itself declare for it."""
        style: Style = {}
        own = _marks_of(node) | {"*", str(node.tag)}
        for mark in own & self._rules.keys():
            self._left -= len(self._rules[mark])
            if self._left < 0:
                raise UnreadableError("too_large")
            for needed, declared in self._rules[mark]:
                if needed <= own:
                    style |= declared
        return style | declarations(node.get("style", ""))


def declarations(text: str) -> Style:
    """The declarations of a style attribute or of the body of a rule."""
    pairs = (part.partition(":") for part in text.split(";"))
    return {name.strip().lower(): value.replace("!important", "").strip().lower() for name, _, value in pairs if value}


def hides(node: etree._Element, style: Mapping[str, str]) -> bool:
    """Whether an element with all that is in it is out of sight, whatever its colours."""
    if "hidden" in node.attrib or node.tag == "template":
        return True
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    if _number(style.get("opacity", "1")) < _FAINT or "scale(0" in style.get("transform", ""):
        return True
    return _is_tiny(style) or _is_far(style) or _is_clipped(style)


def colours(style: Mapping[str, str], around: tuple[str, str]) -> tuple[str, str]:
    """The text and background colours of an element that stands in these; unknown ones are empty."""
    text, ground = around
    if declared := style.get("color"):
        text = colour(declared)
    if declared := style.get("background-color") or style.get("background"):
        # A picture or a gradient: nobody knows what stands on what.
        ground = colour(declared.split()[0]) or ("" if "url(" in declared or "gradient" in declared else ground)
    return text, ground


def colour(value: str) -> str:
    """A colour as #rrggbb; empty for what is none or not known here."""
    if value in _NAMES:
        return _NAMES[value]
    if re.fullmatch("#[0-9a-f]{3,4}", value):
        return "#" + "".join(2 * sign for sign in value[1:4])
    if re.fullmatch("#[0-9a-f]{6}(?:[0-9a-f]{2})?", value):
        return value[:7]
    found = _RGB.match(value)
    if found is None:
        return ""
    # A transparent text shows what is under it.
    if found[4] and _number(found[4]) < _FAINT:
        return ""
    return "#" + "".join(f"{min(int(part), 255):02x}" for part in found.groups()[:3])


def _rules(text: str) -> Iterator[tuple[str, frozenset[str], Style]]:
    """Tag, classes and id, and declarations of each rule; rules nested in others hold for some screens only."""
    depth = 0
    selectors = ""
    for part in re.split("([{}])", _COMMENT.sub("", text)):
        if part == "{":
            depth += 1
        elif part == "}":
            depth = max(depth - 1, 0)
        elif depth == 0:
            selectors = part.rpartition(";")[2]
        elif depth == 1 and not selectors.lstrip().startswith("@"):
            yield from _rule(selectors, declarations(part))


def _rule(selectors: str, declared: Style) -> Iterator[tuple[str, frozenset[str], Style]]:
    for selector in selectors.split(","):
        plain = selector.strip()
        found = _SELECTOR.search(plain) if len(plain) <= _LONGEST_SELECTOR and ":" not in plain else None
        if found:
            yield (found[1] or "*").lower(), frozenset(re.findall(r"[.#][\w-]+", found[2])), declared


def _marks_of(node: etree._Element) -> frozenset[str]:
    classes = {f".{name}" for name in node.get("class", "").split()}
    return frozenset(classes | ({f"#{node.get('id')}"} if node.get("id") else set()))


def _is_tiny(style: Mapping[str, str]) -> bool:
    size = style.get("font-size")
    return size is not None and 0 <= _length(size, _FAR) <= _TINY


def _is_far(style: Mapping[str, str]) -> bool:
    placed = style.get("position") in ("absolute", "fixed", "relative")
    sides = [style[side] for side in ("left", "top", "right", "bottom") if placed and side in style]
    indents = [style[name] for name in ("text-indent", "margin-left", "margin-top") if name in style]
    return any(abs(_length(value, 0)) >= _FAR for value in sides) or any(
        _length(value, 0) <= -_FAR // 2 for value in indents
    )


def _is_clipped(style: Mapping[str, str]) -> bool:
    if re.match(r"rect\(\s*[01]", style.get("clip", "")) or "inset(50%" in style.get("clip-path", ""):
        return True
    cut = style.get("overflow", style.get("overflow-y", "")) in ("hidden", "clip")
    sizes = [style[side] for side in ("width", "height", "max-height", "max-width") if side in style]
    return cut and any(_length(size, _FAR) <= 1 for size in sizes)


def _length(value: str, unknown: float) -> float:
    """A length in pixels, as near as it takes."""
    found = _LENGTH.fullmatch(value.strip())
    try:
        return float(found[1]) * _PIXELS[found[2]] if found else unknown
    except ValueError:
        return unknown


def _number(value: str) -> float:
    try:
        return float(value.rstrip("%")) / (100 if value.endswith("%") else 1)
    except ValueError:
        return 1.0
