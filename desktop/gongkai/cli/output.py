"""What the verbs print and write."""

import errno
import json
import os
import secrets
import sys
from pathlib import Path

from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError


def say(text: str) -> None:
    """Prints a line for a person."""
    sys.stdout.write(text + "\n")


def say_json(value: Json) -> None:
    """Prints one JSON value on a line of its own."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def write_beside(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all: beside its place first, then renamed.

    UserError where the folder is missing or can't be written, or the disk is full; what was there stays.
    """
    try:
        _write_and_rename(path.with_name(f".{path.name}.{secrets.token_hex(4)}"), path, data)
    except OSError as error:
        raise _plain(error, path) from None


def _write_and_rename(beside: Path, path: Path, data: bytes) -> None:
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _plain(error: OSError, path: Path) -> UserError:
    if error.errno == errno.ENOSPC:
        return UserError("磁盘已满", f"“{path.name}”没有写成，原来的文件没有改动。", "请腾出空间后再做一次。")
    return UserError("不能写入", f"“{path.name}”写不进所选的文件夹。", "请检查文件夹是否存在、能否写入。")
