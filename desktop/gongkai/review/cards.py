"""Bank cards (银行卡号) and social security cards (社会保障卡号) in a folded text."""

import re
from collections.abc import Iterator

from gongkai.review.checkdigits import is_luhn
from gongkai.review.hits import Hit
from gongkai.review.labels import CLOSE, NEAR
from gongkai.review.separators import SEPARATOR
from gongkai.review.subject import Subject

_BARE = re.compile(SEPARATOR)
_FIRST = re.compile("[2-9](?<![0-9A-Za-z][2-9])(?<!0[./][2-9])")
_LENGTHS = tuple(
    re.compile(f"[0-9](?:{SEPARATOR}{{0,3}}[0-9]){{{length - 1}}}(?![0-9])") for length in (19, 18, 17, 16, 15)
)
# Issuers by first digits (ISO/IEC 7812): Visa, Mastercard, JCB, American Express, older domestic cards.
_OTHER_ISSUERS = re.compile("4|5[1-5]|2[2-7]|35|3[47]|9[0-9]|6[0-9]|1")
# An account (账号) of a person or of an organisation: with the first digits of those that give cards.
_USUAL_ISSUERS = re.compile("6[0-9]|4|5[1-5]|9558|95599")
# Without a label: UnionPay's, and the older cards of 工商银行, 农业银行 and 建设银行 with their nineteen digits.
_TOLD_BY_ITSELF = re.compile("62[0-9]{14}|(?:9558|95599|436742)[0-9]{13}")
_LABELS = ("bank_labels", "other_numbers")
_UNIT_AFTER = re.compile(r"\s*(?:[万亿]?元|亩|平方|吨|股|[%‰㎡])|\.[0-9]")
_COLUMNS = re.compile("[0-9]{4,}[\t ]{1,3}[0-9]{4,}")
_ORGANISATION = 60
# A card, and what is said to be somebody's own, is no organisation's.
_CARD_BEFORE = re.compile("(?:卡号?|本人[^，。；;\n]{0,8})[为是:： ]{0,2}\\Z")
_HOLDER = re.compile("户名|账户名称?|开户名称?")


def find_bank_cards(subject: Subject) -> Iterator[Hit]:
    """Card numbers with a right check digit: UnionPay's wherever they stand, other issuers' after their label."""
    for start, end in subject.digits:
        while found := _FIRST.search(subject.text, start, end):
            card = _card(subject, found.start(), end)
            start = card or found.end()
            if card:
                yield Hit("bank_card", found.start(), card)


def _card(subject: Subject, start: int, last: int) -> int:
    """Where the card number that begins here ends; 0 where there is none."""
    for pattern in _LENGTHS:
        found = pattern.match(subject.text, start, last)
        if found and is_luhn(number := _BARE.sub("", found[0])) and _is_card(subject, found, number):
            return found.end()
    return 0


def _is_card(subject: Subject, found: re.Match[str], number: str) -> bool:
    if _UNIT_AFTER.match(subject.text, found.end()) or len(set(number)) < 4:
        return False
    label = subject.label(_LABELS, found.start(), CLOSE)
    if label == "other_numbers" or _is_organisations(subject, found.start(), label):
        return False
    if label or subject.label(["bank_labels"], found.start(), NEAR):
        card = _CARD_BEFORE.search(subject.before(found.start()))
        return (_OTHER_ISSUERS if card else _USUAL_ISSUERS).match(number) is not None
    return _TOLD_BY_ITSELF.match(number) is not None and "\t" not in found[0]


def _is_organisations(subject: Subject, start: int, label: str) -> bool:
    """Whether an account is that of an organisation: its name is the account's name."""
    if not label or _CARD_BEFORE.search(subject.before(start)):
        return False
    first = max(subject.clause(start), start - _ORGANISATION)
    holder = _HOLDER.search(subject.text, first, start)
    named = subject.terms_in("organisations", holder.end() if holder else first, start)
    return any(holder or "行" not in subject.text[slice(*span)] for span in named)


_SOCIAL = re.compile("[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){6,19}(?![0-9A-Za-z*])")
_FEWEST_DIGITS = 6


def find_social_cards(subject: Subject) -> Iterator[Hit]:
    """What stands after the label of a social security or medical insurance number."""
    for _, end in subject.terms("social_labels"):
        gap = CLOSE.match(subject.text, end)
        found = _SOCIAL.match(subject.text, gap.end() if gap else end)
        if found and sum(map(str.isdigit, found[0])) >= _FEWEST_DIGITS:
            yield Hit("social_card", found.start(), found.end())
