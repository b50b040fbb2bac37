"""Tiles (分块): a picture cut and scaled into pieces that the engine reads well and fast, blank margins left away."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PIL import Image, ImageChops, ImageFilter, ImageOps

_SHORTEST = 16
_SHORT_SIDE, _LONG_SIDE = 1600, 1800
"""Pixels: a page of A4 at 150 dpi is one tile; long screenshots and photos become several."""
_NOISE, _FAINT = 3, 96
_MARGIN = 16
_SEARCH = 0.08


@dataclass(frozen=True)
class Tile:
    """A piece of a picture, where it lies in there, and by how much it was made smaller."""

    image: Image.Image
    left: float
    top: float
    ratio: float


def tiles(picture: Image.Image) -> Iterator[Tile]:
    """The pieces of a picture (L or RGB) from top to bottom; none where nothing is drawn on it."""
    coarse = max(min(picture.size) // _SHORT_SIDE, 1)  # before anything else: each copy of a huge picture costs memory
    picture = picture.reduce(coarse) if coarse > 1 else picture
    area = _drawn(picture)
    if area is None or min(picture.size) < _SHORTEST:
        return
    drawn = _clear(picture.crop(area))
    fine = max(1.0, min(drawn.size) / _SHORT_SIDE)
    if fine > 1:
        drawn = drawn.resize((round(drawn.width / fine), round(drawn.height / fine)), Image.Resampling.LANCZOS)
    for top, bottom in _cuts(drawn, drawn.height):
        strip = drawn.crop((0, top, drawn.width, bottom))
        for left, right in _cuts(strip.transpose(Image.Transpose.TRANSPOSE), strip.width):
            piece = strip.crop((left, 0, right, strip.height))
            yield Tile(piece, (area[0] + left * fine) * coarse, (area[1] + top * fine) * coarse, fine * coarse)


def _drawn(picture: Image.Image) -> tuple[int, int, int, int] | None:
    """The area that is not of the colour of the background, with a small margin."""
    grey = picture.convert("L")
    shades = grey.histogram()
    background = Image.new("L", grey.size, shades.index(max(shades)))
    marks = ImageChops.difference(grey, background).point([0] * (_NOISE + 1) + [255] * (255 - _NOISE))
    box = marks.getbbox()
    if box is None:
        return None
    left, top, right, bottom = box
    return (
        max(left - _MARGIN, 0),
        max(top - _MARGIN, 0),
        min(right + _MARGIN, grey.width),
        min(bottom + _MARGIN, grey.height),
    )


def _clear(picture: Image.Image) -> Image.Image:
    """The picture with its contrast stretched where it is so faint that it was hardly meant to be read."""
    shades = [shade for shade, count in enumerate(picture.convert("L").histogram()) if count]
    return ImageOps.autocontrast(picture) if shades[-1] - shades[0] < _FAINT else picture


def _cuts(picture: Image.Image, length: int) -> Iterator[tuple[int, int]]:
    """The stretches into which a picture is cut from top to bottom, where it is quietest: between two lines."""
    count = ceil(length / _LONG_SIDE)
    if count == 1:
        yield 0, length
        return
    energy = picture.convert("L").filter(ImageFilter.FIND_EDGES).resize((1, length), Image.Resampling.BOX).tobytes()
    reach, start = round(_SEARCH * length / count), 0
    for number in range(1, count):
        target = length * number // count
        around = range(target - reach, target + reach)
        end = min(around, key=lambda row: (energy[row], abs(row - target)))
        yield start, end
        start = end
    yield start, length
