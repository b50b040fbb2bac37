"""The worker: a process that reads one picture after another for its parent and ends when nobody asks any more."""

import signal
from multiprocessing.connection import Connection

from PIL import Image

IDLE = 60.0
"""Seconds without a picture after which the models are not worth their memory."""

Pixels = tuple[str, tuple[int, int], bytes]
"""A picture on its way to the worker: mode, size, raw pixels. It never touches the disk."""


def serve(parent: "Connection[object, Pixels]") -> None:
    """Answers each picture with its lines, until the parent is gone or has had nothing to read for a while."""
    from gongkai.review.ocr.engine import Engine  # the models load once somebody asks

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends this process
    engine: Engine | None = None
    try:
        while parent.poll(IDLE):
            mode, size, pixels = parent.recv()
            engine = engine or Engine()
            parent.send([(line.text, line.boxes) for line in engine.read(Image.frombytes(mode, size, pixels))])
    except (EOFError, OSError):
        return
