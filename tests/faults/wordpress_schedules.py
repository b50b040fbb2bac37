"""Schedules of faults against a real WordPress: lines cut and bent, client, PHP and MariaDB killed.

Run by name: pytest tests/faults/wordpress_schedules.py. GONGKAI_SCHEDULES says how many (default 60), GONGKAI_FIRST
from which seed on. It holds WordPress to what its adapter promises, which on one database server is: everything that
was approved is there once, whole, at its address, and no file but the approved ones.
"""

import multiprocessing
import os
import time
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
import requests

from conftest import LogWatch
from deliveries import UNIT
from faults.approvals import KEY, START, as_stored, fill_outbox
from faults.client import Run
from faults.proxy import FaultProxy
from faults.schedule import ROUNDS, _answers, _faults, _waiting
from gongkai.domain.canonical import Json
from gongkai.domain.outbox import OutboxEntry
from gongkai.domain.record import file_id
from gongkai.endpoint.folder import temporary
from gongkai.store.workspace import open_workspace
from gongkai.sync.wordpress import WordPressEndpoint
from gongkai.sync.wordpress_answers import etag_of
from wordpress_site import Site, missing, wordpress

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason="needs Debian's wordpress, mariadb-server, php-cli and php-mysql"),
]

_VICTIMS = {0: "server", 1: "client", 3: "database", 5: "client"}


def test_everything_is_there_once_and_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], log_watch: LogWatch
) -> None:
    count, first = int(os.environ.get("GONGKAI_SCHEDULES", "60")), int(os.environ.get("GONGKAI_FIRST", "0"))
    log_watch.expect("urllib3")  # it tells of headers that were cut
    failed, kills, began = [], 0, time.monotonic()
    with temporary() as folder, wordpress(folder, [UNIT]) as site:
        with FaultProxy(int(site.url.rsplit(":", 1)[1])).running() as proxy:
            for seed in range(first, first + count):
                try:
                    kills += _play(seed, tmp_path, site, proxy)
                except AssertionError as error:
                    failed.append(f"{seed}: {error}")
        told = (
            f"{count} schedules in {time.monotonic() - began:.0f} s: {proxy.struck} connections struck, {kills} kills"
        )
    with capsys.disabled():
        print(f"\n{told}, {len(failed)} failed")  # noqa: T201 - the figure is what it is run for
    assert not failed, "\n".join(failed)


def _play(seed: int, folder: Path, site: Site, proxy: FaultProxy) -> int:
    chance = Random(seed)
    place = folder / f"{seed}.gongkai"
    entries = fill_outbox(place, chance, chance.randint(2, 5))
    proxy.faults = _faults(chance, chance.randint(2, 8))
    rounds = kills = 0
    while _waiting(place):
        assert rounds < ROUNDS, f"not all delivered after {ROUNDS} runs: {_answers(place)}"
        now = START + timedelta(hours=2 * rounds)
        url = f"http://127.0.0.1:{proxy.port}/wp-json"
        kills += _round(chance, seed, rounds, Run(place, url, site.passwords[UNIT], now, kind=WordPressEndpoint), site)
        rounds += 1
    _inspect(place, entries, site)
    place.unlink()
    return kills


def _round(chance: Random, seed: int, number: int, run: Run, site: Site) -> int:
    """One run; in the first ones of some schedules somebody is killed; gives how many were."""
    victim = _VICTIMS.get(seed % 8, "")
    if number > 2 or not victim or chance.random() < 0.2:
        run()
        return 0
    process = multiprocessing.get_context("forkserver").Process(target=run)
    process.start()
    time.sleep(0.2 + chance.random() * 1.5)
    if victim == "client":
        process.kill()
    elif victim == "server":
        site.kill_server()
    else:
        site.kill_database()
    process.join()
    if victim == "server":
        site.restart_server()
    if victim == "database":
        site.restart_database()
    return 1


def _inspect(place: Path, entries: list[OutboxEntry], site: Site) -> None:
    last = {entry.disclosure: entry for entry in entries}
    stored = [item for item in _all(site, "gongkai-records", "slug,meta") if item["slug"][:36] in last]
    assert sorted(item["slug"] for item in stored) == sorted(last), "more or fewer records than were approved"
    texts = {item["slug"]: item["meta"]["gongkai_record"] for item in stored}
    for disclosure, entry in last.items():
        assert texts[disclosure].encode() == entry.record, f"not the approved bytes: {as_stored(entry)['title']}"
    files = {file_id(UNIT, file.sha256): file.sha256 for entry in entries for file in entry.files}
    there = [item for item in _all(site, "media", "slug,source_url") if item["slug"][:36] in files]
    assert sorted(item["slug"] for item in there) == sorted(files), "more or fewer files than were approved"
    for item in there:
        content = requests.get(item["source_url"], timeout=60).content
        assert sha256(content).hexdigest() == files[item["slug"]], "not the approved file"
    _inspect_receipts(place, entries, texts)


def _inspect_receipts(place: Path, entries: list[OutboxEntry], texts: dict[str, str]) -> None:
    workspace = open_workspace(place, KEY)
    with workspace.read() as tx:
        receipts = tx.outbox.receipts()
    workspace.close()
    assert set(receipts) == {entry.id for entry in entries}, "a delivery without its receipt"
    for entry in {entry.disclosure: entry for entry in entries}.values():
        assert receipts[entry.id].etag == etag_of(texts[entry.disclosure]), "a receipt of another version"


def _all(site: Site, kind: str, fields: str) -> list[Json]:
    found: list[Json] = []
    while page := requests.get(
        f"{site.url}/wp-json/wp/v2/{kind}",
        params={"per_page": "100", "offset": str(len(found)), "orderby": "id", "_fields": fields},
        timeout=60,
    ).json():
        found += page
    return found
