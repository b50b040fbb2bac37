"""Text on a page (页面文字) whose letters know where they stand, so that they can be lit up and taken out."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from pikepdf import String

from gongkai.domain.finding import Place
from gongkai.review.files.pdf.drawing import UNSAID, Glyph, Said, Spot
from gongkai.review.files.pdf.geometry import Box, union
from gongkai.review.files.pdf.lines import Sign
from gongkai.review.passages import Passage

Mark = Callable[[Spot, str], None]
"""Says what is to go from the file: `drop` without a trace, `star` with a star in its place."""


@dataclass(frozen=True)
class Leaf:
    """A page as places name it: its number, its box, and by how many degrees it is turned when shown."""

    number: int
    box: Box
    turn: int = 0

    @property
    def name(self) -> str:
        """第3页; what no page shows has no number."""
        return f"第{self.number}页" if self.number else "未引用的页面内容"

    def place(self, place: Place, boxes: Sequence[Box]) -> Place:
        """A place with this page and the box around some boxes on it."""
        return replace(place, page=self.number, box=self.share(union(boxes))) if boxes and self.number else place

    def share(self, box: Box) -> tuple[float, float, float, float]:
        """A box as left, top, right, bottom in parts of the page as it is shown."""
        left, bottom, right, top = self.box
        wide, high = (right - left) or 1.0, (top - bottom) or 1.0
        x0, x1 = (box[0] - left) / wide, (box[2] - left) / wide
        y0, y1 = (top - box[3]) / high, (top - box[1]) / high
        match self.turn % 360:
            case 90:
                x0, y0, x1, y1 = 1 - y1, x0, 1 - y0, x1
            case 180:
                x0, y0, x1, y1 = 1 - x1, 1 - y1, 1 - x0, 1 - y0
            case 270:
                x0, y0, x1, y1 = y0, 1 - x1, y1, 1 - x0
        a, b, c, d = (round(min(max(part, 0.0), 1.0), 4) for part in (x0, y0, x1, y1))
        return a, b, c, d


@dataclass(frozen=True)
class PagePassage(Passage):
    """Text on a page, whose characters know where they stand and can be taken out of the file."""

    signs: tuple[Sign, ...] = ()
    leaf: Leaf = Leaf(0, (0.0, 0.0, 1.0, 1.0))
    mark: Mark | None = None

    def on_page(self, place: Place, start: int, end: int) -> Place:
        """The place with the box around the letters of a stretch."""
        boxes = [glyph.box for _, glyphs in self.signs[start:end] for glyph in glyphs]
        return self.leaf.place(place, boxes)

    def replace(self, edits: Iterable[tuple[int, int, str]]) -> None:
        """Takes the characters out that the new text no longer has; stars stand in their places."""
        text, mark = self.text, self.mark
        if mark is None:
            return
        for start, end, new in edits:
            old = text[start:end]
            first = _alike(old, new)
            last = min(_alike(old[::-1], new[::-1]), len(old) - first)
            for _, glyphs in self.signs[start + first : end - last]:
                for glyph in glyphs:
                    remove(glyph, mark, "star" if glyph is glyphs[0] else "drop")


def remove(glyph: Glyph, mark: Mark, how: str) -> None:
    """Marks a glyph as gone, and what the file says that it means."""
    mark(glyph.spot, how)
    if glyph.said is not None:
        unsay(glyph.said, mark, "")


def unsay(said: Said, mark: Mark, text: str) -> None:
    """Takes out a text that stands beside what is drawn; one that is kept apart from the drawing is written anew."""
    if said.owner is None:
        mark((*said.at, UNSAID), "drop")
    else:
        said.owner[said.key] = String(text)


def _alike(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
