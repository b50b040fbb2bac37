"""SQLCipher: how an encrypted database file is opened, and nothing of it is left readable beside it."""

import hmac
import json
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlcipher3 import dbapi2

Bare: TypeAlias = Any
"""A connection of the driver itself (DB-API, autocommit), where no transaction of ours is wanted."""

_PLAIN = b"SQLite format 3\0"
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "temp_store=MEMORY",
    "cache_size=-12000",
)


def engine(path: Path, key: bytes) -> Engine:
    """An engine on the database at this path, which the workspace key opens; errors of it never show a value."""
    made = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        json_serializer=_dump_json,
        hide_parameters=True,
        connect_args={"check_same_thread": False},
    )

    @event.listens_for(made, "connect")
    def _prepare(connection: Bare, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin or commit behind our back
        unlock(connection, key)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("gongkai_reading", 1, reading, deterministic=True)

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("gongkai_writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return made


def writing(made: Engine) -> Engine:
    """The engine for changes: one transaction of them at a time."""
    return made.execution_options(gongkai_writing=True)


def connect(path: Path, key: bytes) -> Bare:
    """A bare connection to the database at this path, unlocked."""
    connection = connect_plain(path)
    unlock(connection, key)
    return connection


def connect_plain(path: Path) -> Bare:
    """A bare connection to a database that is not encrypted, or not unlocked yet."""
    return dbapi2.connect(str(path), isolation_level=None)


def unlock(connection: Bare, key: bytes) -> None:
    """Gives a fresh connection the database's key; a wrong one is told by the first statement that reads."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr, and it tells us anyhow
    connection.execute(f'PRAGMA key = "{raw_key(key)}"')


def raw_key(key: bytes) -> str:
    """The database's own key as SQLCipher reads it: made from the workspace key, so that other things get others."""
    return f"x'{hmac.digest(key, b'gongkai database', 'sha256').hex()}'"


def is_plain(path: Path) -> bool:
    """Whether a file is an SQLite database that anybody can read."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN


def reading(text: str) -> bytes:
    """A key that sorts Chinese by its reading: GB 2312 has its 3,755 usual characters in the order of pinyin."""
    return text.encode("gb18030", "replace")


def _dump_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
