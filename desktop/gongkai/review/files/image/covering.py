"""The text of a picture as passages, and covering (涂黑): what is masked in them is filled in, not overlaid."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import cast

from PIL import Image, ImageDraw

from gongkai.domain.finding import Place
from gongkai.review.ocr.lines import Box, Line, reading_order
from gongkai.review.ocr.reader import page_reader
from gongkai.review.ocr.watch import outer_page
from gongkai.review.passages import Passage, Piece

Cover = Callable[[list[Box]], None]
"""Is told the boxes of what was masked, in pixels of the picture that was read."""

_REACH = 0.12
"""In heights of a character: how much further than its box the ink may reach."""


@dataclass(frozen=True)
class PicturePassage(Passage):
    """Text in a picture of this size; `boxes` has one box a character, none for what parts the lines.

    `page` is the picture's own, `outer` that of the file around it; `home` is the place within the picture's file.
    """

    boxes: tuple[Box | None, ...] = ()
    size: tuple[int, int] = (1, 1)
    page: int = 1
    outer: int = 0
    home: str = ""

    def on_page(self, place: Place, start: int, end: int) -> Place:
        """The place with the page and the box of a stretch: in the picture, or on the page that it fills."""
        if self.where == self.home:
            return replace(place, page=self.page, box=self._box(start, end))
        if self.where == f"第{self.outer}页 {self.home}":
            return replace(place, page=self.outer, box=self._box(start, end))
        return replace(place, page=self.outer)

    def _box(self, start: int, end: int) -> tuple[float, ...]:
        boxes = [box for box in self.boxes[start:end] if box]
        if not boxes:
            return ()
        (width, height), (lefts, tops, rights, bottoms) = self.size, zip(*boxes, strict=True)
        return min(lefts) / width, min(tops) / height, max(rights) / width, max(bottoms) / height


def picture_passages(
    picture: Image.Image, where: str, cover: Cover | None = None, number: int = 1, count: int = 1
) -> Iterator[PicturePassage]:
    """The text of a picture or of a scanned page as one passage; masking it tells `cover` what to fill in.

    `number` of `count` is the page that the progress names. UnreadableError where pictures cannot be read here.
    """
    pieces: list[Piece] = []
    boxes: list[Box | None] = []
    for before, line in reading_order(page_reader().lines(readable(picture), number, count)):
        pieces += [Piece(before), _piece(line, cover)] if before else [_piece(line, cover)]
        boxes += [*([None] * len(before)), *line.boxes]
    if pieces:
        yield PicturePassage(
            where,
            tuple(pieces),
            boxes=tuple(boxes),
            size=picture.size,
            page=number,
            outer=outer_page(),
            home=where,
        )


def mask_picture(picture: Image.Image, boxes: Iterable[Box]) -> Image.Image:
    """A copy of the picture with these boxes filled in black."""
    covered = picture.convert("RGB") if picture.mode not in _PAINTABLE else picture.copy()
    pen = ImageDraw.Draw(covered)
    for left, top, right, bottom in boxes:
        reach = round(max(right - left, bottom - top) * _REACH)
        pen.rectangle(
            (left - reach, top - reach, right + reach, bottom + reach), fill=0 if covered.mode == "1" else "black"
        )
    return covered


_PAINTABLE = frozenset({"1", "L", "RGB", "RGBA"})


def readable(picture: Image.Image) -> Image.Image:
    """The picture as the OCR takes it, on white paper: grey or RGB."""
    if picture.mode in ("L", "RGB"):
        return picture
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        return _in_eight_bits(picture.convert("F"))
    if picture.has_transparency_data:
        return on_paper(picture.convert("RGBA"), "white")
    return picture.convert("L" if picture.mode == "1" else "RGB")


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    lowest, highest = cast(tuple[float, float], picture.getextrema())
    scale = 255 / max(highest - lowest, 1.0)
    return picture.point(lambda shade: shade * scale - lowest * scale).convert("L")


def on_paper(picture: Image.Image, colour: str) -> Image.Image:
    """An RGBA picture as it looks on paper of one colour."""
    return Image.alpha_composite(Image.new("RGBA", picture.size, colour), picture).convert("RGB")


def _piece(line: Line, cover: Cover | None) -> Piece:
    piece = Piece(line.text)
    if cover is not None:

        def put(new: str) -> None:
            # Masking goes from right to left: what stands before a change still counts as in the line itself.
            start, end = _changed(piece.text, new)
            cover(list(line.boxes[start:end]))

        piece.put = put
    return piece


def _changed(old: str, new: str) -> tuple[int, int]:
    """The stretch of the old text that does not stand in the new one."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    same = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), shorter - start)
    return start, len(old) - same
