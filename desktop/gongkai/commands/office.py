"""Founding an office, its people, and taking a seat at a desk."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from gongkai.commands.accounts import first_key_list, signature_algorithm
from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.adopting import encrypt_if_readable, first_key, not_yet_signed_in, settle_slot
from gongkai.commands.desk import Changes, Desk, Session, new_id
from gongkai.commands.entrance import (
    Place,
    change_tries,
    existing_place,
    existing_slots,
    founded,
    noted_tries,
    opened,
    place_of,
    restoring_note,
)
from gongkai.commands.library import library_at_hand
from gongkai.commands.people import exchange_keys_missing, list_keys, require_untouched
from gongkai.commands.settings import office_library
from gongkai.commands.slots import give_slot
from gongkai.commands.trust import keys_of
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.errors import UserError, WrongPassphraseError
from gongkai.domain.passphrases import require_good
from gongkai.domain.people import Account, Department, Role, require_whole
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction
from gongkai.store.workspace import Workspace, existing
from gongkai.vault.exchange import prove, public_exchange_key
from gongkai.vault.keys import SealedKey, seal, unlock
from gongkai.vault.signing import ED25519, SigningKey, generate
from gongkai.vault.slots import SlotKind, logins, new_slot, new_workspace_key, open_slot
from gongkai.vault.stretching import Stretch, stretch_once
from gongkai.vault.tries import require_patience, with_wrong_try, without_tries


@dataclass(frozen=True)
class NewPerson:
    """A person who is to get an account."""

    login: str
    name: str
    roles: frozenset[Role]
    passphrase: str
    department: str


def open_desk(location: Path | str) -> Desk:
    """A desk at an existing workspace, still shut: signing in opens it; UserError where it or its keys are missing.

    A workspace from before encryption is encrypted first. On a server: LostConnectionError where it can't be reached,
    ServerPasswordError where it wants (another) password.
    """
    place = place_of(location)
    if isinstance(place, Path):
        if restoring_note(place).exists():
            from gongkai.commands.restore import finish_restore  # with all that makes and reads backups

            finish_restore(place)
        encrypt_if_readable(existing(place))
    existing_slots(place)
    return Desk(Workspace(str(place)), library_at_hand())


def found_office(
    location: Path | str, department: Department, people: Sequence[NewPerson], by: Stretch | None = None
) -> Desk:
    """Makes a workspace with its first department and people; it is open, and nobody is signed in.

    What `by` has stretched opens the seats at once where somebody signs in by the same.
    """
    by = by or stretch_once()
    accounts = [_account(person, ED25519) for person in people]
    key = new_workspace_key()
    sealed = [seal(signing, person.passphrase, by) for person, (_, signing) in zip(people, accounts, strict=True)]
    slots = tuple(
        new_slot(SlotKind.ACCOUNT, person.login, person.passphrase, key, salt=own.salt, by=by)
        for person, own in zip(people, sealed, strict=True)
    )
    desk = Desk(founded(location, key, slots), library_at_hand())
    with desk.workspace.write() as tx:
        tx.people.add_department(department)
        for (account, signing), own in zip(accounts, sealed, strict=True):
            tx.people.add_account(account, own.sealed)
            tx.people.set_exchange_key(account.id, public_exchange_key(signing), prove(signing))
        tx.audit.append(Event(desk.clock(), accounts[0][0].id if accounts else "", "found_office"))
    first_key_list(desk, accounts)
    return desk


def add_department(desk: Desk, department: Department) -> Changes:
    """Adds a department; the administrator does. UserError where its names or its code can't be used."""
    require_administrator(desk)
    require_whole(department)
    with desk.workspace.write() as tx:
        if department.code in {known.code for known in tx.people.departments()}:
            raise UserError("单位代码已被使用", f"“{department.code}”已经有了。", "请换一个代码。")
        tx.people.add_department(department)
        note_setting(desk, tx, "add_department")
    return Changes(people=True)


def add_person(desk: Desk, person: NewPerson) -> Changes:
    """Adds a person with a fresh key under their passphrase; the administrator does."""
    require_administrator(desk)
    account, key = _account(person, signature_algorithm(desk))
    sealed = seal(key, person.passphrase)
    with desk.workspace.write() as tx:
        require_untouched(tx)
        if tx.people.by_login(person.login):
            raise UserError("登录名已被使用", f"“{person.login}”已经有了。", "请换一个登录名。")
        tx.people.add_account(account, sealed.sealed, since=desk.clock())
        tx.people.set_exchange_key(account.id, public_exchange_key(key), prove(key))
        note_setting(desk, tx, "add_person")
        list_keys(desk, tx)
        give_slot(desk, SlotKind.ACCOUNT, person.login, person.passphrase, sealed.salt)
    return Changes(people=True)


def sign_in(
    desk: Desk,
    login: str,
    passphrase: str,
    forms_folders: Sequence[Path] | None = None,
    by: Stretch | None = None,
) -> Desk:
    """The desk with this person at it; their passphrase opens the workspace where it is still shut.

    UserError on an unknown login or a wrong passphrase, told alike, after some of them for a while on any, for a closed
    account, and where the workspace is newer or broken. Without
    `forms_folders` the office's own forms are those of the folder that the workspace names; a UserError names that
    folder where it is missing or broken. `by` may have begun to stretch the passphrase.
    """
    with _counted(desk, login):
        return _signed_in(desk, login, passphrase, forms_folders, by or stretch_once())


