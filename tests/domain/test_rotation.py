"""Which backups stay."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.rotation import kept

DAYS = st.sets(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=400)


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    last = date(2026, 11, 24)
    stay = kept(last - timedelta(days=back) for back in range(400))
    assert {last - timedelta(days=back) for back in range(7)} <= stay
    assert {date(2026, 11, 22), date(2026, 11, 15), date(2026, 11, 8)} <= stay  # Sundays: the last of their weeks
    assert {date(2026, 10, 31), date(2026, 2, 28), date(2025, 12, 31)} <= stay
    assert date(2025, 11, 30) not in stay


@given(days=DAYS, new=st.dates(date(2028, 1, 1), date(2028, 12, 31)))
def test_rotating_twice_drops_nothing_more_and_the_newest_always_stays(days: set[date], new: date) -> None:
    stay = kept(days | {new})
    assert new in stay
    assert kept(stay) == stay
    assert len(stay) <= 7 + 4 + 12
