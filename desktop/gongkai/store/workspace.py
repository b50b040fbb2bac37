"""A workspace (工作库): opening, founding and migrating it, and its transactions."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text

from gongkai.domain.errors import UserError
from gongkai.store.errors import told_plainly
from gongkai.store.transaction import Transaction

HEAD = "0007"
"""The newest migration; a workspace that names a revision unknown to us was written by a newer program."""


class Workspace:
    """One open workspace; `read` and `write` give transactions that hand out frozen values."""

    def __init__(self, engine: Engine, location: str) -> None:
        self._engine = engine
        self.location = location

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A consistent view of the workspace."""
        with told_plainly(), self._engine.connect() as connection, connection.begin():
            yield Transaction(connection)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """One transaction: everything in it is written, or nothing."""
        writing = self._engine.execution_options(gongkai_writing=True)
        with told_plainly(), writing.begin() as connection:
            yield Transaction(connection)

    def mac_key(self) -> bytes:
        """The key of this workspace's keyed hashes."""
        with self.read() as tx:
            return bytes.fromhex(tx.info("mac_key"))

    def close(self) -> None:
        """Lets go of every connection."""
        self._engine.dispose()


def open_workspace(location: Path | str) -> Workspace:
    """Opens an existing workspace and brings it to the newest shape; UserError where it is missing, newer or broken."""
    path = Path(location)
    if not path.is_file():
        raise UserError("找不到工作库", f"“{path.name}”不存在。", "请检查路径，或新建一个工作库。")
    workspace = Workspace(_engine(path), str(path))
    try:
        _migrate(workspace)
    except BaseException:
        workspace.close()
        raise
    return workspace


def found_workspace(location: Path | str) -> Workspace:
    """Makes a new, empty workspace; UserError where something is there already or the folder can't be written."""
    path = Path(location)
    if path.exists():
        raise UserError("工作库已存在", f"“{path.name}”已经有了。", "请打开它，或换一个文件名。")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError("不能新建工作库", "所选文件夹不能写入。", "请换一个可写的文件夹。") from None
    workspace = Workspace(_engine(path), str(path))
    with told_plainly():
        _upgrade(workspace)
    with workspace.write() as tx:
        tx.set_info("mac_key", secrets.token_bytes(32).hex())
        tx.set_info("workspace_id", secrets.token_hex(16))
    return workspace


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", json_serializer=_dump_json, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin or commit behind our back
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("gongkai_writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _dump_json(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _migrate(workspace: Workspace) -> None:
    with told_plainly(), workspace._engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            raise UserError("这不是工作库", "文件能打开，但里面不是公开工作库。", "请选择正确的文件。")
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if version == HEAD:
        return
    if version not in _known_revisions():
        raise UserError(
            "工作库由更新的版本写成", "当前程序读不懂这个工作库，没有改动它。", "请先升级程序，再打开这个工作库。"
        )
    with told_plainly():
        _upgrade(workspace)


def _alembic_config() -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _known_revisions() -> set[str]:
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(_alembic_config()).walk_revisions()}


def _upgrade(workspace: Workspace) -> None:
    from alembic import command

    config = _alembic_config()
    with workspace._engine.execution_options(gongkai_writing=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD)
