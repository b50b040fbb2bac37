"""Places to a few metres (经纬度坐标): four decimals or more, or seconds of arc."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.people import people_in
from gongkai.review.subject import Subject

_LONGITUDE = r"(?<![0-9.])(?:7[3-9]|[89][0-9]|1[0-2][0-9]|13[0-6])[ ]?\.[ ]?[0-9]{4,15}(?![0-9])"
_LATITUDE = r"(?<![0-9.])(?:[3-9]|[1-4][0-9]|5[0-4])[ ]?\.[ ]?[0-9]{4,15}(?![0-9])"
_BETWEEN = "[°度]?[ \u3000]?[EeNn]?[^0-9\n。；;]{1,16}"
_HEMISPHERE = "(?:[°度]?[ ]?[EeNn]?)"
_PAIR = re.compile(f"(?:{_LONGITUDE}{_BETWEEN}{_LATITUDE}|{_LATITUDE}{_BETWEEN}{_LONGITUDE}){_HEMISPHERE}")
_ONE = re.compile(f"{_LONGITUDE}|{_LATITUDE}")
_ARC = re.compile(
    "[0-9]{1,3}[ ]?[°º˚度][ ]?[0-9]{1,2}[ ]?[′'’‘´分][ ]?[0-9]{1,2}(?:\\.[0-9]{1,6})?[ ]?(?:[″\"”“秒]|′′|''|’’)"
)
# Minutes with decimals, as ships and phones write them: 39°23.051'N.
_MINUTES = re.compile("[0-9]{1,3}[ ]?[°º˚度][ ]?[0-9]{1,2}\\.[0-9]{2,6}[ ]?[′'’‘´分]")
_ARC_PAIR = re.compile(f"{_ARC.pattern}[^0-9\n。；;]{{0,16}}{_ARC.pattern}")
_ANY_ARC = re.compile("[°º˚度](?:(?<=[0-9].)|(?<=[0-9] .))")
_GAP = re.compile("[^0-9\n。；;]{0,12}")
_FINE = re.compile(r"\.[ ]?[0-9]{5}")
_UNIT_AFTER = re.compile(r"\s*(?:[万亿]?元|%|‰|亩|吨|公里|平方|千克|公斤|mg|kg|美元)")


def find_coordinates(subject: Subject) -> Iterator[Hit]:
    """Pairs of coordinates, and single ones after their label."""
    text, last = subject.text, 0
    for pattern in (_ARC_PAIR, _ARC, _MINUTES) if _ANY_ARC.search(text) else ():
        for found in pattern.finditer(text):
            yield _hit(subject, found)
    for start, end in subject.digits:
        if start < last:
            continue
        pair = _PAIR.search(text, max(start - 1, 0), min(end + 34, len(text)))
        if pair and pair.start() < end and _is_pair(subject, pair):
            last = pair.end()
            yield _hit(subject, pair)
            continue
        for one in _ONE.finditer(text, start, end):
            if subject.label(["gps_labels"], one.start(), _GAP):
                yield _hit(subject, one)


def _is_pair(subject: Subject, found: re.Match[str]) -> bool:
    if _UNIT_AFTER.match(subject.text, found.end()):
        return False
    first, last = subject.line(found.start())
    return len(_FINE.findall(found[0])) == 2 or bool(subject.terms_in("gps_labels", first, last))


def _hit(subject: Subject, found: re.Match[str]) -> Hit:
    first, last = subject.line(found.start())
    near = bool(people_in(subject, first, last))
    return Hit("gps_person" if near else "gps", found.start(), found.end(), "person" if near else "default")
