"""How wide a table's columns are: as their content asks, in the largest size that fits the type area."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.domain.notice import Table
from gongkai.notices.faces import Face
from gongkai.notices.linebreak import breakable
from gongkai.notices.measures import SIZE_4, SIZE_5, SIZE_SMALL_4, SIZE_SMALL_5, WIDTH, em
from gongkai.notices.paragraph import Align, Setting, natural_width

PADDING = 1.2
"""Clear space at both sides of a cell's text, in millimetres."""

_TOLERANCE = 0.4
"""Millimetres by which another program's measure of the same text may differ."""

_SIZES = (SIZE_4, SIZE_SMALL_4, SIZE_5, SIZE_SMALL_5)
_SHORT = 8
"""em; a column whose texts are no longer than this and stay on one line is centred."""
_PROBED = 400
"""rows that are measured; a list of thousands of rows looks like its beginning."""


@dataclass(frozen=True)
class Columns:
    """The table's size of type in points, and its columns' widths in millimetres and ways of setting."""

    size: float
    widths: tuple[float, ...]
    aligns: tuple[Align, ...]


@dataclass(frozen=True)
class _Wish:
    """What a column would like (its longest text on one line) and what it must have (its longest whole piece)."""

    natural: float
    least: float


def fit(table: Table) -> Columns:
    """The columns of a table across the whole type area.

    Everything on one line in 4号 or 小4 if that goes; else the largest size in which no whole piece is broken.
    """
    for size in _SIZES:
        wishes = [_wish(table, column, size) for column in range(len(table.columns))]
        roomy = sum(wish.natural for wish in wishes) <= WIDTH
        if roomy or (size < SIZE_4 and sum(wish.least for wish in wishes) <= WIDTH):
            break
    widths = _shared(wishes, [column.weight for column in table.columns])
    aligns = tuple(_align(table, column, widths[column], size) for column in range(len(table.columns)))
    return Columns(size, widths, aligns)


def cell_setting(size: float, width: float, align: Align) -> Setting:
    """How a cell's text is set inside its padding."""
    return Setting(size=size, width=width - 2 * PADDING, align=align, tracking=0.0, hang=False)


def heading_lines(heading: str, columns: Columns, column: int) -> list[str]:
    """A column's heading, parted before its unit in brackets where it does not fit on one line."""
    setting = cell_setting(columns.size, columns.widths[column], Align.CENTRE)
    fits = natural_width(heading, Face.HEI, setting) <= setting.width
    return [heading] if fits else _heading_parts(heading)


def _heading_parts(heading: str) -> list[str]:
    """中标金额, （万元）."""
    name, bracket, unit = heading.rpartition("（")
    return [name, bracket + unit] if name and unit.endswith("）") else [heading]


def _texts(table: Table, column: int) -> list[str]:
    return [table.columns[column].heading, *(row[column] for row in table.rows[:_PROBED])]


def _wish(table: Table, column: int, size: float) -> _Wish:
    texts = [line for text in _texts(table, column) for line in text.splitlines()]
    natural = max((_width(text, size) for text in texts), default=0.0)
    pieces = {piece for text in texts for piece in _pieces(text)}
    pieces.update(_heading_parts(table.columns[column].heading)[1:])
    if table.columns[column].numeric:
        pieces.update(line for row in table.rows[:_PROBED] for line in row[column].splitlines())
    least = max((_width(piece, size) for piece in pieces), default=0.0)
    clear = 2 * PADDING + _TOLERANCE
    needed = max(least, 2 * em(size)) + clear
    return _Wish(max(natural + clear, needed), needed)


def _pieces(text: str) -> list[str]:
    starts = [place for place, may in enumerate(breakable(text)) if may or place == 0]
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _width(text: str, size: float) -> float:
    return natural_width(text, Face.SONG, Setting(size=size, tracking=0.0))


def _shared(wishes: Sequence[_Wish], weights: Sequence[float]) -> tuple[float, ...]:
    """The type area's width shared out: to each what it must have, the rest by what it would like and its weight."""
    total = sum(wish.natural for wish in wishes)
    if total <= WIDTH:
        return _filled([wish.natural for wish in wishes])
    least = [wish.least for wish in wishes]
    spare = WIDTH - sum(least)
    if spare <= 0:
        return _filled(least)
    # The root keeps one very long column from starving the others.
    hunger = [weight * (wish.natural - wish.least) ** 0.5 for wish, weight in zip(wishes, weights, strict=True)]
    shares = [want / (sum(hunger) or 1.0) * spare for want in hunger]
    return _filled([base + share for base, share in zip(least, shares, strict=True)])


def _filled(widths: Sequence[float]) -> tuple[float, ...]:
    factor = WIDTH / sum(widths)
    return tuple(width * factor for width in widths)


def _align(table: Table, column: int, width: float, size: float) -> Align:
    if table.columns[column].numeric:
        return Align.RIGHT
    longest = max((_width(row[column], size) for row in table.rows[:_PROBED]), default=0.0)
    return Align.CENTRE if longest <= min(width - 2 * PADDING, _SHORT * em(size)) else Align.LEFT
