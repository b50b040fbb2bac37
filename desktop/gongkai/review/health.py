"""Illness and disability next to a private person (健康信息)."""

from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.layout import BETWEEN_CELLS
from gongkai.review.people import Person, find_people
from gongkai.review.subject import Subject

_REACH, _REACH_IN_ROW = 80, 800


def find_health(subject: Subject) -> Iterator[Hit]:
    """The illnesses and disabilities that stand in one line with a private person, not too far away."""
    illnesses = subject.terms("illnesses")
    people = subject.once(find_people) if illnesses else ()
    for start, end in illnesses:
        first, last = subject.line(start)
        reach = _REACH_IN_ROW if BETWEEN_CELLS in subject.text[first:last] else _REACH
        if any(first <= person.start < last and _distance(person, start, end) <= reach for person in people):
            yield Hit("health", start, end)


def _distance(person: Person, start: int, end: int) -> int:
    return max(person.start - end, start - person.end, 0)
