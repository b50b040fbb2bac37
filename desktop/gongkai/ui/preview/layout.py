"""Where the pages lie in the scrolled column, in logical pixels, at one zoom."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, QSizeF

MARGIN = 16
GAP = 12
SCREEN = 96 / 72
"""Logical pixels per point at 100 %."""


@dataclass(frozen=True)
class Position:
    """A place in a document that outlives zooming and redrawing: the page and the points below its top."""

    page: int = 0
    points: float = -MARGIN


@dataclass(frozen=True)
class Column:
    """The pages of a document below one another; `view_width` is the width of the window onto them."""

    sizes: tuple[QSizeF, ...]
    zoom: float
    view_width: int

    @property
    def scale(self) -> float:
        """Logical pixels per point."""
        return self.zoom * SCREEN

    @property
    def width(self) -> int:
        """The width to scroll over."""
        return round(max(size.width() for size in self.sizes) * self.scale) + 2 * MARGIN

    @property
    def height(self) -> int:
        """The height to scroll over."""
        return round(self._tops[-1] + self.sizes[-1].height() * self.scale) + MARGIN

    def rect(self, page: int) -> QRectF:
        """Where a page lies; pages narrower than the window stand in its middle."""
        size = self.sizes[page] * self.scale
        left = (max(self.width, self.view_width) - size.width()) / 2
        return QRectF(round(left), round(self._tops[page]), size.width(), size.height())

    def position(self, y: float) -> Position:
        """What stands at height y."""
        page = max(0, bisect_right(self._tops, y) - 1)
        return Position(page, (y - self._tops[page]) / self.scale)

    def y(self, position: Position) -> int:
        """The height at which a position stands; the last page's where the document has become shorter."""
        page = min(position.page, len(self.sizes) - 1)
        return round(self._tops[page] + position.points * self.scale)

    def between(self, top: float, bottom: float) -> range:
        """The pages that show between two heights."""
        return range(self.position(top).page, self.position(bottom).page + 1)

    @cached_property
    def _tops(self) -> list[float]:
        tops, y = [], float(MARGIN)
        for size in self.sizes:
            tops.append(y)
            y += size.height() * self.scale + GAP
        return tops


def fitting_zoom(sizes: tuple[QSizeF, ...], view_width: int) -> float:
    """The zoom at which the widest page just fits the window."""
    widest = max(size.width() for size in sizes)
    return max(0.25, (view_width - 2 * MARGIN) / (widest * SCREEN))
