"""Backups (备份): a whole, encrypted, verified copy of the workspace in one file, made while people work in it."""

import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gongkai.commands.backup_standing import note_failed, note_made
from gongkai.commands.desk import Desk
from gongkai.commands.entrance import existing_slots
from gongkai.commands.settings import backups_folder
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.domain.location import is_server, parts
from gongkai.domain.people import Role
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
_CUT_SHORT_S = 86_400


class KeptElsewhereError(UserError):
    """Backups of this workspace are made on the administrator's computer only."""


Watch = Callable[[int, int], None]
"""Told how far the copy is, and of how much; what it raises stops the work, and nothing is left of it."""


def unwatched(_done: int, _total: int) -> None:
    """For whom it is all the same how far it is."""


def back_up(desk: Desk, out: Path, watch: Watch = unwatched) -> Manifest:
    """Writes a backup here, whole or not at all, and reads it back; it opens with the passphrases that hold now.

    UserError where it can't be written or the workspace is damaged; what was at this place before stays then.
    """
    account = desk.account.id
    copy = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    keys = copy.with_name(f"{copy.name}.keys")
    try:
        on_server = is_server(desk.workspace.location)
        copying, writing = _half(watch, 0), _half(watch, 1)
        name, files = _server_parts(desk, copy, keys, copying) if on_server else _file_parts(desk, copy, copying)
        manifest = write_backup(out, name, desk.clock().isoformat(timespec="seconds"), HEAD, files, writing)
    except OSError:
        raise UserError("备份没有写成", f"“{out.name}”写不进所选的文件夹。", "请检查权限和磁盘空间。") from None
    finally:
        for left in (copy, keys):
            left.unlink(missing_ok=True)
    with desk.workspace.write() as tx:
        tx.audit.append(Event(desk.clock(), account, "back_up", after=manifest.parts[DATABASE].sha256))
        note_made(desk, tx, out)
    return manifest


def _half(watch: Watch, no: int) -> Watch:
    """Watches one half of the work as its part of the whole, in thousandths."""
    return lambda done, total: watch(500 * no + 500 * done // max(total, 1), 1000)


def _file_parts(desk: Desk, copy: Path, watch: Watch) -> tuple[str, dict[str, Path]]:
    place = Path(desk.workspace.location)
    copy_database(place, copy, desk.workspace.key, watch)
    adopted = {ADOPTED: adopted_beside(place)} if adopted_beside(place).exists() else {}
    return place.name, {DATABASE: copy, SLOTS: slots_beside(place)} | adopted


def _server_parts(desk: Desk, copy: Path, keys: Path, watch: Watch) -> tuple[str, dict[str, Path]]:
    """The same parts of a workspace on a server: what lies there row by row becomes an encrypted file."""
    copy_to_file(desk.workspace, copy, watch)
    location = desk.workspace.location
    write_slots(keys, existing_slots(location))
    return f"{parts(location)[1]}.gongkai", {DATABASE: copy, SLOTS: keys}


def back_up_daily(desk: Desk) -> Path | None:
    """Writes today's backup unless it is there, then drops those that nobody needs any more.

    It lies beside a workspace in a file. Of one on a server it lies in the folder that the administrator chose, where
    whoever comes first makes it; as long as none is chosen, on the administrator's own computer, and only there.
    """
    with _failures_noted(desk):
        series = _series(desk)
        if series is None or (out := series.of_day(beijing_day(desk.clock()))).exists():
            return None
        _back_up_in(desk, series, out, unwatched)
    return out


def back_up_now(desk: Desk, watch: Watch = unwatched) -> Path:
    """Writes a backup in the place of today's; KeptElsewhereError where another computer keeps them."""
    with _failures_noted(desk):
        if (series := _series(desk)) is not None:
            out = series.of_day(beijing_day(desk.clock()))
            _back_up_in(desk, series, out, watch)
            return out
    raise KeptElsewhereError(
        "这台电脑不保存备份",
        "备份只放在管理员的电脑上，管理员登录的日子才有。",
        "请管理员登录一次，或在“设置—备份”里选一个共享文件夹。",
    )


@contextmanager
def _failures_noted(desk: Desk) -> Iterator[None]:
    try:
        yield
    except UserError as error:
        note_failed(desk, error)
        raise


def _back_up_in(desk: Desk, series: "_Series", out: Path, watch: Watch) -> None:
    for left in series.folder.glob(".*.part"):  # by a backup that was cut short; another machine's may be under way
        if left.stat().st_mtime < desk.clock().timestamp() - _CUT_SHORT_S:
            left.unlink(missing_ok=True)
    back_up(desk, out, watch)
    series.rotate()


@dataclass(frozen=True)
class _Series:
    """The daily backups of one workspace: where they lie, and how their names begin."""

    folder: Path
    stem: str

    def of_day(self, day: date) -> Path:
        return self.folder / f"{self.stem}-{day:%Y-%m-%d}{SUFFIX}"

    def rotate(self) -> None:
        days = {day: path for path in self.folder.glob(f"*{SUFFIX}") if (day := self._day_of(path))}
        for day in days.keys() - kept(days):
            days[day].unlink(missing_ok=True)  # another machine may have been faster

    def _day_of(self, path: Path) -> date | None:
        if not path.name.startswith(f"{self.stem}-"):
            return None
        try:
            return date.fromisoformat(path.name.removeprefix(f"{self.stem}-").removesuffix(SUFFIX))
        except ValueError:
            return None


def _series(desk: Desk) -> _Series | None:
    on_server = is_server(desk.workspace.location)
    return _server_series(desk) if on_server else _file_series(Path(desk.workspace.location))


def _file_series(place: Path) -> _Series:
    return _Series(_made(place.with_name(f"{place.name}.backups")), place.stem)


def _server_series(desk: Desk) -> _Series | None:
    """None where somebody else's computer is to keep them."""
    with desk.workspace.read() as tx:
        own = tx.info("workspace_id")[:8]  # two offices may share a folder, and call their databases alike
    database = re.sub(r"[^\w-]", "_", parts(desk.workspace.location)[1])
    stem = f"{database}-{own}"
    if chosen := backups_folder(desk):
        if not Path(chosen).is_dir():
            raise UserError("备份没有写成", "存放备份的共享文件夹找不到。", "请检查网络，或请管理员在设置里改。")
        return _Series(Path(chosen), stem)
    return _Series(_made(own_backups()), stem) if Role.ADMINISTRATOR in desk.account.roles else None


def own_backups() -> Path:
    """The folder on this computer for the backups of a server whose administrator chose no shared one."""
    from platformdirs import user_data_path

    return user_data_path("gongkai", appauthor=False) / "backups"


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError("备份没有写成", f"建不了文件夹“{folder.name}”。", "请检查权限和磁盘空间。") from None
    return folder
