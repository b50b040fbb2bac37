"""A workspace of an older shape opens with everything that was in it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlcipher3 import dbapi2

from gongkai.domain.people import Department
from gongkai.domain.workflow import Action
from gongkai.store import cipher
from gongkai.store import workspace as store

KEY = bytes(range(32))
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC).isoformat(timespec="microseconds")
BUREAU = Department("CZJ01", "天津市武清区财政局", "武清区财政局", "武财")


def older(place: Path, revision: str) -> Any:
    """A workspace as the program of that revision made it, with one clerk and one disclosure back from review."""
    workspace = store.Workspace(str(place), cipher.engine(place, KEY), KEY)
    config = store._alembic_config()
    with workspace._open_engine().begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    with workspace.write() as tx:
        tx.set_info("mac_key", "00" * 32)
        tx.people.add_department(BUREAU)
    workspace.close()
    opened = cipher.connect(place, KEY)
    opened.execute(
        "INSERT INTO accounts (id, login, name, department, roles, public_key, sealed_key) "
        "VALUES ('a1', 'wangmin', '王敏', 'CZJ01', '[\"clerk\"]', ?, x'00')",
        ("00" * 32,),
    )
    opened.execute(
        "INSERT INTO disclosures (id, form_id, area, department, drafter, title, state, revision, version, entries, "
        "created_at, updated_at, due_provisional, last_opinion, doc_no, index_no) VALUES "
        "('d1', 'org/charity', 9, 'CZJ01', 'a1', '题目', 'returned', 1, 3, '{}', ?, ?, 0, '', '', '')",
        (NOON, NOON),
    )
    return opened


def test_decisions_of_the_first_shape_count_where_they_stood(tmp_path: Path) -> None:
    place = tmp_path / "office.gongkai"
    with older(place, "0001") as connection:
        connection.execute(
            "INSERT INTO dispositions (disclosure, finding, account, decision, ground, time) "
            "VALUES ('d1', ?, 'a1', 'lawful', '条例第15条', ?)",
            ("f" * 64, NOON),
        )
        signed = {"id": "r1", "disclosure": "d1", "revision": 1, "content_hash": "00", "step": "secrecy_review"}
        signed |= {"decision": "refer", "account_id": "a1", "time": NOON, "answers": [], "dispositions": []}
        connection.execute(
            "INSERT INTO reviews (id, disclosure, revision, step, decision, account, time, signed) "
            "VALUES ('r1', 'd1', 1, 'secrecy_review', 'refer', 'a1', ?, ?)",
            (NOON, json.dumps(signed)),
        )
    connection.close()
    opened = store.open_workspace(place, KEY)
    with opened.read() as tx:
        (kept,) = tx.reviews.dispositions("d1")
        assert (kept.finding, kept.ground, kept.revision) == ("f" * 64, "条例第15条", 2)
        assert kept.revision == tx.disclosures.get("d1").revision_at_hand
        assert tx.reviews.of("d1") == ()
        assert [review.decision for review in tx.reviews.history("d1")] == [Action.REFER]
    opened.close()


def test_an_approved_delivery_outlives_the_change_of_what_a_step_is(tmp_path: Path) -> None:
    place = tmp_path / "office.gongkai"
    with older(place, "0004") as connection:
        connection.executemany(
            "INSERT INTO reviews (id, disclosure, revision, step, decision, account, time, signed) "
            "VALUES (?, 'd1', 1, ?, 'sign', 'a1', ?, '{}')",
            [("r1", "sign_off", NOON)],
        )
        connection.execute(
            "INSERT INTO outbox (id, disclosure, review, revision, title, unit, operation, record, payload_sha256, "
            "files, state, tries, last_answer, created_at) "
            "VALUES ('o1', 'd1', 'r1', 1, '题目', 'CZJ01', 'publish', x'7b7d', ?, '[]', 'waiting', 0, '', ?)",
            ("f" * 64, NOON),
        )
    connection.close()
    store.open_workspace(place, KEY).close()
    step = "INSERT INTO reviews VALUES (?, 'd1', 1, ?, 'x', 'a1', '', '{}')"
    opened = cipher.connect(place, KEY)
    opened.execute("PRAGMA foreign_keys = ON")
    assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
    assert opened.execute("SELECT review FROM outbox").fetchall() == [("r1",)]
    opened.execute(step, ("r2", "published"))
    with pytest.raises(dbapi2.IntegrityError):
        opened.execute(step, ("r3", "secrecy_review"))
    with pytest.raises(dbapi2.IntegrityError):
        opened.execute("DELETE FROM reviews WHERE id = 'r1'")
    opened.close()
