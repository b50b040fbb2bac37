"""Which backups are kept: the last of each of 7 days, 4 weeks and 12 months."""

from collections.abc import Callable, Iterable
from datetime import date

DAYS, WEEKS, MONTHS = 7, 4, 12


def kept(days: Iterable[date]) -> frozenset[date]:
    """The days whose backup stays; days, weeks and months without one take no place."""
    newest_first = sorted(set(days), reverse=True)
    return frozenset(
        day
        for count, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month))
        for day in _last_of_each(newest_first, period)[:count]
    )


def _last_of_each(newest_first: list[date], period: Callable[[date], tuple[int, ...]]) -> list[date]:
    last: dict[tuple[int, ...], date] = {}
    for day in newest_first:
        last.setdefault(period(day), day)
    return list(last.values())


def _day(day: date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, ...]:
    return day.year, day.month
