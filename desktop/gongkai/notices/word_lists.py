"""Word's automatic numbers as text: 一、 （一） 1. （1） counted as Word counts them."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document as Word
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HANZI = frozenset(
    {
        *("chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "japaneseCounting"),
        *("ideographDigital", "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseDigitalTenThousand"),
    }
)
_CIRCLED = ("decimalEnclosedCircle", "decimalEnclosedCircleChinese")
_SUFFIX = {"space": " "}


@dataclass(frozen=True)
class _Level:
    shape: str
    text: str
    start: int
    suffix: str


class Lists:
    """The lists of a document, counted on as paragraph after paragraph is asked for."""

    def __init__(self, word: "Word") -> None:
        root = _numbering(word)
        self._abstract = {} if root is None else {a.get(f"{W}abstractNumId"): a for a in root.iter(f"{W}abstractNum")}
        self._numbers = {} if root is None else {n.get(f"{W}numId"): n for n in root.iterchildren(f"{W}num")}
        self._styles = {style.get(f"{W}styleId"): style for style in word.styles.element.iter(f"{W}style")}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def number(self, paragraph: "_Element") -> str:
        """The number that Word sets before this paragraph, with its marks; empty where there is none or a bullet."""
        number_id, depth = self._reference(paragraph)
        levels = self._levels(number_id)
        if depth not in levels:
            return ""
        counts = self._counts[self._counted_with(number_id)]
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        if levels[depth].shape in ("bullet", "none"):
            return ""
        return _written(levels, counts, depth)

    def _reference(self, paragraph: "_Element") -> tuple[str, int]:
        """Number and level, the paragraph's own or its style's."""
        properties = paragraph.find(f"{W}pPr")
        style = None if properties is None else properties.find(f"{W}pStyle")
        own = None if properties is None else properties.find(f"{W}numPr")
        seen = 0
        name = "" if style is None else style.get(f"{W}val", "")
        while own is None and name in self._styles and seen < len(self._styles):
            own = self._styles[name].find(f"{W}pPr/{W}numPr")
            based = self._styles[name].find(f"{W}basedOn")
            name, seen = "" if based is None else based.get(f"{W}val", ""), seen + 1
        return ("", 0) if own is None else (_value(own, "numId"), int(_value(own, "ilvl") or 0))

    def _counted_with(self, number_id: str) -> str:
        """Numbers of one abstract list count together, unless one starts anew."""
        number = self._numbers[number_id]
        anew = number.find(f"{W}lvlOverride/{W}startOverride") is not None
        return f"own {number_id}" if anew else _value(number, "abstractNumId")

    def _levels(self, number_id: str) -> dict[int, _Level]:
        number = self._numbers.get(number_id)
        abstract = None if number is None else self._abstract.get(_value(number, "abstractNumId"))
        if number is None or abstract is None:
            return {}
        levels = {int(level.get(f"{W}ilvl", "0")): _level(level) for level in abstract.iterchildren(f"{W}lvl")}
        for override in number.iterchildren(f"{W}lvlOverride"):
            depth, start = int(override.get(f"{W}ilvl", "0")), _value(override, "startOverride")
            own = override.find(f"{W}lvl")
            if own is not None:
                levels[depth] = _level(own)
            if start and depth in levels:
                levels[depth] = _Level(levels[depth].shape, levels[depth].text, int(start), levels[depth].suffix)
        return levels


def _numbering(word: "Word") -> "_Element | None":
    parts = [relation.target_part for relation in word.part.rels.values() if relation.reltype.endswith("/numbering")]
    if not parts:
        return None
    element: _Element = parts[0].element
    return element


def _level(level: "_Element") -> _Level:
    start = _value(level, "start")
    suffix = _SUFFIX.get(_value(level, "suff"), "")
    return _Level(_value(level, "numFmt") or "decimal", _value(level, "lvlText"), int(start or 1), suffix)


def _value(parent: "_Element", name: str) -> str:
    child = parent.find(f"{W}{name}")
    return "" if child is None else child.get(f"{W}val", "")


def _written(levels: dict[int, _Level], counts: dict[int, int], depth: int) -> str:
    def figure(match: re.Match[str]) -> str:
        level = int(match[1]) - 1
        known = levels.get(level)
        return shaped(counts.get(level, known.start), known.shape) if known else ""

    return re.sub(r"%(\d)", figure, levels[depth].text) + levels[depth].suffix


def shaped(number: int, shape: str) -> str:
    """A number as a list's format writes it; an unknown format as digits."""
    if shape in _HANZI:
        return hanzi(number)
    if shape in _CIRCLED and 0 < number <= 20:
        return chr(ord("①") + number - 1)
    if shape in ("lowerLetter", "upperLetter") and 0 < number <= 26:
        return chr(ord("a" if shape == "lowerLetter" else "A") + number - 1)
    return str(number)


def hanzi(number: int) -> str:
    """A number below ten thousand in 汉字: 二十三, 一百零五, 十."""
    text, left = "", number
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, left = divmod(left, unit)
        if digit:
            text += "〇一二三四五六七八九"[digit] + name
        elif text and left and not text.endswith("零"):
            text += "零"
    return text.removeprefix("一") if text.startswith("一十") else text
