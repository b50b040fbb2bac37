"""A hit: what a scanner reports about folded text, before it becomes a finding."""

from bisect import bisect_left, insort
from dataclasses import dataclass


@dataclass(frozen=True)
class Hit:
    """A rule met from `start` to `end` of the folded text.

    `context` picks its row in the severity table; `instead` is what should stand there, where the rule knows it.
    """

    rule: str
    start: int
    end: int
    context: str = "default"
    instead: str = ""


def claim(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Takes a stretch for the first who asks: False where it overlaps one of `taken`, which stay sorted."""
    place = bisect_left(taken, (end, 0))
    if place and taken[place - 1][1] > start:
        return False
    insort(taken, (start, end))
    return True
