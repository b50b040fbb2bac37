"""PostgreSQL: how a workspace on the office's server (办公服务器) is opened for several people at once.

One transaction writes at a time, as in a file: each takes the one lock of the workspace before it reads what it is
about to change, so that none ever works with what another is changing, and none has to be tried again. The audit chain
needs that order anyhow. Reading waits for nobody.
"""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text

from gongkai.domain.errors import UserError
from gongkai.store import sealing

WRITING, DOOR = 0x676F6E67, 0x676F6E68
"""The numbers of two advisory locks of the database: who writes holds the one, who changes the slots the other."""

_WAITS = "-c lock_timeout=20s -c idle_in_transaction_session_timeout=300s"
_ALIVE = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
"""A machine that went off while it held the lock is noticed by the server within half a minute."""

_NUMBERS = "gongkai_numbers"
_SURE = {
    "connect_timeout": 8,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15000,
}


def engine(location: str, password: str, key: bytes = b"") -> Engine:
    """An engine on the database of this location; errors of it never show a value.

    Without the workspace key it reads and writes only what is not sealed.
    """
    made = create_engine(
        address(location, password),
        json_serializer=_dump_json,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args=dict(connecting()),
    )

    if key:
        sealing.use(made.dialect, key)
    numbers: set[int] = set()
    setattr(made.dialect, _NUMBERS, numbers)

    @event.listens_for(made, "connect")
    def _note(connection: Any, _record: Any) -> None:
        numbers.add(connection.info.backend_pid)

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("gongkai_writing"):
            take_turn(connection, WRITING)

    return made


def known_numbers(made: Engine) -> frozenset[int]:
    """The numbers (process ids at the server) of every connection that this engine ever had."""
    return frozenset(getattr(made.dialect, _NUMBERS))


def connecting() -> Mapping[str, Any]:
    """How every connection to a server is made."""
    return {"options": f"{_WAITS} {_ALIVE}", "application_name": "gongkai", **_SURE}


def address(location: str, password: str) -> URL:
    """The address with the password for the driver; UserError where it is none."""
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(location)
    except (ArgumentError, ValueError):
        url = None
    if url is None or url.get_backend_name() != "postgresql" or not url.database:
        said = "地址要写成 postgresql+psycopg://用户@服务器/数据库。"
        raise UserError("办公服务器的地址不对", said, "请照这个样子改正。")
    return url.set(drivername="postgresql+psycopg", password=password or None)


def take_turn(connection: Connection, lock: int) -> None:
    """Waits until nobody else holds this lock of the database; it goes with the transaction."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": lock})


def reading(made: Engine) -> Engine:
    """The engine for a consistent view that changes nothing."""
    return made.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def writing(made: Engine) -> Engine:
    """The engine for changes: after its turn has come a transaction sees everything that was written before."""
    return made.execution_options(isolation_level="READ COMMITTED", gongkai_writing=True)


def _dump_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
