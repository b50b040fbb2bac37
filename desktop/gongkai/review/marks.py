"""Marks of state secrets (密级标志) and of internal material (内部标志), told from the same words in running text."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit, claim
from gongkai.review.separators import SPACE
from gongkai.review.subject import Subject

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

_ANY_LEVEL = re.compile(f"[绝机秘]{_GAP}{{0,4}}密")
_NO_STATE_SECRETS = ("商业", "工作")
_STAR = re.compile(f"{_LEVEL}{_GAP}*(?:[★☆⭐✩✪✭✮✯⋆✰✦]|[*＊∗](?={_GAP}*(?:{_PERIOD}|$|[\n\r])))(?:{_GAP}*{_PERIOD})?")
_WITH_PERIOD = re.compile(
    f'(?:(?<=[\\s:：(（【\\[〔])|^){_LEVEL}级?{_GAP}*(?:[:：·—–-]?{_GAP}*{_PERIOD}|{_OPEN}{_PERIOD}{_CLOSE})(?=$|[\\s)）】\\]〕,，。；;|"])',
    re.MULTILINE,
)
_LABEL = re.compile(
    f"(?:密{_GAP}{{0,4}}级|秘密等级|保密等级|涉密等级){_GAP}*[:：]{_GAP}*(?:[☑■√✓✔]{_GAP}*)?{_LEVEL}级?"
)
_ALONE = re.compile(
    f"{_EDGE}(?:[0-9]{{5,8}}{_GAP}+)?(?:{_URGENCY}{_GAP}*)?(?P<mark>{_LEVEL}(?:级|件|文件|资料|材料)?)(?:{_GAP}*{_URGENCY})?{_FINISH}"
)
_BRACKETED = re.compile(f"[(（【\\[〔]{_GAP}*(?P<mark>{_LEVEL}级?){_GAP}*[)）】\\]〕]")
_GAPS = re.compile(_GAP)
# Checked in this order; what an earlier pattern has taken, a later one leaves.
_PATTERNS = (
    ("class_mark_star", _STAR),
    ("class_mark_label", _LABEL),
    ("class_mark_period", _WITH_PERIOD),
    ("class_mark_alone", _ALONE),
    ("class_mark_alone", _BRACKETED),
)


def find_class_marks(subject: Subject) -> Iterator[Hit]:
    """The marks of state secrets in a folded text."""
    for start, end in _lines_with_level(subject.text):
        yield from _class_marks(subject.text, start, end)


def find_internal_marks(subject: Subject) -> Iterator[Hit]:
    """The marks of internal material and of process drafts, set apart (内　部　资　料) or not."""
    for start, end in subject.terms("internal_marks"):
        word = _GAPS.sub("", subject.text[start:end])
        yield Hit("work_secret" if word == "工作秘密" else "internal_mark", start, end, word)


def _lines_with_level(text: str) -> Iterator[tuple[int, int]]:
    """The lines with one of the three levels."""
    position = 0
    while found := _ANY_LEVEL.search(text, position):
        position = found.end()
        if text[max(found.start() - 2, 0) : found.start()] not in _NO_STATE_SECRETS:
            start = text.rfind("\n", 0, found.start()) + 1
            end = text.find("\n", position)
            position = len(text) if end < 0 else end
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
