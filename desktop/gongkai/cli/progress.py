"""Progress on the terminal: which page of which file is being read."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from gongkai.review.ocr.watch import watching


@contextmanager
def page_progress(name: str) -> Iterator[None]:
    """While it lasts, one line on stderr says which page of the file is read; none where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield
        return
    told = ""

    def tell(page: int, pages: int) -> None:
        nonlocal told
        line = f"正在识别“{name}”第 {page} 页，共 {pages} 页"
        if line != told:
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()
            told = line

    with watching(tell):
        try:
            yield
        finally:
            if told:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()
