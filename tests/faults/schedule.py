"""A schedule of faults made from a seed, played against a full outbox until everything is there, and inspected then."""

import multiprocessing
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import requests

from deliveries import UNIT
from faults.approvals import KEY, START, as_stored, fill_outbox
from faults.client import Run
from faults.edges import Edge
from faults.proxy import Fault, FaultProxy, Kind
from faults.server import Server
from gongkai.domain import places
from gongkai.domain.outbox import DeliveryState, OutboxEntry
from gongkai.domain.record import file_id
from gongkai.store.workspace import open_workspace

ROUNDS = 40
"""After so many runs everything must be there; each takes place two hours after the one before."""

_REACHES = (2, 40, 400, 1_500, 6_000, 25_000)
"""How far into a connection a fault may lie: the first bytes, the request line, the headers, and on into the body."""

_MESSAGES = 8
"""Into how many messages of a connection faults may lie by their edges; a small delivery takes about so many."""

_SLOW = (Kind.STALL, Kind.DELAY)


@dataclass(frozen=True)
class Told:
    """What a schedule did: connections struck, and runs until all was there."""

    struck: int
    rounds: int


def on_database(seed: int) -> bool:
    """Whether a schedule is for the endpoint on PostgreSQL: every fifth, among them those that kill it."""
    return seed % 5 == 0


def play(seed: int, folder: Path, server: Server, proxy: FaultProxy) -> Told:
    """Plays one schedule; an AssertionError says what is not as approved."""
    chance = Random(seed)
    place = folder / f"{seed}.gongkai"
    entries = fill_outbox(place, chance, chance.randint(2, 5))
    since = _timestamp(server, places.records(UNIT))
    proxy.faults, before = _faults(chance, chance.randint(2, 8)), proxy.struck
    rounds = 0
    while _waiting(place):
        assert rounds < ROUNDS, f"schedule {seed}: not all delivered after {ROUNDS} runs: {_answers(place)}"
        _round(
            chance, seed, rounds, Run(place, _url(proxy), server.password, START + timedelta(hours=2 * rounds)), server
        )
        rounds += 1
    _inspect(place, entries, server, since)
    place.unlink()
    return Told(proxy.struck - before, rounds)


def _round(chance: Random, seed: int, number: int, run: Run, server: Server) -> None:
    """One run; in some schedules the client, the server or the database is killed in the first ones.

    In others two office PCs deliver at the same time.
    """
    victim = {0: "server", 20: "database"}.get(seed % 40, "client" if seed % 4 == 1 else "")
    together = seed % 8 == 6
    if number > 2 or not (victim or together) or chance.random() < 0.2:
        run()
        return
    process = multiprocessing.get_context("forkserver").Process(target=run)
    process.start()
    if together:
        run()
        process.join()
        assert process.exitcode == 0, "the second office PC failed"
        return
    time.sleep(chance.random() * (0.4 if victim == "client" else 0.2))
    if victim == "client":
        process.kill()
    elif victim == "server":
        server.kill()
    else:
        server.kill_database()
    process.join()
    if victim != "client":
        server.restart()


def _faults(chance: Random, count: int) -> Iterator[Fault | None]:
    """So many faults, with undisturbed connections between them; then none any more."""
    kinds = [kind for kind in Kind for _ in range(1 if kind in _SLOW else 4)]
    for _ in range(count):
        if chance.random() < 0.2:
            yield None
        yield _fault(chance, chance.choice(kinds))


def _fault(chance: Random, kind: Kind) -> Fault:
    """A fault somewhere, or at the edge of one of a connection's first messages; a request is replayed whole."""
    if kind is Kind.REPLAY:
        return Fault(kind, True, chance.randrange(_MESSAGES), edge=Edge.BODY_LAST)
    upstream, bit = chance.random() < 0.5, chance.randrange(8)
    if chance.random() < 0.5:
        return Fault(kind, upstream, chance.randrange(_MESSAGES), bit, chance.choice(list(Edge)))
    return Fault(kind, upstream, chance.randrange(chance.choice(_REACHES)), bit)


def _inspect(place: Path, entries: list[OutboxEntry], server: Server, since: str) -> None:
    last = {entry.disclosure: entry for entry in entries}
    stored = _changed(server, places.records(UNIT), since)
    assert {record["id"] for record in stored} == set(last), "more or fewer records than were approved"
    for record in stored:
        approved = as_stored(last[record["id"]])
        assert {name: record.get(name) for name in approved} == approved, "not the approved record"
    for sha256_ in {file.sha256 for entry in entries for file in entry.files}:
        url = f"{server.running.url}/files/{places.BUCKET}/{places.files(UNIT)}/{file_id(UNIT, sha256_)}"
        answer = requests.get(url, timeout=30)
        assert (answer.status_code, sha256(answer.content).hexdigest()) == (200, sha256_), "not the approved file"
    _inspect_receipts(place, entries, {record["id"]: record for record in stored})


def _inspect_receipts(place: Path, entries: list[OutboxEntry], stored: dict[str, dict[str, Any]]) -> None:
    workspace = open_workspace(place, KEY)
    with workspace.read() as tx:
        receipts = tx.outbox.receipts()
    workspace.close()
    assert set(receipts) == {entry.id for entry in entries}, "a delivery without its receipt"
    for entry in entries:
        assert receipts[entry.id].payload_sha256 == entry.payload_sha256
    for disclosure, record in stored.items():
        versions = [receipts[entry.id].published_at for entry in entries if entry.disclosure == disclosure]
        assert versions == sorted(versions), "a correction before what it corrects"
        last = [receipts[entry.id] for entry in entries if entry.disclosure == disclosure][-1]
        assert last.etag == f'"{record["last_modified"]}"', "a receipt of another version"


def _waiting(place: Path) -> int:
    """How many deliveries are open; none may need a person."""
    states = [state for state, _ in _answers(place)]
    assert not {DeliveryState.REFUSED, DeliveryState.CONFLICT} & set(states), f"a person is needed: {_answers(place)}"
    return sum(not state.is_over for state in states)


def _answers(place: Path) -> list[tuple[DeliveryState, str]]:
    workspace = open_workspace(place, KEY)
    with workspace.read() as tx:
        answers = [(entry.state, entry.last_answer) for entry in tx.outbox.entries()]
    workspace.close()
    return answers


def _timestamp(server: Server, collection: str) -> str:
    answer = requests.get(_records(server, collection), params={"_limit": "1"}, timeout=30)
    answer.raise_for_status()
    return answer.headers["ETag"].strip('"')


def _changed(server: Server, collection: str, since: str) -> list[dict[str, Any]]:
    answer = requests.get(_records(server, collection), params={"_since": since}, timeout=30)
    return list(answer.json()["data"])


def _records(server: Server, collection: str) -> str:
    return f"{server.running.url}/buckets/{places.BUCKET}/collections/{collection}/records"


def _url(proxy: FaultProxy) -> str:
    return f"http://127.0.0.1:{proxy.port}/v1"
