"""Chinese line breaking: where a line may end, and what is kept whole (GB/T 15834-2011, 5.1; 15835-2011, 5.1.7)."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

NO_START = frozenset("，。、；：？！”’）》〉」』】〕〗］｝…—·～％‰℃℉％!%),.:;?]}°′″")
NO_END = frozenset("“‘（《〈「『【〔〖［｛＄￥([{$")
HANGING = frozenset("，。、")

_UNITS = (
    "平方米|立方米|平方公里|公里|公顷|公斤|千克|毫克|千瓦时|千瓦|万元|亿元|工作日|小时|分钟|季度|年度|个月|"
    "[年月日号元角分个项件次人户亩米吨克升页份家名岁时秒天周倍期批期条款款幢栋套辆台座处所%％‰℃]"
)
_WORD = r"[A-Za-z0-9\u00c0-\u024f\u0370-\u04ff]+"
_WHOLE = re.compile(
    r"[\u4e00-\u9fff]{1,6}〔\d{4}〕\d+号"  # 文号
    r"|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日"
    rf"|第?{_WORD}(?:[-.,:/@_+&'%#=?~*]{_WORD})*(?:[十百千万亿]*(?:{_UNITS}))?"
)
_DIVISIBLE = re.compile(r"[\u4e00-\u9fff]{1,6}(?=〔\d{4}〕\d+号)|\d{4}年(?=\d)|\d{1,2}月(?=\d{1,2}日)|第(?=\d)")
_CODE = re.compile(r"(?=[A-Za-z0-9-]{14})[A-Za-z0-9]+(?:-[A-Za-z0-9]+){2,}")
"""A project's or a contract's code, long enough to be divided at its hyphens."""
_LOOSE = 0.06
"""How much of a line may stay empty before a date, 第 or the words of a 文号 are divided after all."""
_LATIN = re.compile(r"[!-~\u00a1-\u00b6\u00b8-\u024f\u0370-\u04ff]")
_IDEOGRAPH = re.compile(r"[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LETTER = re.compile(_WORD)
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Line:
    """The characters `start` to `end` of a text; `width` leaves out trailing spaces and a mark that hangs (`hung`)."""

    start: int
    end: int
    width: float
    hung: bool = False


@lru_cache(maxsize=1 << 15)
def is_latin(character: str) -> bool:
    """Whether it is a letter, digit or mark of a Latin text, which is never spaced out."""
    return _LATIN.match(character) is not None


@lru_cache(maxsize=1 << 15)
def side(character: str) -> int:
    """1 for a 汉字, -1 for a letter or digit, 0 for anything else."""
    return bool(_IDEOGRAPH.match(character)) - bool(_LETTER.match(character))


def breakable(text: str) -> list[bool]:
    """For each place before a character: whether a line may begin there."""
    allowed = [_may_part(before, after) for before, after in zip(" " + text, text, strict=False)]
    for whole in _WHOLE.finditer(text):
        allowed[whole.start() + 1 : whole.end()] = [False] * (len(whole.group()) - 1)
    return allowed


def divisible(text: str) -> list[bool]:
    """The same, but dates, 第 and its number, and the words of a 文号 may part: better than a line pulled apart."""
    allowed = breakable(text)
    for piece in _DIVISIBLE.finditer(text):
        if text[piece.start()].isdigit() or piece.group() == "第":
            allowed[piece.end()] = True
        else:
            allowed[piece.start() + 1 : piece.end() + 1] = [True] * len(piece.group())
    for code in _CODE.finditer(text):
        for place in range(code.start() + 1, code.end()):
            allowed[place] = text[place - 1] == "-"
    return allowed


def plainly_breakable(text: str, place: int) -> bool:
    """Whether a word processor, which knows no dates and numbers with units, may begin a line at this place."""
    if place == len(text):
        return True
    if not _may_part(text[place - 1], text[place]):
        return False
    before, after = text[place - 1], text[place]
    return before in " -" or not (is_latin(before) and is_latin(after))


def _may_part(before: str, after: str) -> bool:
    return after not in NO_START and before not in NO_END and not after.isspace()


def break_lines(
    text: str, advances: Sequence[float], gaps: Sequence[float], first: float, rest: float, hang: bool = True
) -> list[Line]:
    """The lines of a paragraph, each as full as the rules let it be.

    `advances` are the characters' widths, `gaps` the space before each of them inside a line; `first` and `rest`
    are the widths of the first line and of those that follow. With `hang` a last ，。、 may stand past the width.
    A piece that must stay whole and is longer than a line is broken where the line is full.
    """
    ends = [*accumulate((a + g for a, g in zip(advances, gaps, strict=True)), initial=0.0)]
    if text and ends[-1] <= first + _ROUNDING:
        return [Line(0, len(text), ends[_inked(text, 0, len(text))])]
    allowed, divided = [*breakable(text), True], None
    lines: list[Line] = []
    start = 0
    while start < len(text):
        offset = ends[start] + gaps[start]
        full = bisect_right(ends, offset + (rest if lines else first) + _ROUNDING) - 1
        full = max(full, start + 1)
        end = _end(text, allowed, start, full, hang)
        if ends[full] - ends[end] > _LOOSE * rest or not allowed[end]:
            divided = divided or [*divisible(text), True]
            end = _end(text, divided, start, full, hang)
        inked = _inked(text, start, end)
        hung = inked > full
        lines.append(Line(start, end, ends[inked - hung] - offset, hung))
        start = end
    return lines


def _end(text: str, allowed: Sequence[bool], start: int, full: int, hang: bool) -> int:
    """Where the line from `start` ends, when the room ends at `full`: spaces and one hanging mark may follow."""
    furthest = _past_spaces(text, full)
    if hang and furthest == full and full < len(text) and text[full] in HANGING:
        furthest = _past_spaces(text, full + 1)
    return next((place for place in range(furthest, start, -1) if allowed[place]), full)


def _past_spaces(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _inked(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end
