"""The people of the office and their keys (人员与密钥): roles, leaving, revoking, and the signed key list."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.slots import take_slot
from gongkai.domain.canonical import content_hash
from gongkai.domain.errors import UserError
from gongkai.domain.people import Account, Role
from gongkai.domain.signatures import KeyList, key_list_to_json
from gongkai.store.transaction import Transaction
from gongkai.vault.slots import SlotKind


def key_list(desk: Desk) -> KeyList | None:
    """The last key list that an administrator signed; None before the first."""
    with desk.workspace.read() as tx:
        return tx.keyring.newest_list()


def sign_key_list(desk: Desk) -> KeyList:
    """Signs a new key list of everybody who signs, or signed, here; the administrator does."""
    require_administrator(desk)
    with desk.workspace.write() as tx:
        return list_keys(desk, tx)


def list_keys(desk: Desk, tx: Transaction) -> KeyList:
    """Signs the key list as it now is with the key of the administrator at the desk, and notes it."""
    before, key = tx.keyring.newest_list(), desk.signed_in.key
    lines = tx.keyring.lines()
    unsigned = KeyList(tx.info("workspace_id", ""), before.no + 1 if before else 1, desk.clock(), lines, key.public_key)
    signed = replace(unsigned, signature=key.sign(unsigned.signed_bytes))
    tx.keyring.put_list(signed)
    note_setting(desk, tx, "sign_key_list", after=content_hash(key_list_to_json(signed)))
    return signed


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
