"""What lists and searches cost on a server, where every value is sealed, beside a file; by name, both in one run.

GONGKAI_MANY says how many disclosures there are.
"""

import faulthandler
import os
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

import pytest

from gongkai.domain.listing import Listing, Order, Viewer
from gongkai.store.transaction import Transaction
from gongkai.store.workspace import Workspace
from many_disclosures import NOW, fill
from office import STORES, Office, open_office

pytestmark = pytest.mark.slow
COUNT = int(os.environ.get("GONGKAI_MANY", "20000"))
ROUNDS = 15


def test_what_a_server_costs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faulthandler.cancel_dump_traceback_later()  # filling takes minutes on a busy machine
    told: dict[str, dict[str, float]] = {}
    for store in STORES:
        folder = tmp_path / store
        folder.mkdir()
        with open_office(folder, store) as office:
            fill(office.desk.workspace, COUNT)
            told[store] = {name: timed(act) for name, act in acts(office).items()}
    with capsys.disabled():
        print(f"\n{COUNT} disclosures, median ms of {ROUNDS}: {' / '.join(STORES)}")  # noqa: T201
        for name in told[STORES[0]]:
            print(f"  {name}: " + " / ".join(f"{told[store][name]:.1f}" for store in STORES))  # noqa: T201


def acts(office: Office) -> dict[str, Callable[[], object]]:
    """What a window does with its lists."""
    workspace, person = office.desk.workspace, office.seat("clerk").account
    viewer = Viewer(person, NOW.date(), NOW.date() + timedelta(days=7))
    newest, titled = Listing(), Listing(order=Order.TITLE)

    def page(listing: Listing) -> object:
        with workspace.read() as tx:
            return tx.listings.summaries(tx.listings.first(listing, viewer, 60))

    return {
        "first page, newest first": lambda: page(newest),
        "first page, by title": lambda: page(titled),
        "all ids, newest first": lambda: in_one(workspace, lambda tx: tx.listings.ids(newest, viewer)),
        "count": lambda: in_one(workspace, lambda tx: tx.listings.count(newest, viewer)),
        **{
            f"search {words}": lambda words=words: in_one(workspace, lambda tx: tx.search.find(words, 20))  # type: ignore[misc]
            for words in ("低保", "最低生活保障", "区", "没有这样的")
        },
    }


def in_one(workspace: Workspace, act: Callable[[Transaction], object]) -> object:
    """Does this in a transaction of its own, as the window does."""
    with workspace.read() as tx:
        return act(tx)


def timed(act: Callable[[], object]) -> float:
    """The median in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return median(times)
