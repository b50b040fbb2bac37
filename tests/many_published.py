"""What years of publishing leave behind for each of `many_disclosures`, for the benchmarks of screens.

Its frozen revision, its reviews, its delivery with the bytes and the receipt, its print and the last look at it. All is
written straight into the tables: no signature in it holds.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, insert, select

from deliveries import approved_record, frozen_revision
from gongkai.domain.outbox import DeliveryState, Operation
from gongkai.domain.review import Review
from gongkai.domain.workflow import REVIEW_STEPS, Action, State
from gongkai.store.json_values import review_to_json, revision_to_json
from gongkai.store.sight import Sight
from gongkai.store.tables.deliveries import outbox, receipts, watches
from gongkai.store.tables.drafts import disclosures
from gongkai.store.tables.house import accounts
from gongkai.store.tables.papers import counters, prints
from gongkai.store.tables.reviews import reviews, revisions
from gongkai.store.workspace import Workspace

Row: TypeAlias = dict[str, Any]
_CHUNK = 2_000
_HASH = "5e" * 32
_HTML = "<p>各单位要按照公开条例的规定，主动公开涉及群众切身利益的重点领域信息，及时回应社会关切。</p>" * 30
"""Four kilobytes, as a short notice has."""
_FROZEN = revision_to_json(frozen_revision(1))
_RECORD = approved_record(1) | {"html": _HTML}
_REVIEWERS = dict(zip(REVIEW_STEPS, ("head", "officer", "signer"), strict=True))
_OUT = (State.PUBLISHED, State.APPROVED)
_UNPRINTED, _WRONG, _STUCK = 400, 20, 10
"""So many of the newest are still to be printed, are online otherwise than signed, and were refused there."""


def publish(workspace: Workspace) -> None:
    """Adds to a workspace in a file what stands behind every disclosure that was ever submitted."""
    with workspace.write() as tx:
        connection = tx._connection
        for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        people = {row.login: row.id for row in connection.execute(select(accounts.c.login, accounts.c.id))}
        newest_first = select(disclosures.c.id).where(disclosures.c.revision > 0).order_by(disclosures.c.id.desc())
        numbered = enumerate(connection.execute(newest_first).scalars().all())
        while chunk := {id_: at for at, id_ in islice(numbered, _CHUNK)}:
            _publish(connection, chunk, people)
        _count_numbers(connection)


def _publish(connection: Connection, chunk: Mapping[str, int], people: Mapping[str, str]) -> None:
    rows: dict[Table, list[Row]] = {}
    for row in connection.execute(select(disclosures).where(disclosures.c.id.in_(chunk))):
        for table, columns in _behind(dict(row._mapping), chunk[row.id], people):
            rows.setdefault(table, []).append(columns)
    for table, made in rows.items():
        connection.execute(insert(table), made)


def _count_numbers(connection: Connection) -> None:
    last: dict[str, int] = {}
    for doc_no in connection.execute(select(disclosures.c.doc_no).where(disclosures.c.doc_no != "")).scalars():
        series, serial = doc_no[:-1].split("〕")
        last[f"{series}〕"] = max(last.get(f"{series}〕", 0), int(serial))
    connection.execute(insert(counters), [{"series": series, "last": serial} for series, serial in last.items()])


def _behind(row: Row, at: int, people: Mapping[str, str]) -> Iterator[tuple[Table, Row]]:
    """The rows behind one disclosure, the newest but `at`."""
    key, state = {"disclosure": row["id"], "revision": row["revision"]}, State(row["state"])
    frozen = _FROZEN | {"disclosure": row["id"], "no": row["revision"], "entries": row["entries"]}
    yield revisions, {"disclosure": row["id"], "no": row["revision"], "content_hash": _HASH, "frozen": frozen}
    taken = REVIEW_STEPS.index(state) if state in REVIEW_STEPS else len(REVIEW_STEPS) if state in _OUT else 0
    for step in REVIEW_STEPS[:taken]:
        yield reviews, key | _review(row, step, people)
    if state in _OUT:
        yield outbox, key | _delivery(row, at)
    if state is State.PUBLISHED:
        yield receipts, key | _receipt(row)
        sight = Sight.CHANGED if at % 500 < _WRONG and at < 1_000 else Sight.AS_SIGNED
        yield watches, {"disclosure": row["id"], "checked_at": row["updated_at"], "sight": sight.value, "words": ""}
        if at >= _UNPRINTED:
            known = {"id": row["id"], "account_id": people["signer"], "time": row["updated_at"], "draft": False}
            yield prints, key | known | {"copies": 3, "pages": "1-2", "printer": "二楼打印机"}


def _review(row: Row, step: State, people: Mapping[str, str]) -> Row:
    when = row["created_at"] + timedelta(hours=1 + REVIEW_STEPS.index(step))
    decision = Action.SIGN if step is State.SIGN_OFF else Action.PASS
    slots = {"doc_no": row["doc_no"], "index_no": row["index_no"], "formed_date": when.date().isoformat()}
    review = Review(
        _review_id(row, step),
        row["id"],
        row["revision"],
        _HASH,
        step,
        decision,
        people[_REVIEWERS[step]],
        when,
        slots=slots if decision is Action.SIGN else {},
        signature="0" * 128,
    )
    columns = {"id": review.id, "step": step.value, "decision": decision.value, "account": review.account_id}
    return columns | {"time": when, "signed": review_to_json(review)}


def _review_id(row: Row, step: State) -> str:
    return f"{row['id'][:-1]}{REVIEW_STEPS.index(step)}"


def _delivery(row: Row, at: int) -> Row:
    record = _RECORD | {"title": row["title"], "doc_no": row["doc_no"], "values": row["entries"]}
    state = DeliveryState.DELIVERED if row["state"] == State.PUBLISHED else DeliveryState.WAITING
    if state is DeliveryState.WAITING and at < _STUCK * 6:
        state = DeliveryState.REFUSED
    return {
        "id": f"{row['id'][:-1]}a",
        "review": _review_id(row, State.SIGN_OFF),
        "title": row["title"],
        "unit": row["department"],
        "operation": Operation.PUBLISH.value,
        "record": json.dumps(record, ensure_ascii=False).encode(),
        "payload_sha256": _HASH,
        "files": [],
        "state": state.value,
        "tries": 1,
        "last_answer": "已公开，回执已核对。",
        "created_at": row["updated_at"],
    }


def _receipt(row: Row) -> Row:
    return {
        "entry": f"{row['id'][:-1]}a",
        "url": f"https://gongkai.example/v1/buckets/mzj01/collections/records/records/{row['id']}",
        "payload_sha256": _HASH,
        "etag": "1795490000000",
        "published_at": row["updated_at"] + timedelta(hours=8),
    }
