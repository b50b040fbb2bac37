"""The office's time: Beijing, whatever the machine's zone says."""

from datetime import date, datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8), "CST")


def beijing_day(moment: datetime) -> date:
    """The calendar day of this moment in the office."""
    return moment.astimezone(BEIJING).date()


def beijing_midnight(day: date) -> datetime:
    """The moment at which this day begins in the office."""
    return datetime(day.year, day.month, day.day, tzinfo=BEIJING)
