"""A whole copy of a workspace's database, taken while people work in it."""

import os
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.store import cipher
from gongkai.store.comparing import is_sound
from gongkai.store.errors import told_plainly


def copy_database(source: Path, target: Path, key: bytes) -> None:
    """Copies the database as it stands at one moment, encrypted under the same key, and looks the copy through.

    The copy is on the disk when this returns. UserError where the disk is full or the copy is not sound; the target is
    gone then.
    """
    try:
        with told_plainly():
            _copy(source, target, key)
        with target.open("r+b") as file:
            os.fsync(file.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _copy(source: Path, target: Path, key: bytes) -> None:
    reading, writing = cipher.connect(source, key), cipher.connect(target, key)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode = DELETE")  # one file, with no log beside it
        if not is_sound(writing):
            raise UserError("工作库有损坏", "副本核对不上，没有保留。", "请用 gongkai restore 抢救工作库。")
    finally:
        writing.close()
        reading.close()
