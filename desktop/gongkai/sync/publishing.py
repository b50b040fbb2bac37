"""What is sent for a batch of entries: files first, then the records, then all of it read back and compared."""

import json
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from gongkai.domain.disclosure import Attachment
from gongkai.domain.outbox import OutboxEntry, Receipt
from gongkai.domain.record import payload_sha256
from gongkai.sync import batches
from gongkai.sync.endpoint import DeliveryError, Endpoint, Later, Occupied, Put, Refused, Stored, Timed
from gongkai.sync.files import send_file
from gongkai.sync.outbox import Outbox
from gongkai.sync.replacing import remove_spent_files, replaceable

Answer: TypeAlias = Receipt | DeliveryError
"""How one entry fared."""

T = TypeVar("T")


def publish(outbox: Outbox, endpoint: Endpoint, entries: Sequence[OutboxEntry]) -> Mapping[str, Answer]:
    """Tries these entries of one unit, at most one of a disclosure; gives the answer for each by its id.

    Raises Paused where nothing can be delivered at all.
    """
    answers: dict[str, Answer] = {}
    today = _kept(entries, [_check_day(endpoint, entry) for entry in entries], answers)
    whole = _kept(today, map(_check_approved, today), answers)
    ready = _kept(whole, _send_files(outbox, endpoint, whole), answers)
    allowed = {entry.id: replaceable(outbox, entry) for entry in ready}
    before = _read(endpoint, [entry for entry in ready if allowed[entry.id]])
    known = _kept(ready, (before.get(entry.id) for entry in ready), answers)
    put = _put(endpoint, _puts(known, before, allowed))
    sent = _kept(known, (put.get(entry.id) for entry in known), answers)
    for entry, stored in zip(sent, _read(endpoint, sent).values(), strict=True):
        seen = _seen(put.get(entry.id)) or _seen(before.get(entry.id))
        judged = _judge(entry, stored, allowed[entry.id]) or _mended(endpoint, entry, stored, seen)
        answers[entry.id] = _tidied(outbox, endpoint, entry) or judged if isinstance(judged, Receipt) else judged
    return answers


def _kept(entries: Sequence[OutboxEntry], found: Iterable[object], answers: dict[str, Answer]) -> Sequence[OutboxEntry]:
    """The entries to go on with; an error among what was found is its entry's answer.

    Occupied is none: it is an earlier try whose answer was lost, or another version, and the read-back tells which.
    """
    kept = []
    for entry, error in zip(entries, found, strict=True):
        if isinstance(error, DeliveryError) and not isinstance(error, Occupied):
            answers[entry.id] = error
        elif entry.id not in answers:
            kept.append(entry)
    return kept


def _check_day(endpoint: Endpoint, entry: OutboxEntry) -> Later | None:
    """Whether its day has come there too (rule 8): a clock set ahead here publishes and takes down nothing early."""
    there = endpoint.server_time() if isinstance(endpoint, Timed) else None
    if entry.not_before and there and there < entry.not_before:
        return Later("本机时间比发布端快，发布端那里还没有到日子，请校准本机时间。")
    return None


def _check_approved(entry: OutboxEntry) -> Refused | None:
    record = json.loads(entry.record)
    if payload_sha256(record) == record["payload_sha256"] == entry.payload_sha256:
        return None
    return Refused("待发的内容与签发时不一致，没有发送：请告知管理员，并退回重新签发。")


def _send_files(outbox: Outbox, endpoint: Endpoint, entries: Sequence[OutboxEntry]) -> Sequence[DeliveryError | None]:
    """Sends what the endpoint lacks of the entries' files; an error for each entry that one of its files kept back."""
    needed = list({file.sha256: file for entry in entries for file in entry.files}.values())
    there = _looked(len(needed), lambda: batches.has_files(endpoint, entries[0].unit, needed)) if needed else ()
    standing = dict(zip((file.sha256 for file in needed), there, strict=True))
    return [_files_of(outbox, endpoint, entry, standing) for entry in entries]


def _files_of(
    outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry, standing: dict[str, bool | DeliveryError]
) -> DeliveryError | None:
    for number, file in enumerate(entry.files, 1):
        there = standing[file.sha256]
        if there is False:
            there = standing[file.sha256] = _sent(outbox, endpoint, entry, file)
        if isinstance(there, Refused):
            return Refused(f"第{number}个附件没有发出：{there.words}", file.field)
        if isinstance(there, DeliveryError):
            return there
    return None


def _sent(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry, file: Attachment) -> bool | DeliveryError:
    for _ in range(2):  # a refusal is believed when it is repeated, as with records
        try:
            send_file(outbox, endpoint, entry.unit, file)
        except Later as error:
            return error
        except Refused as error:
            refusal = error
        else:
            return True
    return refusal


