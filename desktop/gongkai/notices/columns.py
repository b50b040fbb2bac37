"""How wide a table's columns are: as their content asks, in the largest size that fits the type area."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from gongkai.domain.notice import Table
from gongkai.notices.faces import Face
from gongkai.notices.linebreak import breakable
from gongkai.notices.measures import HEIGHT, SIZE_4, SIZE_5, SIZE_SMALL_4, SIZE_SMALL_5, WIDTH, em
from gongkai.notices.paragraph import Align, Setting, natural_width

PADDING = 1.2
"""Clear space at both sides of a cell's text, in millimetres."""

_TOLERANCE = 0.4
"""Millimetres by which another program's measure of the same text may differ."""

_SIZES = (SIZE_4, SIZE_SMALL_4, SIZE_5, SIZE_SMALL_5)
_SHORT = 8
"""em; a column whose texts are no longer than this and stay on one line is centred."""
_NARROWEST = 4
"""em; no column of longer texts is narrower, or its rows would be towers."""
_PROBED = 400
"""rows that are measured; a list of thousands of rows looks like its beginning."""


_FIGURE = re.compile(r"[-−+]?[\d,]+(\.\d+)?[%％‰]?")


@dataclass(frozen=True)
class Columns:
    """The table's size of type in points, and its columns' widths in millimetres and ways of setting.

    `fractions` are the widest decimals of each column and `figures` its widest figures with them, so that amounts stand
    in the column's middle with their points in one line. `sideways` is for a table that only fits along the long side
    of the paper.
    """

    size: float
    widths: tuple[float, ...]
    aligns: tuple[Align, ...]
    fractions: tuple[float, ...]
    figures: tuple[float, ...]
    sideways: bool = False

    @property
    def width(self) -> float:
        """The width of the whole table."""
        return HEIGHT if self.sideways else WIDTH


@dataclass(frozen=True)
class _Wish:
    """What a column would like (its longest text on one line) and what it must have (its longest whole piece)."""

    natural: float
    least: float


def fit(table: Table) -> Columns:
    """The columns of a table across the whole type area.

    Everything on one line in 4号 or 小4 if that goes; else the largest size in which no whole piece is broken; where
    there is none, along the long side of the paper (8).
    """
    for width, size in product((WIDTH, HEIGHT), _SIZES):
        wishes = [_wish(table, column, size) for column in range(len(table.columns))]
        roomy = sum(wish.natural for wish in wishes) <= width
        if roomy or (size < SIZE_4 and sum(wish.least for wish in wishes) <= width):
            break
    widths = _shared(wishes, [column.weight for column in table.columns], width)
    every = range(len(table.columns))
    aligns = tuple(_align(table, column, widths[column], size) for column in every)
    fractions = tuple(_widest_fraction(table, column, size) for column in every)
    figures = tuple(_figures_width(table, column, size) for column in every)
    return Columns(size, widths, aligns, fractions, figures, sideways=width == HEIGHT)


def cell_setting(columns: Columns, place: int, text: str = "") -> Setting:
    """How a cell's text is set inside its padding; a figure ends so that its point stands under the others'."""
    align = columns.aligns[place] if text else Align.CENTRE
    width = columns.widths[place] - 2 * PADDING
    if align is Align.RIGHT and _FIGURE.fullmatch(text):
        behind = columns.fractions[place] - _fraction(text, columns.size)
        width -= max(0.0, behind) + max(0.0, (width - columns.figures[place]) / 2)
    elif align is Align.RIGHT:
        align = Align.CENTRE
    return Setting(size=columns.size, width=width, align=align, tracking=0.0, hang=False)


def heading_lines(heading: str, columns: Columns, first: int, last: int) -> list[str]:
    """A heading in lines that fit over these columns: parted before its unit in brackets, else into even lines."""
    setting = cell_setting(columns, first)
    width = sum(columns.widths[first : last + 1]) - 2 * PADDING

    def fits(text: str) -> bool:
        return natural_width(text, Face.HEI, setting) <= width - _TOLERANCE / 2

    return [line for part in ([heading] if fits(heading) else _heading_parts(heading)) for line in _even(part, fits)]


def _even(text: str, fits: Callable[[str], bool]) -> list[str]:
    """The text in as few lines as fit, all of nearly one length: 法律法规 over 规章名称, not 法律法规规章名 over 称."""
    for count in range(1, len(text) + 1):
        cuts = [round(len(text) * part / count) for part in range(count + 1)]
        lines = [text[start:end] for start, end in pairwise(cuts)]
        if all(map(fits, lines)) and all(map(breakable(text).__getitem__, cuts[1:-1])):
            return lines
    return [text]


