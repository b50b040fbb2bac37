"""Two office PCs on one workspace: they share the outbox, and nothing is done twice."""

from collections import Counter
from datetime import timedelta
from pathlib import Path
from random import Random
from threading import Thread

import pytest

from deliveries import UNIT
from fakes import MemoryEndpoint, SteppingClock
from faults.approvals import KEY, START, fill_outbox
from gongkai.commands.desk import Desk
from gongkai.commands.library import Library
from gongkai.commands.outbox import HOLD, WorkspaceOutbox
from gongkai.domain.outbox import OutboxEntry
from gongkai.formkit.workdays import calendar
from gongkai.store.workspace import Workspace, open_workspace
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import Stored


class CountingEndpoint(MemoryEndpoint):
    """Counts what is put."""

    def __init__(self) -> None:
        super().__init__()
        self.puts: Counter[str] = Counter()

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """Counts, then stores."""
        self.puts[record_id] += 1
        return super().put_record(unit, record_id, record, replaces)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "office.gongkai"


def desk(workspace: Workspace, clock: SteppingClock) -> Desk:
    return Desk(workspace, Library({}, {}, calendar()), clock=clock)


def opened(place: Path) -> tuple[Workspace, SteppingClock]:
    return open_workspace(place, KEY), SteppingClock(START + timedelta(days=1))


def test_what_one_has_claimed_the_other_leaves_alone_until_the_claim_runs_out(place: Path) -> None:
    entries = fill_outbox(place, Random(1), 6)
    workspace, clock = opened(place)
    one, two = (WorkspaceOutbox(desk(workspace, clock), UNIT) for _ in range(2))
    first = one.claim(clock(), 4)
    second = two.claim(clock(), 4)
    claimed = [entry.disclosure for entry in (*first, *second)]
    assert sorted(claimed) == sorted({entry.disclosure for entry in entries})
    clock.now += HOLD
    assert {entry.id for entry in two.claim(clock(), 50)} == {entry.id for entry in (*first, *second)}
    assert list(one.keep(first, clock())) == []
    workspace.close()


def test_two_at_once_put_every_record_once(place: Path) -> None:
    entries = fill_outbox(place, Random(2), 30)
    endpoint = CountingEndpoint()
    workspaces = [opened(place) for _ in range(2)]
    reports = []

    def run(workspace: Workspace, clock: SteppingClock) -> None:
        reports.append(deliver(WorkspaceOutbox(desk(workspace, clock), UNIT), endpoint, clock, batch=3))

    threads = [Thread(target=run, args=one) for one in workspaces]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert endpoint.puts == Counter(entry.disclosure for entry in entries)
    delivered = [receipt.entry for report in reports for receipt in report.receipts]
    assert sorted(delivered) == sorted(entry.id for entry in entries)
    for workspace, _ in workspaces:
        workspace.close()


def test_a_correction_goes_only_after_what_it_corrects(place: Path) -> None:
    entries = fill_outbox(place, Random(3), 20)
    assert any(entry.revision == 2 for entry in entries)
    workspace, clock = opened(place)
    outbox = WorkspaceOutbox(desk(workspace, clock), UNIT)
    assert {entry.revision for entry in outbox.claim(clock(), 100)} == {1}
    report = deliver(outbox, MemoryEndpoint(), clock)
    assert _in_order([outcome.entry for outcome in report.outcomes])
    assert len(report.receipts) == len(entries)
    workspace.close()


def _in_order(entries: list[OutboxEntry]) -> bool:
    of_each = ([e.revision for e in entries if e.disclosure == d] for d in {e.disclosure for e in entries})
    return all(revisions == sorted(revisions) for revisions in of_each)
