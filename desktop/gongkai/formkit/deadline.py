"""By when a disclosure must be public, from its form's rule and what was entered."""

from datetime import date

from gongkai.domain.deadlines import Calendar, Due, due
from gongkai.domain.form import Form
from gongkai.domain.values import DateRange, Values


def due_of(form: Form, values: Values, calendar: Calendar) -> Due | None:
    """The due day; None as long as the day that it counts from is not entered.

    A fixed MM-DD falls in the form year: the first number field in years (年), else the year of the anchor.
    """
    anchor = _anchor(form, values)
    return None if anchor is None else due(form.deadline, anchor, calendar)


def _anchor(form: Form, values: Values) -> date | None:
    name, _, part = form.deadline.anchor.partition(".")
    if not name:
        years = (values.get(field.name) for field in form.fields if field.unit == "年")
        year = next((year for year in years if year is not None), None)
        return None if year is None else date(int(str(year)), 1, 1)
    match values.get(name):
        case DateRange(start, end):
            return start if part == "start" else end
        case date() as day:
            return day
    return None
