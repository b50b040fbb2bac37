"""A table of the form as a table of the notice."""

from collections.abc import Mapping

from gongkai.domain.form import Field, FieldType, Privacy
from gongkai.domain.notice import Table, TableColumn
from gongkai.domain.values import Value
from gongkai.formkit.display import display

_FIGURES = frozenset({FieldType.NUMBER, FieldType.MONEY})
_NARROWEST, _WIDEST = 4, 16
_EMPTY = "—"


def notice_table(field: Field, value: Value, names: tuple[str, ...], caption: str, note: str) -> Table:
    """The table with these columns (all public ones where none are named)."""
    rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, tuple) else []
    columns = _columns(field, names)
    cells = tuple(tuple(display(column, row.get(column.name)) or _EMPTY for column in columns) for row in rows)
    heads = [_head(column) for column in columns]
    widths = [_width(head, [row[at] for row in cells]) for at, head in enumerate(heads)]
    shown = tuple(
        TableColumn(head, column.type in _FIGURES, width)
        for head, column, width in zip(heads, columns, widths, strict=True)
    )
    return Table(caption or field.label_zh, shown, cells, note)


def _columns(field: Field, names: tuple[str, ...]) -> list[Field]:
    known = {column.name: column for column in field.columns if column.privacy is not Privacy.NEVER}
    return [known[name] for name in names or known]


def _head(column: Field) -> str:
    """The label with its unit, unless the label says it already (抽检批次)."""
    if not column.unit or column.label_zh.endswith(column.unit):
        return column.label_zh
    return f"{column.label_zh}（{column.unit}）"


def _width(head: str, cells: list[str]) -> float:
    """The weight of a column: its longest text in full-width characters, within bounds, as a share of eight."""
    longest = max(sum(1 if ord(char) > 0xFF else 0.5 for char in text) for text in [head, *cells])
    return round(min(max(longest, _NARROWEST), _WIDEST) / 8, 2)
