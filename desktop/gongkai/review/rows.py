"""Rows: which passages of a file are the cells of one row of a table."""

import re
from collections.abc import Iterable, Iterator

from gongkai.review.passages import Oddity, Passage

_MOST_CELLS = 400
# The places as the readers of workbooks and documents tell them: 工作表“名单”B7, 表1第2行第3格.
_CELL = re.compile(r"(.*工作表“.*”)[A-Z]{1,3}([0-9]{1,7})|(.*第[0-9]+行)第[0-9]+格")


def in_rows(contents: Iterable[Passage | Oddity]) -> Iterator[list[tuple[int, Passage]] | Oddity]:
    """Passages with the numbers of their rows, many rows at a time; what is in no row comes by itself, in its order."""
    together: list[tuple[int, Passage]] = []
    home, row = "", 0
    for item in contents:
        here = "" if isinstance(item, Oddity) or item.echo else _row(item.where)
        row += here != home
        if together and (not here or (here != home and len(together) > _MOST_CELLS)):
            yield together
            together = []
        if isinstance(item, Oddity):
            yield item
        elif here:
            together.append((row, item))
        else:
            yield [(row, item)]
        home = here
    if together:
        yield together


def _row(where: str) -> str:
    found = _CELL.fullmatch(where)
    return "".join(part or "" for part in found.groups()) if found else ""
