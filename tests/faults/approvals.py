"""An office whose outbox is full: signed publications, corrections and files, made from a seed."""

import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any
from uuid import UUID, uuid5

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from deliveries import UNIT, approved_record, frozen_revision
from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.correction import Correction, ReasonCode
from gongkai.domain.disclosure import Attachment, Disclosure, Revision
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.domain.people import Account, Department, Role
from gongkai.domain.record import core_sha256, with_reviews
from gongkai.domain.review import Review
from gongkai.domain.tombstone import corrected
from gongkai.domain.workflow import REVIEW_STEPS, Action, State
from gongkai.store.transaction import Transaction
from gongkai.store.workspace import found_workspace, open_workspace
from gongkai.vault.signing import Ed25519Key

KEY = bytes(32)
"""The key of every workspace made here."""

START = datetime(2026, 9, 3, 9, 0, tzinfo=UTC)
_PEOPLE = {
    "a1": Role.CLERK,
    "a2": Role.SECTION_HEAD,
    "a3": Role.SECRECY_OFFICER,
    "a4": Role.SIGNER,
}


def fill_outbox(place: Path, chance: Random, items: int, plain: bool = False, file_size: int = 0) -> list[OutboxEntry]:
    """Makes a workspace here with so many disclosures in its outbox; gives the entries in the order of approval.

    Where it is `plain`, they are publications of 6 KB without files, or each with a file of its own of this size.
    """
    shutil.copyfile(_template(), place)
    workspace = open_workspace(place, KEY)
    files = {sha256_hex(data): data for data in (chance.randbytes(chance.randint(1, 60_000)) for _ in range(3))}
    entries = []
    with workspace.write() as tx:
        for number in range(1, items + 1):
            entries += [_plain(tx, chance, number, file_size)] if plain else _approve(tx, chance, number, files)
    workspace.close()
    return entries


def _approve(tx: Transaction, chance: Random, number: int, files: dict[str, bytes]) -> list[OutboxEntry]:
    made = str(UUID(int=chance.getrandbits(128), version=4))
    tx.disclosures.add(Disclosure(made, "f", UNIT, "a1", "题目", State.DRAFT, 2, 1, {}, (), START, START), area=5)
    chosen = tuple(
        Attachment(f"附件{n}.xlsx", "application/vnd.ms-excel", len(files[sha256]), sha256, "list")
        for n, sha256 in enumerate(chance.sample(sorted(files), chance.randint(0, 2)))
    )
    for file in chosen:
        tx.attachments.put(made, file, files[file.sha256], [])
    record = approved_record(number, chosen, title=f"第{number}号公告")
    first = _queue(tx, chance, made, Operation.PUBLISH, record, chosen)
    if chance.random() < 0.7:
        return [first]
    changed = approved_record(number, chosen, title=f"更正后的第{number}号公告") | {"revision": 2}
    record = corrected(changed, as_stored(first), Correction(1, ReasonCode.ERROR, "数字有误。"))
    return [first, _queue(tx, chance, made, Operation.CORRECT, record, chosen)]


def _plain(tx: Transaction, chance: Random, number: int, file_size: int) -> OutboxEntry:
    made = str(UUID(int=chance.getrandbits(128), version=4))
    tx.disclosures.add(Disclosure(made, "f", UNIT, "a1", "题目", State.DRAFT, 1, 1, {}, (), START, START), area=5)
    files: tuple[Attachment, ...] = ()
    if file_size:
        content = chance.randbytes(file_size)
        files = (Attachment("名单.pdf", "application/pdf", file_size, sha256_hex(content), "list"),)
        tx.attachments.put(made, files[0], content, [])
    record = approved_record(number, files) | {"html": "<p>本月共保障120人。</p>" * 150}
    return _queue(tx, chance, made, Operation.PUBLISH, record, files)


def _queue(
    tx: Transaction,
    chance: Random,
    disclosure: str,
    operation: Operation,
    record: Json,
    files: tuple[Attachment, ...],
) -> OutboxEntry:
    revision = replace(frozen_revision(1, files), disclosure=disclosure, no=record["revision"])
    tx.reviews.freeze(revision)
    reviews = [_signed(revision, step, core_sha256(record)) for step in REVIEW_STEPS]
    for review in reviews:
        tx.reviews.add(review)
    record = with_reviews(record, reviews)
    entry = OutboxEntry(
        id=str(UUID(int=chance.getrandbits(128), version=4)),
        disclosure=disclosure,
        revision=revision.no,
        title=record["title"],
        unit=UNIT,
        operation=operation,
        record=canonical_bytes(record),
        payload_sha256=record["payload_sha256"],
        files=files,
        created_at=START + timedelta(minutes=revision.no),
    )
    tx.outbox.add(entry, reviews[-1].id)
    tx.disclosures.freeze(disclosure, revision.no)
    tx.disclosures.move(disclosure, State.APPROVED, START)
    return entry


def _signed(revision: Revision, step: State, record: str) -> Review:
    account = {State.SECTION_REVIEW: "a2", State.SECRECY_REVIEW: "a3", State.SIGN_OFF: "a4"}[step]
    signs = step is State.SIGN_OFF
    review = Review(
        id=str(uuid5(UUID(revision.disclosure), f"{revision.no} {account}")),
        disclosure=revision.disclosure,
        revision=revision.no,
        content_hash=revision.content_hash,
        step=step,
        decision=Action.SIGN if signs else Action.PASS,
        account_id=account,
        time=START,
        key=_key(account).public_key,
        record=record if signs else "",
        version=2,
    )
    return replace(review, signature=_key(account).sign(review.signed_bytes))


@cache
def _key(account: str) -> Ed25519Key:
    return Ed25519Key(Ed25519PrivateKey.from_private_bytes(account.encode().ljust(32)))


def as_stored(entry: OutboxEntry) -> dict[str, Any]:
    """The fields of an approved record."""
    return dict(json.loads(entry.record))


@cache
def _template() -> Path:
    place = Path(mkdtemp(prefix="gongkai-test-")) / "office.gongkai"
    workspace = found_workspace(place, KEY)
    with workspace.write() as tx:
        tx.people.add_department(Department(UNIT, "天津市武清区民政局", "武清区民政局", "武民"))
        for id_, role in _PEOPLE.items():
            tx.people.add_account(Account(id_, id_, id_, UNIT, frozenset({role}), _key(id_).public_key), b"sealed")
    workspace.close()
    return place
