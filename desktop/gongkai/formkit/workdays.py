"""The working days of the State Council's yearly notice, as the package chinese_calendar knows them."""

from datetime import date
from functools import cache, lru_cache

from gongkai.domain.deadlines import Calendar


@cache
def calendar() -> Calendar:
    """The calendar: announced years with holidays and 调休; a year not announced yet by its weekdays only."""
    return Calendar(_is_workday, _is_known)


@lru_cache(maxsize=4_000)  # the package looks through all of its years each time, for each day of each row of a list
def _is_workday(day: date) -> bool:
    if not _is_known(day.year):
        return day.weekday() < 5
    import chinese_calendar

    return bool(chinese_calendar.is_workday(day))


@cache
def _is_known(year: int) -> bool:
    import chinese_calendar

    try:
        chinese_calendar.is_workday(date(year, 1, 1))
    except NotImplementedError:
        return False
    return True
