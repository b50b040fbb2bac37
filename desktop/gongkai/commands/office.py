"""Founding an office, its people, and taking a seat at a desk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk, Session, new_id
from gongkai.commands.library import library
from gongkai.commands.settings import office_library
from gongkai.domain.errors import UserError
from gongkai.domain.people import Account, Department, Role
from gongkai.store.audit import Event
from gongkai.store.workspace import found_workspace, open_workspace
from gongkai.vault.keys import SealedKey, new_key, unlock

MIN_PASSPHRASE = 8


@dataclass(frozen=True)
class NewPerson:
    """A person who is to get an account."""

    login: str
    name: str
    roles: frozenset[Role]
    passphrase: str
    department: str


def open_desk(location: Path | str, forms_folders: Sequence[Path] | None = None) -> Desk:
    """A desk at an existing workspace, nobody signed in; UserError where it is missing, newer or broken.

    Without `forms_folders` the office's own forms are those of the folder that the workspace names; a UserError names
    that folder where it is missing or broken.
    """
    workspace = open_workspace(location)
    try:
        return Desk(workspace, office_library(workspace, None if forms_folders is None else tuple(forms_folders)))
    except BaseException:
        workspace.close()
        raise


def found_office(location: Path | str, department: Department, people: Sequence[NewPerson]) -> Desk:
    """Makes a workspace with its first department and people; nobody is signed in."""
    accounts = [_account(person) for person in people]
    desk = Desk(found_workspace(location), library())
    with desk.workspace.write() as tx:
        tx.people.add_department(department)
        for account, key in accounts:
            tx.people.add_account(account, key.sealed)
        tx.audit.append(Event(desk.clock(), accounts[0][0].id if accounts else "", "found_office"))
    return desk


def add_department(desk: Desk, department: Department) -> Changes:
    """Adds a department; the administrator does."""
    require_administrator(desk)
    with desk.workspace.write() as tx:
        if department.code in {known.code for known in tx.people.departments()}:
            raise UserError("单位代码已被使用", f"“{department.code}”已经有了。", "请换一个代码。")
        tx.people.add_department(department)
        note_setting(desk, tx, "add_department")
    return Changes(people=True)


def add_person(desk: Desk, person: NewPerson) -> Changes:
    """Adds a person with a fresh key under their passphrase; the administrator does."""
    require_administrator(desk)
    account, key = _account(person)
    with desk.workspace.write() as tx:
        if tx.people.by_login(person.login):
            raise UserError("登录名已被使用", f"“{person.login}”已经有了。", "请换一个登录名。")
        tx.people.add_account(account, key.sealed)
        note_setting(desk, tx, "add_person")
    return Changes(people=True)


def sign_in(desk: Desk, login: str, passphrase: str) -> Desk:
    """The desk with this person at it; UserError on an unknown login or a wrong passphrase, told alike."""
    with desk.workspace.read() as tx:
        found = tx.people.by_login(login)
    if found is None:
        raise UserError("不能登录", "登录名或口令不对。", "请重新输入；忘记口令请联系管理员。")
    account, sealed = found
    return replace(desk, session=Session(account, unlock(SealedKey(account.public_key, sealed), passphrase)))


def people(desk: Desk) -> tuple[Account, ...]:
    """Everybody who has an account here."""
    with desk.workspace.read() as tx:
        return tx.people.accounts()


def departments(desk: Desk) -> tuple[Department, ...]:
    """The departments of this office."""
    with desk.workspace.read() as tx:
        return tx.people.departments()


def _account(person: NewPerson) -> tuple[Account, SealedKey]:
    if len(person.passphrase) < MIN_PASSPHRASE:
        raise UserError("口令太短", f"口令至少要 {MIN_PASSPHRASE} 个字符。", "请换一个长一些的口令。")
    if not (person.login.strip() and person.name.strip()):
        raise UserError("人员不完整", "登录名和姓名都要填。", "请补上后再试。")
    key = new_key(person.passphrase)
    return Account(new_id(), person.login, person.name, person.department, person.roles, key.public_key), key
