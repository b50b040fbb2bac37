"""Reading pages: pictures in, lines of text out; the work is done by a process that can be stopped at any moment."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from importlib.util import find_spec
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import Lock
from time import monotonic
from typing import Any

from PIL import Image

from gongkai.review.ocr import worker
from gongkai.review.ocr.lines import Line
from gongkai.review.ocr.memory import remember, remembered
from gongkai.review.ocr.tiles import Tile, tiles
from gongkai.review.ocr.watch import tell
from gongkai.review.passages import UnreadableError

_LONGEST = 90.0
_LOOK = 0.1
"""Seconds: how long one piece of a page may take, and how often the watch is asked meanwhile."""


def is_installed() -> bool:
    """Whether pictures can be read on this machine: the extra `ocr` is there."""
    return all(find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))


@cache
def page_reader() -> "PageReader":
    """The one reader of this process: its worker starts with the first page and serves every file."""
    return PageReader()


class PageReader:
    """Has pages read by a worker process; threads that want it at the same time wait for each other."""

    def __init__(self, serve: Callable[[Any], None] = worker.serve) -> None:
        self._serve = serve
        self._turn = Lock()
        self._process: SpawnProcess | None = None
        self._worker: Connection[worker.Pixels, Any] | None = None

    def lines(self, page: Image.Image, number: int = 1, count: int = 1) -> tuple[Line, ...]:
        """The lines in a page (mode L or RGB), boxes in its pixels; `number` of `count` is what the watch hears.

        UnreadableError where no OCR is installed or the worker fails on this page.
        """
        if not is_installed():
            raise UnreadableError("ocr_missing")
        look = partial(tell, number, count)
        look()
        lines = remembered(page)
        if lines is None:
            with self._taking_turns(look):
                lines = tuple(line for tile in tiles(page) for line in self._read(tile, look))
            remember(page, lines)
        return lines

    def stop(self) -> None:
        """Ends the worker at once; the next page starts a new one."""
        process, connection = self._process, self._worker
        self._process = self._worker = None
        if process is not None and connection is not None:
            connection.close()
            process.kill()
            process.join()
            process.close()

    @contextmanager
    def _taking_turns(self, look: Callable[[], None]) -> Iterator[None]:
        while not self._turn.acquire(timeout=_LOOK):
            look()
        try:
            yield
        except BaseException:
            self.stop()  # whatever it was: an answer to this page must not be taken for one to the next
            raise
        finally:
            self._turn.release()

    def _read(self, tile: Tile, look: Callable[[], None]) -> Iterator[Line]:
        pixels = (tile.image.mode, tile.image.size, tile.image.tobytes())
        answer = self._ask(pixels, look)
        if answer is None:  # an idle worker may have left just now
            self.stop()
            answer = self._ask(pixels, look)
        if answer is None:
            raise UnreadableError("ocr_failed")
        for text, boxes in answer:
            yield Line(text, boxes).moved(tile.left, tile.top, tile.ratio)

    def _ask(self, pixels: worker.Pixels, look: Callable[[], None]) -> Any:
        """The worker's answer; None where it has died or takes for ever."""
        connection = self._worker or self._start()
        with suppress(EOFError, OSError):
            connection.send(pixels)
            deadline = monotonic() + _LONGEST
            while monotonic() < deadline:
                if connection.poll(_LOOK):
                    return connection.recv()
                look()
        return None

    def _start(self) -> "Connection[worker.Pixels, Any]":
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self._serve, args=(theirs,), name="gongkai-ocr", daemon=True)
        process.start()
        theirs.close()
        self._process, self._worker = process, ours
        return ours
