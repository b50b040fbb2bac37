"""Hiding (隐藏): which characters of a page nobody sees, and why."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import groupby

from gongkai.review.files.pdf.colours import distance
from gongkai.review.files.pdf.drawing import WHITE, Drawing, Glyph, Look, Paint
from gongkai.review.files.pdf.geometry import Box, area, common, holds, union
from gongkai.review.files.pdf.paths import is_thin

_SMALLEST = 2.0
_NO_CONTRAST = 0.08
_MOSTLY, _HARDLY = 0.6, 0.1
_HALF_PAGE = 0.5
_BAND = 24.0
_BLOCKS = frozenset("█■▇▓▉▊")
_TRIMMED = 0.15
"""The part of a letter's height above and below that seldom has ink."""


class Hiding:
    """The areas of one page by the bands of its height that they reach, so that few are looked at for one letter."""

    def __init__(self, drawing: Drawing, spend: Callable[[int], None]) -> None:
        self._drawing, self._spend = drawing, spend
        self._bands: dict[int, list[Paint]] = defaultdict(list)
        blocks = (Paint(glyph.box, None, glyph.look.order) for glyph in drawing.glyphs if glyph.text in _BLOCKS)
        for paint in (*drawing.paints, *blocks):
            if paint.is_opaque and not is_thin(paint.box):
                seen = common(paint.box, drawing.page)
                for band in _bands(seen):
                    self._bands[band].append(paint)
        whole = area(drawing.page) * _HALF_PAGE
        self._scans = [shown.box for shown in drawing.pictures if area(common(shown.box, drawing.page)) >= whole]

    def judge(self) -> None:
        """Marks the characters that nobody sees with the rule that says why."""
        for (look, _), group in groupby(self._drawing.glyphs, key=lambda glyph: (glyph.look, glyph.base)):
            glyphs = list(group)
            box = union([glyph.box for glyph in glyphs])
            near = self._near(box)
            self._spend(len(near) * len(glyphs) // 8)
            if near or not self._is_plain(look, box, glyphs[0].size):
                for glyph in glyphs:
                    glyph.hidden = self._rule(glyph, look, near)

    def _is_plain(self, look: Look, box: Box, size: float) -> bool:
        """Whether a whole string is seen at a glance: on the page, in ink, with nothing near it."""
        return (
            look.is_used
            and look.is_layer_on
            and look.is_drawn
            and size >= _SMALLEST
            and common(common(box, look.clip), self._drawing.page) == box
            and look.colour is not None
            and distance(look.colour, WHITE) > _NO_CONTRAST
        )

    def _near(self, box: Box) -> list[Paint]:
        if not self._bands:
            return []
        bands = _bands(common(box, self._drawing.page))
        found = {id(paint): paint for band in bands for paint in self._bands.get(band, ())}
        self._spend(len(found) // 8)
        return [paint for paint in found.values() if area(common(paint.box, box)) > 0]

    def _rule(self, glyph: Glyph, look: Look, near: list[Paint]) -> str:
        left, bottom, right, top = glyph.box
        x, y = (left + right) / 2, (bottom + top) / 2
        if not look.is_used:
            return "unused_text"
        if not look.is_layer_on:
            return "layer_off"
        if not look.is_drawn:
            return "ocr_layer" if any(holds(scan, x, y) for scan in self._scans) else "invisible_text"
        seen = common(common(glyph.box, look.clip), self._drawing.page)
        if area(seen) <= _HARDLY * area(glyph.box):
            return "off_page_text"
        if glyph.size < _SMALLEST:
            return "faint_text"
        if not near and look.colour is not None and distance(look.colour, WHITE) > _NO_CONTRAST:
            return ""
        return self._among(glyph, look, near, x, y)

    def _among(self, glyph: Glyph, look: Look, near: list[Paint], x: float, y: float) -> str:
        """What the areas under and over a character do to it."""
        ground: Paint | None = None
        for paint in near:
            if paint.order > look.order and _covers(paint.box, glyph.box):
                return "covered_text"
            if paint.order < look.order and holds(paint.box, x, y) and (ground is None or paint.order > ground.order):
                ground = paint
        paper = WHITE if ground is None else ground.colour
        if paper is None or look.colour is None:
            return ""
        if distance(look.colour, paper) > _NO_CONTRAST:
            return ""
        return "faint_text" if distance(paper, WHITE) <= _NO_CONTRAST else "covered_text"


def _covers(cover: Box, box: Box) -> bool:
    left, bottom, right, top = box
    trim = (top - bottom) * _TRIMMED
    ink = (left, bottom + trim, max(right, left + 0.1), top - trim)
    return area(common(cover, ink)) >= _MOSTLY * area(ink)


def _bands(box: Box) -> Iterator[int]:
    if box[3] >= box[1]:
        yield from range(int(box[1] // _BAND), min(int(box[3] // _BAND), int(box[1] // _BAND) + 400) + 1)
