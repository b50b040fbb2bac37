"""How far apart the ticks of the window's event loop come, and doing things at a person's pace."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

TICK_MS, KEY_MS = 5, 120


class Watchdog:
    """Notes how far apart the ticks of the main thread's event loop come."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.gaps: list[float] = []
        self._last = 0.0

    @contextmanager
    def watching(self, what: str) -> Iterator[None]:
        """Prints the longest gaps while this is done."""
        self.gaps, self._last = [], time.perf_counter()
        self._timer.start()
        yield
        self._tick()
        self._timer.stop()
        worst = sorted(self.gaps, reverse=True)
        over = sum(gap > 50 for gap in worst)
        line = f"  {what}: longest {worst[0]:.0f}, {worst[1]:.0f}, {worst[2]:.0f} ms, {over} over 50 ms of {len(worst)}"
        print(line)  # noqa: T201

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def each(seconds: float, act: Callable[[int], object]) -> None:
    """Does something again and again at a typist's pace, the event loop running all the while."""
    end, at = time.perf_counter() + seconds, 0
    while time.perf_counter() < end:
        act(at)
        at += 1
        QTest.qWait(KEY_MS)
