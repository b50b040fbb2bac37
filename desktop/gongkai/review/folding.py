"""Folding: one plain spelling for the many ways a number or a mark is written, with the way back to the original."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from gongkai.review.lookalikes import read_lookalikes
from gongkai.review.separators import SEPARATOR

# What is not seen at all: soft hyphen, zero-width, bidirectional marks, variation selectors, the keycap's box.
_INVISIBLE = (
    "\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e"
    "\u2060-\u206f\u20dd-\u20e4\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
)
_INVISIBLE_BEYOND = (
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e01ef"
)
# Digits in every sense but the ASCII ones: full-width, mathematical, Arabic-Indic, segmented.
_HARD_RANGES = (
    (0x0660, 0x0669),
    (0x06F0, 0x06F9),
    (0x0966, 0x096F),
    (0x0E50, 0x0E59),
    (0xFF10, 0xFF19),
    (0x1D7CE, 0x1D7FF),
    (0x1FBF0, 0x1FBF9),
)
# Signs that number a list as often as they spell a number: superscripts, circled and bracketed digits.
_SOFT_RANGES = (
    (0x00B2, 0x00B9),
    (0x2070, 0x2089),
    (0x2460, 0x24FF),
    (0x2776, 0x2793),
    (0x1F100, 0x1F10A),
)
_CHINESE = {
    **dict(zip("零一二三四五六七八九", "0123456789", strict=True)),
    **dict(zip("〇壹贰叁肆伍陆柒捌玖", "0123456789", strict=True)),
    **dict(zip("○貳參陸兩幺㊀㊁㊂㊃㊄㊅㊆㊇㊈", "023621123456789", strict=True)),
    **dict(zip("㈠㈡㈢㈣㈤㈥㈦㈧㈨两", "1234567892", strict=True)),
}
_FULL_WIDTH = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-.@*#_"
_LETTERS = {
    **{chr(ord(sign) + 0xFEE0): sign for sign in _FULL_WIDTH},
    **dict.fromkeys("xｘＸⅩⅹХхΧχ", "X"),
    **dict(zip("絕絶機級長內資傳徵祕", "绝绝机级长内资传征秘", strict=True)),
}


def _digits(ranges: tuple[tuple[int, int], ...]) -> dict[str, str]:
    signs = (chr(code) for first, last in ranges for code in range(first, last + 1))
    return {sign: str(unicodedata.digit(sign)) for sign in signs if unicodedata.digit(sign, None) is not None}


_BEYOND = "\U00010000"
_HARD = _digits(_HARD_RANGES) | _LETTERS
_SOFT = _digits(_SOFT_RANGES) | _CHINESE
_PLAIN = str.maketrans(_SOFT)
_SOFT_SIGNS = "".join(map(re.escape, _SOFT))
_IN_NUMBER = f"[0-9{_SOFT_SIGNS}]"

_UNSEEN = re.compile(f"[{_INVISIBLE}{_INVISIBLE_BEYOND}]+")
# Ranges where the signs lie beyond the 16-bit plane: a class that lists them one by one is ten times slower.
_REPLACED = re.compile(
    "[" + "".join(sign for sign in _HARD if sign < _BEYOND) + "\U0001d7ce-\U0001d7ff\U0001fbf0-\U0001fbf9]"
)
_SPELLED = re.compile(rf"{_IN_NUMBER}(?:{SEPARATOR}{{0,2}}{_IN_NUMBER}){{9,}}+(?:{SEPARATOR}{{0,2}}X)?")
_LONGEST_SPELLED = 120
# One look for everything of the 16-bit plane; with signs beyond it the class would be three times slower.
_UNUSUAL = re.compile(f"[{_INVISIBLE}{''.join(sign for sign in (*_HARD, *_digits(_SOFT_RANGES)) if sign < _BEYOND)}]")
_SOFT_SIGN = re.compile(f"[{_SOFT_SIGNS}]")
_FIRST_SOFT = re.compile(f"^[{_SOFT_SIGNS}]{SEPARATOR}*")
_LAST_SOFT = re.compile(f"{SEPARATOR}*[{_SOFT_SIGNS}]$")
_CIRCLED = "".join(_digits(_SOFT_RANGES))
_UNCIRCLED = f"[0-9{''.join(_CHINESE)}]"
# ① before a number, ² after it; a number written in circles throughout is followed by another circle.
_BULLET = re.compile(
    f"(?<![{_CIRCLED}])[{_CIRCLED}](?=[ \t]?{_UNCIRCLED})|(?<={_UNCIRCLED})[{_CIRCLED}](?![0-9{_SOFT_SIGNS}])"
)
_UNBROKEN = re.compile(f"{_IN_NUMBER}+")
_MOBILE = re.compile("1[3-9][0-9]{9}")
_UNBROKEN_X = re.compile(f"{_IN_NUMBER}+X?")
# A circle between the digits of one number: it counts nothing, neither before the number nor after it.
_WOVEN = re.compile(f"(?<={_UNCIRCLED})[{_CIRCLED}](?={_IN_NUMBER})")
_DIGITS_BEFORE_X = 17
_LENGTHS_OF_NUMBERS = frozenset({11, 13, 15, 18})
_ISSUER = re.compile(f"6|9{SEPARATOR}?5{SEPARATOR}?5|4{SEPARATOR}?3{SEPARATOR}?6")
_LENGTHS_OF_CARDS = frozenset({16, 17, 19})
# Spelled shorter than a number of its own: circles in a row, and what follows the letter of a plate or a passport.
_CIRCLES = re.compile(f"[{''.join(_digits(_SOFT_RANGES))}]{{4,}}")
_AFTER_LETTER = re.compile(f"[A-Za-z][{''.join(_CHINESE)}]{{4,8}}")


@dataclass(frozen=True)
class Folded:
    """Folded text; `cuts` are the places in it before which invisible characters of the original were left out."""

    text: str
    cuts: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()

    def origin(self, index: int) -> int:
        """Where the folded character at `index` stands in the original."""
        cut = bisect_right(self.cuts, index)
        return index + (self.dropped[cut - 1] if cut else 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original, in characters, that the folded stretch `start` to `end` came from."""
        return self.origin(start), self.origin(end - 1) + 1


