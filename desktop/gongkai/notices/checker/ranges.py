"""Numbers side by side: 概数 (三四个月) and ranges (3～4个) (GB/T 15835-2011, 4.2.2, 5.1.3, 5.2.1)."""

import re
from collections.abc import Iterator

from gongkai.notices.checker.amounts import UNITS
from gongkai.notices.checker.rule import WORDS, Piece, Spot, lines
from gongkai.notices.checker.sight import outside_titles
from gongkai.notices.manuscript import Manuscript

_MEASURE = "个|年(?![级度])|天|岁|米|人|名|次|倍|月(?!份)|里|斤|元|万|百|千|十"
_HANZI = re.compile(rf"(?<![第、一二三四五六七八九十])([一二两三四五六七八九])、([一二三四五六七八九])(?={_MEASURE})")
_DIGITS = re.compile(r"(?<![\d、第.])(\d)、(\d)(?=个|天|年(?![级度])|人(?!民)|次|倍|岁|米|小时)")
_ORDER = "一二三四五六七八九"
_WAVE = re.compile(rf"\d(?:{UNITS})?～\d[\d.]*(?={UNITS})")
_DASH = re.compile(rf"\d(?:{UNITS})?—\d[\d.]*(?={UNITS})")


def consecutive_hanzi(text: str) -> Iterator[Piece]:
    """三、四个月: neighbours in counting, before a measure."""
    for found in _HANZI.finditer(outside_titles(text)):
        if _ORDER.index(found[2]) - _ORDER.index(found[1].replace("两", "二")) == 1:
            yield found.start(), found.end(), None


def consecutive_digits(text: str) -> Iterator[Piece]:
    """3、4个月; 6、7月 are two months and stay."""
    for found in _DIGITS.finditer(outside_titles(text)):
        if int(found[2]) - int(found[1]) == 1:
            yield found.start(), found.end(), None


def mixed_ranges(manuscript: Manuscript) -> Iterator[Spot]:
    """Both ～ and — for ranges of amounts in one document; the rarer form is named."""
    found: dict[re.Pattern[str], list[Spot]] = {_WAVE: [], _DASH: []}
    for index, line in lines(manuscript, WORDS):
        for shape, spots in found.items():
            for hit in shape.finditer(outside_titles(line.text)):
                spots.append(Spot(index, hit.start(), hit.end(), says="本文两种写法并用。"))
    if all(found.values()):
        yield from min(found.values(), key=len)
