"""The printed recovery key (恢复密钥): the administrator's way back in, locked away until it is needed."""

from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gongkai.commands.accounts import give_key
from gongkai.commands.administrator import note_setting
from gongkai.commands.desk import Desk, Session
from gongkai.commands.entrance import existing_place, existing_slots, opened
from gongkai.commands.library import library_at_hand
from gongkai.commands.people import RECOVERY_KEY, list_keys, require_untouched
from gongkai.commands.slots import keep_last_slot, renewed
from gongkai.domain.errors import UserError
from gongkai.domain.passphrases import require_good
from gongkai.domain.people import Account, Role
from gongkai.store.transaction import Transaction
from gongkai.vault.signing import ED25519, SigningKey, load
from gongkai.vault.slots import SlotKind, open_slot


def renew_recovery_slot(desk: Desk) -> str:
    """A fresh recovery key to be printed and locked away; the one before holds no more. The administrator does.

    It opens the workspace, and nobody's signing key. After a recovery it endorses the new key list, so that no other
    way leads to a list that counts.
    """

    def listed(tx: Transaction, secret: str) -> None:
        require_untouched(tx)
        tx.set_info(RECOVERY_KEY, endorsing_key(secret).public_key)
        list_keys(desk, tx)

    return renewed(desk, SlotKind.RECOVERY, "renew_recovery_slot", listed)


def endorsing_key(secret: str) -> SigningKey:
    """The key by which a recovery key endorses a list (HKDF-SHA256 of its 160 random bits)."""
    return load(ED25519, HKDF(SHA256(), 32, None, b"gongkai recovery key").derive(secret.encode()))


def recover(location: Path | str, recovery_key: str, login: str, passphrase: str) -> Desk:
    """Lets an administrator in again by the printed recovery key (恢复密钥), with a new passphrase and signing key.

    UserError where the key is wrong, or the account is no administrator's: everybody else is let in by one.
    """
    place = existing_place(location)
    typed = recovery_key.strip().upper()
    workspace = opened(place, open_slot(existing_slots(place), SlotKind.RECOVERY, "", typed))
    desk = Desk(workspace, library_at_hand())
    try:
        with workspace.write() as tx:
            require_untouched(tx)
            account = _administrator(tx, login)
            require_good(passphrase, login)
            key = give_key(desk, tx, account, passphrase)
            desk = replace(desk, session=Session(replace(account, public_key=key.public_key), key))
            note_setting(desk, tx, "recover")
            list_keys(desk, tx, endorsing_key(typed))
        keep_last_slot(desk, SlotKind.ACCOUNT, login)
    except BaseException:
        workspace.close()
        raise
    return desk


def _administrator(tx: Transaction, login: str) -> Account:
    known = tx.people.by_login(login)
    if known is None or Role.ADMINISTRATOR not in known[0].roles:
        raise UserError("不能恢复", "恢复密钥只用来恢复管理员的账号。", "其他人请由管理员重新发钥。")
    return known[0]
