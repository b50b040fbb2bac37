"""Identity numbers (身份证号) and mobile numbers (手机号) in folded text, among everything that only looks like one."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from gongkai.review.folding import SEPARATOR, one_separator
from gongkai.review.hits import Hit, claim
from gongkai.review.resources import lexicon

_S = f"{SEPARATOR}{{0,3}}"
_D = "[0-9]"


def _spread(*signs: str) -> str:
    """A pattern of these characters, one after the other, with separators allowed between them."""
    return _S.join(signs)


def _either(*patterns: str) -> str:
    return "(?:" + "|".join(patterns) + ")"


# Each pattern begins with its first digit and only then looks back, so that the search can skip to that digit.
_START = "[1-8](?<![0-9][1-8])"
_END = "(?![0-9])"
_MONTH = _either(_spread("0", "[1-9]"), _spread("1", "[0-2]"))
_DAY = _either(_spread("0", "[1-9]"), _spread("[12]", _D), _spread("3", "[01]"))
_YEAR = _either(_spread("1", "9", _D, _D), _spread("2", "0", "[0-3]", _D))
_ID_18 = re.compile(_spread(_START, "[0-7]", _D, _D, _D, _D, _YEAR, _MONTH, _DAY, _D, _D, _D, "[0-9X]") + _END)
_ID_15 = re.compile(_spread(_START, "[0-7]", _D, _D, _D, _D, _D, _D, _MONTH, _DAY, _D, _D, _D) + _END)
_MOBILE = re.compile(f"1(?:(?<![0-9]1)|(?<=861)){_S}{_spread('[3-9]', *[_D] * 9)}{_END}")

_PROVINCES = frozenset(
    f"{zone}{place}"
    for zone, places in {
        1: "12345",
        2: "123",
        3: "1234567",
        4: "123456",
        5: "01234",
        6: "12345",
        7: "1",
        8: "123",
    }.items()
    for place in places
)
_CHECK_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_SIGNS = "10X98765432"
_SHORTEST_NUMBER = 11
_LONGEST_CELL = 24
_LOOK_BACK = 40
_LOOK_AHEAD = 20


def check_digit(first_17: str) -> str:
    """The check character of an identity number's first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2)."""
    return _CHECK_SIGNS[sum(int(d) * w for d, w in zip(first_17, _CHECK_WEIGHTS, strict=True)) % 11]


def is_id_card(number: str) -> bool:
    """Whether these 18 characters are an identity number: known province, real birth date, right check digit."""
    return _has_region_and_birth(number) and check_digit(number[:17]) == number[17]


def find_numbers(text: str, cue: str = "") -> Iterator[Hit]:
    """The identity and mobile numbers in a folded text; `cue` is the label of the box or column it stands in."""
    if len(text) < _SHORTEST_NUMBER:
        return
    taken: list[tuple[int, int]] = []
    for detect in (_id_18, _id_15, _id_rounded, _mobiles):
        yield from (hit for hit in detect(text, cue) if claim(taken, hit.start, hit.end))


def _id_18(text: str, cue: str) -> Iterator[Hit]:
    position = 0
    while found := _ID_18.search(text, position):
        if is_id_card(_bare(found)) and not _is_credit_code(found, cue):
            yield Hit("id_card", found.start(), found.end())
            position = found.end()
        else:
            position = found.start() + 1


def _id_15(text: str, cue: str) -> Iterator[Hit]:
    for found in _ID_15.finditer(text):
        number = _bare(found)
        if _has_region_and_birth(f"{number[:6]}19{number[6:]}") and _id_label().search(_before(found, cue)):
            yield Hit("id_card_15", found.start(), found.end(), "fifteen")


def _id_rounded(text: str, _cue: str) -> Iterator[Hit]:
    """A spreadsheet keeps 15 digits of a number: region and birth date survive, the rest became zeros."""
    number = text.strip() if len(text) <= _LONGEST_CELL else ""
    whole = re.fullmatch("[1-8][0-9]{14}000", number) is not None
    if whole and _has_region_and_birth(number) and not is_id_card(number):
        start = text.index(number)
        yield Hit("id_card_rounded", start, start + len(number), "rounded")


def _mobiles(text: str, cue: str) -> Iterator[Hit]:
    position = 0
    while found := _MOBILE.search(text, position):
        before = one_separator(_before(found, cue))
        after = one_separator(text[found.end() : found.end() + _LOOK_AHEAD])
        if _is_mobile(one_separator(found[0]), before, after):
            office = _office_label().search(before) is not None
            rule, context = ("mobile_office", "office_contact") if office else ("mobile", "default")
            yield Hit(rule, found.start(), found.end(), context)
            position = found.end()
        else:
            # In a row of single digits the next window is no better; elsewhere a number may begin one digit on.
            position = found.end() if _SINGLE_DIGITS.match(found[0]) else found.start() + 1


