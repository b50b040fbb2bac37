"""Long columns read at once: fetched row by row, each would take the interpreter from the window."""

from typing import Any, Final

from sqlalchemy import Connection, Select, func, select

_ALL: Final = 10_000_000
"""A limit that no list reaches: without one the order of an inner query is nobody's promise."""


def joined(connection: Connection, ordered: Select[Any]) -> tuple[str, ...]:
    """The only column of an ordered query, texts without a comma, joined by the database."""
    inner = ordered.limit(_ALL).subquery()
    (column,) = inner.c
    found = connection.execute(select(func.aggregate_strings(column, ","))).scalar()
    return tuple(found.split(",")) if found else ()
