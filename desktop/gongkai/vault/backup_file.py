"""The format of a backup (备份): a zip with the encrypted files of a workspace, each bound by its hash in a manifest.

The database in it is encrypted under the workspace key and the key slots lie beside it, so that a backup opens with the
passphrases that held when it was made, and with nothing else. The manifest can be read by anybody and tells nothing of
the content.
"""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, BinaryIO

from gongkai.domain.errors import UserError

VERSION = 1
MANIFEST = "manifest.json"
MAX_MANIFEST = 1 << 16
_CHUNK = 1 << 20
_BROKEN = UserError("备份不完整", "里面的文件和清单核对不上，没有恢复任何东西。", "请换一份备份。")


Tell = Callable[[int], None]


@dataclass(frozen=True)
class Part:
    """A file in a backup: its size in bytes and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself: the workspace's file name, when it was made (ISO 8601), its shape, its parts."""

    workspace: str
    made_at: str
    shape: str
    parts: Mapping[str, Part]


def write_backup(
    out: Path,
    workspace: str,
    made_at: str,
    shape: str,
    files: Mapping[str, Path],
    watch: Callable[[int, int], None] = lambda _done, _total: None,
) -> Manifest:
    """Writes a backup whole or not at all and reads it back; OSError where it can't be written.

    `watch` is told how many bytes are done, and of how many; what it raises stops the work.
    """
    tell = _counting(watch, 2 * sum(path.stat().st_size for path in files.values()))
    beside = out.with_name(f".{out.name}.{os.urandom(4).hex()}.part")
    try:
        with beside.open("xb") as file:
            manifest = _write(file, workspace, made_at, shape, files, tell)
            file.flush()
            os.fsync(file.fileno())
        if read_backup(beside, tell) != manifest:
            raise _BROKEN
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
    return manifest


def read_backup(path: Path, tell: Tell = lambda _size: None) -> Manifest:
    """The manifest of a backup, every part of it held against its hash; UserError where anything is amiss.

    `tell` gets the size of each piece that was read.
    """
    try:
        with zipfile.ZipFile(path) as opened:
            manifest = _manifest(opened)
            if {info.filename for info in opened.infolist()} != {MANIFEST, *manifest.parts}:
                raise _BROKEN
            for name, part in manifest.parts.items():
                with opened.open(name) as stream:
                    if _part(stream, part.size, tell) != part:
                        raise _BROKEN
            return manifest
    except FileNotFoundError:
        raise UserError("找不到备份", f"“{path.name}”不存在。", "请检查路径。") from None
    except (OSError, zipfile.BadZipFile, EOFError, ValueError, KeyError, TypeError, NotImplementedError, RuntimeError):
        raise UserError("备份读不出来", f"“{path.name}”不是备份，或已损坏。", "请换一份备份。") from None


def take_out(path: Path, name: str, target: Path) -> None:
    """Writes one part of a backup that was read before to this path, on the disk when this returns."""
    with zipfile.ZipFile(path) as opened, opened.open(name) as stream, target.open("wb") as file:
        shutil.copyfileobj(stream, file, _CHUNK)
        file.flush()
        os.fsync(file.fileno())


def _write(file: BinaryIO, workspace: str, made_at: str, shape: str, files: Mapping[str, Path], tell: Tell) -> Manifest:
    parts: dict[str, Part] = {}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as made:  # what is encrypted does not get smaller
        for name, path in files.items():
            with path.open("rb") as stream:
                parts[name] = _part(stream, path.stat().st_size, tell)
            made.write(path, name)
        manifest = Manifest(workspace, made_at, shape, parts)
        made.writestr(MANIFEST, json.dumps({"version": VERSION} | asdict(manifest), ensure_ascii=False, indent=1))
    return manifest


def _counting(watch: Callable[[int, int], None], total: int) -> Tell:
    """Adds the pieces up for who watches."""
    done = 0

    def tell(size: int) -> None:
        nonlocal done
        done += size
        watch(min(done, total), total)

    return tell


def _manifest(opened: zipfile.ZipFile) -> Manifest:
    if opened.getinfo(MANIFEST).file_size > MAX_MANIFEST:
        raise _BROKEN
    told = json.loads(opened.read(MANIFEST))
    if told["version"] > VERSION:
        raise UserError("备份由更新的版本写成", "当前程序读不懂这份备份。", "请先升级程序，再恢复。")
    parts = {name: Part(part["size"], part["sha256"]) for name, part in told["parts"].items()}
    return Manifest(str(told["workspace"]), str(told["made_at"]), str(told["shape"]), parts)


def _part(stream: IO[bytes], expected: int, tell: Tell) -> Part:
    running, size = hashlib.sha256(), 0
    while size <= expected and (chunk := stream.read(_CHUNK)):
        running.update(chunk)
        size += len(chunk)
        tell(len(chunk))
    return Part(size, running.hexdigest())
