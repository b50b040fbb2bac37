"""Letting people in (发放口令): initial passphrases, handed out on paper and changed at the first signing in."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gongkai.commands.accounts import HANDED_OUT, reissue_key
from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.entrance import change_tries, place_of
from gongkai.commands.office import NewPerson, add_person, found_office, sign_in
from gongkai.commands.people import find_account
from gongkai.commands.recovery import renew_recovery_slot
from gongkai.commands.typesetting import typeset
from gongkai.domain.clock import beijing_day
from gongkai.domain.notice import Content, Format, Paragraph, Table, TableColumn
from gongkai.domain.numbers import chinese_date
from gongkai.domain.people import Department, Role
from gongkai.formkit.people_list import ListedPerson
from gongkai.store.transaction import Transaction
from gongkai.vault.tries import without_tries

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that is taken for another when it is read from paper."""
_GROUPS, _GROUP = 4, 4


@dataclass(frozen=True)
class Slip:
    """What somebody is handed on paper to sign in for the first time."""

    name: str
    login: str
    passphrase: str


@dataclass(frozen=True)
class Founded:
    """A new office: the desk, nobody at it, the slips to hand out, and the recovery key to lock away."""

    desk: Desk
    department: str
    slips: tuple[Slip, ...]
    recovery_key: str


def found(
    location: str, department: Department, people: Sequence[NewPerson], listed: Sequence[ListedPerson]
) -> Founded:
    """Founds an office with people who chose a passphrase and people off a list, who are handed one on a slip.

    The first of them is administrator too where none is: in an office without one nobody could ever be let in. It has a
    recovery key from the start.
    """
    slips = tuple(Slip(one.name, one.login, new_passphrase()) for one in listed)
    handed = [
        NewPerson(one.login, one.name, one.roles, slip.passphrase, department.code)
        for one, slip in zip(listed, slips, strict=True)
    ]
    everybody, admin = _administered([*people, *handed])
    desk = found_office(location, department, everybody)
    with desk.workspace.write() as tx:
        for slip in slips:
            _mark(tx, slip.login)
    return Founded(desk, department.name, slips, renew_recovery_slot(sign_in(desk, admin.login, admin.passphrase)))


def _administered(people: Sequence[NewPerson]) -> tuple[list[NewPerson], NewPerson]:
    admin = next((one for one in people if Role.ADMINISTRATOR in one.roles), None)
    if admin:
        return list(people), admin
    first = replace(people[0], roles=people[0].roles | {Role.ADMINISTRATOR})
    return [first, *people[1:]], first


def admit(desk: Desk, listed: Sequence[ListedPerson], department: str) -> tuple[Changes, tuple[Slip, ...]]:
    """Adds people off a list to the department of this code, each with an initial passphrase."""
    slips = []
    for one in listed:
        slip = Slip(one.name, one.login, new_passphrase())
        add_person(desk, NewPerson(one.login, one.name, one.roles, slip.passphrase, department))
        with desk.workspace.write() as tx:
            _mark(tx, one.login)
        slips.append(slip)
    return Changes(people=True), tuple(slips)


def readmit(desk: Desk, account_id: str) -> tuple[Changes, Slip]:
    """Lets somebody in again who forgot their passphrase, or who is back: a new key, an initial passphrase."""
    with desk.workspace.read() as tx:
        account = find_account(tx, account_id)
    slip = Slip(account.name, account.login, new_passphrase())
    changes = reissue_key(desk, account_id, slip.passphrase)
    with desk.workspace.write() as tx:
        _mark(tx, account.login)
    unlock_login(desk, account.login)
    return changes, slip


def unlock_login(desk: Desk, login: str) -> Changes:
    """Lets somebody try again at once who typed a wrong passphrase too often; the administrator does."""
    require_administrator(desk)
    change_tries(place_of(desk.workspace.location), lambda told: without_tries(told, login))
    with desk.workspace.write() as tx:
        note_setting(desk, tx, "unlock_login")
    return Changes(people=True)


def must_change(desk: Desk) -> bool:
    """Whether whoever sits here still has the passphrase that was handed out."""
    with desk.workspace.read() as tx:
        return tx.info(f"{HANDED_OUT}{desk.account.id}", "") == "1"


def waiting(desk: Desk) -> frozenset[str]:
    """The accounts that still have the passphrase that was handed out."""
    with desk.workspace.read() as tx:
        ids = [account.id for account in tx.people.accounts()]
        return frozenset(id_ for id_ in ids if tx.info(f"{HANDED_OUT}{id_}", "") == "1")


def new_passphrase() -> str:
    """An initial passphrase of 79 random bits, in groups that are easily typed from paper."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def slips_pdf(desk: Desk, department: str, slips: Sequence[Slip]) -> bytes:
    """The slips as pages to print, cut and hand out."""
    columns = TableColumn("姓名"), TableColumn("登录名"), TableColumn("初始口令", weight=2.0)
    rows = tuple((slip.name, slip.login, slip.passphrase) for slip in slips)
    note = f"{department}　{chinese_date(beijing_day(desk.clock()))}。第一次登录时要改成自己的口令，改过之后销毁本条。"
    table = Table("登录口令条", columns, rows, note)
    return typeset(Content("登录口令条", "", (table,), "", format=Format.PLAIN), "pdf")


def recovery_pdf(desk: Desk, department: str, recovery_key: str) -> bytes:
    """The recovery key as a page to lock away."""
    day = chinese_date(beijing_day(desk.clock()))
    blocks = (
        Paragraph(f"{department}“公开”工作库的恢复密钥，{day}打印。以前打印的都已作废。"),
        Paragraph(recovery_key),
        Paragraph(
            "管理员忘记口令时，用它登录并换发新的签名钥。它能打开整个工作库，请装入信封密封，锁进保险柜，不要拍照。"
        ),
        Paragraph("用过之后，请管理员在“设置—人员”里换一个新的恢复密钥，重新打印封存。"),
    )
    return typeset(Content("恢复密钥", "恢复密钥", blocks, "", format=Format.PLAIN), "pdf")


def _mark(tx: Transaction, login: str) -> None:
    known = tx.people.by_login(login)
    assert known is not None
    tx.set_info(f"{HANDED_OUT}{known[0].id}", "1")
