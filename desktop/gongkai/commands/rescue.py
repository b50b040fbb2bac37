"""Rescuing a damaged workspace: what can still be read goes into a new one, which opens with the same passphrases."""

import secrets
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from gongkai.commands.entrance import existing_slots
from gongkai.domain.errors import UserError
from gongkai.store.rescue import Saved, rescue
from gongkai.store.workspace import existing, free_place
from gongkai.vault.slots import SlotKind, open_slot, slots_beside, write_slots


def rescue_workspace(damaged: Path, place: Path, login: str, passphrase: str) -> tuple[Saved, ...]:
    """Copies what can be read into a new workspace at `place` and tells what could not; the damaged one stays as it is.

    UserError on a wrong passphrase, where `place` is taken, and where nothing can be read at all.
    """
    slots = existing_slots(existing(damaged))
    key, target = open_slot(slots, SlotKind.ACCOUNT, login, passphrase), free_place(place)
    made = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with TemporaryDirectory(dir=target.parent, prefix=".rescue-") as folder:
            told = rescue(_copied(damaged, Path(folder)), made, key)
        write_slots(slots_beside(target), slots)
        made.replace(target)
    except OSError:
        raise UserError("没有救成", "所选的文件夹不能写入，损坏的工作库没有改动。", "请检查权限和磁盘空间。") from None
    finally:
        made.unlink(missing_ok=True)
    return told


def _copied(damaged: Path, folder: Path) -> Path:
    """The encrypted files as they are: reading a database with a log would change it."""
    for suffix in ("", "-wal"):
        if (path := damaged.with_name(f"{damaged.name}{suffix}")).exists():
            shutil.copyfile(path, folder / path.name)
    return folder / damaged.name
