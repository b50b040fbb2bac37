"""Saving what can be saved of a damaged workspace: row by row, into a new one, with a list of what could not be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import inspect
from sqlcipher3 import dbapi2

from gongkai.domain.errors import UserError
from gongkai.store import cipher
from gongkai.store.errors import told_plainly
from gongkai.store.search import EVERYTHING, TITLES, build
from gongkai.store.tables.drafts import search_items

Rows = list[tuple[Any, ...]]

_RUN = 64
"""How many rows are read in one go."""

_BLIND = 4096
"""How many row numbers are tried where the last one can't be read."""


@dataclass(frozen=True)
class Saved:
    """What became of one table: rows copied, and the runs of row numbers (first, last) that could not be read."""

    table: str
    copied: int
    lost: tuple[tuple[int, int], ...]


def rescue(damaged: Path, target: Path, key: bytes) -> tuple[Saved, ...]:
    """Copies every row that can still be read into a new database; UserError where not even its list of tables can.

    A page that was changed is told from a sound one by its HMAC, so that no row comes back other than it was written.
    """
    with told_plainly():
        schema = _schema(damaged, key)
        made = cipher.connect(target, key)
        try:
            made.execute("BEGIN")
            told = tuple(_save(damaged, key, made, name, sql) for kind, name, sql in schema if kind == "table")
            for kind, _name, sql in schema:
                if kind != "table":
                    made.execute(sql)
            made.execute("COMMIT")
        finally:
            made.close()
        _index(target, key)
    return told


def _index(target: Path, key: bytes) -> None:
    """The search is not rescued: it is made anew from what was."""
    engine = cipher.engine(target, key)
    try:
        with engine.begin() as connection:
            if inspect(connection).has_table(search_items.name):
                build(connection)
    finally:
        engine.dispose()


def _schema(damaged: Path, key: bytes) -> list[tuple[str, str, str]]:
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    query += f" AND name NOT LIKE '{TITLES}%' AND name NOT LIKE '{EVERYTHING}%'"
    found = _read(damaged, key, query, ())
    if not found:
        raise UserError("工作库救不回来", "连里面有哪些表都读不出来了。", "请从备份恢复。")
    return [(kind, name, sql) for kind, name, sql in found]


def _save(damaged: Path, key: bytes, made: cipher.Bare, table: str, sql: str) -> Saved:
    made.execute(sql)
    marks = ", ".join("?" * len(made.execute(f'PRAGMA table_info("{table}")').fetchall()))
    lost: list[tuple[int, int]] = []
    copied = 0
    for rows in _runs(lambda first, last: _rows(damaged, key, table, (first, last)), _last(damaged, key, table), lost):
        made.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)  # noqa: S608 - a name from the schema
        copied += len(rows)
    return Saved(table, copied, tuple(_joined(lost)))


def _rows(damaged: Path, key: bytes, table: str, span: tuple[int, int]) -> Rows | None:
    return _read(damaged, key, f'SELECT * FROM "{table}" WHERE rowid BETWEEN ? AND ?', span)  # noqa: S608


def _last(damaged: Path, key: bytes, table: str) -> int:
    """The last row number; a number well beyond where it can't be read."""
    found = _read(damaged, key, f'SELECT max(rowid) FROM "{table}"', ())  # noqa: S608
    return _BLIND if found is None else found[0][0] or 0


def _runs(fetch: Callable[[int, int], Rows | None], last: int, lost: list[tuple[int, int]]) -> Iterator[Rows]:
    """The rows up to `last`; what can't be read in one go is halved until single rows are left."""
    waiting = [(first, min(first + _RUN - 1, last)) for first in range(1, last + 1, _RUN)][::-1]
    while waiting:
        begin, end = waiting.pop()
        rows = fetch(begin, end)
        if rows is not None:
            yield rows
        elif begin == end:
            lost.append((begin, end))
        else:
            middle = (begin + end) // 2
            waiting += [(middle + 1, end), (begin, middle)]


def _read(damaged: Path, key: bytes, query: str, values: tuple[int, ...]) -> Rows | None:
    connection = cipher.connect(damaged, key)  # a fresh one each time: an error must not cling to the next query
    try:
        return list(connection.execute(query, values))
    except dbapi2.DatabaseError:
        return None
    finally:
        connection.close()


def _columns(made: cipher.Bare, table: str) -> list[str]:
    return [name for _at, name, *_rest in made.execute(f'PRAGMA table_info("{table}")')]


def _joined(lost: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Neighbouring runs as one."""
    begin = end = 0
    for first, last in lost:
        if end and first == end + 1:
            end = last
            continue
        if end:
            yield begin, end
        begin, end = first, last
    if end:
        yield begin, end
