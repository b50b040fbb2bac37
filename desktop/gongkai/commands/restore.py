"""Restoring (恢复): a backup takes the workspace's place, and what stood there is kept beside it.

Five files may have to change places, and the machine may stop at any moment. So everything is written beside its place
first, then a note says that it counts; from that note on the moves are carried out, by whoever looks next.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from gongkai.commands.backup import ADOPTED, DATABASE, SLOTS
from gongkai.commands.entrance import password_for, place_of, restoring_note
from gongkai.domain.errors import UserError
from gongkai.store.door import SLOTS as SLOTS_AT_DOOR
from gongkai.store.moving import copy_to_server
from gongkai.store.server import engine
from gongkai.store.workspace import Workspace, known_revisions, open_workspace
from gongkai.vault.backup_file import Manifest, read_backup, take_out
from gongkai.vault.slots import SlotKind, open_slot, read_slots, slots_beside, slots_to_text, write_json

_SUFFIXES = {SLOTS: ".keys", ADOPTED: ".adopted", DATABASE: ""}
"""What the file of each part is called behind the workspace's name; the database comes last."""

_ALL = ("-wal", "-shm", ".keys", ".adopted", "")


@dataclass(frozen=True)
class Restored:
    """What was restored, and the name under which the workspace that stood there is kept, empty where none did."""

    manifest: Manifest
    kept_as: str


def look_into(backup: Path) -> Manifest:
    """What a backup holds, every byte of it verified; UserError where it is broken or from a newer program."""
    manifest = read_backup(backup)
    if manifest.shape not in known_revisions():
        raise UserError("备份由更新的版本写成", "当前程序读不懂这份备份，没有恢复任何东西。", "请先升级程序，再恢复。")
    if not {DATABASE, SLOTS} <= set(manifest.parts) <= set(_SUFFIXES):
        raise UserError("备份不完整", "里面没有工作库或密钥。", "请换一份备份。")
    return manifest


def restore(backup: Path, place: Path, now: datetime) -> Restored:
    """Puts the backup in the workspace's place; UserError, and nothing changed, where it is broken or can't be written.

    Nobody should have the workspace open meanwhile: what they would still write goes into the one that is kept.
    """
    manifest = look_into(backup)
    finish_restore(place)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _clear(place)  # what a restoring left that was cut short before its note
        for part in manifest.parts:
            take_out(backup, part, _waiting(place, _SUFFIXES[part]))
        old = [suffix for suffix in _ALL if _beside(place, suffix).exists()]
        name = f"{place.name}.before-{now:%Y%m%d-%H%M%S}"
        write_json(restoring_note(place), {"name": name, "old": old})
    except OSError:
        _clear(place)
        raise UserError("没有恢复成", "文件夹不能写入，原来的没有改动。", "请检查权限和磁盘空间。") from None
    finish_restore(place)
    return Restored(manifest, name if old else "")


def restore_to_server(backup: Path, location: str, login: str, passphrase: str) -> Manifest:
    """Puts the backup into an empty database, so that an office can move there as well; all of it or nothing.

    UserError on a wrong passphrase, where the backup is broken, and where the database holds a workspace already.
    """
    manifest, place = look_into(backup), str(place_of(location))
    if ADOPTED in manifest.parts:
        raise UserError("还不能搬到服务器", "有人在加密以后还没有登录过。", "请每个人先登录一次，再做一份备份。")
    with TemporaryDirectory(prefix="gongkai-") as folder:  # what lies there is encrypted as it is in the backup
        file = Path(folder) / "office.gongkai"
        take_out(backup, DATABASE, file)
        take_out(backup, SLOTS, slots_beside(file))
        slots = read_slots(slots_beside(file))
        key = open_slot(slots, SlotKind.ACCOUNT, login, passphrase)
        source = open_workspace(file, key)
        target = Workspace(place, engine(place, password_for(place), key), key)
        try:
            copy_to_server(source, target, {SLOTS_AT_DOOR: slots_to_text(slots)})
        finally:
            source.close()
            target.close()
    return manifest


def finish_restore(place: Path) -> None:
    """Carries out a restoring that was cut short after its note was written; nothing where there is none."""
    note = restoring_note(place)
    if not note.exists():
        return
    told = json.loads(note.read_text(encoding="utf-8"))
    kept = place.with_name(told["name"])
    for suffix in told["old"]:
        aside = _beside(kept, suffix)
        if not aside.exists() and _beside(place, suffix).exists():
            _beside(place, suffix).replace(aside)
    for suffix in _SUFFIXES.values():
        if _waiting(place, suffix).exists():
            _waiting(place, suffix).replace(_beside(place, suffix))
    note.unlink()


def _clear(place: Path) -> None:
    for suffix in _SUFFIXES.values():
        _waiting(place, suffix).unlink(missing_ok=True)


def _beside(place: Path, suffix: str) -> Path:
    return place.with_name(f"{place.name}{suffix}")


def _waiting(place: Path, suffix: str) -> Path:
    return place.with_name(f".{place.name}{suffix}.restored")