def confirm(desk: Desk, passphrase: str) -> Desk:
    """The same seat, its signing key opened anew: whoever signs (签发) shows that it is they who sit there.

    UserError on a wrong passphrase; wrong tries count as those at signing in.
    """
    person = desk.account
    with _counted(desk, person.login):
        with desk.workspace.read() as tx:
            known = tx.people.by_login(person.login)
        assert known is not None
        key = unlock(SealedKey(known[0].public_key, known[1]), passphrase)
    return replace(desk, session=Session(person, key))


@contextmanager
def _counted(desk: Desk, login: str) -> Iterator[None]:
    """Hears no more tries for a while after some wrong ones."""
    place = place_of(desk.workspace.location)
    noted = noted_tries(place)
    require_patience(noted, login, desk.clock())
    try:
        yield
    except WrongPassphraseError:
        change_tries(place, lambda told: with_wrong_try(told, login, desk.clock()))
        raise
    if noted:
        change_tries(place, lambda told: without_tries(told, login))


def _signed_in(desk: Desk, login: str, passphrase: str, forms_folders: Sequence[Path] | None, by: Stretch) -> Desk:
    if desk.workspace.is_open:
        return _seated(desk, login, passphrase, by)
    place = place_of(desk.workspace.location)
    adopted = first_key(place, login, passphrase) if isinstance(place, Path) else None
    key = adopted or open_slot(existing_slots(place), SlotKind.ACCOUNT, login, passphrase, by)
    unlocked = _opened(place, key, forms_folders)
    try:
        if adopted:
            settle_slot(unlocked, login, passphrase)
        return _seated(unlocked, login, passphrase, by)
    except BaseException:
        unlocked.workspace.close()
        raise


def open_for_delivery(location: Path | str, secret: str) -> Desk:
    """A desk at a workspace that the slot for deliveries opens, nobody signed in; UserError on a wrong secret."""
    place = existing_place(location)
    return _opened(place, open_slot(existing_slots(place), SlotKind.SYNC, "", secret), None)


def who_can_sign_in(desk: Desk) -> tuple[str, ...]:
    """The logins of this workspace: all that can be known of it before somebody signs in."""
    place = place_of(desk.workspace.location)
    return (*logins(existing_slots(place)), *(not_yet_signed_in(place) if isinstance(place, Path) else ()))


def people(desk: Desk) -> tuple[Account, ...]:
    """Everybody who has an account here."""
    with desk.workspace.read() as tx:
        return tx.people.accounts()


def departments(desk: Desk) -> tuple[Department, ...]:
    """The departments of this office."""
    with desk.workspace.read() as tx:
        return tx.people.departments()


def _opened(place: Place, key: bytes, forms_folders: Sequence[Path] | None) -> Desk:
    workspace = opened(place, key)
    try:
        return Desk(workspace, office_library(workspace, None if forms_folders is None else tuple(forms_folders)))
    except BaseException:
        workspace.close()
        raise


def _seated(desk: Desk, login: str, passphrase: str, by: Stretch) -> Desk:
    with desk.workspace.read() as tx:
        found = tx.people.by_login(login)
        closed = tx.people.closed_at(found[0].id) if found else None
    if found is None:
        raise WrongPassphraseError("不能登录", "登录名或口令不对。", "请重新输入；忘记口令请联系管理员。")
    account, sealed = found
    session = Session(account, unlock(SealedKey(account.public_key, sealed), passphrase, by))
    with desk.workspace.read() as tx:
        if any(line.person == account.id for line in keys_of(tx).strangers()):
            told = "有人绕过程序改过这个账号的角色或公钥，它不能登录。"
            raise UserError("账号被改动过", told, "请管理员用 gongkai audit 核对，再从备份恢复。")
    if closed is not None:
        raise UserError("账号已停用", "这个账号已经停用，不能登录。", "要恢复请联系管理员。")
    seated = replace(desk, session=session)
    with desk.workspace.write() as tx:
        tx.audit.append(Event(desk.clock(), account.id, "sign_in"))
        _settle_keys(seated, tx)
    return seated


def _settle_keys(desk: Desk, tx: Transaction) -> None:
    """Gives an account from before transfer packages its exchange key; an administrator lists who got one since."""
    key, own = desk.signed_in.key, desk.account
    if own.id not in tx.people.exchange_keys():
        tx.people.set_exchange_key(own.id, public_exchange_key(key), prove(key))
        note_setting(desk, tx, "exchange_key", after=sha256_hex(bytes.fromhex(public_exchange_key(key))))
    if Role.ADMINISTRATOR in own.roles and exchange_keys_missing(tx):
        list_keys(desk, tx)


def _account(person: NewPerson, algorithm: str) -> tuple[Account, SigningKey]:
    require_good(person.passphrase, person.login)
    if not (person.login.strip() and person.name.strip()):
        raise UserError("人员不完整", "登录名和姓名都要填。", "请补上后再试。")
    key = generate(algorithm)
    return Account(new_id(), person.login, person.name, person.department, person.roles, key.public_key), key