_SINGLE_DIGITS = re.compile(f"(?:[0-9]{SEPARATOR}){{5}}")
_AMOUNT_BEFORE = re.compile(r"[¥￥$€]\s*\Z|第\Z")
_MEASURE = "[万亿千百]*(?:元|亩|平方|吨|公斤|千瓦|度|股|美元|欧元|[%‰㎡])|[万亿]|kWh|号(?!码)"
_AMOUNT_AFTER = re.compile(rf"\s*(?:{_MEASURE})|\.[0-9]")
_DECIMAL_BEFORE = re.compile(r"[0-9]\.\Z")
_NUMBERING_BEFORE = re.compile(r"(?:^|\n)\s*[1-9][0-9]?\.\Z")
_COUNTRY_BEFORE = re.compile(r"(?<![0-9])(?:\+|00?|[(（]\+?)?86[)）]?[ .\n-]{0,3}\Z")
_LETTERS_BEFORE = re.compile(r"([A-Za-z]+)[-_]?\Z")
_LETTERS_OF_PHONES = frozenset(
    {"tel", "telephone", "phone", "mobile", "mob", "cell", "hp", "m", "t", "wechat", "wx", "vx"}
)
_DIGITS_BEFORE = re.compile(r"([0-9]+)-\Z")
_DIGITS_AFTER = re.compile(r"-([0-9]+)")
_CODE_AFTER = re.compile(r"-?[A-Za-z]")
_YEAR_GROUP = re.compile(r"(?:19|20)[0-9][0-9]")


def _is_mobile(number: str, before: str, after: str) -> bool:
    """Whether these 11 digits, given what stands around them, are a telephone number and no code or amount."""
    if _AMOUNT_BEFORE.search(before) or _AMOUNT_AFTER.match(after) or _CODE_AFTER.match(after):
        return False
    if _is_other_number(before):
        return False
    with_country = _COUNTRY_BEFORE.search(before)
    if with_country is None and before[-2:] == "86":
        return False
    if with_country:
        before = ""
    letters = _LETTERS_BEFORE.search(before)
    if letters and letters[1].lower() not in _LETTERS_OF_PHONES:
        return False
    groups = re.findall("[0-9]+", number)
    return _stands_alone(before, after) if len(groups) == 1 else _is_grouped_mobile(number, groups, before, after)


def _stands_alone(before: str, after: str) -> bool:
    """Whether 11 unbroken digits are a number of their own and no part of a code such as 2411-13800138000-01."""
    if _DECIMAL_BEFORE.search(before) and not _NUMBERING_BEFORE.search(before):
        return False
    neighbours = (_DIGITS_BEFORE.search(before), _DIGITS_AFTER.match(after))
    return all(near is None or len(near[1]) in (11, 18) or near[1] == "0" for near in neighbours)


def _is_grouped_mobile(number: str, groups: list[str], before: str, after: str) -> bool:
    """Whether 11 digits in groups are one number: grouped as people do, or alone in their row of digits."""
    lengths = tuple(map(len, groups))
    separators = set(number) - set("0123456789")
    usual = lengths == (3, 4, 4)
    if usual and separators <= {" ", "\n"}:
        return True
    if not usual and (_begins_with_date(lengths) or ("-" in separators and any(map(_YEAR_GROUP.fullmatch, groups)))):
        return False
    if len(groups) == 2 and separators == {"."}:
        return False
    kind = "[" + "".join(map(re.escape, sorted(separators))) + "]{1,3}"
    if re.search(rf"[0-9]{kind}\Z", before):
        return False
    # A new line that begins with a digit says nothing about a number wrapped over the one before.
    return "\n" in separators or re.match(f"{kind}[0-9]", after) is None


def _begins_with_date(lengths: tuple[int, ...]) -> bool:
    return lengths[0] == 4 and lengths[1] <= 2


def _bare(found: re.Match[str]) -> str:
    return re.sub(SEPARATOR, "", found[0])


def _has_region_and_birth(number: str) -> bool:
    if number[:2] not in _PROVINCES:
        return False
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return True


def _before(found: re.Match[str], cue: str) -> str:
    """What stands before a number, the label of its box or column first."""
    start = found.start()
    if start >= _LOOK_BACK:
        return found.string[start - _LOOK_BACK : start]
    return f"{cue}：{found.string[:start]}" if cue else found.string[:start]


def _is_other_number(before: str) -> bool:
    label = _other_label().search(before)
    return label is not None and label["other"] is not None


def _is_credit_code(found: re.Match[str], cue: str) -> bool:
    return re.search(r"信用代码[^0-9\n]{0,6}\Z", _before(found, cue)) is not None


@cache
def _other_label() -> re.Pattern[str]:
    labels = lexicon("other_numbers")
    return re.compile(
        f"(?:{'|'.join(labels.neutral)}|(?P<other>{'|'.join(labels.words)}))"
        r"(?:号码|代码|编号|号)?(?:[（(][^（()）\n]{0,8}[)）])?[为是]?[\s:：“\"'【\[]*\Z"
    )


@cache
def _office_label() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(lexicon('office_phones').words)})[^\n。；;]{{0,30}}\\Z")


@cache
def _id_label() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(lexicon('id_labels').words)})[^\n。；;]{{0,20}}\\Z")
