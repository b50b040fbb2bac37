"""One box of the form: from the text as typed to the exact value, or a sentence that says what is wrong."""

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from gongkai.domain.form import Field, FieldType
from gongkai.domain.values import DateRange, Scalar
from gongkai.formkit import uscc
from gongkai.formkit.dates import parse_date, split_range

MAX_TEXT = 500
MAX_LONGTEXT = 20_000
_NUMBER = re.compile(r"[+-]?(\d{1,18}|\d{1,3}(,\d{3}){1,5})(\.\d{1,12})?")
_YES_NO = {"是": True, "否": False, "true": True, "false": False}
_LISTED = re.compile(r"[、,，;；\n]")


class EntryError(Exception):
    """An entry that cannot be read; the text is a sentence for the clerk that never repeats the entry."""

    def __init__(self, message: str, rule: str = "type") -> None:
        super().__init__(message)
        self.rule = rule


def is_empty(entry: Any) -> bool:
    """Whether nothing was entered: nothing, blanks, or a list or period of nothing."""
    if isinstance(entry, str):
        return not entry.strip()
    if isinstance(entry, dict):
        return all(is_empty(part) for part in entry.values())
    if isinstance(entry, list | tuple):
        return all(is_empty(part) for part in entry)
    return entry is None


def read_scalar(field: Field, entry: Any) -> Scalar:
    """The exact value of an entry that is not empty; EntryError where it cannot be read or breaks a limit."""
    return _READERS[field.type](field, entry)


def _text(field: Field, entry: Any) -> str:
    text = clean(field, typed(field, entry))
    if "\n" in text:
        raise EntryError(f"“{field.label_zh}”只能写一行，请去掉换行。")
    return _limited_text(field, text, MAX_TEXT)


def _longtext(field: Field, entry: Any) -> str:
    return _limited_text(field, clean(field, typed(field, entry)), MAX_LONGTEXT)


def typed(field: Field, entry: Any) -> str:
    """The entry as text; EntryError where a list, a period or a yes/no came instead."""
    if isinstance(entry, bool) or not isinstance(entry, str | int | float | Decimal):
        raise EntryError(f"“{field.label_zh}”要写成文字。")
    return str(entry)


def clean(field: Field, text: str) -> str:
    """The text trimmed, with plain line ends; EntryError where it holds characters that cannot be printed."""
    text = text.strip()
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    hidden = next((char for char in text if char != "\n" and unicodedata.category(char).startswith("C")), None)
    if hidden is not None:
        raise EntryError(f"“{field.label_zh}”里有看不见的字符（U+{ord(hidden):04X}），请删去后重新输入。")
    return text


def _limited_text(field: Field, text: str, longest: int) -> str:
    limits, label = field.limits, field.label_zh
    if len(text) > longest:
        raise EntryError(f"“{label}”最多写 {longest} 个字。", "limit")
    if limits.min_length is not None and len(text) < limits.min_length:
        raise EntryError(f"“{label}”至少要写 {limits.min_length} 个字。", "limit")
    if limits.pattern and not re.search(limits.pattern, text):
        raise EntryError(f"“{label}”的写法不对{'，' + field.help_zh if field.help_zh else ''}。", "limit")
    return text


def _uscc(field: Field, entry: Any) -> str:
    code = unicodedata.normalize("NFKC", typed(field, entry)).strip().upper()
    wrong = uscc.fault(code)
    if wrong:
        raise EntryError(f"“{field.label_zh}”{wrong}。", "limit")
    return code


def _number(field: Field, entry: Any) -> Decimal:
    text = unicodedata.normalize("NFKC", typed(field, entry)).replace(" ", "").replace("−", "-")
    if not _NUMBER.fullmatch(text):
        example = "12.40" if field.type is FieldType.MONEY else "12"
        if field.unit:
            raise EntryError(f"“{field.label_zh}”要写成数字，如 {example}，不写单位“{field.unit}”。")
        raise EntryError(f"“{field.label_zh}”要写成数字，如 {example}。")
    return _limited_number(field, Decimal(text.replace(",", "")))


