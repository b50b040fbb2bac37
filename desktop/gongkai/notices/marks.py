"""The marks of the four levels (结构层次序数, GB/T 9704-2012, 7.3.3), as they should be and as people type them."""

import re
from dataclasses import dataclass

_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
HANZI_NUMBER = "[一二三四五六七八九十百]"
_SHAPES = (
    (1, re.compile(rf"({HANZI_NUMBER}{{1,4}})[、，,.．]")),
    (2, re.compile(rf"[（(]({HANZI_NUMBER}{{1,4}})[）)][、，,.．:：]?")),
    (3, re.compile(r"(\d{1,2})(?:[.．](?!\d)|、(?!\d))")),
    (4, re.compile(r"[（(](\d{1,2})[）)][、，,.．]?")),
    (5, re.compile(r"(\d{1,2})[）)][、，,.．]?")),
)
_RIGHT = {1: "{}、", 2: "（{}）", 3: "{}.", 4: "（{}）"}


@dataclass(frozen=True)
class Mark:
    """A level's mark at the start of a line; `right` is how it is written, empty for 1）, which the standard lacks."""

    level: int
    value: int
    text: str
    right: str


def read_mark(text: str) -> Mark | None:
    """The mark that a line begins with, well written or not."""
    for level, shape in _SHAPES:
        if match := shape.match(text):
            number = match[1]
            value = int(number) if number.isdigit() else hanzi_value(number)
            written = str(value) if number.isdigit() else number
            return Mark(level, value, match[0], _RIGHT.get(level, "").format(written))
    return None


def hanzi_value(number: str) -> int:
    """A number in 汉字 below ten thousand: 二十三, 一百零五, 十."""
    total, digit = 0, 0
    for character in number:
        if character in _UNITS:
            total, digit = total + (digit or 1) * _UNITS[character], 0
        else:
            digit = _DIGITS[character]
    return total + digit
