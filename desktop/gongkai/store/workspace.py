"""A workspace (工作库): opening, founding and migrating it, and its transactions."""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from gongkai.domain.errors import UserError
from gongkai.domain.location import is_server
from gongkai.store import cipher, server
from gongkai.store.door import put
from gongkai.store.errors import told_plainly
from gongkai.store.transaction import Transaction

if TYPE_CHECKING:
    from gongkai.store.listening import Ear

HEAD = "0016"
"""The newest migration; a workspace that names a revision unknown to us was written by a newer program."""


class Workspace:
    """A workspace; while it is open, `read` and `write` give transactions that hand out frozen values."""

    def __init__(self, location: str, engine: Engine | None = None, key: bytes = b"") -> None:
        self.location = location
        self._engine = engine
        self._key = key

    @property
    def is_open(self) -> bool:
        """Whether it can be read: somebody unlocked it, and nobody closed it since."""
        return self._engine is not None

    @property
    def key(self) -> bytes:
        """The workspace key; UserError while it is closed."""
        self._open_engine()
        return self._key

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A consistent view of the workspace."""
        with told_plainly(), self.reading().connect() as connection, connection.begin():
            yield Transaction(connection)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """One transaction: everything in it is written, or nothing."""
        with told_plainly(), self.writing().begin() as connection:
            yield Transaction(connection)

    def listen(self, password: str) -> "Ear | None":
        """An ear for what others change; None where nobody else can, since the workspace is a file."""
        if not is_server(self.location):
            return None
        from gongkai.store.listening import Ear

        return Ear(self.location, password)

    @property
    def connections(self) -> frozenset[int]:
        """The numbers under which the server knows this workspace's own connections."""
        return server.known_numbers(self._open_engine())

    def mac_key(self) -> bytes:
        """The key of this workspace's keyed hashes."""
        with self.read() as tx:
            return bytes.fromhex(tx.info("mac_key"))

    def close(self) -> None:
        """Lets go of every connection and of the key; a transaction under way still ends in order."""
        engine, self._engine, self._key = self._engine, None, b""
        if engine is not None:
            engine.dispose()

    def reading(self) -> Engine:
        """The engine for a consistent view."""
        engine = self._open_engine()
        return server.reading(engine) if is_server(self.location) else engine

    def writing(self) -> Engine:
        """The engine for changes, one after the other."""
        engine = self._open_engine()
        return server.writing(engine) if is_server(self.location) else cipher.writing(engine)

    def _open_engine(self) -> Engine:
        engine = self._engine
        if engine is None:
            raise UserError("工作库锁着", "里面的内容要登录以后才能读。", "请先登录。")
        return engine


def open_workspace(location: Path | str, key: bytes, password: str = "") -> Workspace:
    """Opens an existing workspace and brings it to the newest shape; UserError where it is missing, newer or broken.

    The password is that of the database account, for a workspace on a server.
    """
    workspace = _workspace(location if is_server(location) else existing(location), key, password)
    try:
        _migrate(workspace)
    except BaseException:
        workspace.close()
        raise
    return workspace


def found_workspace(
    location: Path | str, key: bytes, password: str = "", door: Mapping[str, str] = MappingProxyType({})
) -> Workspace:
    """Makes a new, empty workspace; UserError where one is there already or nothing can be written.

    On a server the database must have been made before; `door` is what shall be readable in it from the beginning.
    """
    workspace = _workspace(location if is_server(location) else free_place(location), key, password)
    try:
        with told_plainly(), workspace.writing().begin() as connection:
            _found(connection, door)
    except BaseException:
        workspace.close()
        raise
    return workspace


def _workspace(location: Path | str, key: bytes, password: str) -> Workspace:
    place = str(location)
    made = server.engine(place, password, key) if is_server(location) else cipher.engine(Path(place), key)
    return Workspace(place, made, key)


def _found(connection: Connection, door: Mapping[str, str]) -> None:
    if inspect(connection).has_table("alembic_version"):
        raise UserError("工作库已存在", "这个数据库里已经有了。", "请打开它，或换一个空的数据库。")
    upgrade(connection)
    for name, value in door.items():
        put(connection, name, value)
    tx = Transaction(connection)
    tx.set_info("mac_key", secrets.token_bytes(32).hex())
    tx.set_info("workspace_id", secrets.token_hex(16))


def existing(location: Path | str) -> Path:
    """The file of a workspace; UserError where there is none."""
    path = Path(location)
    if not path.is_file():
        raise UserError("找不到工作库", f"“{path.name}”不存在。", "请检查路径，或新建一个工作库。")
    return path


def free_place(location: Path | str) -> Path:
    """Where a new workspace may lie, its folder made; UserError where something is there or nothing can be written."""
    path = Path(location)
    if path.exists():
        raise UserError("工作库已存在", f"“{path.name}”已经有了。", "请打开它，或换一个文件名。")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError("不能新建工作库", "所选文件夹不能写入。", "请换一个可写的文件夹。") from None
    return path


def _migrate(workspace: Workspace) -> None:
    version = _shape(workspace._open_engine())
    if version == HEAD:
        return
    if version not in known_revisions():
        raise UserError(
            "工作库由更新的版本写成", "当前程序读不懂这个工作库，没有改动它。", "请先升级程序，再打开这个工作库。"
        )
    if not is_server(workspace.location):
        _copy_first(Path(workspace.location), workspace.key)
    with told_plainly(), workspace.writing().begin() as connection:
        upgrade(connection)


def _shape(engine: Engine) -> str:
    try:
        with told_plainly(), engine.connect() as connection:
            return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    except DBAPIError:  # asked afterwards only: inspecting takes as long as the rest of opening
        with told_plainly(), engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                raise UserError("这不是工作库", "文件能打开，但里面不是公开工作库。", "请选择正确的文件。") from None
        raise


def _copy_first(path: Path, key: bytes) -> None:
    """Keeps the workspace as the program before had it; with the present keys beside it that program opens it."""
    from gongkai.store.copying import copy_database

    copy = path.with_name(f"{path.name}.before-{HEAD}")
    copy.unlink(missing_ok=True)
    copy_database(path, copy, key)


def _alembic_config() -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def known_revisions() -> set[str]:
    """The shapes of workspaces that this program can read."""
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(_alembic_config()).walk_revisions()}


def upgrade(connection: Connection) -> None:
    """Brings the tables to the newest shape."""
    from alembic import command

    config = _alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
