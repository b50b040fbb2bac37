"""A picture file held open (图片): its properties and the text of its pages; written again without what nobody sees."""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import ExifTags, Image, ImageChops, ImageOps

from gongkai.review.files.image.covering import mask_picture, on_paper, picture_passages, readable
from gongkai.review.files.image.ending import behind, private_chunks
from gongkai.review.files.image.properties import is_bare, properties
from gongkai.review.files.image.writing import write
from gongkai.review.ocr.lines import Box
from gongkai.review.passages import Content, Inner, Oddity, UnreadableError

MOST_PIXELS, MOST_PAGES = 89_000_000, 300
"""Of a page (A3 at 600 dpi has 70 million), and of a file."""

_FAILURES = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, struct.error)
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")


class Picture:
    """A JPEG, PNG, TIFF, BMP, WebP or GIF with all its pages; `strip` and masking take effect in `save`."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._picture = _opened(data)
        self._covered: dict[int, list[Box]] = {}
        self._on_paper: set[int] = set()
        self._is_stripped = False

    def contents(self) -> Iterator[Content]:
        """What the file says beside its pictures, then the text of each page as it is seen, then what is unseen."""
        if not self._is_stripped:
            with _complaints():
                beside = list(self._beside())
            yield from beside
        for number, page in self._pages():
            yield from self._page(number, page)

    def strip(self) -> None:
        """Takes out properties, thumbnails, what stands behind the picture, and what is painted transparent."""
        self._is_stripped = True

    def save(self) -> bytes:
        """The picture again in its own format: the same bytes where there was nothing to take out or to cover."""
        is_clean = self._is_bare() and not self._stray() and not self._on_paper
        if not any(self._covered.values()) and (is_clean or not self._is_stripped):
            return self._data
        with _complaints():
            return write(self._picture, (self._written(number, page) for number, page in self._frames()))

    def _beside(self) -> Iterator[Content]:
        for number in self._told_pages():
            self._picture.seek(number)
            yield from properties(self._picture)
        if rest := self._stray():
            yield Oddity("stray_bytes", "图片之后")
            yield Inner("图片之后的数据", "data.txt", rest)

    def _is_bare(self) -> bool:
        for number in self._told_pages():
            self._picture.seek(number)
            if not is_bare(self._picture):
                return False
        return True

    def _told_pages(self) -> range:
        """The pages that have properties of their own."""
        return range(self._count() if self._picture.format == "TIFF" else 1)

    def _stray(self) -> bytes:
        kind = self._picture.format or ""
        return behind(kind, self._data) or (private_chunks(self._data) if kind == "PNG" else b"")

    def _page(self, number: int, page: Image.Image) -> Iterator[Content]:
        count = self._count()
        where = f"图片第{number + 1}页" if count > 1 else "图片文字"
        unseen = f"{where.removesuffix('文字')}的透明部分"
        covered = self._covered.setdefault(number, [])
        seen = ""
        for passage in picture_passages(readable(page), where, covered.extend, number + 1, count):
            yield passage
            seen += passage.text
        for view in _unseen(page):
            for passage in picture_passages(view, unseen, None, number + 1, count):
                if any(line not in seen for line in passage.text.split("\n")):
                    self._on_paper.add(number)
                    if not self._is_stripped:
                        yield Oddity("hidden_text", unseen, passage.text)
                        yield passage

    def _count(self) -> int:
        count = int(getattr(self._picture, "n_frames", 1))
        if count > MOST_PAGES:
            raise UnreadableError("too_large")
        return count

    def _frames(self) -> Iterator[tuple[int, Image.Image]]:
        """Every page the right way up."""
        count = self._count()
        for number in range(count):
            with _complaints():
                self._picture.seek(number)
                if self._picture.width * self._picture.height > MOST_PIXELS:
                    raise UnreadableError("too_large")
                is_upright = self._picture.getexif().get(ExifTags.Base.Orientation, 1) == 1
                page = self._picture if count == 1 and is_upright else ImageOps.exif_transpose(self._picture)
            yield number, page

    def _pages(self) -> Iterator[tuple[int, Image.Image]]:
        """The pages that do not repeat the one before: those of an animation mostly do."""
        before: Image.Image | None = None
        for number, page in self._frames():
            if before is None or before.mode != page.mode or before.size != page.size or _is_other(before, page):
                yield number, page
            else:
                self._covered[number] = self._covered.setdefault(number - 1, [])
            before = page

    def _written(self, number: int, page: Image.Image) -> Image.Image:
        if page.has_transparency_data:
            rgba = page.convert("RGBA")
            page = on_paper(rgba, "white") if number in self._on_paper else _wiped(rgba)
        boxes = self._covered.get(number)
        return mask_picture(page, boxes) if boxes else page


def _opened(data: bytes) -> Image.Image:
    with _complaints():
        picture = Image.open(BytesIO(data), formats=_FORMATS)
        if picture.width * picture.height > MOST_PIXELS:
            raise UnreadableError("too_large")
        picture.load()  # the texts behind the pixels are read now, too
        return picture


@contextmanager
def _complaints() -> Iterator[None]:
    """Takes what Pillow says about damaged and oversized pictures for what it is."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableError("too_large") from error
    except _FAILURES as error:
        raise UnreadableError("broken") from error


def _is_other(one: Image.Image, other: Image.Image) -> bool:
    return one.tobytes() != other.tobytes()


def _unseen(page: Image.Image) -> Iterator[Image.Image]:
    """The page as it looks where transparency is left out, or on black paper; only where that is not how it is seen."""
    if not page.has_transparency_data:
        return
    rgba = page.convert("RGBA")
    if rgba.getchannel("A").getextrema() == (255, 255):
        return
    seen = readable(page)
    for view in (rgba.convert("RGB"), on_paper(rgba, "black")):
        if ImageChops.difference(view, seen).getbbox():
            yield view


def _wiped(rgba: Image.Image) -> Image.Image:
    """The picture with no colour left where it is wholly transparent."""
    empty = rgba.getchannel("A").point([255] + [0] * 255)
    rgba.paste((0, 0, 0, 0), mask=empty)
    return rgba
