"""Names with a dot (阿依古丽·买买提, 约翰·史密斯): where they begin and end among words that no sign sets off."""

import re
from collections.abc import Iterator
from functools import cache

from gongkai.review.lexicons import Span, lexicon

_HAN = "[\u4e00-\u9fff\u3400-\u4dbf\U00020000-\U0002ebef]"
_DOTS = "·•‧∙・"
_DOT = re.compile(f"[{_DOTS}](?<={_HAN}.)(?={_HAN})")
_WHOLE = re.compile(f"{_HAN}{{1,7}}(?:[{_DOTS}]{_HAN}{{1,8}}){{1,3}}")
_LONGEST = 24
_LONGEST_PART = 8
_SHORTEST = 2
# Characters of such names that as often begin the word after one; 阿不都 goes on.
_ENDING = re.compile(
    "和|不(?![都拉力])|保[管证障险]|利[用益]|金额|治疗|查[询处]|理[赔由]|加[入盟]|提[出交供]|台[账帐]|大病|家[中里属庭住]|达到|本人"
)


def dotted_end(text: str, start: int) -> int:
    """Where the dotted name that begins at `start` ends, 0 where none does."""
    found = _WHOLE.match(text, start)
    if found is None:
        return 0
    dots = [dot.start() for dot in _DOT.finditer(text, start, found.end())]
    if _left(text, dots[0]) - start >= _SHORTEST:
        return 0  # words run on into the name: 申请人扎西·顿珠
    return _right(text, dots[-1]) or found.end()


def dotted_start(text: str, end: int) -> int:
    """Where a dotted name begins that ends here; -1 where there is none."""
    dots = [dot.start() for dot in _DOT.finditer(text, max(end - _LONGEST, 0), end)]
    if not dots or any(sign in _DOTS for sign in text[dots[-1] + 1 : end]) or end - dots[-1] > _LONGEST_PART + 1:
        return -1
    if (told := _right(text, dots[-1])) and told != end:
        return -1
    first = dots.pop()
    while dots and _right(text, dots[-1]) == first:
        first = dots.pop()
    return _left(text, first)


def dotted_names(text: str) -> Iterator[Span]:
    """The names that both sides of a dot tell by the characters they are written with."""
    last = -1
    for dot in _DOT.finditer(text):
        start, end = _left(text, dot.start()), _right(text, dot.start())
        if dot.start() >= last and min(dot.start() - start, end - dot.end()) >= _SHORTEST and start >= 0:
            while text[end : end + 1] in _DOTS and text[end : end + 1] and (further := _right(text, end)):
                end = further
            last = end
            yield start, end


def _left(text: str, dot: int) -> int:
    """Where the part before a dot begins; -1 where it is written with no character of such names."""
    start = dot
    while start > max(dot - _LONGEST_PART, 0) and text[start - 1] in _signs():
        start -= 1
    joined = text.rfind("和", start, dot - _SHORTEST) + 1
    if joined and text[joined - 2 : joined] != "呼和":
        start = joined
    return start if start < dot else -1


def _right(text: str, dot: int) -> int:
    """Where the part after a dot ends; 0 where it is written with no character of such names."""
    end = dot + 1
    while end < min(dot + 1 + _LONGEST_PART, len(text)) and text[end] in _signs():
        if end - dot > _SHORTEST and _ENDING.match(text, end):
            break
        end += 1
    return end if end > dot + 1 else 0


@cache
def _signs() -> frozenset[str]:
    return frozenset("".join(lexicon("transcriptions").words))
