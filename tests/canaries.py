"""Canaries: what is unmistakable once it is planted in a private field, in the right shape for the field."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from gongkai.domain.form import Field, FieldType, Form, Privacy
from gongkai.domain.values import Entries

_PERSONAL = {
    "subject_kind": "自然人",
    "subject_uscc": None,
    "grantee_is_person": "是",
    "grantee_uscc": None,
    "user_is_person": "是",
}
"""What makes the subject a natural person, so that the fields masked for persons only are masked."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass
class Planted:
    """An example's entries with a canary in every private box, what must be found nowhere, and the private files."""

    entries: Entries
    canaries: list[str] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    """The name of a file to attach, by the private attachment field it goes into."""
    names: bool = False
    """Whether a name was planted that is masked: its surname and a star are what may be seen."""


def planted(form: Form, entries: Entries, numbers: "count[int]") -> Planted:
    """The example with a fresh canary in each private field and in each row of each private column."""
    known = {one.name for one in form.fields}
    changes = {name: value for name, value in _PERSONAL.items() if name in known}
    kept = {name: entry for name, entry in (deepcopy(entries) | changes).items() if entry is not None}
    found = Planted(kept)
    for box in form.fields:
        if box.type is FieldType.TABLE:
            for column in (column for column in box.columns if column.privacy is not Privacy.PUBLIC):
                for row in kept.get(box.name) or []:
                    row[column.name] = _plant(found, column, numbers)
        elif box.privacy is not Privacy.PUBLIC:
            _plant_field(found, box, numbers)
    return found


def private_boxes(form: Form) -> Iterator[str]:
    """Every private field and column of a form, by name."""
    for box in form.fields:
        if box.privacy is not Privacy.PUBLIC:
            yield box.name
        yield from (f"{box.name}.{one.name}" for one in box.columns if one.privacy is not Privacy.PUBLIC)


def _plant_field(found: Planted, box: Field, numbers: "count[int]") -> None:
    if box.type is FieldType.ATTACHMENT:
        canary = f"金丝雀名册{next(numbers)}号"
        found.canaries.append(canary)
        found.files[box.name] = f"{canary}.txt"
    else:
        found.entries[box.name] = _plant(found, box, numbers)


def _plant(found: Planted, box: Field, numbers: "count[int]") -> Any:
    """A canary for a box; of a masked name, all that stands behind the surname must be found nowhere."""
    number = next(numbers)
    if box.type in (FieldType.PERSON, FieldType.ORG):
        found.canaries.append(f"金丝雀{_chinese(number)}")
        found.names |= box.privacy is Privacy.MASK
        return f"欧阳金丝雀{_chinese(number)}"
    canary = _shaped(box.name, number)
    found.canaries.append(canary)
    return canary


def _shaped(name: str, number: int) -> str:
    if "id_number" in name:
        return _id_number(number)
    if "phone" in name:
        return f"1382001{number:04d}"
    if "bank" in name:
        return f"62000000009{number:08d}"
    return f"金丝雀演示村{number}号，患金丝雀症{number}期"


def _id_number(number: int) -> str:
    first = f"12011419790101{number:03d}"
    return first + "10X98765432"[sum(int(a) * b for a, b in zip(first, _WEIGHTS, strict=True)) % 11]


def _chinese(number: int) -> str:
    return "".join("零一二三四五六七八九"[int(digit)] for digit in str(number))
