"""A workspace from before encryption is copied, encrypted, compared row by row, and the readable one wiped."""

import os
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.store import cipher
from gongkai.store.comparing import digests, is_sound
from gongkai.store.errors import told_plainly

_CHUNK = bytes(1 << 20)


def signing_keys(path: Path) -> tuple[tuple[str, str, bytes], ...]:
    """Login, public key and sealed private key of everybody in a readable workspace; UserError where it is none."""
    with told_plainly():
        connection = cipher.connect_plain(path)
        try:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'accounts'").fetchone():
                raise UserError("这不是工作库", "文件能打开，但里面不是公开工作库。", "请选择正确的文件。")
            return tuple(connection.execute("SELECT login, public_key, sealed_key FROM accounts ORDER BY rowid"))
        finally:
            connection.close()


def encrypt(path: Path, key: bytes) -> None:
    """Makes a readable workspace an encrypted one; UserError, and nothing changed, where another program has it open.

    It may be killed at any moment: until the last rename the readable workspace stands as it was, and from then on
    the encrypted one does. Wiping overwrites the file; what a flash disk keeps aside is out of a program's reach.
    """
    beside, old = path.with_name(f".{path.name}.encrypted"), path.with_name(f".{path.name}.readable")
    beside.unlink(missing_ok=True)
    old.unlink(missing_ok=True)  # only a second name of `path`, which still stands
    with told_plainly():
        _export(path, beside, key)
    _sync(beside)
    os.link(path, old)
    beside.replace(path)
    wipe(old)


def wipe_leftover(path: Path) -> None:
    """Wipes what is left of a readable workspace whose encryption was cut short at the very end."""
    old = path.with_name(f".{path.name}.readable")
    if old.exists() and not cipher.is_plain(path):
        wipe(old)


def wipe(path: Path) -> None:
    """Overwrites a file with zeros and deletes it."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        for at in range(0, size, len(_CHUNK)):
            file.write(_CHUNK[: size - at])
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def _export(path: Path, beside: Path, key: bytes) -> None:
    readable = cipher.connect_plain(path)
    try:
        readable.execute("PRAGMA journal_mode = DELETE")  # fails where another program has it open
        readable.execute("PRAGMA locking_mode = EXCLUSIVE")
        readable.execute(f'ATTACH DATABASE ? AS encrypted KEY "{cipher.raw_key(key)}"', (str(beside),))
        readable.execute("SELECT sqlcipher_export('encrypted')")
        readable.execute("DETACH DATABASE encrypted")
        _compare(readable, beside, key)
    finally:
        readable.close()


def _compare(readable: cipher.Bare, beside: Path, key: bytes) -> None:
    copy = cipher.connect(beside, key)
    try:
        if not is_sound(copy) or digests(copy) != digests(readable):
            raise UserError("工作库没有加密成", "加密后的副本与原来的核对不上，原来的没有改动。", "请检查磁盘后再试。")
    finally:
        copy.close()


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
