"""Whoever goes round the program, with SQL and the key of the workspace, is refused by the database itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from approving import answered, approved, submitted
from gongkai.commands import review
from office import STORES, Office, open_office

REVIEW = (
    "INSERT INTO reviews (id, disclosure, revision, step, decision, account, time, signed) "
    "SELECT ?, d.id, d.revision, ?, ?, (SELECT id FROM accounts WHERE login = ?), '2026-11-24T00:00:00.000000+00:00', "
    "json_object('content_hash', v.content_hash) FROM disclosures d JOIN revisions v ON v.disclosure = d.id"
)
OUTBOX = (
    "INSERT INTO outbox (id, disclosure, review, revision, title, unit, operation, record, payload_sha256, files, "
    "state, tries, last_answer, created_at) SELECT 'forged', r.disclosure, r.id, 1, 't', 'MZJ01', ?, X'7B7D', '00', "
    "'[]', 'waiting', 0, '', '2026-11-24T00:00:00.000000+00:00' FROM reviews r WHERE r.id = ?"
)


@pytest.fixture(params=STORES)
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, request.param) as opened:
        yield opened


def refused(raw: Any, sql: str, *values: str) -> str:
    """What the database says against it; empty where it lets it through."""
    try:
        raw.execute(sql, values)
    except Exception as error:
        return str(error)
    return ""


def test_nobody_reviews_out_of_turn_by_sql(office: Office) -> None:
    submitted(office)
    with office.broken_into() as raw:
        assert "duties" in refused(raw, REVIEW, "r1", "section_review", "pass", "clerk")
        raw.execute("UPDATE accounts SET roles = '[\"clerk\",\"section_head\"]' WHERE login = 'clerk'")
        assert "own draft" in refused(raw, REVIEW, "r1", "section_review", "pass", "clerk")
        assert "role" in refused(raw, REVIEW, "r1", "section_review", "pass", "clerk2")
        assert "missing" in refused(raw, REVIEW, "r1", "secrecy_review", "pass", "officer")
        assert "missing" in refused(raw, REVIEW, "r1", "sign_off", "sign", "signer")
        assert "nobody signed" in refused(raw, "UPDATE disclosures SET state = 'approved'")
        assert "nobody signed" in refused(raw, "UPDATE disclosures SET state = 'published'")


def test_one_step_a_person_a_revision_by_sql(office: Office) -> None:
    made = submitted(office)
    answered(office.seat("head"), made)
    review.pass_step(office.seat("head"), made)
    with office.broken_into() as raw:
        raw.execute("UPDATE accounts SET roles = '[\"section_head\",\"secrecy_officer\"]' WHERE login = 'head'")
        assert "unique" in refused(raw, REVIEW, "r2", "secrecy_review", "pass", "head").lower()


def test_an_outbox_row_needs_the_whole_chain_by_sql(office: Office) -> None:
    made = submitted(office)
    answered(office.seat("head"), made)
    review.pass_step(office.seat("head"), made)
    with office.broken_into() as raw:
        (section,) = raw.execute("SELECT id FROM reviews").fetchone()
        assert "not complete" in refused(raw, OUTBOX, "publish", section)
        assert "no signed order" in refused(raw, OUTBOX, "withdraw", section)


def test_what_was_decided_lasts(office: Office) -> None:
    approved(office)
    with office.broken_into() as raw:
        for table in ("revisions", "reviews", "events", "outputs"):
            assert f"{table} last" in refused(raw, f"DELETE FROM {table}")
        assert "events last" in refused(raw, "UPDATE events SET account = 'x'")
        assert "does not change" in refused(raw, "UPDATE outbox SET record = X'7B7D'")
        assert refused(raw, "UPDATE outbox SET state = 'waiting', tries = 1") == ""
