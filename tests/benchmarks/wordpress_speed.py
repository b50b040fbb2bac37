"""Delivery to a real WordPress against a bare loop with requests that does the same writes and read-backs there.

Run by name: pytest tests/benchmarks/wordpress_speed.py. GONGKAI_ITEMS says how many records (default 300); they go turn
by turn, so that a busy machine slows both alike.
"""

import json
import os
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
import requests

from deliveries import UNIT
from faults.approvals import KEY, START, fill_outbox
from gongkai.commands.desk import Desk
from gongkai.commands.library import Library
from gongkai.commands.outbox import WorkspaceOutbox
from gongkai.domain import places
from gongkai.domain.outbox import OutboxEntry
from gongkai.endpoint.folder import temporary
from gongkai.formkit.workdays import calendar
from gongkai.store.workspace import open_workspace
from gongkai.sync.deliver import deliver
from gongkai.sync.wordpress import WordPressEndpoint
from gongkai.sync.wordpress_answers import digest
from wordpress_site import Site, missing, wordpress

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason="needs Debian's wordpress, mariadb-server, php-cli and php-mysql"),
]

ITEMS = int(os.environ.get("GONGKAI_ITEMS", "300"))
TURNS = 6
BATCH = 25


def test_delivery_against_a_bare_loop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours, bare = [], []
    with temporary() as data, wordpress(data, [UNIT]) as site:
        for turn in range(TURNS):
            ours.append(_deliver(tmp_path / f"{turn}.gongkai", site, turn))
            bare.append(_bare(tmp_path / f"{turn}.gongkai", site, 1000 + turn))
    with capsys.disabled():
        print(  # noqa: T201 - the figure is what it is run for
            f"\nrecords/s, turn by turn: delivery {_list(ours)}, bare loop {_list(bare)}; "
            f"delivery reaches {sum(ours) / sum(bare):.0%}"
        )


def _deliver(place: Path, site: Site, seed: int) -> float:
    count = len(_entries(place, seed))
    workspace = open_workspace(place, KEY)
    desk = Desk(workspace, Library({}, {}, calendar()), clock=lambda: START + timedelta(days=1))
    with WordPressEndpoint(f"{site.url}/wp-json", places.account(UNIT), site.passwords[UNIT]) as endpoint:
        began = time.perf_counter()
        report = deliver(WorkspaceOutbox(desk, UNIT), endpoint, desk.clock)
        seconds = time.perf_counter() - began
    workspace.close()
    assert len(report.receipts) == count, report.outcomes[-1].words
    return count / seconds


def _bare(place: Path, site: Site, seed: int) -> float:
    """What a loop has to do: a search before, the writes in one request, a read-back."""
    entries = _entries(place, seed)
    session = requests.Session()
    login, root = (places.account(UNIT), site.passwords[UNIT]), f"{site.url}/wp-json"
    began = time.perf_counter()
    for start in range(0, len(entries), BATCH):
        batch = entries[start : start + BATCH]
        params = {"slug": ",".join(entry.disclosure for entry in batch), "per_page": "100", "_fields": "slug,meta"}
        assert session.get(f"{root}/wp/v2/gongkai-records", params=params, timeout=60).json() == []
        answers = session.post(f"{root}/batch/v1", json={"requests": [*map(_write, batch)]}, auth=login, timeout=60)
        assert {answer["status"] for answer in answers.json()["responses"]} == {201}
        read = session.get(f"{root}/wp/v2/gongkai-records", params=params, timeout=60).json()
        hashes = {item["slug"]: json.loads(item["meta"]["gongkai_record"])["payload_sha256"] for item in read}
        assert hashes == {entry.disclosure: entry.payload_sha256 for entry in batch}
    return len(entries) / (time.perf_counter() - began)


def _write(entry: OutboxEntry) -> dict[str, object]:
    body = {"status": "publish", "slug": entry.disclosure, "meta": {"gongkai_record": entry.record.decode()}}
    return {"path": "/wp/v2/gongkai-records", "body": body | {"gongkai_digest": digest(entry.disclosure, entry.record)}}


def _entries(place: Path, seed: int) -> list[OutboxEntry]:
    place.unlink(missing_ok=True)
    return fill_outbox(place, Random(seed), ITEMS // TURNS, plain=True)


def _list(figures: Sequence[float]) -> str:
    return ", ".join(f"{figure:.0f}" for figure in figures)
