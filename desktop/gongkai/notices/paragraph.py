"""A paragraph set into lines of runs: justified, with its indents, each run ready to be placed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from gongkai.notices import faces
from gongkai.notices.faces import Face
from gongkai.notices.linebreak import Line, break_lines, is_latin, side
from gongkai.notices.measures import ASCENT, LATIN_GAP, SIZE_3, TRACKING, WIDTH, em
from gongkai.notices.pages import BLACK, Role, Run


class Align(Enum):
    """How the lines stand in their width."""

    JUSTIFIED = "justified"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True)
class Span:
    """A stretch of text in one face."""

    text: str
    face: Face
    role: Role


@dataclass(frozen=True)
class Setting:
    """How a paragraph is set: size in points, widths and indents in millimetres.

    `indent` is the first line's, `hanging` that of the lines after it; `tracking` is added to every character.
    """

    size: float = SIZE_3
    width: float = WIDTH
    align: Align = Align.JUSTIFIED
    indent: float = 0.0
    hanging: float = 0.0
    tracking: float = TRACKING
    hang: bool = True
    colour: str = BLACK


BODY = Setting()

SetLine = tuple[Run, ...]
"""One line's runs, from the left edge of the paragraph's width and the upper edge of the em box."""

_LOOSEST = 0.6
"""em of justification between two characters; a line that would need more keeps its own width."""


class Glyph(NamedTuple):
    """A character with its face there, its advance, and the gap before it inside a line, in millimetres."""

    character: str
    face: Face
    role: Role
    advance: float
    gap: float


def set_lines(spans: Sequence[Span], setting: Setting = BODY) -> list[SetLine]:
    """The lines of a paragraph, broken and spaced out by the rules of `linebreak`."""
    glyphs, lines = broken(spans, setting)
    return [_set_line(glyphs, line, setting, number == len(lines) - 1) for number, line in enumerate(lines)]


def broken(spans: Sequence[Span], setting: Setting) -> tuple[list[Glyph], list[Line]]:
    """A paragraph's glyphs, and its lines as places in them."""
    glyphs = measured(spans, setting)
    return glyphs, break_lines(
        "".join(glyph.character for glyph in glyphs),
        [glyph.advance for glyph in glyphs],
        [glyph.gap for glyph in glyphs],
        setting.width - setting.indent,
        setting.width - setting.hanging,
        setting.hang,
    )


def natural_width(text: str, face: Face, setting: Setting = BODY) -> float:
    """How wide a text is on a line of its own, in millimetres."""
    return sum(glyph.advance + glyph.gap for glyph in measured([Span(text, face, Role.BODY)], setting))


def measured(spans: Sequence[Span], setting: Setting) -> list[Glyph]:
    """The characters of a paragraph, each as wide as it is and as far from the one before it as it must be."""
    unit = em(setting.size)
    quarter = LATIN_GAP * unit
    glyphs: list[Glyph] = []
    before = 0
    for span in spans:
        for character in span.text:
            face, width = faces.setting(span.face, character)
            after = side(character)
            gap = quarter if before and before + after == 0 else 0.0
            glyphs.append(Glyph(character, face, span.role, width * unit + setting.tracking, gap))
            before = after
    return glyphs


def _set_line(glyphs: Sequence[Glyph], line: Line, setting: Setting, last: bool) -> SetLine:
    inset = _inset(line, setting)
    slack = slack_of(line, setting)
    stretch = 0.0
    if setting.align is Align.JUSTIFIED and not last:
        stretch = stretch_of(glyphs, line, slack, em(setting.size))
    elif setting.align is not Align.JUSTIFIED:
        inset += {Align.LEFT: 0.0, Align.CENTRE: slack / 2, Align.RIGHT: slack}[setting.align]
    return _runs(glyphs, line, setting, inset, stretch)


def _inset(line: Line, setting: Setting) -> float:
    return setting.hanging if line.start else setting.indent


def slack_of(line: Line, setting: Setting) -> float:
    """How much of its width a line leaves empty."""
    return setting.width - _inset(line, setting) - line.width


def stretches(left: Glyph, right: Glyph) -> bool:
    """Whether the space between these two may grow: never inside a Latin word or a number."""
    return not (is_latin(left.character) and is_latin(right.character))


def inside(line: Line, glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    """The glyphs that fill the width: without trailing spaces and the mark that hangs."""
    end = line.end
    while end > line.start + 1 and glyphs[end - 1].character.isspace():
        end -= 1
    return glyphs[line.start : end - line.hung]


def stretch_of(glyphs: Sequence[Glyph], line: Line, slack: float, unit: float) -> float:
    """What each gap between characters takes of the slack, so that the line ends flush."""
    places = sum(stretches(left, right) for left, right in pairwise(inside(line, glyphs)))
    share = slack / places if places else 0.0
    return share if 0 < share <= _LOOSEST * unit else 0.0


def _runs(glyphs: Sequence[Glyph], line: Line, setting: Setting, x: float, stretch: float) -> SetLine:
    """The line's glyphs gathered into runs in which every character is followed by the same space."""
    flush = len(inside(line, glyphs)) - 1
    glyphs = glyphs[line.start : line.end]
    spaces = [
        setting.tracking + right.gap + (stretch if place < flush and stretches(left, right) else 0.0)
        for place, (left, right) in enumerate(pairwise(glyphs))
    ]
    spaces.append(setting.tracking)
    runs: list[Run] = []
    start = 0
    while start < len(glyphs):
        end = _run_end(glyphs, spaces, start)
        text, first = "".join(glyph.character for glyph in glyphs[start:end]), glyphs[start]
        y = ASCENT * em(setting.size)
        runs.append(Run(text, first.face, setting.size, x, y, first.role, spaces[start], setting.colour))
        x += sum(glyphs[i].advance - setting.tracking + spaces[i] for i in range(start, end))
        start = end
    return tuple(runs)


def _run_end(glyphs: Sequence[Glyph], spaces: Sequence[float], start: int) -> int:
    first, end = glyphs[start], start + 1
    while end < len(glyphs) and spaces[end - 1] == spaces[start]:
        if (glyphs[end].face, glyphs[end].role) != (first.face, first.role):
            break
        end += 1
    return end
