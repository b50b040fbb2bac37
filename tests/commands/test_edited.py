"""A clerk with the workspace key edits the database, or calls a command with a made-up session: nothing is approved.

Everybody's passphrase opens the whole workspace, so the key is no secret from its own people; the signing keys are.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from approving import answered, submitted
from gongkai.commands import publish, review, views
from gongkai.commands.approved import as_approved
from gongkai.commands.audit import audit
from gongkai.commands.delegate import delegate
from gongkai.commands.desk import Desk, Session
from gongkai.commands.office import NewPerson, add_person, open_desk, sign_in
from gongkai.commands.people import key_list, set_roles, sign_key_list
from gongkai.commands.trust import keys_of
from gongkai.domain.canonical import canonical_bytes
from gongkai.domain.errors import UserError
from gongkai.domain.people import Account, Role
from gongkai.domain.signatures import ListedKey
from gongkai.domain.workflow import State
from gongkai.vault.signing import generate
from office import BUREAU, PASSPHRASE, Office, open_office

ACCOMPLICES = {Role.SECTION_HEAD: "x1", Role.SECRECY_OFFICER: "x2", Role.SIGNER: "x3"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def without_triggers(raw: Any) -> None:
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")


def made_up(office: Office) -> dict[Role, Desk]:
    """Desks of people whom the clerk wrote into the database, each with a key that the clerk made."""
    desks = {}
    with office.broken_into() as raw:
        without_triggers(raw)
        for role, login in ACCOMPLICES.items():
            key = generate()
            account = Account(f"{login:0>36}", login, login, BUREAU.code, frozenset({role}), key.public_key)
            raw.execute(
                "INSERT INTO accounts (id, login, name, department, roles, public_key, sealed_key) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (account.id, login, login, BUREAU.code, json.dumps([role.value]), key.public_key, b""),
            )
            desks[role] = replace(office.desk, session=Session(account, key))
    return desks


def test_people_written_into_the_database_decide_nothing(office: Office) -> None:
    made, desks = submitted(office), made_up(office)
    answered(office.seat("head"), made)
    with pytest.raises(UserError, match="角色"):
        review.pass_step(desks[Role.SECTION_HEAD], made)
    assert "keys_changed" in {fault.kind for fault in audit(office.desk).faults}
    with pytest.raises(UserError, match="人员名单被改动过"):
        sign_key_list(office.seat("admin"))
    newcomer = NewPerson("new", "新人", frozenset({Role.CLERK}), PASSPHRASE, BUREAU.code)
    with pytest.raises(UserError, match="人员名单被改动过"):
        add_person(office.seat("admin"), newcomer)


def test_a_role_written_into_the_database_is_none(office: Office) -> None:
    made = submitted(office)
    with office.broken_into() as raw:
        raw.execute("UPDATE accounts SET roles = ? WHERE login = 'clerk2'", (json.dumps(["clerk", "section_head"]),))
    with pytest.raises(UserError, match="账号被改动过"):
        sign_in(open_desk(office.place), "clerk2", PASSPHRASE)
    seated = office.seat("clerk2")
    assert seated.session is not None
    raised = replace(seated.account, roles=frozenset({Role.CLERK, Role.SECTION_HEAD}))
    with pytest.raises(UserError, match="角色"):
        review.pass_step(replace(seated, session=replace(seated.session, account=raised)), made)


@pytest.mark.parametrize("role", [Role.SECTION_HEAD, Role.SIGNER, Role.ADMINISTRATOR])
def test_a_made_up_session_gives_no_role(office: Office, role: Role) -> None:
    made, seated = submitted(office), office.seat("clerk2")
    assert seated.session is not None
    raised = replace(seated.account, roles=frozenset({role}))
    desk = replace(seated, session=replace(seated.session, account=raised))
    with pytest.raises(UserError):
        review.pass_step(desk, made)
    with pytest.raises(UserError):
        publish.sign(desk, made)
    assert views.editor_view(office.seat("clerk"), made).disclosure.state is State.SECTION_REVIEW


def test_an_impostor_with_a_key_of_their_own_signs_nothing_that_counts(office: Office) -> None:
    made, head = submitted(office), office.seat("head")
    answered(head, made)
    impostor = replace(head, session=Session(head.account, generate()))
    review.pass_step(impostor, made)
    answered(office.seat("officer"), made)
    review.pass_step(office.seat("officer"), made)
    answered(office.seat("signer"), made)
    with pytest.raises(UserError, match="签名核对不通过"):
        publish.sign(office.seat("signer"), made)


def test_a_key_list_of_ones_own_does_not_follow(office: Office) -> None:
    submitted(office)
    desks = made_up(office)
    signed, clerk = key_list(office.seat("admin")), office.seat("clerk")
    assert signed is not None
    key = clerk.signed_in.key
    lines = (
        *signed.keys,
        *(ListedKey(d.account.id, BUREAU.code, (r.value,), d.account.public_key) for r, d in desks.items()),
    )
    boss = ListedKey(clerk.account.id, BUREAU.code, ("administrator",), key.public_key)
    forged = replace(signed, no=signed.no + 1, keys=(*lines, boss), key=key.public_key, signature="")
    forged = replace(forged, signature=key.sign(forged.signed_bytes))
    with office.desk.workspace.write() as tx:
        tx.keyring.put_list(forged)
    with office.desk.workspace.read() as tx:
        keys = keys_of(tx)
    assert keys.broken_after == signed.no
    assert not {line.key for line in keys.lines} & {desk.account.public_key for desk in desks.values()}
    assert "keys_changed" in {fault.kind for fault in audit(office.desk).faults}


def test_a_delegation_that_nobody_signed_gives_nothing(office: Office) -> None:
    made, head, clerk = submitted(office), office.seat("head"), office.seat("clerk2")
    now = head.clock()
    delegate(head, office.seat("signer").account.id, Role.SECTION_HEAD, now.replace(year=2020), now.replace(year=2090))
    with office.broken_into() as raw:
        raw.execute("UPDATE delegations SET deputy = ?", (clerk.account.id,))
    with pytest.raises(UserError, match="角色"):
        review.pass_step(clerk, made)


def test_a_record_put_into_the_outbox_by_hand_does_not_leave(office: Office) -> None:
    made = submitted(office)
    with office.broken_into() as raw:
        without_triggers(raw)
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(
            "INSERT INTO outbox (id, disclosure, review, revision, title, unit, operation, record, payload_sha256, "
            "files, state, tries, last_answer, created_at) "
            "VALUES ('o', ?, 'nobody', 1, 't', ?, 'publish', ?, '00', '[]', 'waiting', 0, '', "
            "'2026-11-24T00:00:00.000000+00:00')",
            (made, BUREAU.code, canonical_bytes({"title": "t", "reviews": [], "payload_sha256": "00"})),
        )
    with office.desk.workspace.read() as tx:
        (entry,) = tx.outbox.entries()
        assert not as_approved(tx, entry)


def test_what_an_administrator_changes_still_counts(office: Office) -> None:
    admin, clerk = office.seat("admin"), office.seat("clerk2")
    set_roles(admin, clerk.account.id, frozenset({Role.SECTION_HEAD}))
    made = submitted(office)
    desk = sign_in(open_desk(office.place), "clerk2", PASSPHRASE)
    answered(desk, made)
    review.pass_step(desk, made)
    desk.workspace.close()
