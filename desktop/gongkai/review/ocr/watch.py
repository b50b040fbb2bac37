"""Watching (进度): whoever has files read hears which page is in work, and can stop it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Watch = Callable[[int, int], None]
"""Called with the page in work and the number of pages, several times a second; what it raises stops the reading."""

_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)
_page: ContextVar[tuple[int, int] | None] = ContextVar("page", default=None)


class StoppedError(BaseException):
    """What a watch raises to stop: no Exception, so that no reader of a file takes it for a broken file."""


@contextmanager
def watching(watch: Watch) -> Iterator[None]:
    """While it lasts, `watch` hears of each page that this thread has read."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


@contextmanager
def on_page(page: int, pages: int) -> Iterator[None]:
    """While it lasts, whatever picture is read counts as this page of the whole file; the outermost one counts."""
    before = _page.get()
    _page.set(before or (page, pages))
    try:
        yield
    finally:
        _page.set(before)


def outer_page() -> int:
    """The page of the whole file that is read now; 0 where only a picture's own pages count."""
    page = _page.get()
    return page[0] if page else 0


def tell(page: int, pages: int) -> None:
    """Tells the watch of this thread, if there is one, about a page of a picture."""
    watch = _watch.get()
    if watch is not None:
        watch(*(_page.get() or (page, pages)))
