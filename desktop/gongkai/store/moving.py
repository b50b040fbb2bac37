"""A whole workspace from a server into a file, or from a file onto a server: row by row, as at one moment."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, inspect, select, text

from gongkai.domain.errors import UserError
from gongkai.store import blob_folder, cipher, search
from gongkai.store.attachments import Attachments
from gongkai.store.comparing import is_sound
from gongkai.store.door import put
from gongkai.store.errors import told_plainly
from gongkai.store.tables import metadata
from gongkai.store.tables.drafts import blobs
from gongkai.store.tables.house import workspace_info
from gongkai.store.workspace import Workspace, upgrade

_LEFT = frozenset({"door", "presence", "search_items"})
"""What belongs to the place and not to the workspace, and what is made anew."""
_AT_ONCE = 20


Watch = Callable[[int, int], None]


def copy_to_file(workspace: Workspace, target: Path, watch: Watch = lambda _done, _total: None) -> None:
    """Copies a workspace on a server into a file under the same key; UserError, and no file, where that fails.

    `watch` is told how many tables are copied, and of how many; what it raises stops the copying.
    """
    made = Workspace(str(target), cipher.engine(target, workspace.key), workspace.key)
    try:
        with (
            told_plainly(),
            workspace.reading().connect() as source,
            source.begin(),
            made.writing().begin() as connection,
        ):
            upgrade(connection)
            _copy(source, connection, watch)
        made.close()
        _close_up(target, workspace.key)
    except BaseException:
        made.close()
        for suffix in ("", "-wal", "-shm"):
            target.with_name(f"{target.name}{suffix}").unlink(missing_ok=True)
        raise


def copy_to_server(source: Workspace, target: Workspace, door: Mapping[str, str]) -> None:
    """Copies a workspace in a file into an empty database; all of it or nothing."""
    with (
        told_plainly(),
        source.reading().connect() as reading,
        reading.begin(),
        target.writing().begin() as connection,
    ):
        if inspect(connection).has_table("alembic_version"):
            raise UserError("工作库已存在", "这个数据库里已经有了，没有恢复任何东西。", "请换一个空的数据库。")
        upgrade(connection)
        for name, value in door.items():
            put(connection, name, value)
        _copy(reading, connection)


def _copy(source: Connection, target: Connection, watch: Watch = lambda _done, _total: None) -> None:
    """Every row; what was allowed when it was written need not be allowed to be written now."""
    guards = _take_guards(target)
    for at, table in enumerate(metadata.sorted_tables):
        watch(at, len(metadata.sorted_tables))
        if table.name not in _LEFT:
            rows = source.execute(select(table), execution_options={"yield_per": _AT_ONCE})
            for some in rows.partitions(_AT_ONCE):
                target.execute(insert(table), [_whole(source, table, dict(row._mapping)) for row in some])
    watch(len(metadata.sorted_tables), len(metadata.sorted_tables))
    search.build(target)
    for statement in guards:
        target.execute(text(statement))


def _whole(source: Connection, table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """The row with what lies beside the database, in a shared folder; and without the name of that folder."""
    if table is blobs and not row["data"]:
        return row | {"data": Attachments(source).data(row["sha256"])}
    return row | {"value": ""} if table is workspace_info and row["key"] == blob_folder.SETTING else row


def _take_guards(connection: Connection) -> list[str]:
    """Takes the triggers away, and gives what brings them back."""
    if connection.dialect.name == "postgresql":
        names = [table.name for table in metadata.sorted_tables]
        for name in names:
            connection.execute(text(f'ALTER TABLE "{name}" DISABLE TRIGGER USER'))
        return [f'ALTER TABLE "{name}" ENABLE TRIGGER USER' for name in names]
    triggers = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")).all()
    for name, _sql in triggers:
        connection.execute(text(f'DROP TRIGGER "{name}"'))
    return [sql.replace(":", "\\:") for _name, sql in triggers]


def _close_up(target: Path, key: bytes) -> None:
    """One file with no log beside it, looked through and on the disk."""
    connection = cipher.connect(target, key)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        if not is_sound(connection):
            raise UserError("副本不完整", "写成的副本核对不上，没有保留。", "请检查磁盘后再试。")
    finally:
        connection.close()
    with target.open("r+b") as file:
        os.fsync(file.fileno())
