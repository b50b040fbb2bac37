"""Illness and disability next to a private person (健康信息)."""

from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.people import people_in
from gongkai.review.subject import Subject

_REACH = 90


def find_health(subject: Subject) -> Iterator[Hit]:
    """The illnesses and disabilities in one sentence or one row of a table with a private person."""
    for start, end in subject.terms("illnesses"):
        if people_in(subject, *_sentence(subject, start, end)):
            yield Hit("health", start, end)


def _sentence(subject: Subject, start: int, end: int) -> tuple[int, int]:
    """The row of a table, or the sentence as far as it belongs to the illness."""
    first, last = subject.line(start)
    if subject.is_row(start):
        return first, last
    stop = subject.text.find("。", end, min(last, end + _REACH))
    begin = subject.text.rfind("。", max(first, start - _REACH), start) + 1
    return max(begin, first, start - _REACH), min(last if stop < 0 else stop, end + _REACH)
