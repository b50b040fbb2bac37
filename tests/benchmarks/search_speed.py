"""How long a search takes, beside an index over three characters; by name: pytest tests/benchmarks/search_speed.py.

GONGKAI_MANY=1000000 searches a million instead of a hundred thousand.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from gongkai.store.workspace import Workspace
from many_disclosures import fill
from office import open_office

pytestmark = pytest.mark.slow
COUNT = int(os.environ.get("GONGKAI_MANY", "100000"))
ROUNDS, SHOWN = 15, 20
ASKED = (
    "低保",
    "保障",
    "武清",
    "公开",
    "杨村街道",
    "最低生活保障",
    "2026",
    "武民〔2026〕99",
    "MZJ01-00",
    "区",
    "许可 梅厂",
    "没有这样的",
)


def test_search(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_office(tmp_path) as office, capsys.disabled():
        workspace = office.desk.workspace
        start = time.perf_counter()
        fill(workspace, COUNT, words=12 if COUNT > 200_000 else 0)
        size = office.place.stat().st_size / 1e6
        print(f"\n{COUNT} disclosures in {time.perf_counter() - start:.0f} s, {size:.0f} MB")  # noqa: T201
        for words in ASKED:
            first, usual, worst, found = timed(workspace, lambda words=words: search(workspace, words))  # type: ignore[misc]
            print(f"  {words}: first {first:.1f}, median {usual:.1f}, worst {worst:.1f} ms, {found} shown")  # noqa: T201


def search(workspace: Workspace, words: str) -> int:
    """One search as the box makes it."""
    with workspace.read() as tx:
        return len(tx.search.find(words, SHOWN))


def timed(workspace: Workspace, act: Callable[[], int]) -> tuple[float, float, float, int]:
    """The first, median and worst time in ms, and what came of it."""
    times, found = [], 0
    for _ in range(ROUNDS):
        start = time.perf_counter()
        found = act()
        times.append((time.perf_counter() - start) * 1000)
    return times[0], median(times), max(times[1:]), found
