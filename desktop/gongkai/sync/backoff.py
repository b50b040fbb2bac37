"""When to try again: capped exponential backoff with full jitter, so that many offices do not return at one moment."""

from collections.abc import Callable
from datetime import datetime, timedelta

BASE = 2.0
CAP = 3600.0


def next_try(now: datetime, tries: int, asked: float, chance: Callable[[], float]) -> datetime:
    """The moment of the next try after `tries` earlier ones.

    `asked` is what the server asked for in seconds; it is waited out first. `chance` draws from 0 up to 1.
    """
    ceiling = min(CAP, BASE * 2.0 ** min(tries, 16))
    return now + timedelta(seconds=min(asked, CAP) + chance() * ceiling)
