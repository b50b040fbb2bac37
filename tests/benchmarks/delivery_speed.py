"""Delivery against a bare loop with requests that does the same batches of PUTs and read-backs at the same server.

Run by name: pytest tests/benchmarks/delivery_speed.py. GONGKAI_ITEMS says how many records (default 600); they go
turn by turn, so that a busy machine slows both alike.
"""

import faulthandler
import json
import os
import resource
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
import requests

from deliveries import UNIT
from faults.approvals import KEY, START, fill_outbox
from faults.server import Server
from gongkai.commands.desk import Desk
from gongkai.commands.library import Library
from gongkai.commands.outbox import WorkspaceOutbox
from gongkai.domain import places
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.endpoint.folder import temporary
from gongkai.formkit.workdays import calendar
from gongkai.store.workspace import open_workspace
from gongkai.sync.deliver import BATCH, deliver
from gongkai.sync.kinto import KintoEndpoint

pytestmark = pytest.mark.slow

ITEMS = int(os.environ.get("GONGKAI_ITEMS", "600"))
TURNS = 6


def test_delivery_against_a_bare_loop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faulthandler.cancel_dump_traceback_later()  # on a busy machine it takes longer than a test that hangs
    ours, bare, memory = list[Pace](), list[Pace](), list[int]()
    with temporary() as data, closing(Server(data)) as server:
        for turn in range(TURNS):
            _deliver(tmp_path / f"{turn}.gongkai", server, turn, ours)
            memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10)
            _bare(tmp_path / f"{turn}.gongkai", server, 1000 + turn, bare)
    with capsys.disabled():
        print(  # noqa: T201 - the figure is what it is run for
            f"\nrecords/s, turn by turn: delivery {_list(ours)}, bare loop {_list(bare)}; "
            f"delivery reaches {_seconds(bare) / _seconds(ours):.0%}; memory at most {memory} MB; "
            f"own work for a record: delivery {_work(ours):.2f} ms, bare loop {_work(bare):.2f} ms"
        )


@dataclass(frozen=True)
class Pace:
    """So many records in so many seconds, of which this process itself was at work for so many."""

    count: int
    seconds: float
    work: float


@contextmanager
def _timed(count: int, paces: list[Pace]) -> Iterator[None]:
    began, work = time.perf_counter(), time.process_time()
    yield
    paces.append(Pace(count, time.perf_counter() - began, time.process_time() - work))


def _deliver(place: Path, server: Server, seed: int, paces: list[Pace]) -> None:
    count = len(_entries(place, seed))
    workspace = open_workspace(place, KEY)
    desk = Desk(workspace, Library({}, {}, calendar()), clock=lambda: START + timedelta(days=1))
    with KintoEndpoint(server.running.url, places.account(UNIT), server.password) as endpoint, _timed(count, paces):
        report = deliver(WorkspaceOutbox(desk, UNIT), endpoint, desk.clock)
    workspace.close()
    assert len(report.receipts) == count, report.outcomes[-1].words


def _bare(place: Path, server: Server, seed: int, paces: list[Pace]) -> None:
    entries = _entries(place, seed)
    session = requests.Session()
    session.auth = (places.account(UNIT), server.password)
    with _timed(len(entries), paces):
        for batch in _batches(entries):
            _send(session, server.running.url, batch)


def _send(session: requests.Session, url: str, batch: Sequence[OutboxEntry]) -> None:
    paths = [f"/buckets/{places.BUCKET}/collections/{places.records(UNIT)}/records/{e.disclosure}" for e in batch]
    puts = [
        {"method": "PUT", "path": path, "headers": {"If-None-Match": "*"}, "body": {"data": json.loads(e.record)}}
        for path, e in zip(paths, batch, strict=True)
    ]
    answers = session.post(f"{url}/batch", json={"requests": puts}, timeout=60).json()["responses"]
    assert {answer["status"] for answer in answers} == {201}
    reads = [{"path": path} for path in paths]
    read = session.post(f"{url}/batch", json={"requests": reads}, timeout=60).json()["responses"]
    assert len(read) == len(batch)


def _entries(place: Path, seed: int) -> list[OutboxEntry]:
    """Publications without files or corrections, 6 KB each."""
    place.unlink(missing_ok=True)
    chance = Random(seed)
    entries = fill_outbox(place, chance, ITEMS // TURNS, plain=True)
    assert {entry.operation for entry in entries} == {Operation.PUBLISH}
    return entries


def _batches(entries: Sequence[OutboxEntry]) -> Iterator[Sequence[OutboxEntry]]:
    for start in range(0, len(entries), BATCH):
        yield entries[start : start + BATCH]


def _list(paces: Sequence[Pace]) -> str:
    return ", ".join(f"{pace.count / pace.seconds:.0f}" for pace in paces)


def _seconds(paces: Sequence[Pace]) -> float:
    return sum(pace.seconds for pace in paces)


def _work(paces: Sequence[Pace]) -> float:
    """Milliseconds of this process's own work for a record: what does not depend on how busy the machine is."""
    return 1000 * sum(pace.work for pace in paces) / sum(pace.count for pace in paces)
