"""Backups (备份): a whole, encrypted, verified copy of the workspace in one file, made while people work in it."""

import secrets
from datetime import date
from pathlib import Path

from gongkai.commands.desk import Desk
from gongkai.commands.entrance import existing_slots
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.domain.location import is_server, parts
from gongkai.domain.rotation import kept
from gongkai.store.audit import Event
from gongkai.store.copying import copy_database
from gongkai.store.moving import copy_to_file
from gongkai.store.workspace import HEAD
from gongkai.vault.adopted import adopted_beside
from gongkai.vault.backup_file import Manifest, write_backup
from gongkai.vault.slots import slots_beside, write_slots

DATABASE, SLOTS, ADOPTED = "workspace", "keys", "adopted"
"""The parts of a backup; the last is there only while somebody has not signed in since the workspace was encrypted."""

SUFFIX = ".gkb"


def back_up(desk: Desk, out: Path) -> Manifest:
    """Writes a backup here, whole or not at all, and reads it back; it opens with the passphrases that hold now.

    UserError where it can't be written or the workspace is damaged; what was at this place before stays then.
    """
    account = desk.account.id
    copy = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    keys = copy.with_name(f"{copy.name}.keys")
    try:
        name, files = _server_parts(desk, copy, keys) if is_server(desk.workspace.location) else _file_parts(desk, copy)
        manifest = write_backup(out, name, desk.clock().isoformat(timespec="seconds"), HEAD, files)
    except OSError:
        raise UserError("备份没有写成", f"“{out.name}”写不进所选的文件夹。", "请检查权限和磁盘空间。") from None
    finally:
        for left in (copy, keys):
            left.unlink(missing_ok=True)
    with desk.workspace.write() as tx:
        tx.audit.append(Event(desk.clock(), account, "back_up", after=manifest.parts[DATABASE].sha256))
    return manifest


def _file_parts(desk: Desk, copy: Path) -> tuple[str, dict[str, Path]]:
    place = Path(desk.workspace.location)
    copy_database(place, copy, desk.workspace.key)
    adopted = {ADOPTED: adopted_beside(place)} if adopted_beside(place).exists() else {}
    return place.name, {DATABASE: copy, SLOTS: slots_beside(place)} | adopted


def _server_parts(desk: Desk, copy: Path, keys: Path) -> tuple[str, dict[str, Path]]:
    """The same parts of a workspace on a server: what lies there row by row becomes an encrypted file."""
    copy_to_file(desk.workspace, copy)
    location = desk.workspace.location
    write_slots(keys, existing_slots(location))
    return f"{parts(location)[1]}.gongkai", {DATABASE: copy, SLOTS: keys}


def back_up_daily(desk: Desk) -> Path | None:
    """Writes today's backup beside the workspace unless it is there, then drops those that nobody needs any more."""
    place, today = Path(desk.workspace.location), beijing_day(desk.clock())
    folder = place.with_name(f"{place.name}.backups")
    out = _of_day(folder, place, today)
    if out.exists():
        return None
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        raise UserError("备份没有写成", f"建不了文件夹“{folder.name}”。", "请检查权限和磁盘空间。") from None
    for left in folder.glob(".*.part"):  # by a backup that was cut short
        left.unlink()
    back_up(desk, out)
    _rotate(folder, place)
    return out


def _rotate(folder: Path, place: Path) -> None:
    days = {day: path for path in folder.glob(f"{place.stem}-*{SUFFIX}") if (day := _day_of(path, place))}
    for day in days.keys() - kept(days):
        days[day].unlink()


def _of_day(folder: Path, place: Path, day: date) -> Path:
    return folder / f"{place.stem}-{day:%Y-%m-%d}{SUFFIX}"


def _day_of(path: Path, place: Path) -> date | None:
    try:
        return date.fromisoformat(path.name.removeprefix(f"{place.stem}-").removesuffix(SUFFIX))
    except ValueError:
        return None
