"""The 成文日期 as people type it."""

import re
from datetime import date

from gongkai.domain.errors import UserError

_ARABIC = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_CHINESE = re.compile(
    r"([〇○零ＯO一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_SHORT = re.compile(r"\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日")
_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | dict.fromkeys("○零ＯO", 0)


def looks_like_date(text: str) -> bool:
    """Whether a line is meant as a date and nothing else, such a day existing or not."""
    return any(shape.fullmatch(text) for shape in (_ARABIC, _CHINESE, _SHORT))


def read_date(text: str) -> date | None:
    """The day of a line that is a date and nothing else: 2015年7月31日, 二〇一五年七月三十一日, 2015-07-31.

    UserError where there is no such day.
    """
    numbers = _numbers(text)
    if numbers is None:
        return None
    try:
        return date(*numbers)
    except ValueError as error:
        raise UserError("成文日期不存在", f"没有“{text}”这一天。", "请改正成文日期后再试。") from error


def _numbers(text: str) -> tuple[int, int, int] | None:
    if match := _ARABIC.fullmatch(text):
        year, month, day = (int(group) for group in match.groups() if group)
        return year, month, day
    if match := _CHINESE.fullmatch(text):
        return int("".join(str(_DIGITS[digit]) for digit in match[1])), _tens(match[2]), _tens(match[3])
    return None


def _tens(text: str) -> int:
    """A number below 100 in 汉字: 七, 十, 十二, 三十一."""
    tens, ten, ones = text.rpartition("十")
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + (_DIGITS[ones[-1]] if ones else 0)