def _puts(
    entries: Sequence[OutboxEntry],
    before: Mapping[str, Stored | DeliveryError | None],
    allowed: Mapping[str, Container[str]],
) -> Mapping[str, Put]:
    """What to put for each entry: a new record, or one in place of a version that it may replace; else nothing."""
    puts = {}
    for entry in entries:
        standing = _seen(before.get(entry.id))
        if standing is None:
            puts[entry.id] = _as_put(entry, None)
        elif _hash(standing) in allowed[entry.id]:
            puts[entry.id] = _as_put(entry, standing.etag)
    return puts


def _as_put(entry: OutboxEntry, replaces: str | None) -> Put:
    return Put(entry.unit, entry.disclosure, entry.record, replaces)


def _put(endpoint: Endpoint, puts: Mapping[str, Put]) -> dict[str, Stored | DeliveryError]:
    answers = _asked(len(puts), lambda: batches.put_records(endpoint, list(puts.values())))
    return {id_: _asked_again(endpoint, put, answer) for (id_, put), answer in zip(puts.items(), answers, strict=True)}


def _asked_again(endpoint: Endpoint, put: Put, answer: Stored | DeliveryError) -> Stored | DeliveryError:
    """A refusal is believed when the same record, alone, is refused once more: a damaged request is refused too."""
    if not isinstance(answer, Refused):
        return answer
    (second,) = _asked(1, lambda: batches.put_records(endpoint, [put]))
    return second


def _read(endpoint: Endpoint, entries: Sequence[OutboxEntry]) -> dict[str, Stored | DeliveryError | None]:
    if not entries:
        return {}
    ids = [entry.disclosure for entry in entries]
    found = _looked(len(ids), lambda: batches.read_records(endpoint, entries[0].unit, ids))
    return dict(zip((entry.id for entry in entries), found, strict=True))


def _asked(count: int, ask: Callable[[], Sequence[T | DeliveryError]]) -> Sequence[T | DeliveryError]:
    """The answers to so many requests; what befell all of them together is the answer to each."""
    if not count:
        return ()
    try:
        return ask()
    except (Later, Refused) as error:
        return [error] * count


def _looked(count: int, ask: Callable[[], Sequence[T | DeliveryError]]) -> Sequence[T | DeliveryError]:
    """As `_asked`, for what changes nothing: only a question that was damaged on its way is refused."""
    return [Later(error.words) if isinstance(error, Refused) else error for error in _asked(count, ask)]


def _judge(entry: OutboxEntry, stored: Stored | DeliveryError | None, allowed: Container[str]) -> Answer | None:
    """What the read-back proves: delivered, not yet, or another version; None where the record is damaged."""
    if stored is None:
        return Later("发布端收下了记录，但还读不到，稍后自动核对。")
    if isinstance(stored, DeliveryError):
        return stored
    if (standing := _hash(stored)) == entry.payload_sha256:
        return _receipt(entry, stored)
    if standing in allowed:
        return Later("发布端还是原来的版本，稍后自动再试。")
    return Occupied(stored) if standing == stored.record.get("payload_sha256") else None


def _mended(
    endpoint: Endpoint, entry: OutboxEntry, stored: Stored | DeliveryError | None, seen: Stored | None
) -> DeliveryError:
    """Puts the approved bytes over a record that contradicts its own hash, once it was seen so twice.

    Seen once it may be the answer that was damaged on its way; a record that somebody wrote has a hash that fits.
    """
    if not isinstance(stored, Stored) or seen is None or seen.record != stored.record:
        return Later("读回的记录在传输中损坏，稍后自动核对。")
    _asked(1, lambda: batches.put_records(endpoint, [_as_put(entry, stored.etag)]))
    return Later("发布端的记录在传输中损坏，已重新发送，稍后自动核对。")


def _tidied(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry) -> DeliveryError | None:
    try:
        remove_spent_files(outbox, endpoint, entry)
    except (Later, Refused) as error:  # the record stands already, so nothing goes back to the clerk for a file
        return Later(error.words)
    return None


def _seen(answer: Stored | DeliveryError | None) -> Stored | None:
    """The version at the endpoint that an answer tells of."""
    if isinstance(answer, Occupied):
        return answer.stored
    return answer if isinstance(answer, Stored) else None


def _hash(stored: Stored) -> str:
    return payload_sha256(stored.record)


def _receipt(entry: OutboxEntry, stored: Stored) -> Receipt:
    return Receipt(
        entry.id, entry.disclosure, entry.revision, stored.url, entry.payload_sha256, stored.etag, stored.modified
    )
