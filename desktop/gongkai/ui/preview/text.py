"""The words on a PDF's pages: where a text stands, and what stands where somebody clicked.

Texts are compared without blanks, line ends and the difference of full and half width, as a person reads them.
"""

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF

from gongkai.ui.preview.pages import PDFIUM, opened, readable

TOLERANCE = 6
"""Points beside a character that still mean it."""


@dataclass(frozen=True)
class Match:
    """A place where a text stands: the page from 0, a box in points for each line that it runs over."""

    page: int
    boxes: tuple[QRectF, ...]


@dataclass(frozen=True)
class Clicked:
    """The words of a page, folded, and the character among them that was clicked."""

    words: str
    at: int

    def is_in(self, text: str) -> bool:
        """Whether the clicked character belongs to this text as it stands on the page."""
        wanted = fold(text)
        start = self.words.find(wanted) if wanted else -1
        while start >= 0:
            if start <= self.at < start + len(wanted):
                return True
            start = self.words.find(wanted, start + 1)
        return False


def fold(text: str) -> str:
    """A text as it is compared."""
    return "".join(_folded(character) for character in text)


def find(data: bytes, text: str) -> Match | None:
    """Where a text first stands in the document; None where it does not. UserError when this is no readable PDF."""
    return next(matches(data, text), None)


def matches(data: bytes, text: str, stopped: Callable[[], bool] = lambda: False) -> Iterator[Match]:
    """Everywhere that a text stands, in the order of pages; stops between two pages when it is told to."""
    wanted = fold(text)
    if not wanted:
        return
    # The lock is let go between two pages, so that what shows is drawn meanwhile.
    with readable():
        document = _document(data)
        try:
            for index in range(len(document)):
                if stopped():
                    return
                with PDFIUM:
                    found = _on_page(document, index, wanted)
                yield from found
        finally:
            with PDFIUM:
                document.close()


def clicked(data: bytes, page: int, point: QPointF) -> Clicked | None:
    """What stands at a point (in points below the page's upper left corner); None beside all text."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    with opened(data) as document, closing(document[page]) as sheet, closing(sheet.get_textpage()) as textpage:
        y = sheet.get_height() - point.y()
        index = pdfium.FPDFText_GetCharIndexAtPos(textpage, point.x(), y, TOLERANCE, TOLERANCE)
        words, places = _words(textpage)
        return Clicked(words, places.index(index)) if index in places else None


def _document(data: bytes) -> Any:
    from pypdfium2 import PdfDocument

    with PDFIUM:
        return PdfDocument(data)


def _on_page(document: Any, index: int, wanted: str) -> list[Match]:
    with closing(document[index]) as page, closing(page.get_textpage()) as textpage:
        words, places = _words(textpage)
        found, start = [], words.find(wanted)
        while start >= 0:
            last = places[start + len(wanted) - 1]
            found.append(Match(index, boxes(textpage, places[start], last - places[start] + 1, page.get_height())))
            start = words.find(wanted, start + len(wanted))
        return found


def _words(textpage: Any) -> tuple[str, list[int]]:
    """The folded text of a page, and for each of its characters the index that PDFium knows it by."""
    words, places = [], []
    for index, character in enumerate(_characters(textpage)):
        folded = _folded(character)
        words.append(folded)
        places.extend([index] * len(folded))
    return "".join(words), places


def folded_lines(textpage: Any) -> Iterator[tuple[str, list[int]]]:
    """The lines of a page as PDFium breaks them: folded words, and for each character the index that PDFium knows."""
    words: list[str] = []
    places: list[int] = []
    for index, character in enumerate(_characters(textpage)):
        folded = _folded(character)
        words.append(folded)
        places.extend([index] * len(folded))
        if character == "\n" and places:
            yield "".join(words), places
            words, places = [], []
    if places:
        yield "".join(words), places


def _characters(textpage: Any) -> Iterator[str]:
    import pypdfium2.raw as pdfium

    text, count = textpage.get_text_range(), textpage.count_chars()
    if len(text) == count:
        yield from text
        return
    # Characters beyond the first plane, and those that PDFium leaves out of its text, shift the rest.
    for index in range(count):
        point = pdfium.FPDFText_GetUnicode(textpage, index)
        yield chr(point) if point and not 0xD800 <= point <= 0xDFFF else " "


def boxes(textpage: Any, start: int, count: int, height: float) -> tuple[QRectF, ...]:
    """A box for each line; PDFium has one for each face in it."""
    lines: list[QRectF] = []
    for place in range(textpage.count_rects(start, count)):
        left, bottom, right, top = textpage.get_rect(place)
        box = QRectF(left, height - top, right - left, top - bottom)
        if lines and lines[-1].top() < box.center().y() < lines[-1].bottom():
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(box)
    return tuple(lines)


def _folded(character: str) -> str:
    return "" if character.isspace() else unicodedata.normalize("NFKC", character).casefold().replace(" ", "")
