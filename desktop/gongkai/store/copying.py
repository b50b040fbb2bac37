"""A whole copy of a workspace's database, taken while people work in it."""

import os
from collections.abc import Callable
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.store import cipher
from gongkai.store.comparing import is_sound
from gongkai.store.errors import told_plainly

_AT_ONCE = 1000
"""Pages between two words to the watch: some 4 MB."""


def copy_database(
    source: Path, target: Path, key: bytes, watch: Callable[[int, int], None] = lambda _done, _total: None
) -> None:
    """Copies the database as it stands at one moment, encrypted under the same key, and looks the copy through.

    `watch` is told how many pages are copied, and of how many; what it raises stops the copying. The copy is on the
    disk when this returns. UserError where the disk is full or the copy is not sound; the target is gone then.
    """
    try:
        with told_plainly():
            _copy(source, target, key, watch)
        with target.open("r+b") as file:
            os.fsync(file.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _copy(source: Path, target: Path, key: bytes, watch: Callable[[int, int], None]) -> None:
    reading, writing = cipher.connect(source, key), cipher.connect(target, key)
    try:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on it stands still for us
        reading.backup(writing, pages=_AT_ONCE, progress=lambda _status, left, total: watch(total - left, total))
        reading.execute("COMMIT")
        writing.execute("PRAGMA journal_mode = DELETE")  # one file, with no log beside it
        if not is_sound(writing, lambda: watch(1, 1)):
            raise UserError("工作库有损坏", "副本核对不上，没有保留。", "请用 gongkai restore 抢救工作库。")
    finally:
        writing.close()
        reading.close()
