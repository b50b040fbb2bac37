"""Number plates (机动车号牌, GA 36-2018) in a folded text."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.labels import is_other_number
from gongkai.review.separators import SEPARATOR
from gongkai.review.subject import Subject

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_S = f"(?:{SEPARATOR}|[●])"
_SIGN = "[A-HJ-NP-Za-hj-np-z0-9]"
_PLATE = re.compile(
    f"[{_PROVINCES}]{_S}{{0,2}}[A-Za-z]{_S}{{0,3}}{_SIGN}(?:{_S}{{0,2}}{_SIGN}){{3,4}}"
    f"(?:{_S}{{0,2}}[A-HJ-NP-Za-hj-np-z0-9学警港澳挂领试超])(?![0-9A-Za-z*])(?!{SEPARATOR}[0-9]{{2}})"
)
_BARE = re.compile(_S)
_FUEL = re.compile("[0-9A-Z]{5}|[0-9A-Z]{4}[学警港澳挂领试超]")
_ELECTRIC = re.compile("[A-HJK][0-9A-HJ-NP-Z][0-9]{4}|[0-9]{5}[A-HJK]")
_FEWEST_DIGITS = 2


def find_plates(subject: Subject) -> Iterator[Hit]:
    """Plates of five signs, of six on electric cars, and those that end in 学, 警, 港, 澳, 挂."""
    for found in _PLATE.finditer(subject.text):
        signs = _BARE.sub("", found[0])[2:].upper()
        whole = _FUEL.fullmatch(signs) or _ELECTRIC.fullmatch(signs)
        if whole and sum(map(str.isdigit, signs)) >= _FEWEST_DIGITS and not is_other_number(subject, found.start()):
            yield Hit("plate", found.start(), found.end())
