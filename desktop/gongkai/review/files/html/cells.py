"""The cells of the tables of a web page: the place of each, and the head of its column."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

_LONGEST_HEAD = 20
_WIDEST = 100


@dataclass
class _Table:
    number: int
    rows: int = 0
    heads: dict[int, str] = field(default_factory=dict)


def cells_of(root: etree._Element) -> dict[etree._Element, tuple[str, str]]:
    """Each cell with its place as a person would say it, and the text at the head of its column."""
    places: dict[etree._Element, tuple[str, str]] = {}
    tables = {table: _Table(number) for number, table in enumerate(root.iter("table"), 1)}
    for row in root.iter("tr"):
        owner = next(row.iterancestors("table"), None)
        if owner is None:
            continue
        table = tables[owner]
        table.rows += 1
        for number, (column, cell) in enumerate(_columns(row), 1):
            if table.rows == 1:
                table.heads[column] = _head(cell)
            head = table.heads.get(column, "") if table.rows > 1 else ""
            places[cell] = (f"网页表{table.number}第{table.rows}行第{number}格", head)
    return places


def _columns(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """The cells of a row with the column that each begins in."""
    column = 0
    for cell in row:
        if cell.tag in ("td", "th"):
            yield column, cell
            width = cell.get("colspan", "1")
            column += min(int(width), _WIDEST) if width.isdecimal() else 1


def _head(cell: etree._Element) -> str:
    """What a cell says where it can be a head; a page laid out in tables has whole texts in its cells."""
    said = ""
    for text in cell.itertext():
        said += str(text).strip()
        if len(said) > _LONGEST_HEAD:
            return ""
    return said
