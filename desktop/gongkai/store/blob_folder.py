"""Attached files in a folder that the office shares (共享文件夹): encrypted, named by a keyed hash."""

import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, select

from gongkai.domain.errors import UserError
from gongkai.store import sealing
from gongkai.store.sealing import Sealing
from gongkai.store.tables.house import workspace_info

SETTING = "attachments_folder"
_COLUMN = "blobs.file"


def folder_of(connection: Connection) -> Path | None:
    """The folder that the office chose; None where files lie in the database, as those of a file always do."""
    if sealing.of(connection) is None:
        return None
    stored = connection.execute(select(workspace_info.c.value).where(workspace_info.c.key == SETTING)).scalar()
    return Path(stored) if stored else None


def write(connection: Connection, folder: Path, sha256: str, data: bytes) -> None:
    """Writes a file whole or not at all; UserError where the folder can't be written."""
    place = folder / _name(connection, sha256)
    beside = place.with_name(f".{place.name}.{os.urandom(4).hex()}")
    try:
        with beside.open("xb") as file:
            file.write(_sealing(connection).seal(data, _COLUMN))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    except OSError:
        remedy = "请检查网络和文件夹的权限，或请管理员在设置里改。"
        raise UserError("附件没有保存", "存放附件的共享文件夹不能写入。", remedy) from None
    finally:
        if beside.exists():
            beside.unlink()


def read(connection: Connection, folder: Path | None, sha256: str) -> bytes:
    """The bytes again; KeyError where they are not there or were changed, UserError where the folder is away."""
    if folder is None:
        raise KeyError(sha256)
    if not folder.is_dir():
        raise UserError("附件打不开", "存放附件的共享文件夹现在打不开。", "请检查网络，稍后再试。")
    try:
        return _sealing(connection).unseal((folder / _name(connection, sha256)).read_bytes(), _COLUMN)
    except (OSError, InvalidTag, ValueError):
        raise KeyError(sha256) from None


def _name(connection: Connection, sha256: str) -> str:
    return _sealing(connection).file_name(sha256)


def _sealing(connection: Connection) -> Sealing:
    found = sealing.of(connection)
    assert found is not None
    return found
