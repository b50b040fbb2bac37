"""A new period's disclosure from last period's (上期): what is carried over, and what of it must change."""

import re
from typing import Any

from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Entries
from gongkai.formkit.matter import identity
from gongkai.formkit.scalars import is_empty

_CHANGING = frozenset({FieldType.DATE, FieldType.DATERANGE, FieldType.NUMBER, FieldType.MONEY})
"""Dates, periods, amounts and counts: another period has others."""
_YEAR = re.compile(r"(?:19|20)\d{2}\s*[年/.-]")
_TOLD_BY_PERIOD = ("年度", "季度", "月份", "期间", "期别")


def carried(form: Form, entries: Entries) -> Entries:
    """What a new period takes over of these entries: all but the files, which belong to their period."""
    files = {field.name for field in form.fields if field.type is FieldType.ATTACHMENT}
    return {name: entry for name, entry in entries.items() if name not in files and not is_empty(entry)}


def must_change(form: Form, entries: Entries) -> frozenset[str]:
    """The fields in which another period has other entries.

    They are dates, periods, figures, tables of them, the matter's own number, and words in which a year is named.
    """
    own = identity(form)
    return frozenset(
        field.name
        for field in form.fields
        if field.name in own or _changes(field) or _names_a_year(entries.get(field.name))
    )


def _changes(field: Field) -> bool:
    if field.type is FieldType.TABLE:
        return any(_changes(column) for column in field.columns)
    return field.type in _CHANGING or field.label_zh.endswith(_TOLD_BY_PERIOD)


def _names_a_year(entry: Any) -> bool:
    return isinstance(entry, str) and _YEAR.search(entry) is not None


def still_carried(entries: Entries, last: Entries) -> frozenset[str]:
    """The fields in which last period's entry still stands."""
    return frozenset(name for name, entry in last.items() if entries.get(name) == entry)
