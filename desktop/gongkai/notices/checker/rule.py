"""What a rule is, and the two ways to look for departures: a pattern in each line, or a function of each line."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from gongkai.notices.checker.sight import COVER, outside_codes
from gongkai.notices.manuscript import Element, Line, Manuscript


class Level(StrEnum):
    """How sure a rule is."""

    WRONG = "错误"
    """Wrong almost always; what it proposes may be put right without asking what was meant."""
    DOUBT = "提示"
    """A person decides."""


@dataclass(frozen=True)
class Spot:
    """A departure: characters `start` to `end` of the manuscript's line with index `line`.

    `says` adds to the rule's sentence; `proposed` is what to write there instead, None where a person must decide.
    """

    line: int
    start: int
    end: int
    proposed: str | None = None
    says: str = ""


Find: TypeAlias = Callable[[Manuscript], Iterable[Spot]]


@dataclass(frozen=True)
class Rule:
    """One rule: what it is called, how sure it is, its clause, what is wrong and what to do, and how it is found."""

    id: str
    level: Level
    clause: str
    says: str
    find: Find


PROSE = frozenset({Element.BODY, Element.HEADING})
WORDS = PROSE | {Element.TITLE, Element.ADDRESSEE, Element.CAPTION, Element.ANNEX_TITLE, Element.COPIES}
WORDS |= {Element.ATTACHMENTS, Element.NOTE, Element.TABLE_NOTE}
EVERYWHERE = frozenset(Element)

Piece: TypeAlias = tuple[int, int, str | None]
"""Start and end in a line, and what to write there instead."""


def lines(manuscript: Manuscript, on: Collection[Element]) -> Iterator[tuple[int, Line]]:
    """The lines of these elements that hold anything, with their indices."""
    return ((index, line) for index, line in enumerate(manuscript.lines) if line.element in on and line.words)


def each(look: Callable[[str], Iterable[Piece]], on: Collection[Element] = WORDS) -> Find:
    """Looks with a function of a line's text."""

    def find(manuscript: Manuscript) -> Iterator[Spot]:
        for index, line in lines(manuscript, on):
            for start, end, proposed in look(line.text):
                yield Spot(index, start, end, proposed)

    return find


def match(
    pattern: str,
    proposed: str | Callable[[re.Match[str]], str | None] | None = None,
    on: Collection[Element] = WORDS,
    sight: Callable[[str], str] = outside_codes,
    unless: str = "",
) -> Find:
    """Looks for a pattern in what `sight` leaves open; `proposed` is a template of its groups or a function.

    A line that `unless` is found in is passed over.
    """
    shape, exempt = re.compile(pattern), re.compile(unless or r"(?!)")

    def look(text: str) -> Iterator[Piece]:
        if exempt.search(text):
            return
        for found in shape.finditer(sight(text)):
            written = found.expand(proposed) if isinstance(proposed, str) else proposed(found) if proposed else None
            yield found.start(), found.end(), None if written is not None and COVER in written else written

    return each(look, on)


def both(*finds: Find) -> Find:
    """Everything that several ways of looking find."""
    return lambda manuscript: [spot for find in finds for spot in find(manuscript)]
