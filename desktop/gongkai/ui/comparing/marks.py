"""Where the words of two documents differ: lines are matched first, then characters within what is left.

So a word put into a paragraph marks that word, not every line that it pushed on.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from gongkai.ui.preview.pages import opened
from gongkai.ui.preview.text import Match, boxes, folded_lines

_MOST = 4_000_000
"""Characters times characters that are compared one by one; beyond, whole lines are marked."""
_APART = 2
"""Fewer characters than these between two changes belong to the change."""

Place = tuple[int, int]
"""Page from 0 and the character's index on it."""


@dataclass(frozen=True)
class Line:
    """A line of a page: its folded words, and where each of their characters stands."""

    words: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Difference:
    """One stretch that differs: where it stands in the document before and after, nothing where it has no words."""

    before: tuple[Match, ...]
    after: tuple[Match, ...]


def differences(before: bytes, after: bytes) -> tuple[Difference, ...]:
    """Everything that differs, from top to bottom."""
    old, new = lines_of(before), lines_of(after)
    stretches = list(_stretches(old, new))
    marked = _marked(before, [a for a, _ in stretches]), _marked(after, [b for _, b in stretches])
    return tuple(Difference(*both) for both in zip(*marked, strict=True))


def lines_of(data: bytes) -> tuple[Line, ...]:
    """All lines of a document in reading order."""
    with opened(data) as document:
        found: list[Line] = []
        for index in range(len(document)):
            with closing(document[index]) as page, closing(page.get_textpage()) as textpage:
                told = folded_lines(textpage)
                found += [Line(words, tuple((index, place) for place in places)) for words, places in told]
    return tuple(found)


Pair = tuple[tuple[Place, ...], tuple[Place, ...]]


def _stretches(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Pair]:
    matcher = SequenceMatcher(None, [line.words for line in old], [line.words for line in new], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            yield from _within(old[a:b], new[c:d])


def _within(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Pair]:
    """The characters that differ between two stretches of lines."""
    before, after = ("".join(line.words for line in lines) for lines in (old, new))
    was, now = (tuple(place for line in lines for place in line.places) for lines in (old, new))
    if not before or not after or len(before) * len(after) > _MOST:
        yield was, now
        return
    start: list[int] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            start, end = start or [a, c], (b, d)
        elif start and (b - a >= _APART or b == len(before)):
            yield was[start[0] : end[0]], now[start[1] : end[1]]
            start = []
    if start:
        yield was[start[0] : end[0]], now[start[1] : end[1]]


def _marked(data: bytes, stretches: Sequence[tuple[Place, ...]]) -> list[tuple[Match, ...]]:
    """The boxes of each stretch, page by page."""
    with opened(data) as document:
        return [tuple(_boxes(document, stretch)) for stretch in stretches]


def _boxes(document: Any, stretch: tuple[Place, ...]) -> Iterator[Match]:
    for page_no in dict.fromkeys(page for page, _ in stretch):
        with closing(document[page_no]) as page, closing(page.get_textpage()) as textpage:
            places = [place for on, place in stretch if on == page_no]
            found = boxes(textpage, min(places), max(places) - min(places) + 1, page.get_height())
        if found:
            yield Match(page_no, found)