def _heading_parts(heading: str) -> list[str]:
    """中标金额, （万元）."""
    name, bracket, unit = heading.rpartition("（")
    return [name, bracket + unit] if name and unit.endswith("）") else [heading]


def _fraction(text: str, size: float) -> float:
    """How wide the decimals of a figure are, with their point and percent sign."""
    figure = _FIGURE.fullmatch(text)
    if not figure:
        return 0.0
    start = figure.start(1) if figure[1] else len(text) - (text[-1] in "%％‰")
    return _width(text[start:], size)


def _widest_fraction(table: Table, column: int, size: float) -> float:
    if not table.columns[column].numeric:
        return 0.0
    return max((_fraction(row[column], size) for row in table.rows[:_PROBED]), default=0.0)


def _texts(table: Table, column: int) -> list[str]:
    return [row[column] for row in table.rows[:_PROBED]]


def _wish(table: Table, column: int, size: float) -> _Wish:
    texts = [line for text in _texts(table, column) for line in text.splitlines()]
    texts += _heading_parts(table.columns[column].heading)
    natural = max((_width(text, size) for text in texts), default=0.0)
    pieces = {piece for text in texts for piece in _pieces(text)}
    pieces.update(_heading_parts(table.columns[column].heading)[1:])
    if table.columns[column].numeric:
        pieces.update(line for row in table.rows[:_PROBED] for line in row[column].splitlines())
    least = max((_width(piece, size) for piece in pieces), default=0.0)
    least = max(least, _group_share(table, column, size))
    if table.columns[column].numeric:
        least = max(least, _figures_width(table, column, size))
        natural = max(natural, least)
    clear = 2 * PADDING + _TOLERANCE
    needed = max(least, min(natural, _NARROWEST * em(size))) + clear
    return _Wish(max(natural + clear, needed), needed)


def _group_share(table: Table, column: int, size: float) -> float:
    """What a column gives to the heading that it shares with its neighbours."""
    group = table.columns[column].group
    sharing = sum(other.group == group for other in table.columns)
    return max(_width(part, size) for part in _heading_parts(group)) / sharing if group else 0.0


def _figures_width(table: Table, column: int, size: float) -> float:
    """The widest whole part and the widest decimals side by side."""
    figures = [row[column] for row in table.rows[:_PROBED] if _FIGURE.fullmatch(row[column])]
    whole = max((_width(text, size) - _fraction(text, size) for text in figures), default=0.0)
    return whole + _widest_fraction(table, column, size)


def _pieces(text: str) -> list[str]:
    starts = [place for place, may in enumerate(breakable(text)) if may or place == 0]
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _width(text: str, size: float) -> float:
    return natural_width(text, Face.SONG, Setting(size=size, tracking=0.0))


def _shared(wishes: Sequence[_Wish], weights: Sequence[float], width: float) -> tuple[float, ...]:
    """The width shared out: to each what it must have, the rest by what it would like and its weight."""
    total = sum(wish.natural for wish in wishes)
    if total <= width:
        return _filled([wish.natural for wish in wishes], width)
    least = [wish.least for wish in wishes]
    spare = width - sum(least)
    if spare <= 0:
        return _filled(_capped(least, width), width)
    # The root keeps one very long column from starving the others.
    hunger = [weight * (wish.natural - wish.least) ** 0.5 for wish, weight in zip(wishes, weights, strict=True)]
    shares = [want / (sum(hunger) or 1.0) * spare for want in hunger]
    return _filled([base + share for base, share in zip(least, shares, strict=True)], width)


def _capped(least: Sequence[float], width: float) -> list[float]:
    """The widths with the widest cut down to one measure, so that all fit: long codes are broken, words are not."""
    ordered, rest = sorted(least), width
    for at, smallest in enumerate(ordered):
        share = rest / (len(ordered) - at)
        if smallest >= share:
            return [min(one, share) for one in least]
        rest -= smallest
    return list(least)


def _filled(widths: Sequence[float], whole: float) -> tuple[float, ...]:
    factor = whole / sum(widths)
    return tuple(width * factor for width in widths)


def _align(table: Table, column: int, width: float, size: float) -> Align:
    if table.columns[column].numeric:
        return Align.RIGHT
    longest = max((_width(row[column], size) for row in table.rows[:_PROBED]), default=0.0)
    return Align.CENTRE if longest <= min(width - 2 * PADDING, _SHORT * em(size)) else Align.LEFT
