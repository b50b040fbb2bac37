"""What every endpoint behind the seam promises: one suite for the fake, Kinto and WordPress."""

from dataclasses import replace
from io import BytesIO
from itertools import count

import pytest

from deliveries import ATTACHMENT, FILE, UNIT, approved, disclosure_id
from fakes import FaultyEndpoint, MemoryOutbox, SteppingClock
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.outbox import DeliveryState
from gongkai.domain.places import account
from gongkai.domain.record import payload_sha256
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import Endpoint, Later, Occupied, Readable

_numbers = count(1)


@pytest.fixture
def number() -> int:
    """A disclosure that no other test uses, since the real endpoint forgets nothing."""
    return next(_numbers)


def test_it_knows_our_account(endpoint: Endpoint) -> None:
    assert endpoint.whoami() == account(UNIT)


def test_a_record_is_created_once_and_read_back_as_approved(endpoint: Endpoint, number: int) -> None:
    entry = approved(number)
    assert endpoint.read_record(UNIT, entry.disclosure) is None
    put = endpoint.put_record(UNIT, entry.disclosure, entry.record, None)
    read = endpoint.read_record(UNIT, entry.disclosure)
    assert read == put
    assert payload_sha256(put.record) == entry.payload_sha256
    with pytest.raises(Occupied) as occupied:
        endpoint.put_record(UNIT, entry.disclosure, approved(number, title="别的公告").record, None)
    assert occupied.value.stored.record["payload_sha256"] == entry.payload_sha256
    assert endpoint.read_record(UNIT, entry.disclosure) == put


def test_a_version_is_replaced_only_by_who_knows_it(endpoint: Endpoint, number: int) -> None:
    first = endpoint.put_record(UNIT, disclosure_id(number), approved(number).record, None)
    corrected = approved(number, title="更正后的公告")
    second = endpoint.put_record(UNIT, disclosure_id(number), corrected.record, first.etag)
    assert second.etag != first.etag
    with pytest.raises(Occupied) as occupied:
        endpoint.put_record(UNIT, disclosure_id(number), approved(number).record, first.etag)
    assert occupied.value.stored.etag == second.etag


def test_a_file_is_there_once_it_was_put(endpoint: Endpoint, number: int) -> None:
    content = FILE + str(number).encode()
    file = Attachment("名单.xlsx", "application/vnd.ms-excel", len(content), sha256_hex(content))
    assert not endpoint.has_file(UNIT, file)
    endpoint.put_file(UNIT, file, BytesIO(content))
    assert endpoint.has_file(UNIT, file)
    assert not endpoint.has_file(UNIT, replace(file, sha256="00" * 32))
    assert isinstance(endpoint, Readable)
    assert endpoint.file_sha256(UNIT, file) == file.sha256
    endpoint.remove_file(UNIT, file)
    assert endpoint.file_sha256(UNIT, file) is None
    endpoint.remove_file(UNIT, file)
    endpoint.put_file(UNIT, file, BytesIO(content))
    assert endpoint.has_file(UNIT, file)


def test_twenty_lost_answers_make_twenty_records(endpoint: Endpoint) -> None:
    entries = [approved(next(_numbers), files=(ATTACHMENT,)) for _ in range(20)]
    lost = [Later("答复丢失。") for _ in entries]
    clock, outbox = SteppingClock(), MemoryOutbox(entries, {ATTACHMENT.sha256: FILE})
    lossy = FaultyEndpoint(endpoint, after={"put_record": list(lost)})
    deliver(outbox, lossy, clock)
    assert outbox.receipts == []
    clock.advance(minutes=1)
    deliver(outbox, lossy, clock)
    assert [entry.state for entry in outbox.entries] == [DeliveryState.DELIVERED] * 20
    assert lossy.calls.count("put_file") <= 1
    for entry, receipt in zip(entries, outbox.receipts, strict=True):
        stored = endpoint.read_record(UNIT, entry.disclosure)
        assert stored
        assert (stored.url, stored.etag, payload_sha256(stored.record)) == (
            receipt.url,
            receipt.etag,
            entry.payload_sha256,
        )


def test_another_version_there_is_a_conflict(endpoint: Endpoint, number: int) -> None:
    endpoint.put_record(UNIT, disclosure_id(number), approved(number, title="另一个版本").record, None)
    outbox = MemoryOutbox([approved(number)])
    deliver(outbox, endpoint, SteppingClock())
    assert outbox.entry(disclosure_id(number)).state is DeliveryState.CONFLICT
