"""What could not reach the office's server (留存): encrypted files on this machine until it can be handed in."""

import hmac
import os
from collections.abc import Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12
_SUFFIX = ".gkd"


def keep(folder: Path, key: bytes, name: str, data: bytes) -> None:
    """Writes this under a name that says nothing, in place of what was there; OSError where it can't be written."""
    folder.mkdir(parents=True, exist_ok=True)
    place, nonce = _place(folder, key, name), os.urandom(_NONCE)
    beside = place.with_name(f".{place.name}.{os.urandom(4).hex()}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(nonce + _cipher(key).encrypt(nonce, data, place.name.encode()))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)


def forget(folder: Path, key: bytes, name: str) -> None:
    """Takes away what was kept under this name."""
    _place(folder, key, name).unlink(missing_ok=True)


def kept(folder: Path, key: bytes) -> Iterator[bytes]:
    """Everything that was kept here under this key; files of other offices, and broken ones, are passed over."""
    for place in sorted(folder.glob(f"*{_SUFFIX}")):
        data = place.read_bytes()
        try:
            yield _cipher(key).decrypt(data[:_NONCE], data[_NONCE:], place.name.encode())
        except (InvalidTag, ValueError):
            continue


def _place(folder: Path, key: bytes, name: str) -> Path:
    return folder / f"{hmac.digest(key, b'gongkai kept ' + name.encode(), 'sha256').hex()[:32]}{_SUFFIX}"


def _cipher(key: bytes) -> AESGCM:
    return AESGCM(hmac.digest(key, b"gongkai kept files", "sha256"))
