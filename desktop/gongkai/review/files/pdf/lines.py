"""Lines (行): characters in the order of reading, with the gaps between them as spaces and tabs."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from gongkai.review.files.pdf.drawing import Glyph

SPACE_GAP, WORD_GAP, CELL_GAP = 0.3, 0.18, 1.6
"""Gaps in ems: what is wider is a space, among letters earlier than beside ideographs, or parts two columns."""
_SAME_LINE = 0.4
_SAME_PLACE = 0.2
_TOUCHING = 0.3
Sign = tuple[str, tuple[Glyph, ...]]
"""A character of the text and the glyphs that draw it: none for a gap, two for what is printed twice to look bold."""


@dataclass(slots=True)
class Stretch:
    """Characters that stand together on one line."""

    signs: list[Sign] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(text for text, _ in self.signs)

    @property
    def first(self) -> Glyph:
        """The glyph it begins with."""
        return next(glyphs[0] for _, glyphs in self.signs if glyphs)

    @property
    def last(self) -> Glyph:
        """The glyph it ends with."""
        return next(glyphs[0] for _, glyphs in reversed(self.signs) if glyphs)


def lines(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """The glyphs of each line in its direction; lines from top to bottom, turned ones after the level ones."""
    by_angle = sorted(glyphs, key=lambda glyph: glyph.base, reverse=True)
    by_angle.sort(key=lambda glyph: glyph.angle)
    for _, turned in groupby(by_angle, key=lambda glyph: glyph.angle):
        line: list[Glyph] = []
        for glyph in turned:
            if line and line[0].base - glyph.base > _SAME_LINE * max(line[0].size, glyph.size):
                yield sorted(line, key=_start)
                line = []
            line.append(glyph)
        if line:
            yield sorted(line, key=_start)


def stretches(line: Sequence[Glyph], cuts: Sequence[float] = ()) -> Iterator[Stretch]:
    """A line cut at its wide gaps and where an upright rule crosses it (`cuts`, in order)."""
    now = Stretch()
    before: Glyph | None = None
    for glyph in line:
        if before is not None and (_is_twin(before, glyph) or not glyph.text):
            text, twins = now.signs[-1]
            now.signs[-1] = (text, (*twins, glyph))
            continue
        if before is not None:
            gap = glyph.start - before.end
            em = max(before.size, glyph.size) or 1.0
            if (
                gap > CELL_GAP * em
                or _are_apart(before, glyph)
                or (cuts and bisect_left(cuts, _middle(before)) != bisect_left(cuts, _middle(glyph)))
            ):
                yield now
                now = Stretch()
            elif gap > _word_gap(before.text, glyph.text) * em:
                now.signs.append((" ", ()))
        if len(glyph.text) == 1:
            now.signs.append((glyph.text, (glyph,)))
        else:  # a ligature
            now.signs.extend((sign, (glyph,)) for sign in glyph.text)
        before = glyph
    if now.signs:
        yield now


def runs(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs as they were drawn, one touching the next: what lies over other text is not mixed up with it."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and not _touches(run[-1], glyph):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _touches(one: Glyph, other: Glyph) -> bool:
    em = max(one.size, other.size, 0.1)
    near = abs(other.start - one.end) < _TOUCHING * em and abs(other.base - one.base) < _TOUCHING * em
    return near and one.angle == other.angle


def joined(parts: Sequence[Stretch], between: str = "\t") -> list[Sign]:
    """Some stretches as one line."""
    signs: list[Sign] = []
    for part in parts:
        if signs:
            signs.append((between, ()))
        signs.extend(part.signs)
    return signs


def text_of(signs: Iterable[Sign]) -> str:
    """What some signs say."""
    return "".join(text for text, _ in signs)


def _are_apart(one: Glyph, other: Glyph) -> bool:
    """Whether two letters are cut off by frames that lie side by side, as the cells of a printed sheet are."""
    first, second = one.look.clip, other.look.clip
    return first is not second and (first[2] <= second[0] + 1 or second[2] <= first[0] + 1)


def _word_gap(one: str, other: str) -> float:
    if " " in (one, other):
        return CELL_GAP
    return WORD_GAP if one.isascii() and other.isascii() and not (one.isdigit() or other.isdigit()) else SPACE_GAP


def _start(glyph: Glyph) -> float:
    return glyph.start


def _middle(glyph: Glyph) -> float:
    return (glyph.start + glyph.end) / 2


def _is_twin(one: Glyph, other: Glyph) -> bool:
    """Whether the same letter is printed twice in one place, as programs do to make it bold."""
    return (
        one.text == other.text
        and abs(one.start - other.start) < _SAME_PLACE * max(one.size, 0.1)
        and one.end > one.start
    )
