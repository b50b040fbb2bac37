"""Workers that fail: what a real one does when the machine has no memory left, or a page never ends."""

import os
import time

from gongkai.review.ocr.worker import Pixels


def dies(parent: "object") -> None:
    """Takes the first page and is gone."""
    parent.recv()  # type: ignore[attr-defined]
    os._exit(9)


def never_answers(parent: "object") -> None:
    """Takes a page and works on it for ever."""
    _page: Pixels = parent.recv()  # type: ignore[attr-defined]
    while True:
        time.sleep(1)
