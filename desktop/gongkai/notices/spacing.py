"""The spacing that a DOCX must state so that Word, WPS and LibreOffice break a paragraph's lines where we do.

Most lines need none. Two kinds do: one that we keep short for a whole piece (a date, a number with its unit), and one
so nearly full that LibreOffice's own gaps beside Latin letters decide; measured in LibreOffice 7.4, not documented.
"""

from collections.abc import Sequence
from itertools import pairwise

from gongkai.notices.linebreak import HANGING, Line, is_latin, plainly_breakable
from gongkai.notices.measures import PT, em
from gongkai.notices.paragraph import Align, Glyph, Setting, Span, broken, inside, slack_of, stretch_of, stretches

_NARROWER_GAP = 0.5 * PT
"""What LibreOffice's gap between a 汉字 and a Latin letter lacks of ours and Word's."""
_LOST_TRACKING = 0.25 * PT
"""What it adds where a mark stands beside a Latin letter: the character before it is not drawn in."""
_HANGING_ELSEWHERE = frozenset("，。、．：；？！,.:;?!")
"""The marks that LibreOffice lets hang."""
_CELL_EDGE = 1.2 * PT
"""What a table's rules may take of a cell's width elsewhere."""
_UNSEEN = 0.15
"""em that may be added between the characters of a line in a table without anyone seeing it."""
_SAFE = 0.3 * PT
_TWIP = PT / 20


def stated_spacing(spans: Sequence[Span], setting: Setting) -> list[int]:
    """For each character what a file must add after it, in twentieths of a point."""
    glyphs, lines = broken(spans, setting)
    text = "".join(glyph.character for glyph in glyphs)
    stated = [0] * len(glyphs)
    for line in lines if setting.align in (Align.JUSTIFIED, Align.LEFT) else ():
        wider = _wider_elsewhere(glyphs, line)
        slack = slack_of(line, setting) - _unhung(glyphs, line)
        if slack < wider + _SAFE:
            _tighten(stated, line, wider + _SAFE - slack)
        elif line is not lines[-1] and _goes_on_elsewhere(glyphs, text, line, slack - min(wider, 0.0)):
            _fill(stated, glyphs, line, setting, slack - max(wider, 0.0) - _SAFE)
    return stated


def _wider_elsewhere(glyphs: Sequence[Glyph], line: Line) -> float:
    """How much wider than ours LibreOffice sets the line."""
    pairs = list(pairwise(glyphs[line.start : line.end]))
    gaps = sum(right.gap > 0 for _, right in pairs)
    borders = sum(is_latin(left.character) != is_latin(right.character) for left, right in pairs)
    return (borders - gaps) * _LOST_TRACKING - gaps * _NARROWER_GAP


def _unhung(glyphs: Sequence[Glyph], line: Line) -> float:
    """The room for a mark that hangs here, and in LibreOffice does not, because it follows a Latin letter."""
    mark = glyphs[line.end - 1]
    return mark.advance if line.hung and is_latin(glyphs[line.end - 2].character) else 0.0


def _goes_on_elsewhere(glyphs: Sequence[Glyph], text: str, line: Line, room: float) -> bool:
    """Whether a program that knows no whole pieces would put more on the line."""
    place = line.end
    while place < len(glyphs) and room >= glyphs[place].advance + glyphs[place].gap - _SAFE:
        room -= glyphs[place].advance + glyphs[place].gap
        place += 1
    place += text[place : place + 1] in _HANGING_ELSEWHERE
    return any(plainly_breakable(text, later) for later in range(line.end + 1, min(place, len(text)) + 1))


def _tighten(stated: list[int], line: Line, excess: float) -> None:
    """Draws all characters of the line in, a whole twentieth each."""
    count = line.end - line.start
    for place in range(line.start, line.end):
        stated[place] = -int(-(-excess // (count * _TWIP)))


def _fill(stated: list[int], glyphs: Sequence[Glyph], line: Line, setting: Setting, slack: float) -> None:
    """Fills the line, so that nothing more fits: between its characters, or where it stays short after the last."""
    stretch = stretch_of(glyphs, line, slack, em(setting.size)) if setting.align is Align.JUSTIFIED else 0.0
    # Rounded down: a line a hair too long would break elsewhere, one a hair too short is justified.
    if not stretch and glyphs[line.end - 1].character in HANGING:
        # LibreOffice takes a mark that ends a line away when space follows it.
        stretch = min(slack / (line.end - line.start), _UNSEEN * em(setting.size))
    if not stretch:
        stated[line.end - 1] = max(0, int((slack - _CELL_EDGE) / _TWIP))
        return
    for place, (left, right) in enumerate(pairwise(inside(line, glyphs)), start=line.start):
        stated[place] = int(stretch / _TWIP) if stretches(left, right) else 0
