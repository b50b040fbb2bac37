"""The headings of a table as cells: a heading that several columns share stands above their own."""

from dataclasses import dataclass
from itertools import groupby

from gongkai.domain.notice import Table
from gongkai.notices.columns import Columns, heading_lines


@dataclass(frozen=True)
class Head:
    """A cell of the table's head: the columns `first` to `last` it spans, its tier from 0, and how many it fills."""

    lines: tuple[str, ...]
    first: int
    last: int
    tier: int = 0
    tiers: int = 1


def heads(table: Table, columns: Columns) -> list[Head]:
    """The cells of the head from left to right, a merged one before those under it."""
    deep = 2 if any(column.group for column in table.columns) else 1
    found: list[Head] = []
    for group, members in groupby(range(len(table.columns)), key=lambda place: table.columns[place].group):
        places = list(members)
        if group:
            lines = heading_lines(group, columns, places[0], places[-1])
            found.append(Head(tuple(lines), places[0], places[-1]))
        for place in places:
            own = tuple(heading_lines(table.columns[place].heading, columns, place, place))
            found.append(Head(own, place, place, 1, 1) if group else Head(own, place, place, 0, deep))
    return found
