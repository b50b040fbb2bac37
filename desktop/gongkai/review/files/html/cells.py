"""The cells of the tables of a web page: the place of each, and the head of its column."""

from collections.abc import Iterator

from lxml import etree

_LONGEST_HEAD = 20
_WIDEST = 100


def cells_of(root: etree._Element) -> dict[etree._Element, tuple[str, str]]:
    """Each cell with its place as a person would say it, and the text at the head of its column."""
    places: dict[etree._Element, tuple[str, str]] = {}
    for number, table in enumerate(root.iter("table"), 1):
        heads: dict[int, str] = {}
        for r, row in enumerate(_rows(table), 1):
            for c, (column, cell) in enumerate(_columns(row), 1):
                text = "".join(map(str, cell.itertext())).strip()
                if r == 1 and len(text) <= _LONGEST_HEAD:
                    heads[column] = text
                places[cell] = (f"网页表{number}第{r}行第{c}格", heads.get(column, "") if r > 1 else "")
    return places


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table, those of tables in its cells left out."""
    return (row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table)


def _columns(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """The cells of a row with the column that each begins in."""
    column = 0
    for cell in row:
        if cell.tag in ("td", "th"):
            yield column, cell
            width = cell.get("colspan", "1")
            column += min(int(width), _WIDEST) if width.isdecimal() else 1
