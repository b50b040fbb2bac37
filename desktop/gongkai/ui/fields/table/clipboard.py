"""The text form in which Excel and WPS put cells on the clipboard: tabs between cells, line ends between rows."""

import re
from collections.abc import Sequence

# A cell is quoted only where the closing quote ends it; a quote inside plain text is just a character.
_CELL = re.compile(r'(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\Z)|([^\t\r\n]*))(\t|\r\n|\n|\r|\Z)')
_LINE_END = re.compile("\r\n|\n|\r")
_NEEDS_QUOTES = re.compile(r'[\t\r\n]|^"')


def read_cells(text: str) -> list[list[str]]:
    """The rows of a copied range; the line end after the last row makes no row of its own."""
    if '"' not in text:
        lines = _LINE_END.split(text)
        return [line.split("\t") for line in (lines if lines[-1] else lines[:-1])]
    rows: list[list[str]] = [[]]
    at = 0
    while at < len(text) or rows[-1]:
        match = _CELL.match(text, at)
        assert match is not None
        quoted, plain, end = match.groups()
        rows[-1].append(plain if quoted is None else quoted.replace('""', '"'))
        at = match.end()
        if end != "\t":
            rows.append([])
            if at >= len(text):
                break
    return [row for row in rows if row]


def write_cells(rows: Sequence[Sequence[str]]) -> str:
    """The same range as text that Excel and WPS paste as cells."""
    return "\n".join("\t".join(_written(cell) for cell in row) for row in rows)


def _written(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell
