"""The columns of the work list: their words, widths and orders, which are shown, and where that is remembered."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import cast

from PySide6.QtCore import QCoreApplication

from gongkai.domain.area import AREAS, FormTitle
from gongkai.domain.listing import Order
from gongkai.ui import words
from gongkai.ui.settings import settings
from gongkai.ui.translation import QT_TRANSLATE_NOOP

_KEY = "worklist/columns"


class Column(IntEnum):
    """The columns of the list, in their order."""

    TITLE = 0
    DUE = 1
    STATE = 2
    DRAFTER = 3
    UPDATED = 4
    DOC_NO = 5
    INDEX_NO = 6
    AREA = 7
    FORM = 8
    CREATED = 9
    DEPARTMENT = 10


_WORDS: Mapping[Column, str] = {
    Column.TITLE: QT_TRANSLATE_NOOP("worklist", "公开事项"),
    Column.DUE: QT_TRANSLATE_NOOP("worklist", "公开期限"),
    Column.STATE: QT_TRANSLATE_NOOP("worklist", "状态"),
    Column.DRAFTER: QT_TRANSLATE_NOOP("worklist", "起草人"),
    Column.UPDATED: QT_TRANSLATE_NOOP("worklist", "最近改动"),
    Column.DOC_NO: QT_TRANSLATE_NOOP("worklist", "发文字号"),
    Column.INDEX_NO: QT_TRANSLATE_NOOP("worklist", "索引号"),
    Column.AREA: QT_TRANSLATE_NOOP("worklist", "重点领域"),
    Column.FORM: QT_TRANSLATE_NOOP("worklist", "表单"),
    Column.CREATED: QT_TRANSLATE_NOOP("worklist", "新建时间"),
    Column.DEPARTMENT: QT_TRANSLATE_NOOP("worklist", "单位"),
}
WIDTHS: Mapping[int, int] = {
    Column.DUE: 224,
    Column.STATE: 164,
    Column.DRAFTER: 76,
    Column.UPDATED: 132,
    Column.DOC_NO: 150,
    Column.INDEX_NO: 220,
    Column.AREA: 120,
    Column.FORM: 180,
    Column.CREATED: 132,
    Column.DEPARTMENT: 132,
}
"""In look.md's pixels; the title takes the room that is left."""

ORDERS: Mapping[Column, Order] = {column: Order(column.name.lower()) for column in Column}
STANDING = frozenset({Column.TITLE, Column.STATE})
"""What can't be left out: the one names the disclosure, the other says where it stands."""
USUAL = (Column.TITLE, Column.DUE, Column.STATE, Column.DRAFTER, Column.UPDATED)


def word(column: Column) -> str:
    """The word over a column."""
    return QCoreApplication.translate("worklist", _WORDS[column])


def chosen() -> tuple[Column, ...]:
    """The columns that are shown, on this machine; where room is short the last step aside first."""
    kept = cast(str, settings().value(_KEY, ""))
    return tuple(Column(int(no)) for no in kept.split(".") if no.isdecimal() and int(no) < len(Column)) or USUAL


def choose(columns: Sequence[Column]) -> None:
    """Remembers which columns are shown."""
    settings().setValue(_KEY, ".".join(str(int(column)) for column in columns))


def by_name(order: Order, titles: Mapping[str, FormTitle]) -> tuple[int | str, ...]:
    """The areas or forms in the order of their names, where a list is sorted by these; else nothing."""
    if order is Order.AREA:
        areas = sorted(AREAS, key=lambda area: words.order(words.title(area)))
        return tuple(area.no for area in areas)
    if order is Order.FORM:
        return tuple(sorted(titles, key=lambda id_: words.order(words.title(titles[id_]))))
    return ()
