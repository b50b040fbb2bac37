"""Matrices and boxes of a PDF page, in points from its lower left corner."""

from collections.abc import Iterable
from typing import Any

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
_LARGEST = 1e7


def product(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that does the first, then the second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where a point comes to lie."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def moved_box(matrix: Matrix, box: Box) -> Box:
    """The upright box around where a box comes to lie."""
    left, bottom, right, top = box
    return around(moved(matrix, x, y) for x in (left, right) for y in (bottom, top))


def around(points: Iterable[tuple[float, float]]) -> Box:
    """The upright box around some points; there must be one."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def common(one: Box, other: Box) -> Box:
    """Where two boxes overlap; its area is nothing where they do not."""
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def union(boxes: Iterable[Box]) -> Box:
    """The box around some boxes; there must be one."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def area(box: Box) -> float:
    """The area of a box, 0 where it is turned inside out."""
    return max(box[2] - box[0], 0.0) * max(box[3] - box[1], 0.0)


def holds(box: Box, x: float, y: float) -> bool:
    """Whether a point lies in a box."""
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def box_from(values: Any, default: Box) -> Box:
    """A PDF rectangle as a box, its corners put in order; the default where it is none."""
    try:
        a, b, c, d = (max(min(float(value), _LARGEST), -_LARGEST) for value in values)
    except (TypeError, ValueError):
        return default
    return min(a, c), min(b, d), max(a, c), max(b, d)


def matrix_from(values: Any) -> Matrix:
    """A PDF matrix; the identity where it is none."""
    try:
        a, b, c, d, e, f = (float(value) for value in values)
    except (TypeError, ValueError):
        return IDENTITY
    return a, b, c, d, e, f
