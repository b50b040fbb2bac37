"""Signatures count for their time, deputies act under the same rules, and anybody can check what was put out."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from approving import answered, approved, submitted
from cli_seat import seat
from gongkai.__main__ import main
from gongkai.commands import publish, review, views
from gongkai.commands.approved import as_approved
from gongkai.commands.audit import audit, export_events
from gongkai.commands.delegate import delegate, delegations, take_back
from gongkai.commands.desk import Desk
from gongkai.commands.outbox import WorkspaceOutbox
from gongkai.commands.people import deactivate, revoke_key, set_roles, sign_key_list
from gongkai.commands.verify import verify_events, verify_key_list, verify_record
from gongkai.domain.canonical import Json, canonical_bytes
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import DeliveryState, OutboxEntry
from gongkai.domain.people import Role
from gongkai.domain.record import payload_sha256
from gongkai.domain.signatures import fingerprint, key_list_from_json, key_list_to_json
from gongkai.store.tables.house import accounts
from office import BUREAU, Office, open_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def record_of(office: Office) -> Json:
    (entry,) = views.outbox_view(office.seat("signer")).entries
    return json.loads(entry.record)


def person(office: Office, login: str) -> str:
    return office.seat(login).account.id


def holds(office: Office) -> bool:
    with office.desk.workspace.read() as tx:
        (entry,) = tx.outbox.entries()
        return as_approved(tx, entry)


def test_a_record_verifies_without_the_workspace(office: Office) -> None:
    approved(office)
    keys = key_list_from_json(json.loads(json.dumps(key_list_to_json(sign_key_list(office.seat("admin"))))))
    verdict = verify_record(record_of(office), keys, fingerprint(keys.key))
    assert (verdict.holds, verdict.trusted) == (True, True)
    assert verify_record(record_of(office)).holds
    assert not verify_record(record_of(office), keys, fingerprint(keys.keys[1].key)).holds


CHANGES: dict[str, Callable[[Json], Json]] = {
    "title": lambda record: record | {"title": "别的"},
    "values": lambda record: record | {"values": {}},
    "html": lambda record: record | {"html": record["html"] + " "},
    "outputs": lambda record: record | {"output_sha256": {"pdf": "00" * 32}},
    "head": lambda record: record | {"audit_head": "00" * 32},
    "content": lambda record: record | {"content_sha256": "00" * 32},
    "a step left out": lambda record: record | {"reviews": record["reviews"][1:]},
    "the order of steps": lambda record: record | {"reviews": record["reviews"][::-1]},
    "a digest": lambda record: record | {"reviews": [r | {"digest": "00" * 32} for r in record["reviews"]]},
    "a time": lambda record: (
        record | {"reviews": [r | {"time": "2020-01-01T00:00:00+00:00"} for r in record["reviews"]]}
    ),
    "the key of another": lambda record: (
        record | {"reviews": [r | {"key": record["reviews"][0]["key"]} for r in record["reviews"]]}
    ),
}


def test_a_record_that_was_changed_does_not_verify(office: Office) -> None:
    approved(office)
    for what, change in CHANGES.items():
        forged = change(record_of(office))
        rehashed = forged | {"payload_sha256": payload_sha256(forged)}
        assert not verify_record(forged).holds, what
        assert not verify_record(rehashed).holds, what


@pytest.mark.file_only
def test_a_forged_record_stays_in_the_outbox(office: Office) -> None:
    approved(office)
    assert holds(office)
    forged = record_of(office) | {"title": "别的题目"}
    forged |= {"payload_sha256": payload_sha256(forged)}
    with office.unguarded() as raw:
        changed = (canonical_bytes(forged), forged["payload_sha256"])
        raw.execute("UPDATE outbox SET record = ?, payload_sha256 = ?", changed)
    assert _claimed(office.desk) == []
    (entry,) = views.outbox_view(office.seat("signer")).entries
    assert entry.state is DeliveryState.REFUSED


def _claimed(desk: Desk) -> list[OutboxEntry]:
    return [*WorkspaceOutbox(desk, BUREAU.code).claim(desk.clock(), 10)]


def test_old_signatures_stay_valid_for_their_time_and_a_revoked_key_does_not_count(office: Office) -> None:
    admin = office.seat("admin")
    approved(office)
    set_roles(admin, person(office, "head"), frozenset({Role.CLERK}))
    deactivate(admin, person(office, "officer"))
    assert holds(office)
    assert audit(office.desk).faults == ()
    assert len(_claimed(office.desk)) == 1
    revoke_key(admin, person(office, "signer"), admin.clock() - timedelta(days=1))
    assert not holds(office)


def test_an_office_keeps_an_administrator_and_only_they_change_people(office: Office) -> None:
    admin, clerk = office.seat("admin"), office.seat("clerk")
    with pytest.raises(UserError, match="管理员"):
        deactivate(admin, admin.account.id)
    with pytest.raises(UserError, match="管理员"):
        set_roles(clerk, clerk.account.id, frozenset({Role.SIGNER}))


def test_a_key_changed_by_hand_is_no_signer(office: Office) -> None:
    sign_key_list(office.seat("admin"))
    made = submitted(office)
    answered(office.seat("head"), made)
    review.pass_step(office.seat("head"), made)
    with office.desk.workspace.write() as tx:
        theirs = person(office, "clerk2"), person(office, "officer")
        other = select(accounts.c.public_key).where(accounts.c.id == theirs[0]).scalar_subquery()
        tx._connection.execute(update(accounts).where(accounts.c.id == theirs[1]).values(public_key=other))
    assert "keys_changed" in {fault.kind for fault in audit(office.desk).faults}


def test_a_deputy_takes_the_step_for_its_time_under_the_same_rules(office: Office) -> None:
    head, deputy = office.seat("head"), office.seat("clerk2")
    now = head.clock()
    made = submitted(office)
    with pytest.raises(UserError, match="角色"):
        review.pass_step(deputy, made)
    delegate(head, deputy.account.id, Role.SECTION_HEAD, now - timedelta(hours=1), now + timedelta(days=3))
    answered(deputy, made)
    review.pass_step(deputy, made)
    answered(office.seat("officer"), made)
    review.pass_step(office.seat("officer"), made)
    answered(office.seat("signer"), made)
    publish.sign(office.seat("signer"), made)
    keys = sign_key_list(office.seat("admin"))
    assert verify_record(record_of(office), keys).holds
    assert holds(office)


def test_a_deputy_reviews_no_draft_of_their_own_and_a_delegation_ends(office: Office) -> None:
    head, clerk = office.seat("head"), office.seat("clerk")
    now = head.clock()
    delegate(head, clerk.account.id, Role.SECTION_HEAD, now, now + timedelta(days=3))
    made = submitted(office)
    with pytest.raises(UserError, match="本人起草"):
        review.pass_step(clerk, made)
    (given,) = delegations(head)
    with pytest.raises(UserError, match="收回"):
        take_back(clerk, given.id)
    later = replace(office.seat("clerk2"), clock=lambda: now + timedelta(days=4))
    with pytest.raises(UserError, match="角色"):
        review.pass_step(later, made)
    take_back(head, given.id)
    assert delegations(head) == ()
    with pytest.raises(UserError, match="不能委托"):
        delegate(head, clerk.account.id, Role.SIGNER, now, now + timedelta(days=1))


def test_exported_events_verify_and_a_cut_line_does_not(office: Office) -> None:
    approved(office)
    keys = sign_key_list(office.seat("admin"))
    lines = list(export_events(office.seat("admin")))
    assert verify_events(lines, keys, fingerprint(keys.key)).holds
    assert not verify_events([*lines[:-2], lines[-1]], keys).holds
    assert not verify_events([*lines[:3], lines[3] | {"action": "nothing"}, *lines[4:]], keys).holds


def test_a_key_list_with_a_stranger_in_it_does_not_verify(office: Office) -> None:
    keys = sign_key_list(office.seat("admin"))
    assert verify_key_list(keys).holds
    assert not verify_key_list(replace(keys, keys=keys.keys[1:])).holds
    assert not verify_key_list(replace(keys, key=keys.keys[1].key)).holds


def test_the_verbs_keys_and_verify(office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    approved(office)
    assert main(["keys", "--sign", "-o", str(tmp_path / "keys.json"), "--json", *seat(office, "admin")]) == 0
    told = json.loads(capsys.readouterr().out)["fingerprint"]
    place = tmp_path / "record.json"
    place.write_text(json.dumps({"data": record_of(office) | {"id": "x", "last_modified": 1}}), encoding="utf-8")
    assert main(["verify", str(place), "--trust", told, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["trusted"] is True
    assert main(["verify", str(place), "--trust", "0000"]) == 1
    assert "不通过" in capsys.readouterr().out
    assert main(["verify", str(tmp_path / "keys.json"), "--trust", told]) == 0
    place.write_text("[1, 2]", encoding="utf-8")
    assert main(["verify", str(place)]) == 1
    assert main(["audit", *seat(office, "admin"), "--export", str(tmp_path / "events.jsonl")]) == 0
    assert main(["verify", str(tmp_path / "events.jsonl"), "--trust", told]) == 0
