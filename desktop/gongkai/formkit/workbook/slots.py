"""The slots of a sheet: what a form's field or a table's column asks for, one cell each."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gongkai.domain.form import Field, FieldType, Form

_UNIT = re.compile(r"[(\[〔【]([^()\[\]〔〕【】]*)[)\]〕】]$")
_PUNCTUATION = re.compile(r"[\s:*、,.;?!“”\"'《》<>/\\|_\-—]")
_ENDS = (("start", "起"), ("end", "止"))


@dataclass(frozen=True)
class Slot:
    """One cell's worth of a form: a field, or the first or last day of a period (`part` start or end)."""

    field: Field
    part: str = ""

    @property
    def key(self) -> str:
        """The name by which a matching remembers the slot: `decision_date`, `period.end`."""
        return f"{self.field.name}.{self.part}" if self.part else self.field.name

    @property
    def label(self) -> str:
        """The words at the cell: 决定日期, 公示期（起）."""
        return f"{self.field.label_zh}（{dict(_ENDS)[self.part]}）" if self.part else self.field.label_zh

    @property
    def box(self) -> Field:
        """The field as this cell takes it: the end of a period is a date."""
        return replace(self.field, type=FieldType.DATE, label_zh=self.label) if self.part else self.field


def slots(fields: Iterable[Field]) -> tuple[Slot, ...]:
    """The slots of these fields in order; tables have sheets of their own, files are added in the program."""
    found: list[Slot] = []
    for field in fields:
        if field.type is FieldType.DATERANGE:
            found += [Slot(field, part) for part, _ in _ENDS]
        elif field.type not in (FieldType.TABLE, FieldType.ATTACHMENT):
            found.append(Slot(field))
    return tuple(found)


def slots_of(target: Form | Field) -> tuple[Slot, ...]:
    """The slots of a form outside its tables, or of one table."""
    return slots(target.fields if isinstance(target, Form) else target.columns)


def folded(label: str) -> str:
    """A label without what people write in many ways: width, case, blanks, marks, the star of a required field."""
    text = unicodedata.normalize("NFKC", label).casefold()
    text = text.replace("(必填)", "").replace("(选填)", "").translate(_SQUARE)
    return _PUNCTUATION.sub("", text)


def split_unit(label: str) -> tuple[str, str]:
    """A label without its last brackets, and what stood in them (its unit), both folded."""
    text = folded(label)
    found = _UNIT.search(text)
    return (text[: found.start()], found[1].removeprefix("单位")) if found and found.start() else (text, "")


_SQUARE = str.maketrans("〔〕[]【】", "()()()")
