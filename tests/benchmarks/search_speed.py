"""How long a search takes in the box and over the list; by name: pytest tests/benchmarks/search_speed.py.

GONGKAI_MANY=1000000 searches a million instead of a hundred thousand; run by python with the name of a workspace it
searches in that one.
"""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest

from gongkai.commands import listing
from gongkai.commands.desk import Desk
from gongkai.commands.office import open_desk, sign_in
from gongkai.domain.listing import Listing
from gongkai.domain.workflow import State
from many_disclosures import fill
from office import PASSPHRASE, open_office

pytestmark = pytest.mark.slow
COUNT = int(os.environ.get("GONGKAI_MANY", "100000"))
ROUNDS, SHOWN = 9, 20
ASKED = (
    "区",
    "碱",
    "低保",
    "保障",
    "武清",
    "公开",
    "大碱",
    "许可证",
    "大碱厂",
    "杨村街道",
    "最低生活保障",
    "街道2026年第七",
    "天津市武清区民政",
    "2026",
    "武民〔2026〕99",
    "MZJ01-00",
    "许可 梅厂",
    "没有这样的",
)
"""Of one character to eight, common and rare ones, numbers, two words, and what nothing has."""


def test_search(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_office(tmp_path) as office, capsys.disabled():
        start = time.perf_counter()
        fill(office.desk.workspace, COUNT, words=12 if COUNT > 200_000 else 0)
        size = office.place.stat().st_size / 1e6
        print(f"\n{COUNT} disclosures in {time.perf_counter() - start:.0f} s, {size:.0f} MB")  # noqa: T201
        measure(office.seat("clerk"))


def measure(desk: Desk) -> None:
    """Searches as the box does, and as the list does: everything it shows anew, in the whole office and in a part."""
    part = Listing(area=5, states=frozenset({State.PUBLISHED}))
    for words in ASKED:
        box, found = timed(lambda words=words: len(listing.find(desk, words, SHOWN)))  # type: ignore[misc]
        asked = Listing(words=words)
        seen, _rows = timed(lambda asked=asked: len(listing.glimpse(desk, asked)[0]))  # type: ignore[misc]
        first, rows = timed(lambda asked=asked: len(listing.listed(desk, asked).ids))  # type: ignore[misc]
        within, fewer = timed(lambda words=words: len(listing.listed(desk, replace(part, words=words)).ids))  # type: ignore[misc]
        said = f"{found} shown {box}; first rows {seen}; list of {rows} {first}; of {fewer} {within}"
        print(f"  {words}: {said}", flush=True)  # noqa: T201


def timed(act: Callable[[], int]) -> tuple[str, int]:
    """The first, median and worst time in ms with the processor's in brackets, and what came of it."""
    times, worked, found = [], [], 0
    for _ in range(ROUNDS):
        start, busy = time.perf_counter(), time.thread_time()
        found = act()
        times.append((time.perf_counter() - start) * 1000)
        worked.append((time.thread_time() - busy) * 1000)
    said = f"{times[0]:.1f}, {median(times):.1f}, {max(times[1:]):.1f} ms ({worked[0]:.1f}, {median(worked):.1f})"
    return said, found


if __name__ == "__main__":
    measure(sign_in(open_desk(Path(sys.argv[1])), "clerk", PASSPHRASE))
