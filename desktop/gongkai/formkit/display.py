"""A value as people read it: on the screen, in a notice, in a table's cell."""

import calendar
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from gongkai.domain.form import Field, FieldType
from gongkai.domain.numbers import chinese_date
from gongkai.domain.values import DateRange, Value

_CENT = Decimal("0.01")
_QUARTERS = "一二三四"


def display(field: Field, value: Value | None) -> str:
    """The value in words, without its unit; empty for an absent value and for a table."""
    match value:
        case None:
            return ""
        case bool():
            return "是" if value else "否"
        case Decimal():
            return money(field, value) if field.type is FieldType.MONEY else f"{value:f}"
        case date():
            return chinese_date(value)
        case DateRange(start, end):
            return f"{chinese_date(start)}至{chinese_date(end)}"
        case str():
            return field.label_of(value) if field.choices else value
    return "、".join(field.label_of(item) for item in value if isinstance(item, str))


def money(field: Field, amount: Decimal) -> str:
    """An amount with two decimals, half up; more where the form asks for them (fines in 万元 down to the 分)."""
    exact = field.limits.decimals is not None and field.limits.decimals > 2
    if exact and amount != amount.quantize(_CENT):
        return f"{amount.normalize():f}"
    return f"{amount.quantize(_CENT, ROUND_HALF_UP):f}"


def change(percentage: Decimal) -> str:
    """A percentage against the year before: 增长3.20%, 下降5.21%, 持平."""
    if not percentage:
        return "持平"
    return f"{'增长' if percentage > 0 else '下降'}{abs(percentage):f}%"


def term(period: DateRange) -> str:
    """The name of a period: 2025年度, 2026年上半年, 2026年第三季度, 2026年10月; the two days where it has none."""
    start, end = period.start, period.end
    whole = start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1] and start.year == end.year
    match (end.month - start.month + 1, start.month) if whole else (0, 0):
        case 12, _:
            return f"{start.year}年度"
        case 6, 1 | 7:
            return f"{start.year}年{'上' if start.month == 1 else '下'}半年"
        case 3, 1 | 4 | 7 | 10:
            return f"{start.year}年第{_QUARTERS[start.month // 3]}季度"
        case 1, _:
            return f"{start.year}年{start.month}月"
    return f"{chinese_date(start)}至{chinese_date(end)}"
