"""Time limits: the day by which a disclosure must be public (条例 art. 26 and the form's own rule)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gongkai.domain.form import DeadlineRule


@dataclass(frozen=True)
class Calendar:
    """Which days are working days; `is_known(year)` tells whether the State Council has announced that year."""

    is_workday: Callable[[date], bool]
    is_known: Callable[[int], bool]


@dataclass(frozen=True)
class Due:
    """The last day for publishing; provisional (暂定) where a year's holidays are not announced yet."""

    day: date
    provisional: bool


def add_workdays(start: date, n: int, calendar: Calendar) -> date:
    """The n-th working day after `start` (before it when n is negative); the start day is not counted."""
    step = timedelta(days=1 if n >= 0 else -1)
    day, left = start, abs(n)
    while left:
        day += step
        left -= calendar.is_workday(day)
    return day


def workdays_between(start: date, end: date, calendar: Calendar) -> int:
    """The working days from `start` through `end`, both included; 0 where `end` comes first."""
    days = (start + timedelta(days=i) for i in range((end - start).days + 1))
    return sum(calendar.is_workday(day) for day in days)


def due(rule: "DeadlineRule", anchor: date, calendar: Calendar) -> Due:
    """The due day of a form's rule, counted from its anchor.

    A calendar-day limit that ends on a rest day moves on to the next working day (`after`) or back (`before`);
    a fixed MM-DD is the last date itself.
    """
    day = _due_day(rule, anchor, calendar)
    first, last = sorted((anchor.year, day.year))
    return Due(day, provisional=not all(calendar.is_known(year) for year in range(first, last + 1)))


def _due_day(rule: "DeadlineRule", anchor: date, calendar: Calendar) -> date:
    if rule.kind == "fixed":
        return date.fromisoformat(f"{anchor.year}-{rule.due}")
    sign = 1 if rule.kind == "after" else -1
    if rule.unit == "workday":
        return add_workdays(anchor, sign * rule.n, calendar)
    day = anchor + timedelta(days=sign * rule.n)
    return day if calendar.is_workday(day) else add_workdays(day, sign, calendar)
