"""What the scanners look at: a folded text with its terms, its stretches of digits and its lines, each found once."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import Any, TypeVar

from gongkai.review.layout import BETWEEN_CELLS
from gongkai.review.lexicons import AROUND, Lexicons, Span
from gongkai.review.separators import SEPARATOR

T = TypeVar("T")

LOOK_BACK = 40
_LOOK_AHEAD = 20
_LONGEST_SENTENCE = 1000
_DIGITS = re.compile(f"[0-9](?:{SEPARATOR}{{0,3}}[0-9X]){{5,}}+")
_FIGURES = re.compile(
    f"(?:(?<![0-9])[0-9]{{1,3}}{SEPARATOR}{{1,3}}){{40,}}+|(?:(?<![0-9])[0-9]{{1,5}}[ \t.,-]{{1,3}}){{40,}}+"
)
_SHORTEST_ROW = 80
_WRAPPED = re.compile("[0-9\r]\n[ \t]{0,4}[0-9]")
_END_OF_SENTENCE = re.compile("[。；;！!\n]")
_START, _END = itemgetter(0), itemgetter(1)


@dataclass(frozen=True, eq=False)
class Subject:
    """A folded text in which every label stands before what it labels, and what the scanners ask about it."""

    text: str
    lexicons: Lexicons
    _terms: dict[str, list[Span]]
    _answers: dict[Any, Any] = field(default_factory=dict)

    def once(self, ask: Callable[["Subject"], T]) -> T:
        """The answer to a question about this text, worked out the first time."""
        if ask not in self._answers:
            self._answers[ask] = ask(self)
        answer: T = self._answers[ask]
        return answer

    @cached_property
    def digits(self) -> list[Span]:
        """The stretches of six digits or more, separators between them included; long rows of figures are left out."""
        stretches = [found.span() for found in _DIGITS.finditer(self.text)]
        return [part for stretch in stretches for part in _without_figures(self.text, *stretch)]

    def terms(self, *names: str) -> Sequence[Span]:
        """Where words of these lexicons stand, in order."""
        if len(names) == 1:
            return self._spans(names[0])
        return sorted(span for name in names for span in self._spans(name))

    def terms_in(self, name: str, start: int, end: int) -> Sequence[Span]:
        """The words of a lexicon that begin in a stretch."""
        spans = self._spans(name)
        return spans[bisect_left(spans, start, key=_START) : bisect_left(spans, end, key=_START)]

    def label(self, names: Sequence[str], start: int, gap: re.Pattern[str]) -> str:
        """The lexicon whose word stands last before `start`, with nothing but `gap` between; empty: none."""
        found, nearest = "", -1
        for name in names:
            spans = self._spans(name)
            place = bisect_right(spans, start, key=_END)
            end = spans[place - 1][1] if place else -1
            if end > max(nearest, start - LOOK_BACK) and gap.fullmatch(self.text, end, start):
                found, nearest = name, end
        return found

    def _spans(self, name: str) -> Sequence[Span]:
        return (self._around if name in AROUND else self._terms).get(name, ())

    @cached_property
    def _around(self) -> dict[str, list[Span]]:
        return self.lexicons.find_around(self.text)

    def before(self, start: int) -> str:
        """The characters before a place."""
        return self.text[max(start - LOOK_BACK, 0) : start]

    def after(self, end: int) -> str:
        """The characters after a place."""
        return self.text[end : end + _LOOK_AHEAD]

    def line(self, place: int) -> Span:
        """The line in which a place lies; a line break inside a number ends no line."""
        number = bisect_right(self._line_starts, place) - 1
        return self._line_starts[number], self._line_starts[number + 1] - 1

    def is_row(self, place: int) -> bool:
        """Whether the line in which a place lies is a row of cells."""
        start, end = self.line(place)
        if start not in self._rows:
            self._rows[start] = BETWEEN_CELLS in self.text[start:end]
        return self._rows[start]

    @cached_property
    def _line_starts(self) -> list[int]:
        breaks = (found.start() for found in re.finditer("\n", self.text))
        starts = [place + 1 for place in breaks if not _WRAPPED.match(self.text, place - 1)]
        return [0, *starts, len(self.text) + 1]

    @cached_property
    def _rows(self) -> dict[int, bool]:
        return {}

    def sentence_end(self, place: int) -> int:
        """Where the sentence or line ends in which a place lies; no sentence is taken to be longer than a page."""
        last = min(place + _LONGEST_SENTENCE, len(self.text))
        found = _END_OF_SENTENCE.search(self.text, place, last)
        return found.start() if found else last

    def clause(self, place: int) -> int:
        """Where the sentence or line begins in which a place lies."""
        start = max(place - 2 * LOOK_BACK, 0)
        ends = [found.end() for found in _END_OF_SENTENCE.finditer(self.text, start, place)]
        return ends[-1] if ends else start


def _without_figures(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch of digits without the rows of small figures in it, which are no number however they are read."""
    if end - start >= _SHORTEST_ROW:
        for row in _FIGURES.finditer(text, start, end):
            yield start, row.start()
            start = row.end()
    if start < end:
        yield start, end
