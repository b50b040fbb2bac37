"""The grid (表格线): cells between ruled lines, so that columns never run together and a wrapped number stays whole."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from gongkai.review.files.pdf.drawing import Glyph
from gongkai.review.files.pdf.geometry import Box
from gongkai.review.files.pdf.lines import Sign, Stretch

_NEAR = 1.5
_MOST_RULES = 6000
_SAME_TOP = 2.5
_WRAPPED = 1.6


@dataclass(slots=True)
class Cell:
    """A ruled box and the lines of text in it, from top to bottom."""

    box: Box
    parts: list[Stretch] = field(default_factory=list)

    def signs(self) -> list[Sign]:
        """Its text; a line that reached the right edge runs on in the next."""
        signs: list[Sign] = []
        for before, part in zip([None, *self.parts], self.parts, strict=False):
            if before is not None:
                last = before.last
                runs_on = last.base - part.first.base > last.size / 2 and self.box[2] - last.end < _WRAPPED * last.size
                signs.append(("" if runs_on else "\n", ()))
            signs.extend(part.signs)
        return signs


class Grid:
    """The ruled lines of one page."""

    def __init__(self, rules: Sequence[Box]) -> None:
        """Takes thin boxes; on a page with thousands, a drawing, there is no table."""
        few = rules if len(rules) <= _MOST_RULES else ()
        self._level = [(_mid(y, v), x, u) for x, y, u, v in few if u - x >= v - y]
        self._upright = [(_mid(x, u), y, v) for x, y, u, v in few if v - y > u - x]

    def cuts(self, line: Sequence[Glyph]) -> list[float]:
        """Where upright rules cross a line of text."""
        if not self._upright or line[0].angle:
            return []
        middle = line[0].base + line[0].size * 0.3
        return sorted(x for x, low, high in self._upright if low - _NEAR <= middle <= high + _NEAR)

    def cell(self, part: Stretch) -> Box | None:
        """The box of rules around a stretch of text; None where it does not stand in a table."""
        first = part.first
        if first.angle or not self._level:
            return None
        x, y = (first.start + part.last.end) / 2, first.base + first.size * 0.3
        level = sorted({height for height, left, right in self._level if left - _NEAR <= x <= right + _NEAR})
        upright = sorted({place for place, low, high in self._upright if low - _NEAR <= y <= high + _NEAR})
        above, beside = bisect_left(level, y), bisect_left(upright, x)
        if not 0 < above < len(level) or not 0 < beside < len(upright):
            return None
        return upright[beside - 1], level[above - 1], upright[beside], level[above]


def rows(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The cells of each row from left to right, rows from top to bottom."""
    by_top: dict[int, list[Cell]] = defaultdict(list)
    last, number = 0.0, -1
    for cell in sorted(cells, key=lambda cell: -cell.box[3]):
        if number < 0 or last - cell.box[3] > _SAME_TOP:
            number, last = number + 1, cell.box[3]
        by_top[number].append(cell)
    for row in by_top.values():
        yield sorted(row, key=lambda cell: cell.box[0])


def _mid(one: float, other: float) -> float:
    return (one + other) / 2
