"""The way into a workspace, be it a file or on the office's server: its slots, wrong tries, opening and founding."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from gongkai.domain.errors import UserError
from gongkai.domain.location import is_server, short_name, split_password
from gongkai.store.door import SLOTS, TRIES, change_door, read_door
from gongkai.store.workspace import Workspace, existing, found_workspace, free_place, open_workspace
from gongkai.vault import credentials
from gongkai.vault.slots import Slots, read_slots, slots_beside, slots_from_text, slots_to_text, write_slots
from gongkai.vault.tries import read_tries, tries_beside, write_tries

Place: TypeAlias = Path | str
"""A file, or the location of a database without its password."""


def place_of(location: Place) -> Place:
    """Where this is; a password that was written into the location is kept for later and no longer shown."""
    if not is_server(location):
        return Path(location)
    place, password = split_password(str(location))
    if password:
        give_password(place, password)
    return place


def existing_place(location: Place) -> Place:
    """Where this workspace is; UserError where the file is missing, while a server is asked later."""
    place = place_of(location)
    return existing(place) if isinstance(place, Path) else place


def give_password(place: str, password: str) -> None:
    """Keeps the password of the database account, in the system's keyring or else until the program ends."""
    credentials.keep_for_now(place, password)
    credentials.keep(place, password)


def existing_slots(place: Place) -> Slots:
    """The slots of a workspace; UserError where they are missing or broken."""
    if isinstance(place, Path):
        return read_slots(slots_beside(place))
    return slots_from_text(read_door(place, password_for(place), SLOTS), short_name(place))


def change_slots(place: Place, change: Callable[[Slots], Slots]) -> None:
    """Puts what `change` makes of the slots in their place; UserError where they can't be written."""
    if isinstance(place, Path):
        _write_beside(place, change(existing_slots(place)))
        return
    name = short_name(place)
    change_door(place, password_for(place), SLOTS, lambda told: slots_to_text(change(slots_from_text(told, name))))


def noted_tries(place: Place) -> str:
    """What is noted of wrong tries at this workspace."""
    return read_tries(tries_beside(place)) if isinstance(place, Path) else read_door(place, password_for(place), TRIES)


def change_tries(place: Place, change: Callable[[str], str]) -> None:
    """Puts what `change` makes of it in the place of what is noted."""
    if isinstance(place, Path):
        write_tries(tries_beside(place), change(noted_tries(place)))
    else:
        change_door(place, password_for(place), TRIES, change)


def opened(place: Place, key: bytes) -> Workspace:
    """The workspace, open."""
    return open_workspace(place, key, password_for(place))


def founded(location: Place, key: bytes, slots: Slots) -> Workspace:
    """A new workspace with these slots; UserError where one is there already or nothing can be written."""
    place = place_of(location)
    if isinstance(place, Path):
        write_slots(slots_beside(free_place(place)), slots)
        return found_workspace(place, key)
    return found_workspace(place, key, password_for(place), {SLOTS: slots_to_text(slots)})


def password_for(place: Place) -> str:
    """The password of the database account, empty for a file and where none is known."""
    return "" if isinstance(place, Path) else credentials.kept_for_now(place) or credentials.kept(place)


def restoring_note(place: Path) -> Path:
    """What lies beside a workspace while a restoring (恢复) takes its place, and after one that was cut short."""
    return place.with_name(f".{place.name}.restoring")


def _write_beside(place: Path, slots: Slots) -> None:
    try:
        write_slots(slots_beside(place), slots)
    except OSError:
        remedy = "请检查权限和磁盘。"
        raise UserError("密钥文件不能写入", "工作库所在的文件夹不能写入，这一步没有办成。", remedy) from None
