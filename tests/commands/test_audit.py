"""The audit finds every byte that was changed, and every event that is gone or out of its place."""

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from gongkai import paths
from gongkai.commands import attach, publish, review, submit, views
from gongkai.commands import print as printing
from gongkai.commands.audit import Audited, audit, export_events
from gongkai.commands.from_file import draft_file
from gongkai.domain.canonical import canonical_bytes
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.store.audit import from_json, link
from gongkai.vault.signing import verify
from office import Office, open_office

SAMPLE = paths.resources() / "sample" / "disclosures" / "09-annual_inspection.yaml"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def approved(office: Office) -> str:
    clerk = office.seat("clerk")
    made = draft_file(clerk, SAMPLE)
    attach.attach(clerk, made, "说明.txt", "本次检查共二十家。".encode())
    submit.submit(clerk, made)
    for login in ("head", "officer", "signer"):
        desk = office.seat(login)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
        publish.sign(desk, made) if login == "signer" else review.pass_step(desk, made)
    printing.output(clerk, made, "pdf")
    return made


@contextmanager
def by_hand(office: Office) -> Iterator[Any]:
    """The database as somebody with its key and a grudge has it: no constraint, no trigger."""
    with office.desk.workspace._open_engine().connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys=OFF")
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        yield raw


def kinds(audited: Audited) -> set[str]:
    return {fault.kind for fault in audited.faults}


def test_a_workspace_that_nobody_touched_is_whole(office: Office) -> None:
    approved(office)
    audited = audit(office.desk)
    assert audited.faults == ()
    assert audited.counts["revisions"] == 1
    assert audited.counts["reviews"] == 3


FLIPPED = {
    "revisions": ("disclosure", "no", "content_hash", "frozen"),
    "reviews": ("id", "disclosure", "revision", "step", "decision", "account", "time", "signed"),
    "events": ("time", "account", "action", "disclosure", "revision", "before", "after", "state", "previous", "hash"),
    "outputs": ("disclosure", "revision", "kind", "sha256", "data"),
    "outbox": ("disclosure", "review", "revision", "record", "payload_sha256"),
}


@pytest.mark.file_only
def test_every_flipped_bit_of_revisions_reviews_events_outputs_and_records_is_found(office: Office) -> None:
    approved(office)
    chance = random.Random(20261124)
    missed = []
    with by_hand(office) as raw:
        for table, columns in FLIPPED.items():
            for (row,) in raw.execute(f"SELECT rowid FROM {table}").fetchall():
                for column in columns:
                    for place, bit in _flips(raw, table, row, column, chance):
                        with _flipped(raw, table, row, column, place, bit) as changed:
                            if changed and not audit(office.desk).faults:
                                missed.append((table, row, column, place, bit))
    assert missed == []
    assert audit(office.desk).faults == ()


def _flips(raw: Any, table: str, row: int, column: str, chance: random.Random) -> list[tuple[int, int]]:
    (size,) = raw.execute(f"SELECT length(CAST({column} AS BLOB)) FROM {table} WHERE rowid = ?", (row,)).fetchone()
    count = 12 if size > 1_000 else 2
    return [(chance.randrange(size), chance.randrange(8)) for _ in range(count if size else 0)]


@contextmanager
def _flipped(raw: Any, table: str, row: int, column: str, place: int, bit: int) -> Iterator[bool]:
    query = f"SELECT CAST({column} AS BLOB), typeof({column}) FROM {table} WHERE rowid = ?"
    stored, kind = raw.execute(query, (row,)).fetchone()
    changed = bytearray(stored)
    changed[place] ^= 1 << bit
    write = f"UPDATE {table} SET {column} = CAST(? AS {kind}) WHERE rowid = ?"
    raw.execute(write, (bytes(changed), row))
    try:
        now, _ = raw.execute(query, (row,)).fetchone()
        yield now != stored
    finally:
        raw.execute(write, (stored, row))


@pytest.mark.file_only
def test_a_missing_a_moved_and_a_cut_off_event_are_named(office: Office) -> None:
    approved(office)
    with by_hand(office) as raw:
        (last,) = raw.execute("SELECT max(seq) FROM events").fetchone()
        raw.execute("BEGIN")
        raw.execute("DELETE FROM events WHERE seq = 3")
        raw.execute("COMMIT")
        (fault, *_) = audit(office.desk).faults
        assert (fault.kind, fault.where) == ("event_missing", "第4号事件")
        raw.execute("DELETE FROM events WHERE seq = ?", (last,))
    assert {"event_missing"} <= kinds(audit(office.desk))


@pytest.mark.file_only
def test_two_events_that_changed_places_are_named(office: Office) -> None:
    approved(office)
    with by_hand(office) as raw:
        for before, after in ((5, -1), (6, 5), (-1, 6)):
            raw.execute("UPDATE events SET seq = ? WHERE seq = ?", (after, before))
    faults = audit(office.desk).faults
    assert ("event_moved", "第5号事件") in {(fault.kind, fault.where) for fault in faults}


@pytest.mark.file_only
def test_a_state_set_by_hand_and_a_deleted_review_are_found(office: Office) -> None:
    approved(office)
    with by_hand(office) as raw:
        raw.execute("UPDATE disclosures SET state = 'published'")
        raw.execute("DELETE FROM reviews WHERE step = 'secrecy_review'")
    assert {"state_changed", "review_missing"} <= kinds(audit(office.desk))


@pytest.mark.file_only
def test_a_changed_attachment_is_named(office: Office) -> None:
    approved(office)
    with by_hand(office) as raw:
        raw.execute("UPDATE attachments SET sha256 = replace(sha256, substr(sha256, 1, 1), 'z')")
    audited = audit(office.desk)
    assert any("说明.txt" in fault.where for fault in audited.faults)


def test_the_exported_events_link_and_are_sealed(office: Office) -> None:
    approved(office)
    *lines, seal = export_events(office.seat("admin"))
    assert [line["seq"] for line in lines] == [*range(1, len(lines) + 1)]
    for line in json.loads(json.dumps(lines)):
        linked = from_json(line)
        assert link(linked.previous, linked.event) == linked.hash
    said = {name: seal[name] for name in ("head", "events", "time")}
    assert seal["head"] == lines[-1]["hash"]
    assert verify(seal["key"], canonical_bytes(said), seal["sig"])
    with pytest.raises(UserError, match="管理员"):
        export_events(office.seat("clerk"))
