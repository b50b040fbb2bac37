"""What must be readable before a workspace on the server is unlocked: its key slots, and the wrong tries at them.

A workspace in a file has these beside it; on the server they lie in a table of their own, each under a name.
"""

from collections.abc import Callable

from sqlalchemy import Connection, delete, insert, inspect, select, update

from gongkai.domain.errors import UserError
from gongkai.store.errors import told_plainly
from gongkai.store.server import DOOR, engine, take_turn
from gongkai.store.tables.house import door

SLOTS, TRIES = "key_slots", "tries"


def read_door(location: str, password: str, name: str) -> str:
    """What lies under this name, empty where nothing does; UserError where the database holds no workspace."""
    return _at(location, password, lambda connection: _value(connection, name))


def change_door(location: str, password: str, name: str, change: Callable[[str], str]) -> None:
    """Puts what `change` makes of it in the place of what lies there; nobody else changes it meanwhile."""

    def swap(connection: Connection) -> str:
        take_turn(connection, DOOR)  # not the lock of who writes: slots are changed in the middle of writing
        put(connection, name, change(_value(connection, name)))
        return ""

    _at(location, password, swap)


def put(connection: Connection, name: str, value: str) -> None:
    """Puts a value under this name, or takes it away where it is empty."""
    this = door.c.name == name
    if not value:
        connection.execute(delete(door).where(this))
    elif not connection.execute(update(door).where(this).values(value=value)).rowcount:
        connection.execute(insert(door).values(name=name, value=value))


def _value(connection: Connection, name: str) -> str:
    return connection.execute(select(door.c.value).where(door.c.name == name)).scalar() or ""


def _at(location: str, password: str, act: Callable[[Connection], str]) -> str:
    made = engine(location, password)
    try:
        with told_plainly(), made.begin() as connection:
            if not inspect(connection).has_table(door.name):
                raise UserError(
                    "这里没有工作库", "数据库能打开，但里面没有公开工作库。", "请检查地址，或新建一个工作库。"
                )
            return act(connection)
    finally:
        made.dispose()
