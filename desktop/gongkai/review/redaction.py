"""Masks that can be undone (遮盖不当): what is left open, with what stands beside it, gives the number back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.review.births import near_births, read_day
from gongkai.review.checkdigits import PROVINCES, is_id_card
from gongkai.review.hits import Hit
from gongkai.review.lexicons import Span
from gongkai.review.subject import Subject

# The sign first, so that the search can skip to it; three digits must stand open before it.
_STARS = re.compile("[*＊×■●○□▇█▪X](?:(?<=[0-9]{3}.)|(?<=[0-9]{3}[ -].))(?:(?<=X)X{2,14}|(?<!X)[*＊×■●○□▇█▪]{0,14})")
_OPEN_BEFORE = re.compile("[0-9](?:[ -]?[0-9]){2,16}[ -]?\\Z")
_OPEN_AFTER = re.compile("[ -]?[0-9](?:[ -]?[0-9]){0,15}X?|X?")
_NOT_OPEN = re.compile("[ -]")
_BIRTH = frozenset(range(6, 14))
_CHECK = 17
_BESIDE, _CLOSE, _NEIGHBOURS = 160, 20, 4
_DATE_BEFORE = re.compile("(?P<date>(?:19|20)[0-9]{2}[0-9年月./-]{4,6}日?)[，,、：:\t |（(]{1,3}\\Z")
_DATE_AFTER = re.compile("[，,、：:\t |（(]{1,3}(?P<date>(?:19|20)[0-9]{2}[0-9年月./-]{4,6}日?)")
_BREAKS = frozenset("。；;\n")
_MONTH = re.compile("((?:19|20)[0-9]{2})[年./-](1[0-2]|0?[1-9])(?:月|(?![0-9./-]))")
_FEW, _SOME = 12, 1100
"""So many numbers fit a mask that is as good as none, and one that is too weak."""


@dataclass(frozen=True)
class _Masked:
    """A masked number: where it stands, the signs as written, and the places in the whole number that are hidden."""

    start: int
    end: int
    before: str
    after: str
    length: int

    @property
    def hidden(self) -> frozenset[int]:
        return frozenset(range(len(self.before), self.length - len(self.after)))


def find_bad_redactions(subject: Subject) -> Iterator[Hit]:
    """Masked identity numbers and phones for which only few numbers come into question."""
    masked = tuple(number for found in _STARS.finditer(subject.text) if (number := _masked(subject.text, found)))
    for index, number in enumerate(masked):
        fitting = _fitting(subject, number)
        if fitting <= _FEW or _completed(number, masked[max(index - _NEIGHBOURS, 0) : index + _NEIGHBOURS], subject):
            yield Hit("mask_undone", number.start, number.end, "undone")
        elif fitting <= _SOME:
            yield Hit("mask_weak", number.start, number.end, "weak")


def _masked(text: str, stars: re.Match[str]) -> _Masked | None:
    left = _OPEN_BEFORE.search(text, max(stars.start() - 36, 0), stars.start())
    right = _OPEN_AFTER.match(text, stars.end())
    if left is None or right is None:
        return None
    before = _NOT_OPEN.sub("", left[0])
    for end in (right.end(), stars.end() + len(right[0].strip(" -").split(" ")[0])):
        after = _NOT_OPEN.sub("", text[stars.end() : end])
        if length := _length(before, len(stars[0]), after):
            return _Masked(left.start(), end, before, after, length)
    return None


def _length(before: str, stars: int, after: str) -> int:
    """How long the whole number is: an identity number, even with too few stars, or a mobile number; 0: neither."""
    total = len(before) + stars + len(after)
    region = len(before) >= 6 and before[:2] in PROVINCES
    if region and (total == 18 or (len(before) in (6, 10, 14) and len(after) == 4 and stars >= 2)):
        return 18
    return 11 if total == 11 and re.match("1[3-9]", before) else 0


def _fitting(subject: Subject, number: _Masked) -> int:
    """How many numbers fit what is open and what is known of the birth date beside it."""
    hidden = number.hidden
    if number.length == 11:
        return int(10 ** len(hidden))
    days = _days(subject, number, hidden & _BIRTH)
    free = len(hidden - _BIRTH - {_CHECK})
    check = 11 if _CHECK not in hidden else 1
    return max(days * int(10**free) // check, 1)


def _days(subject: Subject, number: _Masked, hidden: frozenset[int]) -> int:
    """How many birth dates come into question."""
    near = near_births(subject, number.start - _BESIDE, number.end + _BESIDE)
    if not hidden or _has_own_date(subject, number) or any(_gives_back(subject, number, span) for span in near):
        return 1
    days = 30 if hidden & {12, 13} else 1
    if any(_is_birth(subject, month) for month in _near_months(subject, number)):
        return days
    return days * (12 if hidden & {10, 11} else 1) * (100 if hidden & {6, 7, 8, 9} else 1)


def _gives_back(subject: Subject, number: _Masked, span: Span) -> bool:
    """Whether a birth date is that of the masked number: said in one breath, or near and with the right check digit."""
    between = subject.text[min(span[1], number.end) : max(span[0], number.start)]
    if len(between) > _BESIDE or not (day := read_day(subject.text[slice(*span)])):
        return False
    if not set(between) & _BREAKS:
        return True
    if "。" in between:
        return False
    whole = number.before[:6] + day + number.after if (len(number.before), len(number.after)) == (6, 4) else ""
    return bool(whole) and is_id_card(whole)


def _has_own_date(subject: Subject, number: _Masked) -> bool:
    """Whether a date directly beside it, whatever it is called, makes the number whole with a right check digit."""
    if (len(number.before), len(number.after)) != (6, 4):
        return False
    before = _DATE_BEFORE.search(subject.text, max(number.start - _CLOSE, 0), number.start)
    after = _DATE_AFTER.match(subject.text, number.end)
    days = (read_day(found["date"]) for found in (before, after) if found)
    return any(day and is_id_card(number.before + day + number.after) for day in days)


def _near_months(subject: Subject, number: _Masked) -> Iterator[re.Match[str]]:
    first, last = subject.line(number.start)
    return _MONTH.finditer(subject.text, max(first, number.start - _BESIDE), min(last, number.end + _BESIDE))


def _is_birth(subject: Subject, found: re.Match[str]) -> bool:
    """Whether a month is that of a birth: its label stands before, or 出生 after it."""
    return bool(subject.terms_in("birth_labels", found.start() - 8, found.end() + 4))


def _completed(number: _Masked, others: tuple[_Masked, ...], subject: Subject) -> bool:
    """Whether another mask of the same number, in the same line, leaves open what this one hides."""
    first, last = subject.line(number.start)
    return any(
        other is not number
        and first <= other.start < last
        and other.length == number.length
        and _agree(number, other)
        and len(number.hidden & other.hidden) <= 1
        for other in others
    )


def _agree(one: _Masked, other: _Masked) -> bool:
    shorter, longer = sorted((one.before, other.before), key=len)
    tail, whole = sorted((one.after, other.after), key=len)
    return len(shorter) >= 3 and longer.startswith(shorter) and whole.endswith(tail)
