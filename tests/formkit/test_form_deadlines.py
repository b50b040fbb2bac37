"""By when each sample must be public, by the real calendar."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from gongkai.domain.deadlines import Due
from gongkai.formkit.deadline import due_of
from gongkai.formkit.reading import read
from gongkai.formkit.workdays import calendar


def test_the_due_days_of_the_samples(samples: Mapping[str, Any]) -> None:
    days = {form_id: due_of(s.form, read(s.form, s.entries).values, calendar()) for form_id, s in samples.items()}
    assert days == {
        "power/licence_result": Due(date(2026, 11, 27), False),
        "fiscal/three_public": Due(date(2026, 11, 30), False),
        "land/transfer_result": Due(date(2026, 11, 27), False),
        "project/approval": Due(date(2026, 11, 26), False),
        "social_assistance/dibao": Due(date(2026, 11, 13), False),
        "soe/financial_indicators": Due(date(2027, 1, 28), True),
        "env/enforcement_result": Due(date(2026, 11, 25), False),
        "food/food_sampling": Due(date(2026, 12, 10), False),
        "org/annual_inspection": Due(date(2026, 12, 10), False),
    }


def test_without_its_anchor_there_is_no_due_day(samples: Mapping[str, Any]) -> None:
    assert [due_of(sample.form, {}, calendar()) for sample in samples.values()] == [None] * 9


def test_national_day_and_the_working_sunday_before_it() -> None:
    days = [date(2026, 9, 20), date(2026, 10, 1), date(2026, 10, 8), date(2026, 10, 10)]
    assert [calendar().is_workday(day) for day in days] == [True, False, True, True]


def test_a_year_without_a_table_has_weekdays_only() -> None:
    assert not calendar().is_known(2090)
    assert [calendar().is_workday(date(2090, 5, day)) for day in (1, 6, 7)] == [True, False, False]
