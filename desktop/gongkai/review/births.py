"""Birth dates to the day (出生日期); a cadre's birth month is published and gives no finding."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from gongkai.review.checkdigits import is_date
from gongkai.review.hits import Hit
from gongkai.review.lexicons import Span
from gongkai.review.subject import Subject

_S = "[ \u3000\u00a0]{0,2}"
_YEAR, _MONTH, _DAY = f"((?:19|20){_S}[0-9]{_S}[0-9])", "(1[0-2]|0?[1-9])", "(3[01]|[12][0-9]|0?[1-9])"
_DATE = re.compile(
    f"(?<![0-9])(?:{_YEAR}{_S}[年./—– -]{_S}{_MONTH}{_S}[月./—– -]{_S}{_DAY}"
    f"|((?:19|20)[0-9]{{2}})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]))(?![0-9*]){_S}[日号]?"
)
_WRITTEN = re.compile(
    "([一二][九〇零○Ｏ0][〇零○一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]"
)
_AFTER_LABEL = re.compile('(?:[（(][^（()）\n]{0,8}[)）])?[为是于在]?[\\s:：|｜"“]{0,6}')
_BORN_AFTER = re.compile("生(?=[，,。；;、）)\\s于人]|$)|出生|诞生")
_GENDER_BEFORE = re.compile(
    "[男女][，,、\\s|]{1,3}(?:[\u4e00-\u9fff]{1,4}族[，,、\\s|]{1,3})?(?:生于)?(?=(?:19|20)[0-9]|[一二][九〇零○])"
)
_LAST_OF_DATE = frozenset("0123456789日号")
_LONGEST_DATE = 20
_NUMERALS = {sign: digit for digit, signs in enumerate(("〇零○Ｏ0", *"一二三四五六七八九")) for sign in signs}


def find_birth_dates(subject: Subject) -> Iterator[Hit]:
    """Dates after the label of a birth date, before 出生, or after a gender."""
    for start, end in subject.once(_found):
        yield Hit("birth_date", start, end)


def near_births(subject: Subject, first: int, last: int) -> tuple[Span, ...]:
    """The full birth dates that begin in a stretch."""
    spans = subject.once(_found)
    return spans[bisect_left(spans, (first, 0)) : bisect_left(spans, (last, 0))]


def _found(subject: Subject) -> tuple[Span, ...]:
    spans = {*_after_labels(subject), *_before_word(subject)}
    return tuple(sorted(spans))


def _after_labels(subject: Subject) -> Iterator[Span]:
    for _, end in subject.terms("birth_labels"):
        gap = _AFTER_LABEL.match(subject.text, end)
        yield from _date_at(subject.text, gap.end() if gap else end)


def _before_word(subject: Subject) -> Iterator[Span]:
    """Dates before 出生 or 生, and those directly after a gender."""
    for word in _BORN_AFTER.finditer(subject.text):
        first = max(word.start() - _LONGEST_DATE, 0)
        dates = (
            found for pattern in (_DATE, _WRITTEN) for found in pattern.finditer(subject.text, first, word.start())
        )
        yield from (found.span() for found in dates if found.end() == word.start() and day_of(found))
    for gender in _GENDER_BEFORE.finditer(subject.text):
        yield from _date_at(subject.text, gender.end())


def _date_at(text: str, start: int) -> Iterator[Span]:
    found = _DATE.match(text, start) or _WRITTEN.match(text, start)
    if found and day_of(found):
        yield found.span()


def day_of(found: re.Match[str]) -> str:
    """The day that a date stands for as eight digits; empty where the calendar has none."""
    year, month, day = (re.sub(_S, "", part) for part in found.groups() if part)
    if not year.isdigit():
        year, month, day = "".join(str(_NUMERALS[sign]) for sign in year), str(_number(month)), str(_number(day))
    return f"{year}{month:0>2}{day:0>2}" if is_date(year, month, day) else ""


def _number(written: str) -> int:
    """A number up to 39 in Chinese: 十二, 三十一."""
    tens, ten, ones = written.rpartition("十")
    return (_NUMERALS.get(tens, 1) * 10 if ten else 0) + _NUMERALS.get(ones, 0)


def read_day(text: str) -> str:
    """The day that a text stands for as eight digits; empty where it is none."""
    found = _DATE.match(text) or _WRITTEN.match(text)
    return day_of(found) if found else ""
