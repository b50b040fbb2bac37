"""Marks of state secrets (密级标志) and of internal material (内部标志), told from the same words in running text."""

import re
from collections.abc import Iterator
from functools import cache

from gongkai.review.folding import SPACE
from gongkai.review.hits import Hit, claim
from gongkai.review.resources import lexicon

_GAP = SPACE
_LEVEL = f"(?:绝{_GAP}{{0,4}}密|机{_GAP}{{0,4}}密|秘{_GAP}{{0,4}}密)"
_COUNT = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_EVENT = "(?:(?:启封|启用|开启|考试|公布|公开|解密)(?:前|后|之前)|开考前)"
_PERIOD = f"(?:{_COUNT}{_GAP}*(?:年|个{_GAP}?月|月|日|天)|长期|永久|{_EVENT})"
_OPEN = "[(（【\\[〔［《<〈「]"
_CLOSE = "[)）】\\]〕］》>〉」]"
_EDGE = f'(?:^|(?<=[\n\r\t|",;；]))(?:{_GAP}|{_OPEN})*'
_FINISH = f'(?:{_GAP}|{_CLOSE})*(?=$|[\n\r\t|",;；])'
_URGENCY = "(?:特急|加急|急件|特提|平急)"

_ANY_LEVEL = re.compile(_LEVEL)
_STAR = re.compile(f"{_LEVEL}{_GAP}*(?:[★☆⭐✩✪✭✮✯⋆✰✦]|[*＊∗](?={_GAP}*(?:{_PERIOD}|$|[\n\r])))(?:{_GAP}*{_PERIOD})?")
_WITH_PERIOD = re.compile(
    f'(?:(?<=[\\s:：(（【\\[〔])|^){_LEVEL}级?{_GAP}*[:：·—–-]?{_GAP}*{_PERIOD}(?=$|[\\s)）】\\]〕,，。；;|"])',
    re.MULTILINE,
)
_LABEL = re.compile(
    f"(?:密{_GAP}{{0,4}}级|秘密等级|保密等级|涉密等级){_GAP}*[:：]{_GAP}*(?:[☑■√✓✔]{_GAP}*)?{_LEVEL}级?"
)
_ALONE = re.compile(
    f"{_EDGE}(?:[0-9]{{5,8}}{_GAP}+)?(?:{_URGENCY}{_GAP}*)?(?P<mark>{_LEVEL}(?:级|件|文件|资料|材料)?)(?:{_GAP}*{_URGENCY})?{_FINISH}"
)
_BRACKETED = re.compile(f"[(（【\\[〔]{_GAP}*(?P<mark>{_LEVEL}级?){_GAP}*[)）】\\]〕]")
# Checked in this order; what an earlier pattern has taken, a later one leaves.
_PATTERNS = (
    ("class_mark_star", _STAR),
    ("class_mark_label", _LABEL),
    ("class_mark_period", _WITH_PERIOD),
    ("class_mark_alone", _ALONE),
    ("class_mark_alone", _BRACKETED),
)


def find_marks(text: str) -> Iterator[Hit]:
    """The classification and internal marks in a folded text."""
    for start, end in _lines_with_level(text):
        yield from _class_marks(text, start, end)
    words, pattern = _internal_words()
    for found in pattern.finditer(text):
        if found[0] in words:
            yield Hit("work_secret" if found[0] == "工作秘密" else "internal_mark", *found.span(), found[0])


def _lines_with_level(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    while found := _ANY_LEVEL.search(text, position):
        start = text.rfind("\n", 0, found.start()) + 1
        position = (text.find("\n", found.end()) + 1 or len(text) + 1) - 1
        yield start, position


def _class_marks(text: str, start: int, end: int) -> Iterator[Hit]:
    """The marks in one line; a line that lists all three levels is talk about marks and holds none but starred ones."""
    listed = all(level in text[start:end] for level in ("绝密", "机密", "秘密"))
    taken: list[tuple[int, int]] = []
    for rule, pattern in _PATTERNS[:1] if listed else _PATTERNS:
        for found in pattern.finditer(text, start, end):
            first, last = found.span("mark") if "mark" in pattern.groupindex else found.span()
            if claim(taken, first, last):
                yield Hit(rule, first, last)


@cache
def _internal_words() -> tuple[frozenset[str], re.Pattern[str]]:
    """The words and one pattern for all; a neutral wording begins before the word in it, so it is met first."""
    marks = lexicon("internal_marks")
    return frozenset(marks.words), re.compile("|".join(map(re.escape, (*marks.neutral, *marks.words))))
