"""A PDF's pages as pictures. PDFium is not thread-safe, so one lock stands around every call into it."""

import math
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from gongkai.domain.errors import UserError

BAND = 1024
"""Pages are drawn in bands of this many rows of pixels, so that no zoom and no printer needs a whole page at once."""

PDFIUM = Lock()
"""Held around every call into PDFium."""


@dataclass(frozen=True)
class Band:
    """One strip of a page to draw: page from 0, pixels per point, the first row and the number of rows."""

    page: int
    scale: float
    top: int
    height: int


def page_sizes(data: bytes) -> tuple[QSizeF, ...]:
    """The sizes of all pages in points; UserError when this is not a PDF that can be read."""
    with opened(data) as document:
        return tuple(QSizeF(*document.get_page_size(index)) for index in range(len(document)))


def bands(page: int, size: QSizeF, scale: float) -> tuple[Band, ...]:
    """The bands that cover one page at this scale, from top to bottom."""
    height = pixels(size.height(), scale)
    return tuple(Band(page, scale, top, min(BAND, height - top)) for top in range(0, height, BAND))


def pixels(points: float, scale: float) -> int:
    """A length in points as whole pixels, never fewer than one."""
    return max(1, math.ceil(points * scale - 1e-6))


def draw(data: bytes, band: Band) -> QImage:
    """One band of a page on white; UserError when the page cannot be read."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
    from pypdfium2 import PdfBitmap

    with opened(data) as document, closing(document[band.page]) as page:
        width, height = pixels(page.get_width(), band.scale), pixels(page.get_height(), band.scale)
        with closing(PdfBitmap.new_native(width, band.height, pdfium.FPDFBitmap_BGRx)) as bitmap:
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, band.height)
            pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, -band.top, width, height, 0, pdfium.FPDF_ANNOT)
            picture = QImage(bytes(bitmap.buffer), width, band.height, bitmap.stride, QImage.Format.Format_RGB32)
            return picture.copy()


def copied(data: bytes, pages: Sequence[int]) -> bytes:
    """A PDF of these pages, from 0, in this order, as they are: their text stays text."""
    from pypdfium2 import PdfDocument

    made = BytesIO()
    with opened(data) as document, closing(PdfDocument.new()) as copy:
        copy.import_pages(document, list(pages))
        copy.save(made)
    return made.getvalue()


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The document, for as long as the lock is held; UserError when this is not a PDF that can be read."""
    from pypdfium2 import PdfDocument

    with PDFIUM, readable(), closing(PdfDocument(data)) as document:
        yield document


@contextmanager
def readable() -> Iterator[None]:
    """Turns PDFium's complaints into a sentence."""
    from pypdfium2 import PdfiumError

    try:
        yield
    except PdfiumError as error:
        raise UserError("公文打不开", "这份 PDF 已损坏或加了密。", "请重新生成后再打开。") from error
