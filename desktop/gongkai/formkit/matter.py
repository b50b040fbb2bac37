"""The matter (事项) that a disclosure is about: what tells it from every other one of its form."""

import unicodedata
from typing import Any, TypeAlias

from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Entries
from gongkai.formkit.projection import to_json
from gongkai.formkit.scalars import EntryError, is_empty, read_scalar

Matter: TypeAlias = tuple[str, ...]
"""What the identifying fields hold, folded so that ways of writing the same number are equal."""

_ENDINGS = (("号", "编码"), ("代码",))
_BRACKETS = str.maketrans("〔〕[]【】「」〈〉<>{}", "()()()()()()()")


def identity(form: Form) -> tuple[str, ...]:
    """The fields that tell a matter from another: the form's `identity`, or its own number.

    That is the first required text whose label ends in 号 or 编码, else in 代码; a form without one is told apart by
    everything that stands outside tables.
    """
    return form.identity or own_number(form) or tuple(field.name for field in form.fields if _is_plain(field))


def own_number(form: Form) -> tuple[str, ...]:
    """The field that holds the matter's number by its label, in a tuple; empty where there is none."""
    texts = [field for field in form.fields if field.type is FieldType.TEXT and field.required]
    found = (field.name for ends in _ENDINGS for field in texts if field.label_zh.endswith(ends))
    return tuple(found)[:1]


def matter_of(form: Form, entries: Entries) -> Matter | None:
    """The matter that these entries are about; None while something that identifies it is not filled in."""
    names = identity(form)
    held = tuple(_folded(form.field(name), entries.get(name)) for name in names)
    needed = all(held) if form.identity or own_number(form) else any(held)
    return held if needed else None


def _is_plain(field: Field) -> bool:
    return field.type not in (FieldType.TABLE, FieldType.ATTACHMENT)


def _folded(field: Field, entry: Any) -> str:
    if is_empty(entry):
        return ""
    try:
        text = str(to_json(read_scalar(field, entry)))
    except EntryError:
        text = str(entry)
    return "".join(unicodedata.normalize("NFKC", text).casefold().split()).translate(_BRACKETS)
