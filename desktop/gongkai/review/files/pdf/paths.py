"""Paths (路径): which areas, rules and clips the lines of a content stream make."""

from dataclasses import dataclass, field
from itertools import pairwise

from gongkai.review.files.pdf.geometry import Box, Matrix, area, around, moved

_THIN = 2.5
_FULL = 0.75
_MOST_POINTS = 20_000
Point = tuple[float, float]


@dataclass(slots=True)
class Path:
    """The subpaths drawn so far, in page coordinates."""

    parts: list[list[Point]] = field(default_factory=list)
    left: int = _MOST_POINTS

    def move(self, matrix: Matrix, x: float, y: float) -> None:
        """`m`."""
        self.parts.append([moved(matrix, x, y)])

    def line(self, matrix: Matrix, *values: float) -> None:
        """`l`, and the points that steer the curves `c`, `v` and `y`."""
        self.left -= 1
        if self.parts and self.left > 0:
            self.parts[-1].extend(moved(matrix, x, y) for x, y in zip(values[::2], values[1::2], strict=False))

    def rectangle(self, matrix: Matrix, x: float, y: float, width: float, height: float) -> None:
        """`re`."""
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
        self.parts.append([moved(matrix, *corner) for corner in corners])

    def close(self) -> None:
        """`h`."""
        if self.parts:
            self.parts[-1].append(self.parts[-1][0])

    def clip(self) -> Box | None:
        """The box that a clip leaves."""
        return around(point for part in self.parts for point in part) if self.parts else None

    def filled(self) -> list[Box]:
        """The boxes that filling makes all but full."""
        boxes = [(part, around(part)) for part in self.parts if len(part) > 2]
        return [box for part, box in boxes if area(box) and _area(part) >= _FULL * area(box)]

    def stroked(self, width: float) -> list[Box]:
        """The boxes of the level and upright lines."""
        boxes = []
        half = width / 2
        for part in self.parts:
            for (x, y), (u, v) in pairwise(part):
                if abs(y - v) < 0.1 or abs(x - u) < 0.1:
                    boxes.append((min(x, u) - half, min(y, v) - half, max(x, u) + half, max(y, v) + half))
        return boxes


def is_thin(box: Box) -> bool:
    """Whether a box is a rule, not an area."""
    return min(box[2] - box[0], box[3] - box[1]) <= _THIN


def _area(part: list[Point]) -> float:
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairwise([*part, part[0]]))) / 2
