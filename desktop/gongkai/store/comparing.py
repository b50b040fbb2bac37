"""Whether two databases hold the same, and whether one is sound."""

import hashlib
from collections.abc import Callable

from sqlcipher3 import dbapi2

from gongkai.store.cipher import Bare

_STEPS = 100_000
"""Steps of the database's own machine between two words: some milliseconds."""


def is_sound(connection: Bare, alive: Callable[[], None] = lambda: None) -> bool:
    """Whether every page is as it was written and every table and index agree.

    `alive` is called again and again meanwhile; what it raises stops the look.
    """
    stopped: list[BaseException] = []

    def go_on() -> int:
        try:
            alive()
        except BaseException as error:
            stopped.append(error)
        return len(stopped)

    connection.set_progress_handler(go_on, _STEPS)
    try:
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchone()
        said: tuple[str] = connection.execute("PRAGMA integrity_check").fetchone()
    except dbapi2.DatabaseError:
        if stopped:
            raise stopped[0] from None
        return False
    finally:
        connection.set_progress_handler(None, 0)
    return damaged is None and said == ("ok",)


def tables(connection: Bare) -> tuple[str, ...]:
    """The tables of a database, by name."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    return tuple(name for (name,) in connection.execute(query))


def digests(connection: Bare) -> dict[str, str]:
    """The SHA-256 over all rows of each table."""
    without_rowid = {row[1] for row in connection.execute("PRAGMA table_list") if row[4]}  # parts of the search index
    return {
        name: _digest(connection, name, "1, 2" if name in without_rowid else "rowid") for name in tables(connection)
    }


def _digest(connection: Bare, table: str, order: str) -> str:
    running = hashlib.sha256()
    for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}'):  # noqa: S608 - names from the schema
        running.update(repr(row).encode())
    return running.hexdigest()
