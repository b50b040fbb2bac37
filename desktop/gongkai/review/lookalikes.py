"""Letters that stand for digits in scanned or retyped numbers (形近字): O l I S B Z."""

import re

from gongkai.review.checkdigits import is_id_card, is_luhn
from gongkai.review.separators import SEPARATOR, SPACE

_DIGIT_OF = str.maketrans("OoQDlI|SBZ", "0000111582")
_SIGN = "[0-9OolI|SBZ]"
_MIXED = re.compile(f"[OolI|SBZ](?:(?<=[0-9].)|(?<=[0-9]{SEPARATOR}.)|(?={SEPARATOR}?[0-9]))")
_NUMBER = re.compile(
    f"(?<![0-9A-Za-z]){_SIGN}(?:{SEPARATOR}{{0,2}}{_SIGN}){{9,17}}{SEPARATOR}{{0,2}}[0-9OolI|SBZX](?![0-9A-Za-z])"
)
_CELL = re.compile(f"(?:(?!{SPACE})[^|\\r\\n])+")
_LETTER = re.compile("[OolI|SBZ]")
_BARE = re.compile(SEPARATOR)
_MOBILE = re.compile("(?:86)?1[3-9][0-9]{9}")
_CARD = re.compile("62[0-9]{14,17}|(?:9558|95599|436742)[0-9]{13,15}")
_MOST_LETTERS, _MOST_CHECKED = 0.4, 0.7
_LONGEST = 18
_GROUPED = re.compile(f"(?:86{SEPARATOR}{{0,2}})?[0-9]{{3}}{SEPARATOR}{{0,2}}[0-9]{{4}}{SEPARATOR}{{0,2}}[0-9]{{4}}")


def read_lookalikes(text: str) -> str:
    """The text with such letters read as digits, wherever check digit or shape confirm the number that comes of it."""
    if _MIXED.search(text) is None:
        return text
    return _NUMBER.sub(_read, text)


def _read(found: re.Match[str]) -> str:
    whole = _read_letters(found[0])
    if whole != found[0]:
        return whole
    # Between blanks or the bars of a table a number may stand beside another.
    return _CELL.sub(lambda cell: _read_letters(cell[0]) if _NUMBER.fullmatch(cell[0]) else cell[0], found[0])


def _read_letters(signs: str) -> str:
    letters = len(_LETTER.findall(signs))
    if not letters:
        return signs
    plain = signs.translate(_DIGIT_OF)
    number = _BARE.sub("", plain)
    if len(number) == _LONGEST and is_id_card(number):
        return plain if letters <= len(number) * _MOST_CHECKED else signs
    return plain if letters <= len(number) * _MOST_LETTERS and _is_number(plain, number) else signs


def _is_number(plain: str, number: str) -> bool:
    if not number.isdigit():
        return False
    if _MOBILE.fullmatch(number):
        return plain == number or _GROUPED.fullmatch(plain) is not None
    return _CARD.fullmatch(number) is not None and is_luhn(number)
