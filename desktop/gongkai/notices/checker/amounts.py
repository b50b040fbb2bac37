"""Numbers: their digits, groups and units (GB/T 15835-2011)."""

import re
from collections.abc import Iterator
from fractions import Fraction

from gongkai.notices.checker.rule import Piece
from gongkai.notices.checker.sight import outside_titles
from gongkai.notices.marks import hanzi_value

UNITS = (
    "个月|个|人次|人|名|户|件|次|份|项|家|所|处|座|栋|台|辆|头|只|亩|公顷|平方米|平方公里|立方米|米|公里|千米|厘米|毫米|公斤|"
    "千克|克|吨|元|万元|亿元|万|亿|%|％|‰|℃|度|岁|天|周|小时|分钟|秒|分|倍|页|级|层|折|千瓦时|千瓦|伏|升|毫升"
)
_MIXED = re.compile(
    r"(?<![\d.,，])(?:(?P<y>\d+)亿)?(?:(?P<q>\d)千)?(?:(?P<b>\d)百)?(?P<w>万)?"
    r"(?![克米瓦伏帕卡赫字吨焦安升分方度])"
)
_SCALE = {"千": 1000, "百": 100}
_FULLWIDTH = {ord("０") + digit: ord("0") + digit for digit in range(10)}
_FULLWIDTH |= {ord("Ａ") + place: ord("A") + place for place in range(26)}
_FULLWIDTH |= {ord("ａ") + place: ord("a") + place for place in range(26)}
_GROUPS = re.compile(r"(?<![\d,.])\d+(?:,\d+)+(?![\d,])")
_RIGHT_GROUPS = re.compile(r"\d{1,3}(?:,\d{3})+")
_ZEROS = re.compile(r"[一二三四五六七八九〇零0０OＯ○◯]{4}(?=年)")


def chinese_year(text: str) -> Iterator[Piece]:
    """A year in 汉字 whose zero is not 〇: 二0二四年, 二零二四年."""
    for found in _ZEROS.finditer(text):
        right = re.sub("[零0０OＯ○◯]", "〇", found[0])
        if right != found[0] and re.search("[一二三四五六七八九]", found[0]):
            yield found.start(), found.end(), right


def mixed_units(text: str) -> Iterator[Piece]:
    """Digits with 千 and 百: 1千3百万 is 1300万, 3亿4千5百万 is 3.45亿, 5千元 is 5000元."""
    for found in _MIXED.finditer(outside_titles(text)):
        if found["q"] or found["b"]:
            yield found.start(), found.end(), _plain_amount(found)


def _plain_amount(found: re.Match[str]) -> str:
    small = int(found["q"] or 0) * 1000 + int(found["b"] or 0) * 100
    if found["y"]:
        parts = int(found["y"]) * 10000 + small if found["w"] else Fraction(int(found["y"]) * 10**8 + small, 10**4)
        return f"{_decimal(Fraction(parts) / 10000)}亿"
    return f"{small}{found['w'] or ''}"


def _decimal(value: Fraction) -> str:
    return f"{float(value):.8f}".rstrip("0").rstrip(".")


def halfwidth(found: re.Match[str]) -> str:
    """Digits and letters in the width of Latin text."""
    return found[0].translate(_FULLWIDTH)


def hanzi_percent(found: re.Match[str]) -> str:
    """五% as 5%."""
    return f"{hanzi_value(found[1])}%"


def ill_grouped(text: str) -> Iterator[Piece]:
    """Digits grouped other than by three; a year is never grouped. Single digits between commas are a list."""
    for found in _GROUPS.finditer(outside_titles(text)):
        groups = found[0].split(",")
        listed = all(len(group) == 1 for group in groups)
        year = text[found.end() :].startswith("年") and re.fullmatch(r"[12],\d{3}", found[0])
        if year:
            yield found.start(), found.end(), found[0].replace(",", "")
        elif not _RIGHT_GROUPS.fullmatch(found[0]) and not listed:
            yield found.start(), found.end(), None
