"""Rows: the passages of a file that are the cells of one row of a table."""

import re
from collections.abc import Iterable, Iterator

from gongkai.review.passages import Oddity, Passage

# The places as the readers of workbooks and documents tell them: 工作表“名单”B7, 表1第2行第3格.
_CELL = re.compile(r"(工作表“.*”)[A-Z]{1,3}([0-9]{1,7})|(.*第[0-9]+行)第[0-9]+格")


def rows(contents: Iterable[Passage | Oddity]) -> Iterator[list[Passage] | Oddity]:
    """The passages of one row together, every other one by itself, in their order."""
    row: list[Passage] = []
    home = ""
    for item in contents:
        here = "" if isinstance(item, Oddity) or item.echo else _row(item.where)
        if row and here != home:
            yield row
            row = []
        if isinstance(item, Oddity):
            yield item
        elif here:
            row.append(item)
        else:
            yield [item]
        home = here
    if row:
        yield row


def _row(where: str) -> str:
    found = _CELL.fullmatch(where)
    return "".join(part or "" for part in found.groups()) if found else ""
