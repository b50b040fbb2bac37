"""Delegation (委托代理): for a dated time a deputy takes a colleague's steps, under the same rules (rule 1)."""

from dataclasses import replace
from datetime import datetime

from gongkai.commands.administrator import note_setting
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.people import find_account
from gongkai.commands.trust import keys_of
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.errors import UserError
from gongkai.domain.people import Account, Role
from gongkai.domain.signatures import DELEGABLE, Delegation
from gongkai.store.transaction import Transaction


def delegate(desk: Desk, deputy_id: str, role: Role, since: datetime, until: datetime) -> Changes:
    """Signs that a colleague of the same department takes the steps of one's own role from then until then.

    UserError where the role is not one's own or can't be given away, or the time is over or turned round.
    """
    with desk.workspace.write() as tx:
        deputy = find_account(tx, deputy_id)
        _refuse(desk, deputy, role, since, until)
        times = (since, until, desk.clock())
        unsigned = Delegation(desk.new_id(), desk.account.id, deputy_id, role, *times)
        key = desk.signed_in.key
        unsigned = replace(unsigned, key=key.public_key)
        tx.keyring.delegate(replace(unsigned, signature=key.sign(unsigned.signed_bytes)))
        note_setting(desk, tx, "delegate", after=sha256_hex(unsigned.signed_bytes))
    return Changes(people=True)


def take_back(desk: Desk, delegation_id: str) -> Changes:
    """Ends a delegation now; whoever gave it does, or the administrator."""
    with desk.workspace.write() as tx:
        given = next((each for each in tx.keyring.delegations() if each.id == delegation_id), None)
        if given is None:
            raise UserError("没有这项委托", "它已经到期或收回。", "请刷新后再看。")
        if desk.account.id != given.principal and Role.ADMINISTRATOR not in desk.account.roles:
            raise UserError("不能收回", "委托由委托人或管理员收回。", "请由他们办理。")
        tx.keyring.take_back(delegation_id, desk.clock())
        note_setting(desk, tx, "take_back_delegation", before=sha256_hex(given.signed_bytes))
    return Changes(people=True)


def delegations(desk: Desk) -> tuple[Delegation, ...]:
    """The delegations that were not taken back."""
    with desk.workspace.read() as tx:
        return tx.keyring.delegations()


def acting(desk: Desk, tx: Transaction) -> Account:
    """The person at the desk with the roles that they have now by the signed list, those of a deputy among them.

    Neither an edited row nor a session that somebody made up gives a role. Before the first list the account's count.
    """
    person, now, keys = desk.account, desk.clock(), keys_of(tx)
    listed = (line for line in keys.lines if line.person == person.id and line.counts_at(now))
    roles = frozenset(Role(role) for line in listed for role in line.roles)
    return replace(person, roles=roles if keys.signed else person.roles | roles)


def _refuse(desk: Desk, deputy: Account, role: Role, since: datetime, until: datetime) -> None:
    if role not in DELEGABLE or role not in desk.account.roles:
        raise UserError("不能委托这个角色", "只能委托自己的初审、保密审查或签发职责。", "请重新选择角色。")
    if deputy.id == desk.account.id or deputy.department != desk.account.department:
        raise UserError("不能委托这个人", "代理人应是本单位的另一个人。", "请重新选择代理人。")
    if not since < until or until <= desk.clock():
        raise UserError("日期不对", "委托的结束时间应晚于开始时间和现在。", "请改正日期。")
