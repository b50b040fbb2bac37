"""Time limits count working days as the State Council's calendar has them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.deadlines import Calendar, add_workdays, due, workdays_between
from gongkai.domain.form import DeadlineRule

WEEKDAYS = Calendar(lambda day: day.weekday() < 5, lambda year: year < 2027)
NATIONAL_DAY = frozenset(date(2026, 10, day) for day in range(1, 8))
OFFICE = Calendar(
    lambda day: day == date(2026, 9, 27) or (day.weekday() < 5 and day not in NATIONAL_DAY), lambda _: True
)


def after(n: int, unit: str = "workday") -> DeadlineRule:
    return DeadlineRule("after", "decision_date", n, unit)


def test_the_start_day_is_not_counted() -> None:
    assert due(after(7), date(2026, 11, 23), WEEKDAYS).day == date(2026, 12, 2)


def test_a_long_holiday_is_jumped_and_a_worked_sunday_counts() -> None:
    assert due(after(2), date(2026, 9, 25), OFFICE).day == date(2026, 9, 28)
    assert due(after(3), date(2026, 9, 29), OFFICE).day == date(2026, 10, 9)


def test_a_calendar_day_limit_that_ends_on_a_rest_day_moves_on() -> None:
    assert due(after(20, "day"), date(2026, 9, 13), OFFICE).day == date(2026, 10, 8)


def test_a_limit_before_the_event_moves_back() -> None:
    rule = DeadlineRule("before", "starts_on", 30, "day")
    assert due(rule, date(2026, 12, 15), WEEKDAYS).day == date(2026, 11, 13)


def test_a_fixed_date_does_not_move() -> None:
    assert due(DeadlineRule("fixed", due="01-31"), date(2026, 1, 5), WEEKDAYS).day == date(2026, 1, 31)


def test_a_year_without_a_calendar_is_provisional() -> None:
    assert not due(after(5), date(2026, 12, 1), WEEKDAYS).provisional
    assert due(after(5), date(2026, 12, 28), WEEKDAYS).provisional
    assert due(DeadlineRule("before", "starts_on", 30, "day"), date(2027, 1, 10), WEEKDAYS).provisional


@given(start=st.dates(date(2000, 1, 1), date(2099, 1, 1)), n=st.integers(1, 60))
def test_counting_there_and_back_agree(start: date, n: int) -> None:
    end = add_workdays(start, n, WEEKDAYS)
    assert WEEKDAYS.is_workday(end)
    assert workdays_between(start + timedelta(days=1), end, WEEKDAYS) == n
