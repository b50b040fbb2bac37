"""Telephone numbers: mobile numbers (手机号) of anybody, landlines (固定电话) of private persons only."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.labels import CLOSE, NEAR, WITHIN, is_other_number
from gongkai.review.people import people_in
from gongkai.review.separators import SEPARATOR, one_separator, spread
from gongkai.review.subject import Subject

_D = "[0-9]"
_MOBILE = re.compile(f"1(?:(?<![0-9]1)|(?<=861)|(?<![0-9./—–-]01)(?<=01)){spread('', '[3-9]', *[_D] * 9)}(?![0-9])")
_DIGITS_OF_MOBILE = 11
_SINGLE_DIGITS = re.compile(f"(?:[0-9]{SEPARATOR}){{5}}")
_AMOUNT_BEFORE = re.compile(r"(?:[¥￥$€]|RMB|CNY|USD)\s*\Z|第\Z")
_MEASURE = (
    "[万亿千百]*(?:元|亩|立方|公里|千米|米|克|升|字节|平方|吨|公斤|千瓦|度|股|美元|欧元|[%‰㎡])|[万亿]|kWh|号(?!码)"
)
_AMOUNT_AFTER = re.compile(rf"[ \t]*(?:{_MEASURE})|\.[0-9]")
# The parts of a code on a package (GS1): （17）260901（10）13914350910.
_APPLICATION_BEFORE = re.compile(r"[0-9][（(](?:01|1[0157]|2[01]|240)[)）]\Z")
_DECIMAL_BEFORE = re.compile(r"[0-9]\.\Z")
_DECIMAL_CELL = re.compile(r"[0-9]\.[0-9]{1,4}[ \t]{1,3}\Z")
_NUMBERING_BEFORE = re.compile(r"(?:^|\n)\s*[1-9][0-9]?\.\Z")
_COUNTRY_BEFORE = re.compile(r"(?<![0-9])(?:\+|00?|[(（]\+?)?86[)）]?[ .\n-]{0,3}\Z")
_LONGEST_LINK = 120
_LINK = re.compile(r"[!-~]+")
_CALLS = re.compile(r"(?:tel|phone|mobile|mob|sj|wa\.me)[:=/]?\Z", re.IGNORECASE)
_LETTERS_BEFORE = re.compile(r"([A-Za-z]+)[-_]?\Z")
_LETTERS_OF_PHONES = frozenset(
    {"tel", "telephone", "phone", "mobile", "mob", "cell", "hp", "m", "t", "wechat", "wx", "vx"}
)
_DIGITS_BEFORE = re.compile(r"([0-9]+)-\Z")
_DIGITS_AFTER = re.compile(r"-([0-9]+)")
_CODE_AFTER = re.compile(r"-?[A-Za-z](?!=)")
_YEAR_GROUP = re.compile(r"(?:19|20)[0-9][0-9]")


def find_mobiles(subject: Subject) -> Iterator[Hit]:
    """Mobile numbers in every grouping; after the label of an office's contact they only ask for a look."""
    for start, end in subject.digits:
        while found := _MOBILE.search(subject.text, start, end):
            if _is_mobile(subject, found):
                office = bool(subject.label(["office_phones"], found.start(), WITHIN))
                rule, context = ("mobile_office", "office_contact") if office else ("mobile", "default")
                yield Hit(rule, found.start(), found.end(), context)
                start = found.end()
            else:
                # In a row of single digits the next window is no better; elsewhere a number may begin one digit on.
                start = found.end() if _SINGLE_DIGITS.match(found[0]) else found.start() + 1


def _is_mobile(subject: Subject, found: re.Match[str]) -> bool:
    """Whether these 11 digits, given what stands around them, are a telephone number and no code or amount."""
    if _is_in_address(subject, found.start()):
        return False
    before = one_separator(subject.before(found.start()))
    after = one_separator(subject.after(found.end()))
    if (
        _AMOUNT_BEFORE.search(before)
        or _APPLICATION_BEFORE.search(before)
        or _AMOUNT_AFTER.match(after)
        or _CODE_AFTER.match(after)
    ):
        return False
    with_country = _COUNTRY_BEFORE.search(before)
    trunk = subject.text[found.start() - 1 : found.start()] == "0" and not with_country  # 013812345678
    if is_other_number(subject, found.start() - (len(with_country[0]) if with_country else int(trunk))):
        return False
    if "\t" in found[0] and not subject.label(["phone_labels"], found.start(), CLOSE):
        return False  # over two cells, and no check digit to tell that they belong together
    if with_country is None and before[-2:] == "86":
        return False
    if with_country:
        before = ""
    letters = _LETTERS_BEFORE.search(before)
    if letters and letters[1].lower() not in _LETTERS_OF_PHONES:
        return False
    number = one_separator(found[0])
    groups = re.findall("[0-9]+", number)
    if len(groups) == 1:
        return _stands_alone(before, after)
    told = with_country is not None or bool(subject.label(["phone_labels"], found.start(), CLOSE))
    return _is_grouped_mobile(number, groups, before, after, told)


