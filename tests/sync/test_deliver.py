"""Delivery as an office lives through it: once, whole, in order, whatever the line does."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from deliveries import ATTACHMENT, FILE, UNIT, approved, approved_record, disclosure_id, resealed
from fakes import FaultyEndpoint, MemoryEndpoint, MemoryOutbox, SteppingClock
from gongkai.domain.outbox import DeliveryState
from gongkai.domain.record import payload_sha256
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import DeliveryError, Denied, Later, Paused, Refused

CALLS = ("whoami", "has_file", "put_file", "put_record", "read_record")


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


def test_files_go_before_the_record_and_the_receipt_is_what_was_read_back(clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    endpoint = FaultyEndpoint(memory)
    outbox = MemoryOutbox([approved(1, files=(ATTACHMENT,))], {ATTACHMENT.sha256: FILE})
    report = deliver(outbox, endpoint, clock)
    assert endpoint.calls == list(CALLS)
    assert list(memory.files.values()) == [FILE]
    (receipt,) = outbox.receipts
    assert report.receipts == (receipt,)
    stored = memory.records[UNIT, disclosure_id(1)]
    assert (receipt.url, receipt.etag, receipt.published_at) == (stored.url, stored.etag, stored.modified)
    assert receipt.payload_sha256 == stored.record["payload_sha256"]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("side", ["before", "after"])
def test_a_broken_line_at_any_step_still_publishes_exactly_once(call: str, side: str, clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    endpoint = FaultyEndpoint(memory, **{side: {call: [Later("连接中断。")]}})  # type: ignore[arg-type]
    outbox = MemoryOutbox([approved(1, files=(ATTACHMENT,)), approved(2)], {ATTACHMENT.sha256: FILE})
    deliver(outbox, endpoint, clock)
    assert outbox.entry(disclosure_id(1)).last_answer == "连接中断。"
    clock.advance(minutes=1)
    deliver(outbox, endpoint, clock)
    assert [entry.state for entry in outbox.entries] == [DeliveryState.DELIVERED] * 2
    assert memory.version == len(outbox.receipts) == 2
    assert endpoint.calls.count("put_file") == (2 if (call, side) == ("put_file", "before") else 1)


def test_a_retry_waits_for_its_time_and_longer_each_time(clock: SteppingClock) -> None:
    faults: list[DeliveryError] = [Later("忙。", retry_after=30.0), Later("忙。"), Later("忙。")]
    endpoint = FaultyEndpoint(MemoryEndpoint(), before={"put_record": faults})
    outbox = MemoryOutbox([approved(1)])
    waits = []
    for _ in range(3):
        deliver(outbox, endpoint, clock, chance=lambda: 0.5)
        next_try = outbox.entry(disclosure_id(1)).next_try
        assert next_try
        waits.append((next_try - clock.now).total_seconds())
        assert deliver(outbox, endpoint, clock).outcomes == ()
        clock.now = next_try
    assert waits == [31.0, 2.0, 4.0]
    deliver(outbox, endpoint, clock)
    assert outbox.entry(disclosure_id(1)).tries == 3
    assert len(outbox.receipts) == 1


def test_no_entry_goes_out_before_its_day(clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    outbox = MemoryOutbox([replace(approved(1), not_before=datetime(2026, 10, 1, tzinfo=UTC))])
    assert deliver(outbox, memory, clock).outcomes == ()
    clock.now = datetime(2026, 10, 1, tzinfo=UTC)
    assert len(deliver(outbox, memory, clock).receipts) == 1


def test_a_wrong_password_pauses_the_queue_and_says_so_on_each_entry(clock: SteppingClock) -> None:
    endpoint = FaultyEndpoint(MemoryEndpoint(), before={"whoami": [Paused("口令不对。")]})
    outbox = MemoryOutbox([approved(1), approved(2)])
    assert deliver(outbox, endpoint, clock).paused == "口令不对。"
    assert endpoint.calls == ["whoami"]
    assert {(e.state, e.last_answer, e.next_try) for e in outbox.entries} == {
        (DeliveryState.WAITING, "口令不对。", None)
    }
    assert len(deliver(outbox, endpoint, clock).receipts) == 2


def test_a_server_that_asks_for_quiet_gets_it(clock: SteppingClock) -> None:
    endpoint = MemoryEndpoint(quiet=60.0)
    outbox = MemoryOutbox([approved(1), approved(2)])
    report = deliver(outbox, endpoint, clock, batch=1)
    assert len(report.receipts) == 1
    assert "60" in report.paused
    clock.advance(seconds=59)
    assert deliver(outbox, endpoint, clock).outcomes == ()
    clock.advance(seconds=1)
    assert len(deliver(outbox, endpoint, clock).receipts) == 1


def test_a_refusal_is_believed_only_when_it_is_repeated(clock: SteppingClock) -> None:
    endpoint = FaultyEndpoint(MemoryEndpoint(), before={"put_record": [Refused("发布端不接受所发的内容。")]})
    assert len(deliver(MemoryOutbox([approved(1)]), endpoint, clock).receipts) == 1


@pytest.mark.parametrize("call", ["has_file", "put_file", "read_record"])
def test_a_damaged_request_for_a_file_or_a_reading_sends_nothing_back_to_the_clerk(
    call: str, clock: SteppingClock
) -> None:
    endpoint = FaultyEndpoint(MemoryEndpoint(), before={call: [Refused("发布端不接受所发的内容。")]})
    outbox = MemoryOutbox([approved(1, files=(ATTACHMENT,))], {ATTACHMENT.sha256: FILE})
    for _ in range(2):
        deliver(outbox, endpoint, clock)
        clock.advance(minutes=1)
    assert outbox.entry(disclosure_id(1)).state is DeliveryState.DELIVERED


def test_a_file_that_is_refused_twice_is_refused(clock: SteppingClock) -> None:
    refusal = Refused("超过了发布端允许的大小。")
    endpoint = FaultyEndpoint(MemoryEndpoint(), before={"put_file": [refusal, refusal]})
    outbox = MemoryOutbox([approved(1, files=(ATTACHMENT,))], {ATTACHMENT.sha256: FILE})
    (outcome,) = deliver(outbox, endpoint, clock).outcomes
    assert (outcome.state, outcome.words) == (DeliveryState.REFUSED, "第1个附件没有发出：超过了发布端允许的大小。")


def test_a_wrong_password_is_believed_only_when_the_greeting_says_so_too(clock: SteppingClock) -> None:
    once = FaultyEndpoint(MemoryEndpoint(), before={"put_record": [Denied("口令不对。")]})
    report = deliver(MemoryOutbox([approved(1)]), once, clock)
    assert (report.denied, once.calls.count("whoami")) == (False, 2)
    denied: list[DeliveryError] = [Denied("口令不对。")] * 2
    for_good = FaultyEndpoint(MemoryEndpoint(), before={"whoami": denied})
    assert deliver(MemoryOutbox([approved(1)]), for_good, clock).denied


def test_a_line_that_fails_batch_after_batch_ends_the_run(clock: SteppingClock) -> None:
    endpoint = FaultyEndpoint(MemoryEndpoint(), before={"put_record": [Later("连接中断。")] * 100})
    outbox = MemoryOutbox([approved(number) for number in range(1, 11)])
    assert deliver(outbox, endpoint, clock, chance=lambda: 0.5, batch=2).paused == "连接中断。"
    assert sum(entry.tries for entry in outbox.entries) == 6


def test_a_record_damaged_on_its_way_is_put_right_by_itself(clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    damaged = approved(1).record.replace("120人".encode(), "120入".encode())
    memory.put_record(UNIT, disclosure_id(1), damaged, None)
    outbox = MemoryOutbox([approved(1)])
    for _ in range(3):
        deliver(outbox, memory, clock)
        clock.advance(minutes=1)
    assert outbox.entry(disclosure_id(1)).state is DeliveryState.DELIVERED
    assert payload_sha256(memory.records[UNIT, disclosure_id(1)].record) == approved(1).payload_sha256


def test_a_conflict_that_a_person_decided_replaces_that_version_only(clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    other = approved(1, title="另一个版本的公告")
    memory.put_record(UNIT, other.disclosure, other.record, None)
    outbox = MemoryOutbox([replace(approved(1), tries=1)], decided=["00" * 32])
    assert deliver(outbox, memory, clock).outcomes[0].state is DeliveryState.CONFLICT
    decided = MemoryOutbox([replace(approved(1), tries=1)], decided=[other.payload_sha256])
    assert len(deliver(decided, memory, clock).receipts) == 1


def test_a_poison_entry_does_not_block_the_others(clock: SteppingClock) -> None:
    refusal = Refused("发布端不接受“title”一项。", "title")
    endpoint = FaultyEndpoint(MemoryEndpoint(), before={"put_record": [refusal, Later("忙。"), refusal]})
    outbox = MemoryOutbox([approved(1), approved(2)])
    deliver(outbox, endpoint, clock)
    clock.advance(minutes=1)
    deliver(outbox, endpoint, clock)
    assert [entry.state for entry in outbox.entries] == [DeliveryState.REFUSED, DeliveryState.DELIVERED]
    assert "title" in outbox.entry(disclosure_id(1)).last_answer


def test_another_version_at_the_endpoint_is_a_conflict_and_stays_untouched(clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    other = approved(1, title="另一个版本的公告")
    memory.put_record(UNIT, other.disclosure, other.record, None)
    outbox = MemoryOutbox([approved(1)])
    deliver(outbox, memory, clock)
    assert outbox.entry(disclosure_id(1)).state is DeliveryState.CONFLICT
    assert memory.records[UNIT, other.disclosure].record["title"] == "另一个版本的公告"
    assert outbox.receipts == []


def test_a_record_changed_since_signing_never_leaves(clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    entry = approved(1)
    changed = [
        replace(entry, record=entry.record.replace("120人".encode(), "121人".encode())),
        replace(entry, record=resealed(approved_record(1) | {"title": "改过的公告"})),
    ]
    for broken in changed:
        outbox = MemoryOutbox([broken])
        deliver(outbox, memory, clock)
        assert outbox.entry(entry.disclosure).state is DeliveryState.REFUSED
    assert memory.records == {}


@pytest.mark.parametrize("files", [{}, {ATTACHMENT.sha256: b"changed"}])
def test_a_lost_or_changed_file_stops_its_record(files: dict[str, bytes], clock: SteppingClock) -> None:
    memory = MemoryEndpoint()
    outbox = MemoryOutbox([approved(1, files=(ATTACHMENT,))], files)
    deliver(outbox, memory, clock)
    assert outbox.entry(disclosure_id(1)).state is DeliveryState.REFUSED
    assert "第1个附件" in outbox.entry(disclosure_id(1)).last_answer
    assert (memory.records, memory.files) == ({}, {})
