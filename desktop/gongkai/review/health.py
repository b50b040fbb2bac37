"""Illness and disability next to a private person (健康信息)."""

from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.layout import BETWEEN_CELLS
from gongkai.review.people import find_people
from gongkai.review.subject import Subject

_REACH = 90


def find_health(subject: Subject) -> Iterator[Hit]:
    """The illnesses and disabilities in one sentence or one row of a table with a private person."""
    illnesses = subject.terms("illnesses")
    starts = [person.start for person in subject.once(find_people)] if illnesses else []
    for start, end in illnesses:
        first, last = _sentence(subject, start, end)
        if any(first <= person < last for person in starts):
            yield Hit("health", start, end)


def _sentence(subject: Subject, start: int, end: int) -> tuple[int, int]:
    """The row of a table, or the sentence as far as it belongs to the illness."""
    first, last = subject.line(start)
    if BETWEEN_CELLS in subject.text[first:last]:
        return first, last
    stop = subject.text.find("。", end, last)
    begin = subject.text.rfind("。", first, start) + 1
    return max(begin, first, start - _REACH), min(last if stop < 0 else stop, end + _REACH)
