"""Reads a PDF back by its own coordinates, in millimetres from the paper's top left."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

PT = 25.4 / 72
PAPER = 297.0


@dataclass(frozen=True)
class Glyph:
    """A character, its origin on the baseline and the box of its ink."""

    text: str
    x: float
    y: float
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Stroke:
    """A drawn rule's box."""

    left: float
    right: float
    top: float
    bottom: float


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The PDF as pdfium opens it, closed afterwards."""
    document = pypdfium2.PdfDocument(data)
    try:
        yield document
    finally:
        document.close()


def glyphs(data: bytes) -> list[list[Glyph]]:
    """Every character that leaves ink, page by page, in the order of the file."""
    with opened(data) as document:
        return [list(_glyphs(page.get_textpage())) for page in document]


def text(data: bytes) -> list[str]:
    """Every page's text, blanks left out."""
    with opened(data) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def strokes(data: bytes, page: int) -> list[Stroke]:
    """The rules drawn on a page."""
    with opened(data) as document:
        paths = document[page].get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])
        return [_rule(path) for path in paths]


def _rule(path: Any) -> Stroke:
    """The rule's own box: pdfium's bounds add the line's whole width on every side."""
    width = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(path, width)
    left, bottom, right, top = path.get_bounds()
    level = right - left > top - bottom
    x, y = (width.value, width.value / 2) if level else (width.value / 2, width.value)
    return _box(left + x, bottom + y, right - x, top - y)


def _box(left: float, bottom: float, right: float, top: float) -> Stroke:
    return Stroke(left * PT, right * PT, PAPER - top * PT, PAPER - bottom * PT)


def _glyphs(page: Any) -> Iterator[Glyph]:
    x, y = ctypes.c_double(), ctypes.c_double()
    for place in range(page.count_chars()):
        character = page.get_text_range(place, 1)
        if character.strip():
            pdfium.FPDFText_GetCharOrigin(page, place, x, y)
            left, bottom, right, top = page.get_charbox(place)
            box = _box(left, bottom, right, top)
            yield Glyph(character, x.value * PT, PAPER - y.value * PT, box.left, box.right, box.top, box.bottom)
