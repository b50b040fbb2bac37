"""The matter (事项) that a disclosure is about: what tells it from every other one of its form."""

import unicodedata
from collections.abc import Collection
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
    """The fields that tell a matter from another: the form's `identity`, or the field of the matter's own number.

    That is the first required text whose label ends in 号 or 编码, else in 代码; empty for a form without one.
    """
    if form.identity:
        return form.identity
    texts = [field for field in form.fields if field.type is FieldType.TEXT and field.required]
    return tuple(field.name for ends in _ENDINGS for field in texts if field.label_zh.endswith(ends))[:1]


def matter_of(form: Form, entries: Entries, given: Collection[str]) -> Matter | None:
    """The matter that these entries are about; None while something that identifies it is not filled in.

    Matters of a form without a number are told apart by all that was `given` with them: the fields of the list that
    they came from, so that what is filled in afterwards makes no difference.
    """
    numbered = identity(form)
    names = numbered or tuple(field.name for field in form.fields if field.name in given and _is_plain(field))
    held = tuple(_folded(form.field(name), entries.get(name)) for name in names)
    return held if (all(held) if numbered else any(held)) else None


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
