"""Taking in a workspace from before encryption: everybody keeps their passphrase, and nobody has to be there."""

from pathlib import Path

from gongkai.commands.desk import Desk
from gongkai.commands.slots import give_slot
from gongkai.domain.errors import UserError
from gongkai.store.cipher import is_plain
from gongkai.store.encrypting import encrypt, signing_keys, wipe_leftover
from gongkai.vault.adopted import AdoptedSlot, adopt, adopted_beside, open_adopted, read_adopted, write_adopted
from gongkai.vault.keys import SealedKey
from gongkai.vault.slots import SlotKind, new_workspace_key, slots_beside, write_slots


def encrypt_if_readable(path: Path) -> bool:
    """Encrypts a workspace that anybody could read, and tells whether it had to; UserError, nothing changed, if not."""
    if not is_plain(path):
        wipe_leftover(path)
        return False
    key = new_workspace_key()
    people = tuple(adopt(login, SealedKey(public, sealed), key) for login, public, sealed in signing_keys(path))
    try:
        write_adopted(adopted_beside(path), people)
        write_slots(slots_beside(path), ())
        encrypt(path, key)
    except OSError:
        remedy = "请检查权限，并留出与工作库一样大的空间，然后再打开一次。"
        raise UserError("工作库没有加密成", "原来的没有改动。新版程序只用加密的工作库。", remedy) from None
    return True


def not_yet_signed_in(place: Path) -> tuple[str, ...]:
    """The logins of those who have not signed in since the workspace was encrypted."""
    return tuple(slot.login for slot in read_adopted(adopted_beside(place)))


def first_key(place: Path, login: str, passphrase: str) -> bytes | None:
    """The workspace key for somebody who signs in for the first time since; None for everybody else."""
    slot = next((slot for slot in read_adopted(adopted_beside(place)) if slot.login == login), None)
    return open_adopted(slot, passphrase) if slot else None


def settle_slot(desk: Desk, login: str, passphrase: str) -> None:
    """Gives a person who just signed in for the first time since a slot of the usual kind."""
    path = adopted_beside(Path(desk.workspace.location))
    with desk.workspace.write():  # nobody else changes the slots meanwhile
        adopted = read_adopted(path)
        salt = next((slot.key.salt for slot in adopted if slot.login == login), b"")
        give_slot(desk, SlotKind.ACCOUNT, login, passphrase, salt)
        write_adopted(path, _without(adopted, login))


def _without(slots: tuple[AdoptedSlot, ...], login: str) -> tuple[AdoptedSlot, ...]:
    return tuple(slot for slot in slots if slot.login != login)
