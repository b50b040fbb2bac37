"""One's own account, and getting back in (账号): passphrases, new keys, leaving the seat."""

from collections.abc import Sequence
from dataclasses import replace

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk, Session
from gongkai.commands.people import find_account, list_keys, require_untouched
from gongkai.commands.slots import give_slot, keep_last_slot
from gongkai.domain.errors import UserError
from gongkai.domain.passphrases import require_good
from gongkai.domain.people import Account, Role
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction
from gongkai.vault.exchange import prove, public_exchange_key
from gongkai.vault.keys import SealedKey, seal, unlock
from gongkai.vault.signing import ALGORITHMS, ED25519, SigningKey, generate
from gongkai.vault.slots import SlotKind

HANDED_OUT = "new:"
"""With an account's id: where the workspace notes that its passphrase is still the one on the slip."""

_ALGORITHM = "signature_algorithm"


def change_passphrase(desk: Desk, old: str, new: str) -> Changes:
    """Changes one's own passphrase; the signing key stays, sealed anew. UserError where the old one is wrong."""
    person = desk.account
    require_good(new, person.login)
    with desk.workspace.write() as tx:
        known = tx.people.by_login(person.login)
        assert known is not None
        key = unlock(SealedKey(known[0].public_key, known[1]), old)
        sealed = seal(key, new)
        tx.people.reseal(person.id, sealed.sealed)
        tx.set_info(f"{HANDED_OUT}{person.id}", "")
        tx.audit.append(Event(desk.clock(), person.id, "change_passphrase"))
        give_slot(desk, SlotKind.ACCOUNT, person.login, new, sealed.salt)
    keep_last_slot(desk, SlotKind.ACCOUNT, person.login)
    return Changes()


def reissue_key(desk: Desk, account_id: str, passphrase: str) -> Changes:
    """Lets a person in again under a new passphrase, with a new signing key; the old key is never opened.

    What the old key signed stays valid for its time. The administrator does, the person types the passphrase.
    """
    require_administrator(desk)
    with desk.workspace.write() as tx:
        require_untouched(tx)
        account = find_account(tx, account_id)
        require_good(passphrase, account.login)
        key = give_key(desk, tx, account, passphrase)
        note_setting(desk, tx, "reissue_key")
        if account_id == desk.account.id:
            former = desk.signed_in.key
            list_keys(replace(desk, session=Session(replace(account, public_key=key.public_key), key)), tx, former)
        else:
            list_keys(desk, tx)
    keep_last_slot(desk, SlotKind.ACCOUNT, account.login)
    return Changes(people=True)


def signature_algorithm(desk: Desk) -> str:
    """The algorithm of the keys that are made from now on."""
    with desk.workspace.read() as tx:
        return stored_algorithm(tx)


def set_signature_algorithm(desk: Desk, algorithm: str) -> Changes:
    """Chooses Ed25519 or SM2 with SM3 (国密) for the keys made from now on. The administrator does."""
    require_administrator(desk)
    if algorithm not in ALGORITHMS:
        raise UserError("没有这种签名算法", f"“{algorithm}”不在可选的算法里。", f"请选择{'或'.join(ALGORITHMS)}。")
    with desk.workspace.write() as tx:
        tx.set_info(_ALGORITHM, algorithm)
        note_setting(desk, tx, "set_algorithm")
    return Changes()


def stored_algorithm(tx: Transaction) -> str:
    """The algorithm that the workspace keeps; Ed25519 where it keeps none."""
    return tx.info(_ALGORITHM, ED25519)


def first_key_list(desk: Desk, founders: Sequence[tuple[Account, SigningKey]]) -> None:
    """Signs the first key list with the key of the founding administrator, where there is one."""
    for account, key in founders:
        if Role.ADMINISTRATOR in account.roles:
            seated = replace(desk, session=Session(account, key))
            with desk.workspace.write() as tx:
                list_keys(seated, tx)
            return


def sign_out(desk: Desk) -> None:
    """Notes that the person leaves the seat, and shuts the workspace."""
    if desk.session and desk.workspace.is_open:
        with desk.workspace.write() as tx:
            tx.audit.append(Event(desk.clock(), desk.account.id, "sign_out"))
    desk.workspace.close()


def give_key(desk: Desk, tx: Transaction, account: Account, passphrase: str) -> SigningKey:
    """A fresh key in place of the old one, which counts no longer; and the slot that the passphrase opens."""
    key, now = generate(stored_algorithm(tx)), desk.clock()
    closed = tx.people.closed_at(account.id)
    tx.keyring.end(account, desk.new_id(), closed or now, "reissued", next_since=now)
    sealed = seal(key, passphrase)
    tx.people.set_key(account.id, key.public_key, sealed.sealed)
    tx.people.set_exchange_key(account.id, public_exchange_key(key), prove(key))
    give_slot(desk, SlotKind.ACCOUNT, account.login, passphrase, sealed.salt)
    return key
