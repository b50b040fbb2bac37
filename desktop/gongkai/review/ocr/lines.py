"""Lines of text in a picture: each character with its box, put into the order in which a person reads them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels of the whole picture."""

_SAME_ROW = 0.5
_COLUMN_GAP = 0.8
"""In heights of a line: how far two lines of one row may be shifted, and how wide a gap parts two columns."""


@dataclass(frozen=True)
class Line:
    """A line as it was read, in whatever direction it runs; `boxes` has one box for each character of `text`."""

    text: str
    boxes: tuple[Box, ...]

    def moved(self, left: float, top: float, ratio: float) -> "Line":
        """The line in a picture that is larger by `ratio`, in which its own picture lies at (left, top)."""
        return Line(
            self.text,
            tuple(
                (round(left + a * ratio), round(top + b * ratio), round(left + c * ratio), round(top + d * ratio))
                for a, b, c, d in self.boxes
            ),
        )


@dataclass(frozen=True)
class _Placed:
    """A line as seen by a reader who holds the page upright: where it starts and ends, its middle and its height."""

    line: Line
    start: float
    end: float
    middle: float
    height: float


def reading_order(lines: Sequence[Line]) -> list[tuple[str, Line]]:
    """The lines row by row, each with what stands before it: a line break, a tab between columns, or nothing.

    A page that lies on its side or was photographed askew is read the way its characters run.
    """
    ordered: list[tuple[str, Line]] = []
    for row in _rows(_upright(lines)):
        before, end = "\n" if ordered else "", row[0].start
        for placed in row:
            if placed is not row[0]:
                before = "\t" if placed.start - end > _COLUMN_GAP * placed.height else ""
            ordered.append((before, placed.line))
            end = placed.end
    return ordered


def _upright(lines: Sequence[Line]) -> list[_Placed]:
    across, down = _direction(lines)
    placed = []
    for line in lines:
        along = [x * across + y * down for box in line.boxes for x, y in _corners(box)]
        below = [y * across - x * down for box in line.boxes for x, y in _corners(box)]
        middles = [y * across - x * down for x, y in map(_centre, line.boxes)]
        height = max(min(max(below) - min(below), _side(line)), 1.0)
        placed.append(_Placed(line, min(along), max(along), sum(middles) / len(middles), height))
    return placed


def _direction(lines: Sequence[Line]) -> tuple[float, float]:
    """The direction in which most characters run, as a vector of length one."""
    across = down = 0.0
    for line in lines:
        (left, top), (right, bottom) = _centre(line.boxes[0]), _centre(line.boxes[-1])
        across, down = across + right - left, down + bottom - top
    length = hypot(across, down)
    return (across / length, down / length) if length else (1.0, 0.0)


def _rows(placed: Iterable[_Placed]) -> list[list[_Placed]]:
    rows: list[list[_Placed]] = []
    for one in sorted(placed, key=lambda one: one.middle):
        if rows and one.middle - rows[-1][0].middle < _SAME_ROW * max(one.height, rows[-1][0].height):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [sorted(row, key=lambda one: one.start) for row in rows]


def _side(line: Line) -> float:
    """The height of the characters of a line, whichever way it runs."""
    return max(min(right - left, bottom - top) for left, top, right, bottom in line.boxes) * 1.5


def _centre(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _corners(box: Box) -> tuple[tuple[int, int], tuple[int, int]]:
    return (box[0], box[1]), (box[2], box[3])
