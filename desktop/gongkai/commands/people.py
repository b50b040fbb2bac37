"""The people of the office and their keys (人员与密钥): roles, leaving, revoking, and the signed key list."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.slots import take_slot
from gongkai.commands.trust import keys_of, lines_elsewhere
from gongkai.domain.canonical import content_hash
from gongkai.domain.errors import UserError
from gongkai.domain.people import Account, Role
from gongkai.domain.signatures import RECOVERY, KeyList, ListedKey, key_list_to_json
from gongkai.store.transaction import Transaction
from gongkai.vault.exchange import proven as proven_key
from gongkai.vault.signing import SigningKey
from gongkai.vault.slots import SlotKind

RECOVERY_KEY = "recovery_key"
"""Where the workspace keeps the public part of the printed recovery key."""


def key_list(desk: Desk) -> KeyList | None:
    """The last key list that an administrator signed; None before the first."""
    with desk.workspace.read() as tx:
        return tx.keyring.newest_list()


def sign_key_list(desk: Desk) -> KeyList:
    """Signs a new key list of everybody who signs, or signed, here; the administrator does."""
    require_administrator(desk)
    with desk.workspace.write() as tx:
        require_untouched(tx)
        return list_keys(desk, tx)


def list_keys(desk: Desk, tx: Transaction, endorser: SigningKey | None = None) -> KeyList:
    """Signs the key list as it now is with the key of the administrator at the desk, and notes it.

    `endorser` is a key of the list before, where the administrator's own is new: their former one, or the printed one.
    """
    before, key = tx.keyring.newest_list(), desk.signed_in.key
    unsigned = KeyList(
        office=tx.info("workspace_id", ""),
        no=before.no + 1 if before else 1,
        time=desk.clock(),
        keys=_lines(tx),
        key=key.public_key,
        units={department.code: department.name for department in tx.people.departments()},
    )
    signed = replace(unsigned, signature=key.sign(unsigned.signed_bytes))
    if endorser:
        signed = replace(signed, endorsed=(endorser.public_key, endorser.sign(signed.signed_bytes)))
    tx.keyring.put_list(signed)
    note_setting(desk, tx, "sign_key_list", after=content_hash(key_list_to_json(signed)))
    return signed


def exchange_keys_missing(tx: Transaction) -> bool:
    """Whether the last list lacks nothing but exchange keys that their owners gave since: it may be signed anew."""
    signed = tx.keyring.newest_list()
    return signed is not None and not keys_of(tx).unlisted and not set(_lines(tx, deputies=False)) <= set(signed.keys)


def require_untouched(tx: Transaction) -> None:
    """UserError where somebody changed people or keys by hand: the next list would make that count."""
    keys = keys_of(tx)
    if keys.unlisted or keys.broken_after:
        message = "有人绕过程序改过人员或公钥，现在签发名单会把这些改动也认下来。"
        raise UserError("人员名单被改动过", message, "请用 gongkai audit 查看是哪一个，再从备份恢复。")


def _lines(tx: Transaction, deputies: bool = True) -> tuple[ListedKey, ...]:
    """Our people with their exchange keys, deputies, those of pinned lists, and the printed recovery key."""
    proven = {
        (account, public): exchange
        for account, (exchange, proof) in tx.people.exchange_keys().items()
        for public in [line.key for line in tx.keyring.lines() if line.person == account]
        if proven_key(public, exchange, proof)
    }
    own = tuple(replace(line, exchange=proven.get((line.person, line.key), "")) for line in tx.keyring.lines())
    people = {line.person for line in own}
    others = lines_elsewhere(tx.partners.all(), tx.info("workspace_id", ""))
    given = tuple(line for _, line in tx.keyring.deputies()) if deputies else ()
    recovery = tx.info(RECOVERY_KEY, "")
    printed = (ListedKey(RECOVERY, "", (RECOVERY,), recovery),) if recovery else ()
    return (*own, *given, *(line for line in others if line.person not in people), *printed)


def set_roles(desk: Desk, account_id: str, roles: frozenset[Role]) -> Changes:
    """Gives a person these roles from now on; what they signed in their former ones stays valid.

    The administrator does. UserError where none are given, or the office would be left without an administrator.
    """
    if not roles:
        raise UserError("没有选角色", "每个人至少要有一个角色。", "请选择角色；离岗的人请停用账号。")

    def change(tx: Transaction, account: Account) -> None:
        _keep_an_administrator(tx, account, Role.ADMINISTRATOR in roles)
        tx.keyring.end(account, desk.new_id(), desk.clock(), "roles")
        tx.people.set_roles(account_id, roles)

    return _change(desk, account_id, "set_roles", change)


def deactivate(desk: Desk, account_id: str) -> Changes:
    """Closes an account: nobody signs in with it any more; what was signed stays valid. The administrator does."""

    def change(tx: Transaction, account: Account) -> None:
        _keep_an_administrator(tx, account, False)
        tx.people.deactivate(account_id, desk.clock())

    return _shut_out(desk, account_id, _change(desk, account_id, "deactivate", change))


def revoke_key(desk: Desk, account_id: str, since: datetime) -> Changes:
    """Revokes a person's key from a day on, as lost or stolen: what it signed since counts no more.

    The account is closed with it until the person is given a new key. The administrator does.
    """
    if since > desk.clock():
        raise UserError("日期不对", "吊销日期晚于现在。", "请改正日期。")

    def change(tx: Transaction, account: Account) -> None:
        _keep_an_administrator(tx, account, False)
        tx.people.deactivate(account_id, since)

    return _shut_out(desk, account_id, _change(desk, account_id, "revoke_key", change))


def _change(desk: Desk, account_id: str, action: str, change: Callable[[Transaction, Account], None]) -> Changes:
    require_administrator(desk)
    with desk.workspace.write() as tx:
        require_untouched(tx)
        account = find_account(tx, account_id)
        change(tx, account)
        note_setting(desk, tx, action, after=content_hash([account_id, sorted(account.roles)]))
        list_keys(desk, tx)
    return Changes(people=True)


def _shut_out(desk: Desk, account_id: str, changes: Changes) -> Changes:
    """Takes the key slot of a closed account: its passphrase opens the workspace no more."""
    with desk.workspace.write() as tx:  # nobody else changes the slots meanwhile
        take_slot(desk, SlotKind.ACCOUNT, find_account(tx, account_id).login)
    return changes


def find_account(tx: Transaction, account_id: str) -> Account:
    """The account; UserError where there is none."""
    found = next((account for account in tx.people.accounts() if account.id == account_id), None)
    if found is None:
        raise UserError("没有这个人员", "这个账号不在工作库里。", "请刷新后再选。")
    return found


def _keep_an_administrator(tx: Transaction, account: Account, stays: bool) -> None:
    others = (other for other in tx.people.active() if other.id != account.id)
    if not stays and not any(Role.ADMINISTRATOR in other.roles for other in others):
        raise UserError("不能这样改", "单位至少要有一名在用的管理员。", "请先给另一个人管理员角色。")
