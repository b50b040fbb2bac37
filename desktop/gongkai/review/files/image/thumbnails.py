"""Thumbnails (缩略图) in the file of a picture: often the picture as it was before it was cut or painted over."""

from collections.abc import Iterator
from io import BytesIO

from PIL import ExifTags, Image, ImageChops

from gongkai.review.passages import Oddity

_SMALL, _ALIKE, _DARK = (32, 32), 28, 24


def thumbnails(picture: Image.Image) -> Iterator[Oddity]:
    """One oddity where a stored thumbnail shows something else than the picture."""
    for data in _stored_thumbnails(picture):
        try:
            thumbnail = Image.open(BytesIO(data))
            thumbnail.load()
        except (OSError, SyntaxError, ValueError):
            continue
        if differ(picture, thumbnail):
            yield Oddity("image_thumbnail", "图片属性“缩略图”")
            return


def differ(picture: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures show different things, black bars beside a thumbnail apart."""
    grey = other.convert("L")
    box = grey.point([0] * _DARK + [255] * (256 - _DARK)).getbbox()
    bare = [grey, *([grey.crop(box)] if box else [])]
    whole = picture.convert("RGB").convert("L").resize(_SMALL, Image.Resampling.BOX)
    return all(_distance(whole, one.resize(_SMALL, Image.Resampling.BOX)) > _ALIKE for one in bare)


def _distance(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of the quarter of their points that differ most."""
    shades = sorted(ImageChops.difference(one, other).tobytes(), reverse=True)[: _SMALL[0] * _SMALL[1] // 4]
    return sum(shades) / len(shades)


def _stored_thumbnails(picture: Image.Image) -> Iterator[bytes]:
    raw = picture.info.get("exif")
    if isinstance(raw, bytes):
        block = picture.getexif().get_ifd(ExifTags.IFD.IFD1)
        start, length = block.get(0x0201), block.get(0x0202)
        if isinstance(start, int) and isinstance(length, int):
            yield raw.removeprefix(b"Exif\0\0")[start : start + length]
    resources = picture.info.get("photoshop")
    for number in (0x0409, 0x040C):
        if isinstance(resources, dict) and isinstance(resources.get(number), bytes):
            yield resources[number][28:]