def _is_in_address(subject: Subject, start: int) -> bool:
    """Whether digits are part of the path of a web page or a file, not of a link that calls somebody."""
    begin = max(subject.text.rfind(sign, max(start - _LONGEST_LINK, 0), start) for sign in ("://", "www."))
    link = subject.text[begin:start] if begin >= 0 else ""
    return bool(link) and _LINK.fullmatch(link) is not None and _CALLS.search(link) is None


def _stands_alone(before: str, after: str) -> bool:
    """Whether 11 unbroken digits are a number of their own and no part of a code such as 2411-13800138000-01."""
    if _DECIMAL_BEFORE.search(before) and not _NUMBERING_BEFORE.search(before):
        return False
    neighbours = (_DIGITS_BEFORE.search(before), _DIGITS_AFTER.match(after))
    return all(near is None or len(near[1]) in (11, 18) or near[1] == "0" for near in neighbours)


def _is_grouped_mobile(number: str, groups: list[str], before: str, after: str, told: bool) -> bool:
    """Whether 11 digits in groups are one number: grouped as people do, or alone in their row of digits."""
    lengths = tuple(map(len, groups))
    separators = set(number) - set("0123456789")
    usual = lengths == (3, 4, 4)
    if usual and separators <= {" ", "\n"}:
        return True
    dated = "-" in separators and any(map(_YEAR_GROUP.fullmatch, groups))
    if not (usual or told) and (_begins_with_date(lengths) or dated):
        return False
    if len(groups) == 2 and separators == {"."}:
        return False
    kind = "[" + "".join(map(re.escape, sorted(separators))) + "]{1,3}"
    # Beside 1 3 8 … only another single digit says that the row goes on.
    left, right = ("(?<![0-9.])", "(?![0-9.])") if len(groups) == _DIGITS_OF_MOBILE else ("", "")
    wrapped = "\n" in separators and _DECIMAL_CELL.search(before) is not None
    if not wrapped and re.search(rf"{left}[0-9]{kind}\Z", before):
        return False
    # A new line that begins with a digit says nothing about a number wrapped over the one before.
    return "\n" in separators or re.match(f"{kind}[0-9]{right}", after) is None


def _begins_with_date(lengths: tuple[int, ...]) -> bool:
    return lengths[0] == 4 and lengths[1] <= 2


_BLANK = "[ \u00a0\u3000\u2009\t\n\r—–-]"
_S = f"(?:{_BLANK}|[()（）]){{0,3}}"
_AREA = f"(?:0{_S}(?:10|2{_S}[0-9]|[3-9]{_S}[0-9]{_S}[0-9]))"
_LOCAL = f"[2-8](?:{_BLANK}{{0,3}}[0-9]){{6,7}}"
_LANDLINE = re.compile(f"[(（]?(?<![0-9])(?:(?:\\+|00)?86{_S})?{_AREA}{_S}{_LOCAL}(?![0-9])")
_LONGEST_AREA = 12
_SHORT = re.compile(f"(?<![0-9]){_LOCAL}(?![0-9])")
_DATE = re.compile("20[0-3][0-9][ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12][0-9]|3[01])")
_PHONES = ("home_phones", "office_phones", "other_numbers", "phone_labels")


def find_landlines(subject: Subject) -> Iterator[Hit]:
    """Landlines whose label or line says that they ring in somebody's home; those of offices are published."""
    for start, end in subject.digits:
        found = _LANDLINE.search(subject.text, max(start - _LONGEST_AREA, 0), end) or _SHORT.search(
            subject.text, start, end
        )
        if found and not _DATE.fullmatch(found[0]) and _is_private(subject, found):
            yield Hit("landline", found.start(), found.end())


def _is_private(subject: Subject, found: re.Match[str]) -> bool:
    start = found.start()
    near = subject.label(_PHONES, start, NEAR)
    if near == "home_phones":
        return True
    if near != "phone_labels":
        return False
    first = subject.line(start)[0] if subject.is_row(start) else subject.clause(start)
    people = people_in(subject, first, start)
    private = bool(people) and not people[-1].is_contact
    return private and not subject.terms_in("organisations", people[-1].start, start)
