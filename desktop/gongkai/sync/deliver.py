"""Delivery of what is due: files first, then the record, read back and compared before a receipt is written.

A plain function with no state of its own: killed anywhere, it is simply called again. What the endpoint has already
is recognised by its hash, so nothing is published twice.
"""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from random import random
from typing import TypeAlias

from gongkai.domain.canonical import Json, sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import DeliveryState, Operation, OutboxEntry, Receipt
from gongkai.domain.record import payload_sha256
from gongkai.sync.backoff import next_try
from gongkai.sync.endpoint import DeliveryError, Endpoint, Later, Occupied, Paused, Refused
from gongkai.sync.outbox import Outbox
from gongkai.sync.replacing import remove_spent_files, replaced_version

Again: TypeAlias = Callable[[OutboxEntry, DeliveryError], datetime | None]
"""When an entry that met this error is tried again; None leaves it to the next run."""


@dataclass(frozen=True)
class Outcome:
    """How one entry fared; `words` say why where it was not delivered."""

    entry: OutboxEntry
    state: DeliveryState
    words: str = ""
    receipt: Receipt | None = None


@dataclass(frozen=True)
class DeliveryReport:
    """How a run went; `paused` says why it stopped before its end, empty where it did not."""

    outcomes: tuple[Outcome, ...] = ()
    paused: str = ""

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """The receipts of what was delivered."""
        return tuple(outcome.receipt for outcome in self.outcomes if outcome.receipt)


def deliver(
    outbox: Outbox, endpoint: Endpoint, clock: Callable[[], datetime], chance: Callable[[], float] = random
) -> DeliveryReport:
    """Tries every due entry once, in order; an entry whose disclosure is held up waits with it.

    `chance` draws from 0 up to 1 and spreads the next tries.
    """

    def again(entry: OutboxEntry, error: DeliveryError) -> datetime | None:
        return next_try(clock(), entry.tries, error.retry_after, chance) if isinstance(error, Later) else None

    due = outbox.due(clock())
    outcomes: list[Outcome] = []
    try:
        for entry in _with_greeting(endpoint, due):
            if not _held_up(entry, outcomes):
                outcomes.append(_attempt(outbox, endpoint, entry, again))
                _heed(endpoint)
    except (Paused, Later) as pause:
        tried = {outcome.entry.id for outcome in outcomes}
        rest = [entry for entry in due if entry.id not in tried]
        outcomes += [_wait(outbox, entry, again(entry, pause), pause.words) for entry in rest]
        return DeliveryReport(tuple(outcomes), pause.words)
    return DeliveryReport(tuple(outcomes))


def _with_greeting(endpoint: Endpoint, due: Sequence[OutboxEntry]) -> Sequence[OutboxEntry]:
    if due:
        endpoint.whoami()
    return due


def _held_up(entry: OutboxEntry, outcomes: Sequence[Outcome]) -> bool:
    return any(o.entry.disclosure == entry.disclosure and o.state is not DeliveryState.DELIVERED for o in outcomes)


def _heed(endpoint: Endpoint) -> None:
    if seconds := endpoint.quiet_seconds():
        raise Later(f"发布端请求暂停{seconds:.0f}秒，之后自动继续。", seconds)


def _attempt(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry, again: Again) -> Outcome:
    """One try of one entry, its result kept in the outbox; only Paused gets through."""
    try:
        receipt = _publish(outbox, endpoint, entry)
    except Later as error:
        return _wait(outbox, entry, again(entry, error), error.words)
    except Refused as error:
        outbox.refused(entry, error.words)
        return Outcome(entry, DeliveryState.REFUSED, error.words)
    except Occupied as error:
        outbox.conflict(entry, error.words)
        return Outcome(entry, DeliveryState.CONFLICT, error.words)
    outbox.delivered(entry, receipt)
    return Outcome(entry, DeliveryState.DELIVERED, receipt=receipt)


def _wait(outbox: Outbox, entry: OutboxEntry, until: datetime | None, words: str) -> Outcome:
    outbox.failed(entry, until, words)
    return Outcome(entry, DeliveryState.WAITING, words)


def _publish(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry) -> Receipt:
    _check_approved(json.loads(entry.record), entry)
    _send_files(outbox, endpoint, entry)
    with suppress(Occupied):  # an earlier try whose answer was lost, or another version: the read-back tells
        replaces = replaced_version(outbox, endpoint, entry)
        endpoint.put_record(entry.unit, entry.disclosure, entry.record, replaces)
    stored = endpoint.read_record(entry.unit, entry.disclosure)
    if stored is None:
        raise Later("发布端收下了记录，但还读不到，稍后自动核对。")
    if payload_sha256(stored.record) != entry.payload_sha256:
        raise Later("撤回时又有改动，稍后自动再撤。") if entry.operation is Operation.WITHDRAW else Occupied(stored)
    remove_spent_files(outbox, endpoint, entry)
    return Receipt(
        entry.id, entry.disclosure, entry.revision, stored.url, entry.payload_sha256, stored.etag, stored.modified
    )


def _check_approved(record: Json, entry: OutboxEntry) -> None:
    if not payload_sha256(record) == record["payload_sha256"] == entry.payload_sha256:
        raise Refused("待发的内容与签发时不一致，没有发送：请告知管理员，并退回重新签发。")


def _send_files(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry) -> None:
    for number, file in enumerate(entry.files, 1):
        if endpoint.has_file(entry.unit, file):
            continue
        content = _approved_bytes(outbox, file, number)
        try:
            endpoint.put_file(entry.unit, file, content)
        except Refused as error:
            raise Refused(f"第{number}个附件没有被接受：{error.words}", file.field) from error


def _approved_bytes(outbox: Outbox, file: Attachment, number: int) -> bytes:
    try:
        content = outbox.file_bytes(file.sha256)
    except UserError as error:
        raise Refused(f"第{number}个附件读不到：{error.message}{error.remedy}", file.field) from error
    if sha256_hex(content) != file.sha256:
        raise Refused(f"第{number}个附件与签发时不一致，没有发送：请告知管理员，并退回重新签发。", file.field)
    return content
