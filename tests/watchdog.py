"""How far apart the ticks of the window's event loop come, and doing things at a person's pace."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

TICK_MS, KEY_MS = 5, 120


class Watchdog:
    """Notes how far apart the ticks of the main thread's event loop come, and how much of it was our own work.

    `worked` is the processor time of the main thread between two ticks: what a gap would be on a machine at rest, but
    for the waits for other threads.
    """

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.gaps: list[float] = []
        self.worked: list[float] = []
        self._last = self._busy = 0.0

    @contextmanager
    def watching(self, what: str) -> Iterator[None]:
        """Prints the longest gaps while this is done."""
        self.gaps, self.worked = [], []
        self._last, self._busy = time.perf_counter(), time.thread_time()
        self._timer.start()
        yield
        self._tick()
        self._timer.stop()
        worst = sorted(self.gaps, reverse=True)
        over = sum(gap > 50 for gap in worst)
        line = f"  {what}: longest {worst[0]:.0f}, {worst[1]:.0f}, {worst[2]:.0f} ms, {over} over 50 ms of {len(worst)}"
        own = sorted(self.worked, reverse=True)[:3]
        print(f"{line}; own work at most {', '.join(f'{each:.0f}' for each in own)} ms")  # noqa: T201

    def _tick(self) -> None:
        now = time.perf_counter()
        busy = time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.worked.append((busy - self._busy) * 1000)
        self._last, self._busy = now, busy


def at_rest(seconds: int) -> float:
    """The share of a core, in percent, that is used while nobody does anything."""
    start, used = time.perf_counter(), time.process_time()
    rest = QEventLoop()  # QTest.qWait would look round a hundred times a second, and that is work too
    QTimer.singleShot(seconds * 1000, rest.quit)
    rest.exec()
    return (time.process_time() - used) / (time.perf_counter() - start) * 100


def each(seconds: float, act: Callable[[int], object]) -> None:
    """Does something again and again at a typist's pace, the event loop running all the while."""
    end, at = time.perf_counter() + seconds, 0
    while time.perf_counter() < end:
        act(at)
        at += 1
        QTest.qWait(KEY_MS)
