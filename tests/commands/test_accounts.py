"""Passphrases, wrong tries, new keys and the way back in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from argon2.low_level import hash_secret_raw

from approving import approved
from fakes import SteppingClock
from gongkai.commands.accounts import change_passphrase, reissue_key, set_signature_algorithm
from gongkai.commands.approved import as_approved
from gongkai.commands.audit import audit
from gongkai.commands.desk import Desk
from gongkai.commands.office import NewPerson, add_person, open_desk, sign_in
from gongkai.commands.people import deactivate, key_list, revoke_key
from gongkai.commands.recovery import recover, renew_recovery_slot
from gongkai.commands.verify import verify_key_list
from gongkai.domain.errors import UserError
from gongkai.domain.passphrases import require_good, strength
from gongkai.domain.people import Role
from gongkai.vault.signing import SM2, algorithm_of
from office import BUREAU, PASSPHRASE, Office, open_office

NEW = "白马 过河 石榴 二十三"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def seated(office: Office, login: str, passphrase: str, clock: SteppingClock | None = None) -> Desk:
    shut = open_desk(office.place)
    desk = sign_in(replace(shut, clock=clock) if clock else shut, login, passphrase)
    desk.workspace.close()
    return desk


@pytest.mark.parametrize(
    "bad", ["短口令", "aaaaaaaaaaaa", "liufang12", "liufang2026", "password1234", "1234567890123", "gongkai-2026"]
)
def test_a_poor_passphrase_is_refused(bad: str) -> None:
    with pytest.raises(UserError, match="口令"):
        require_good(bad, "liufang")
    assert strength(bad, "liufang") == "太弱"


def test_good_passphrases_have_words() -> None:
    assert strength(PASSPHRASE, "clerk") == "够用"
    assert strength(NEW + NEW, "clerk") == "很好"


def test_wrong_tries_make_everybody_wait_longer_even_after_a_restart(office: Office) -> None:
    clock = SteppingClock()
    for _ in range(5):
        with pytest.raises(UserError, match="不能登录"):
            seated(office, "clerk", "不是这个口令", clock)
    with pytest.raises(UserError, match="连续输错 5 次"):
        seated(office, "clerk", PASSPHRASE, clock)
    clock.advance(minutes=-600)
    with pytest.raises(UserError, match="暂时不能登录"):
        seated(office, "clerk", PASSPHRASE, clock)
    clock.advance(minutes=602)
    assert seated(office, "clerk", PASSPHRASE, clock).account.login == "clerk"
    with pytest.raises(UserError, match="不能登录"):
        seated(office, "clerk", "不是这个口令", clock)
    assert seated(office, "clerk", PASSPHRASE, clock).account.login == "clerk"


def test_a_changed_passphrase_opens_and_the_old_one_no_more(office: Office) -> None:
    clerk = office.seat("clerk")
    with pytest.raises(UserError, match="口令不对"):
        change_passphrase(clerk, "不是这个口令", NEW)
    change_passphrase(clerk, PASSPHRASE, NEW)
    assert seated(office, "clerk", NEW).signed_in.key.public_key == clerk.signed_in.key.public_key
    with pytest.raises(UserError, match="不能登录"):
        seated(office, "clerk", PASSPHRASE)


@pytest.mark.parametrize("how", ["founded", "added", "changed", "reissued"])
def test_signing_in_stretches_the_passphrase_once(office: Office, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    admin, clerk = office.seat("admin"), office.seat("clerk")
    login = "zhangli" if how == "added" else "clerk"
    match how:
        case "added":
            add_person(admin, NewPerson(login, "张丽", frozenset({Role.CLERK}), NEW, BUREAU.code))
        case "changed":
            change_passphrase(clerk, PASSPHRASE, NEW)
        case "reissued":
            reissue_key(admin, clerk.account.id, NEW)
    seen: list[bytes] = []

    def noted(secret: bytes, salt: bytes, *cost: Any, **more: Any) -> bytes:
        seen.append(salt)
        return hash_secret_raw(secret, salt, *cost, **more)

    monkeypatch.setattr("gongkai.vault.stretching.hash_secret_raw", noted)
    assert seated(office, login, PASSPHRASE if how == "founded" else NEW).account.login == login
    assert len(seen) == 1


def test_a_new_key_lets_a_person_in_and_what_the_old_one_signed_stays_valid(office: Office) -> None:
    admin, signer = office.seat("admin"), office.seat("signer")
    approved(office)
    reissue_key(admin, signer.account.id, NEW)
    back = seated(office, "signer", NEW)
    assert back.signed_in.key.public_key != signer.signed_in.key.public_key
    with office.desk.workspace.read() as tx:
        assert all(as_approved(tx, entry) for entry in tx.outbox.entries())
    signed = key_list(admin)
    assert signed is not None
    assert verify_key_list(signed).holds
    assert audit(admin).faults == ()


def test_a_closed_account_does_not_sign_in_and_a_revoked_one_comes_back_with_a_new_key(office: Office) -> None:
    admin, head = office.seat("admin"), office.seat("head")
    deactivate(admin, office.seat("clerk2").account.id)
    with pytest.raises(UserError, match="不能登录"):
        seated(office, "clerk2", PASSPHRASE)
    revoke_key(admin, head.account.id, admin.clock())
    reissue_key(admin, head.account.id, NEW)
    assert seated(office, "head", NEW).account.login == "head"


def test_the_recovery_key_lets_an_administrator_in_and_nobody_else(office: Office) -> None:
    printed = renew_recovery_slot(office.seat("admin"))
    with pytest.raises(UserError, match="管理员"):
        recover(office.place, printed, "clerk", NEW)
    with pytest.raises(UserError, match="不能登录"):
        recover(office.place, "AAAA-BBBB", "admin", NEW)
    recover(office.place, printed.lower(), "admin", NEW).workspace.close()
    assert seated(office, "admin", NEW).account.login == "admin"


def test_an_office_may_sign_by_sm2(office: Office) -> None:
    admin = office.seat("admin")
    set_signature_algorithm(admin, SM2)
    for login in ("head", "signer"):
        reissue_key(admin, office.seat(login).account.id, NEW)
    add_person(admin, NewPerson("new", "周敏", frozenset({Role.CLERK}), NEW, BUREAU.code))
    assert algorithm_of(seated(office, "new", NEW).signed_in.key.public_key) == SM2
    signed = key_list(admin)
    assert signed is not None
    assert {algorithm_of(line.key) for line in signed.keys if line.until is None} == {"Ed25519", SM2}
    assert verify_key_list(signed).holds
