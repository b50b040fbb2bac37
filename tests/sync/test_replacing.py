"""Corrections and withdrawals on their way: what they may replace, what goes with them, and not before their day."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count

import pytest

from deliveries import ATTACHMENT, FILE, UNIT, approved, correction, resealed, withdrawal
from fakes import FaultyEndpoint, MemoryEndpoint, MemoryOutbox, SteppingClock
from gongkai.domain.outbox import DeliveryState
from gongkai.domain.record import payload_sha256
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import Endpoint, Later

_numbers = count(70_000)


@dataclass
class TimedEndpoint(MemoryEndpoint):
    """An endpoint that says what time it is there."""

    time: datetime = datetime(2026, 9, 3, tzinfo=UTC)

    def server_time(self) -> datetime:
        """What the test has set."""
        return self.time


@pytest.fixture
def number() -> int:
    return next(_numbers)


@pytest.mark.parametrize("order", [correction, withdrawal])
def test_an_order_replaces_what_stands_and_takes_its_file_back(endpoint: Endpoint, number: int, order) -> None:  # type: ignore[no-untyped-def]
    clock = SteppingClock()
    entry = approved(number, files=(ATTACHMENT,))
    outbox = MemoryOutbox([entry], {ATTACHMENT.sha256: FILE})
    deliver(outbox, endpoint, clock)
    outbox.entries.append(order(entry, number))
    assert len(deliver(outbox, endpoint, clock).receipts) == 1
    stored = endpoint.read_record(UNIT, entry.disclosure)
    assert stored
    assert payload_sha256(stored.record) == outbox.entries[-1].payload_sha256
    assert not endpoint.has_file(UNIT, ATTACHMENT)
    assert (
        len(
            deliver(
                MemoryOutbox([approved(next(_numbers), files=(ATTACHMENT,))], outbox.files), endpoint, clock
            ).receipts
        )
        == 1
    )
    assert endpoint.has_file(UNIT, ATTACHMENT), "a file that was taken back can be published again"


@pytest.mark.parametrize("call", ["put_record", "read_record", "remove_file"])
@pytest.mark.parametrize("side", ["before", "after"])
def test_a_withdrawal_is_finished_whatever_the_line_does(number: int, call: str, side: str) -> None:
    clock, memory = SteppingClock(), MemoryEndpoint()
    entry = approved(number, files=(ATTACHMENT,))
    outbox = MemoryOutbox([entry], {ATTACHMENT.sha256: FILE})
    deliver(outbox, memory, clock)
    outbox.entries.append(withdrawal(entry, number))
    deliver(outbox, FaultyEndpoint(memory, **{side: {call: [Later("连接中断。")]}}), clock)  # type: ignore[arg-type]
    clock.advance(hours=2)
    deliver(outbox, memory, clock)
    assert memory.records[UNIT, entry.disclosure].record["state"] == "withdrawn"
    assert memory.files == {}
    assert {one.state for one in outbox.entries} == {DeliveryState.DELIVERED}


def test_a_correction_replaces_nothing_strange_but_a_withdrawal_takes_everything(number: int) -> None:
    clock, memory = SteppingClock(), MemoryEndpoint()
    entry = approved(number)
    outbox = MemoryOutbox([entry])
    deliver(outbox, memory, clock)
    stored = memory.records[UNIT, entry.disclosure]
    strange = json.loads(resealed(stored.record | {"title": "别人改的标题"}))
    memory.records[UNIT, entry.disclosure] = replace(stored, record=strange)
    outbox.entries.append(correction(entry, number))
    deliver(outbox, memory, clock)
    assert outbox.entries[-1].state is DeliveryState.CONFLICT
    outbox.entries[-1] = withdrawal(entry, number)
    deliver(outbox, memory, clock)
    assert memory.records[UNIT, entry.disclosure].record["state"] == "withdrawn"


def test_a_clock_that_runs_ahead_publishes_nothing_early(number: int) -> None:
    clock, endpoint = SteppingClock(datetime(2026, 10, 1, tzinfo=UTC)), TimedEndpoint()
    outbox = MemoryOutbox([replace(approved(number), not_before=datetime(2026, 9, 10, tzinfo=UTC))])
    assert deliver(outbox, endpoint, clock).receipts == ()
    assert "校准" in outbox.entries[0].last_answer
    assert endpoint.records == {}
    endpoint.time = datetime(2026, 9, 10, tzinfo=UTC)
    clock.advance(hours=2)
    assert len(deliver(outbox, endpoint, clock).receipts) == 1
