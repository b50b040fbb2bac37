"""Identity numbers (身份证号) in a folded text, among everything that only looks like one."""

import re
from collections.abc import Iterator

from gongkai.review.checkdigits import has_region_and_birth, is_id_card
from gongkai.review.hits import Hit
from gongkai.review.labels import NEAR, is_other_number
from gongkai.review.people import people_in
from gongkai.review.separators import SEPARATOR, either, spread
from gongkai.review.subject import Subject

_D = "[0-9]"
# Each pattern begins with its first digit and only then looks back, so that the search can skip to that digit.
_START = "[1-9](?<![0-9A-Za-z][1-9])"
# A worker's certificate: T and the identity number; names of fields and bookmarks: id1201…, sfz1201….
_START_18 = (
    "[1-9](?<![0-9][1-9])(?:(?<![0-9A-Za-z][A-Za-z][1-9])|(?<=[iI][dD][1-9])|(?<=[sS][fF][zZ][1-9])|(?<=[nN][oO][1-9]))"
)
_END = "(?![0-9])"
_MONTH = either(spread("0", "[1-9]"), spread("1", "[0-2]"))
_DAY = either(spread("0", "[1-9]"), spread("[12]", _D), spread("3", "[01]"))
_YEAR = either(spread("1", "9", _D, _D), spread("2", "0", "[0-3]", _D))
_ID_18 = re.compile(spread(_START_18, "[0-7]", _D, _D, _D, _D, _YEAR, _MONTH, _DAY, _D, _D, _D, "[0-9X]") + _END)
_ID_15 = re.compile(spread(_START, "[0-7]", _D, _D, _D, _D, _D, _D, _MONTH, _DAY, _D, _D, _D) + _END)
# A disability certificate (残疾人证): the identity number, kind, grade, B1 when issued again.
_DISABILITY = re.compile(f"({_ID_18.pattern.removesuffix(_END)})[1-7][1-4](?:B[0-9])?{_END}")
_ROUNDED = re.compile("(?<![0-9])[1-9][0-9]{14}000(?![0-9])")
_BARE = re.compile(SEPARATOR)
_LONGEST_NAME = 12
_CREDIT = re.compile("[^0-9\n]{0,6}")
_CELL_BEFORE = re.compile("(?:^|[\t\n：])[ ]*\\Z")
_CELL_AFTER = re.compile("[ ]*(?:[\t\r\n]|$)")


def find_id_cards(subject: Subject) -> Iterator[Hit]:
    """Identity numbers of 18 digits with a right check digit, of 15 with their label, and what remains of one."""
    for start, end in subject.digits:
        yield from _id_18(subject, start, end)
        yield from _disability(subject, start, end)
        yield from _id_15(subject, start, end)
        yield from _rounded(subject, start, end)


def _id_18(subject: Subject, start: int, end: int) -> Iterator[Hit]:
    while found := _ID_18.search(subject.text, start, end):
        rule = _rule_of(subject, found)
        if rule:
            yield Hit(rule, found.start(), found.end(), rule)
            start = found.end()
        else:
            start = found.start() + 1


def _disability(subject: Subject, start: int, end: int) -> Iterator[Hit]:
    for found in _DISABILITY.finditer(subject.text, start, end):
        if is_id_card(_BARE.sub("", found[1])):
            yield Hit("id_card", found.start(), found.end(), "id_card")


def _rule_of(subject: Subject, found: re.Match[str]) -> str:
    """Which rule 18 digits meet: with a wrong check digit only those that are called an identity number."""
    number = _BARE.sub("", found[0])
    if subject.label(["credit_labels"], found.start(), _CREDIT):
        return ""
    if is_id_card(number):
        return "id_card"
    called = subject.label(["id_labels"], found.start(), NEAR) and not is_other_number(subject, found.start())
    return "id_card_unchecked" if called and has_region_and_birth(number) else ""


def _id_15(subject: Subject, start: int, end: int) -> Iterator[Hit]:
    for found in _ID_15.finditer(subject.text, start, end):
        number = _BARE.sub("", found[0])
        if not has_region_and_birth(f"{number[:6]}19{number[6:]}") or is_other_number(subject, found.start()):
            continue
        if subject.label(["id_labels"], found.start(), NEAR) or _is_somebodys(subject, found):
            yield Hit("id_card_15", found.start(), found.end(), "fifteen")


def _is_somebodys(subject: Subject, found: re.Match[str]) -> bool:
    """Whether 15 digits stand in brackets after a person's name."""
    bracket = subject.text[found.start() - 1 : found.start()]
    people = people_in(subject, max(found.start() - _LONGEST_NAME, 0), found.start())
    return bracket in ("(", "（") and bool(people) and people[-1].end == found.start() - 1


def _rounded(subject: Subject, start: int, end: int) -> Iterator[Hit]:
    """A spreadsheet keeps 15 digits of a number: region and birth date survive, the rest became zeros."""
    for found in _ROUNDED.finditer(subject.text, start, end):
        alone = _CELL_BEFORE.search(subject.before(found.start())) and _CELL_AFTER.match(subject.after(found.end()))
        if alone and has_region_and_birth(found[0]) and not is_id_card(found[0]):
            yield Hit("id_card_rounded", found.start(), found.end(), "rounded")
