"""Marks of the wrong width and straight quotation marks beside 汉字 (GB/T 15834-2011, 4, 4.8)."""

import re
from collections.abc import Iterator

from gongkai.notices.checker.rule import Piece
from gongkai.notices.checker.sight import HAN, outside_codes
from gongkai.notices.marks import read_mark

_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_WIDE_CHARACTER = re.compile(rf"{HAN}|[“”‘’（）《》〈〉【】〔〕「」，。、；：？！％]")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_POINT = re.compile(rf"(?<=[\u4e00-\u9fff”’）》])\.(?=$|\s|{HAN})")
_SYLLABLES = (
    "阿艾安奥巴贝比伯博布查达戴丹德迪多恩尔法菲费弗福格哈海赫霍基加杰卡凯柯科克库拉莱兰劳勒雷里利列林卢鲁罗洛马玛麦曼梅"
    "米莫姆娜纳尼诺帕佩皮普奇乔切瑞萨塞桑莎圣斯史苏索塔泰汤特托瓦威韦维沃乌西希夏谢辛休雅亚伊因尤约泽扎詹珍芬"
)
NAME_WITH_POINT = re.compile(rf"(?<=[{_SYLLABLES}]{{2}})[.．](?=[{_SYLLABLES}](?:[{_SYLLABLES}]|[.．]))")


def narrow_marks(text: str) -> Iterator[Piece]:
    """Halfwidth marks and brackets next to a 汉字 or a fullwidth mark; level marks are another rule's."""
    seen = outside_codes(text)
    mark = read_mark(text)
    begin = len(mark.text) if mark else 0
    for place, character in enumerate(seen):
        if place >= begin and character in _WIDE and _is_beside_wide(seen, place):
            end = place + 1 + len(seen[place + 1 :]) - len(seen[place + 1 :].lstrip(" "))
            yield place, end, _WIDE[character]
    for found in _BRACKETS.finditer(seen, begin):
        sides = seen[found.start() - 1 : found.start()] + seen[found.end() : found.end() + 1]
        if re.search(HAN, found[1] + sides):
            yield found.start(), found.end(), f"（{text[found.start(1) : found.end(1)]}）"
    for found in _POINT.finditer(seen, begin):
        if not NAME_WITH_POINT.match(seen, found.start()):
            yield found.start(), found.end(), "。" if not seen[found.end() :].strip() else None


def _is_beside_wide(text: str, place: int) -> bool:
    sides = text[:place].rstrip(" ")[-1:] + text[place + 1 :].lstrip(" ")[:1]
    return _WIDE_CHARACTER.search(sides) is not None


def straight_quotes(text: str) -> Iterator[Piece]:
    """Straight quotation marks round Chinese text: in pairs they turn into “”, a single one is only named."""
    seen = outside_codes(text)
    if not re.search(HAN, seen) or re.search(r"\d[\"']", seen):
        return
    double = [place for place, character in enumerate(seen) if character == '"']
    whole = len(double) % 2 == 0
    for order, place in enumerate(double):
        yield place, place + 1, ("“”"[order % 2] if whole else None)
    for found in re.finditer(rf"'([^']*{HAN}[^']*)'", seen):
        yield found.start(), found.end(), f"‘{text[found.start(1) : found.end(1)]}’"