def _limited_number(field: Field, number: Decimal) -> Decimal:
    limits, label = field.limits, field.label_zh
    if limits.integer and number != number.to_integral_value():
        raise EntryError(f"“{label}”要写整数。", "limit")
    if limits.minimum is not None and number < limits.minimum:
        raise EntryError(f"“{label}”不能小于 {limits.minimum}。", "limit")
    if limits.maximum is not None and number > limits.maximum:
        raise EntryError(f"“{label}”不能大于 {limits.maximum}。", "limit")
    most = limits.decimals if limits.decimals is not None else (6 if field.type is FieldType.MONEY else None)
    if most is not None and number != round(number, most):
        raise EntryError(f"“{label}”的小数最多 {most} 位。", "limit")
    return number.to_integral_value() if limits.integer else number


def _date(field: Field, entry: Any) -> Scalar:
    day = parse_date(entry) if isinstance(entry, str) else None
    if day is None:
        raise EntryError(f"“{field.label_zh}”要写成日期，如 2026-11-23。")
    return day


def _daterange(field: Field, entry: Any) -> Scalar:
    if isinstance(entry, str):
        entry = dict(zip(("start", "end"), split_range(entry), strict=True))
    if not isinstance(entry, dict) or set(entry) - {"start", "end"}:
        raise EntryError(f"“{field.label_zh}”要写起止日期，如 2026-07-01 至 2026-09-30。")
    start, end = (parse_date(str(entry.get(part) or "")) for part in ("start", "end"))
    if start is None or end is None:
        raise EntryError(f"“{field.label_zh}”的起止日期都要填，写成 2026-11-23 的样子。")
    if start > end:
        raise EntryError(f"“{field.label_zh}”的结束日期不能早于开始日期。", "limit")
    return DateRange(start, end)


def _choice(field: Field, entry: Any) -> str:
    text = entry.strip() if isinstance(entry, str) else ""
    for choice in field.choices:
        if text in (choice.value, choice.zh):
            return choice.value
    raise EntryError(f"“{field.label_zh}”要从选项里选：{'、'.join(choice.zh for choice in field.choices)}。")


def _multichoice(field: Field, entry: Any) -> tuple[str, ...]:
    items = _LISTED.split(entry) if isinstance(entry, str) else entry
    if not isinstance(items, list | tuple):
        raise EntryError(f"“{field.label_zh}”要从选项里选。")
    chosen = {_choice(field, item) for item in items if not is_empty(item)}
    return tuple(choice.value for choice in field.choices if choice.value in chosen)


def _boolean(field: Field, entry: Any) -> bool:
    answer = entry if isinstance(entry, bool) else _YES_NO.get(str(entry).strip().lower())
    if answer is None:
        raise EntryError(f"“{field.label_zh}”要选“是”或“否”。")
    return answer


def _attachment(field: Field, entry: Any) -> tuple[str, ...]:
    names = [entry] if isinstance(entry, str) else entry
    if not isinstance(names, list | tuple) or not all(isinstance(name, str) for name in names):
        raise EntryError(f"“{field.label_zh}”要放文件。")
    return tuple(clean(field, name) for name in names if name.strip())


_READERS: dict[FieldType, Callable[[Field, Any], Scalar]] = {
    FieldType.TEXT: _text,
    FieldType.LONGTEXT: _longtext,
    FieldType.NUMBER: _number,
    FieldType.MONEY: _number,
    FieldType.DATE: _date,
    FieldType.DATERANGE: _daterange,
    FieldType.CHOICE: _choice,
    FieldType.MULTICHOICE: _multichoice,
    FieldType.BOOLEAN: _boolean,
    FieldType.ORG: _text,
    FieldType.USCC: _uscc,
    FieldType.PERSON: _text,
    FieldType.REGION: _text,
    FieldType.ATTACHMENT: _attachment,
}
