"""The text of a picture as passages, and covering (涂黑): what is masked in them is filled in, not overlaid."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PIL import Image, ImageDraw

from gongkai.review.ocr.lines import Box, Line, reading_order
from gongkai.review.ocr.reader import page_reader
from gongkai.review.passages import Passage, Piece

Cover = Callable[[list[Box]], None]
"""Is told the boxes of what was masked, in pixels of the picture that was read."""

_BESIDE, _ABOVE = 0.15, 0.1
"""In heights of a character: how much further than its box the ink may reach."""


def picture_passages(
    picture: Image.Image, where: str, cover: Cover | None = None, number: int = 1, count: int = 1
) -> Iterator[Passage]:
    """The text of a picture or of a scanned page as one passage; masking it tells `cover` what to fill in.

    `number` of `count` is the page that the progress names. UnreadableError where pictures cannot be read here.
    """
    pieces: list[Piece] = []
    for before, line in reading_order(page_reader().lines(readable(picture), number, count)):
        pieces += [Piece(before), _piece(line, cover)] if before else [_piece(line, cover)]
    if pieces:
        yield Passage(where, tuple(pieces))


def mask_picture(picture: Image.Image, boxes: Iterable[Box]) -> Image.Image:
    """A copy of the picture with these boxes filled in black."""
    covered = picture.convert("RGB") if picture.mode not in _PAINTABLE else picture.copy()
    pen = ImageDraw.Draw(covered)
    black = "black" if covered.mode != "1" else 0
    for left, top, right, bottom in boxes:
        side = min(right - left, bottom - top) if right - left != bottom - top else right - left
        beside, above = round(max(side, bottom - top) * _BESIDE), round((bottom - top) * _ABOVE)
        pen.rectangle((left - beside, top - above, right + beside, bottom + above), fill=black)
    return covered


_PAINTABLE = frozenset({"1", "L", "RGB", "RGBA", "CMYK"})


def readable(picture: Image.Image) -> Image.Image:
    """The picture as the OCR takes it, on white paper: grey or RGB."""
    if picture.mode in ("L", "RGB"):
        return picture
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        lowest, highest = picture.convert("F").getextrema()
        span = max(float(str(highest)) - float(str(lowest)), 1.0)
        return picture.convert("F").point(lambda shade: (shade - float(str(lowest))) * 255 / span).convert("L")
    if picture.has_transparency_data:
        return on_paper(picture.convert("RGBA"), "white")
    return picture.convert("L" if picture.mode == "1" else "RGB")


def on_paper(picture: Image.Image, colour: str) -> Image.Image:
    """An RGBA picture as it looks on paper of one colour."""
    return Image.alpha_composite(Image.new("RGBA", picture.size, colour), picture).convert("RGB")


def _piece(line: Line, cover: Cover | None) -> Piece:
    if cover is None:
        return Piece(line.text)
    text = line.text

    def put(cover: Cover, new: str) -> None:
        nonlocal text
        # Masking goes from right to left, so what stands before a change still counts as in the line itself.
        start, end = _changed(text, new)
        cover(list(line.boxes[start:end]))
        text = new

    return Piece(line.text, partial(put, cover))


def _changed(old: str, new: str) -> tuple[int, int]:
    """The stretch of the old text that does not stand in the new one."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    same = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), shorter - start)
    return start, len(old) - same
