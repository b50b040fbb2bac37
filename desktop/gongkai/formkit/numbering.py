"""The numbers of headings: counted anew, so that a section left out leaves no hole (GB/T 9704-2012, 7.3.3)."""

from gongkai.formkit.template import heading_level

_DIGITS = "〇一二三四五六七八九"


class Numbering:
    """Counts the headings of each level from the top of a notice."""

    def __init__(self) -> None:
        self._counts = [0, 0, 0, 0]

    def next_after(self, written: str) -> tuple[int, str]:
        """The level of a heading written with this number, and the number that it gets."""
        level = heading_level(written)
        self._counts[level - 1] += 1
        self._counts[level:] = [0] * (4 - level)
        return level, _number(level, self._counts[level - 1])


def _number(level: int, count: int) -> str:
    return (f"{chinese(count)}、", f"（{chinese(count)}）", f"{count}. ", f"（{count}）")[level - 1]


def chinese(count: int) -> str:
    """A number from 1 to 99 in Chinese: 一, 十, 十二, 二十一."""
    tens, ones = divmod(count, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones else "")
