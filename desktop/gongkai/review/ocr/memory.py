"""Remembering pages (暂记): while one file is masked, a page that looks as before is not read a second time."""

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import sha256
from typing import TYPE_CHECKING

from gongkai.review.ocr.lines import Line

if TYPE_CHECKING:  # whoever masks a text needs no Pillow
    from PIL import Image

Pages = MutableMapping[bytes, tuple[Line, ...]]

_pages: ContextVar[Pages | None] = ContextVar("pages", default=None)


@contextmanager
def remembering() -> Iterator[None]:
    """While it lasts, this thread remembers what it read, in memory only; then all is forgotten (rule 7)."""
    before = _pages.get()
    _pages.set({} if before is None else before)
    try:
        yield
    finally:
        _pages.set(before)


def remembered(page: "Image.Image") -> tuple[Line, ...] | None:
    """The lines of a page with the same pixels; None where none was read."""
    pages = _pages.get()
    return None if pages is None else pages.get(_key(page))


def remember(page: "Image.Image", lines: tuple[Line, ...]) -> None:
    """Keeps the lines of a page, if anybody asked for that."""
    pages = _pages.get()
    if pages is not None:
        pages[_key(page)] = lines


def _key(page: "Image.Image") -> bytes:
    return sha256(repr((page.mode, page.size)).encode() + page.tobytes()).digest()