def fold(text: str) -> Folded:
    """Folds a text once: invisible characters go, digits of every kind become ASCII, x becomes X."""
    if _is_usual(text):
        return Folded(read_lookalikes(_AFTER_LETTER.sub(_digits_of, _SPELLED.sub(_spell_out, text))))
    seen, cuts, dropped = _without_invisible(text)
    plain = _REPLACED.sub(lambda sign: _HARD[sign[0]], seen)
    spelled = _SPELLED.sub(_spell_out, plain)
    for pattern in (_CIRCLES, _AFTER_LETTER):
        spelled = pattern.sub(_digits_of, spelled)
    return Folded(read_lookalikes(spelled), cuts, dropped)


def _is_usual(text: str) -> bool:
    """Whether nothing in a text needs folding but Chinese numerals and letters: so it is with most."""
    return _UNUSUAL.search(text) is None and len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)


def _digits_of(signs: re.Match[str]) -> str:
    return signs[0].translate(_PLAIN)


def _without_invisible(text: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    if _UNSEEN.search(text) is None:
        return text, (), ()
    gaps = [gap.span() for gap in _UNSEEN.finditer(text)]
    dropped = tuple(accumulate(end - start for start, end in gaps))
    cuts = tuple(start - lost for (start, _), lost in zip(gaps, (0, *dropped), strict=False))
    return _UNSEEN.sub("", text), cuts, dropped


def _spell_out(number: re.Match[str]) -> str:
    """Chinese and circled digits become ASCII, unless they only number or footnote a number that is whole without."""
    signs = number[0]
    if _SOFT_SIGN.search(signs) is None:
        return signs
    if len(signs) > _LONGEST_SPELLED:
        return "\n".join(
            _SPELLED.sub(_spell_out, line) if len(line) < len(signs) else line for line in signs.split("\n")
        )
    signs = _UNBROKEN_X.sub(_spelled_woven, signs)
    parts = _BULLET.split(signs)
    bullets = [*_BULLET.findall(signs), ""]
    return "".join(_spelled(part) + bullet for part, bullet in zip(parts, bullets, strict=True))


def _spelled_woven(part: re.Match[str]) -> str:
    """A number of circles and other digits in turn (1③８⓪…), whole as it stands."""
    plain = part[0].translate(_PLAIN)
    woven = _is_number(plain) and (_WOVEN.search(part[0]) or _MOBILE.fullmatch(plain))
    return plain if woven else part[0]


def _spelled(signs: str) -> str:
    """The digits in ASCII; where there is one too many at an edge, as in 张三 一三八…, the edge stays as it is."""
    lines = signs.split("\n")
    if not _is_number(signs) and len(lines) > 1 and any(map(_is_number, lines)):
        return "\n".join(map(_spelled, lines))
    return _spelled_at_core(signs) or _UNBROKEN.sub(_spelled_part, signs)


def _spelled_part(part: re.Match[str]) -> str:
    return _spelled_at_core(part[0]) or part[0].translate(_PLAIN)


def _spelled_at_core(signs: str) -> str:
    """The signs with the one number among them spelled out; nothing where there is not exactly one."""
    for core in (signs, _FIRST_SOFT.sub("", signs), _LAST_SOFT.sub("", signs)):
        if _is_number(core):
            before, _, after = signs.partition(core)
            return before + core.translate(_PLAIN) + after
    return ""


def _is_number(signs: str) -> bool:
    """Whether so many digits make a number; an X after other than 17 digits belongs to what follows, as in .xlsx."""
    digits = sum(map(str.isalnum, signs.rstrip("X")))
    if digits in _LENGTHS_OF_CARDS and not signs.endswith("X"):
        return _ISSUER.match(signs.translate(_PLAIN)) is not None
    return digits in _LENGTHS_OF_NUMBERS or (digits == _DIGITS_BEFORE_X and signs.endswith("X"))
