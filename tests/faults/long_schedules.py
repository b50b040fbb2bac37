"""Two thousand schedules of faults, or as many as GONGKAI_SCHEDULES says from GONGKAI_FIRST on; says what they did."""

import faulthandler
import os
import time
from pathlib import Path

import pytest

from conftest import LogWatch
from faults.schedule import Told
from faults.stage import stage

pytestmark = pytest.mark.slow


def test_two_thousand_schedules(tmp_path: Path, capsys: pytest.CaptureFixture[str], log_watch: LogWatch) -> None:
    count, first = int(os.environ.get("GONGKAI_SCHEDULES", "2000")), int(os.environ.get("GONGKAI_FIRST", "0"))
    faulthandler.cancel_dump_traceback_later()  # it takes an hour, and a schedule that hangs fails by itself
    told: list[Told] = []
    failed: list[str] = []
    began = time.monotonic()
    log_watch.expect("urllib3")  # it tells of headers that were cut
    with stage(tmp_path) as played:
        for seed in range(first, first + count):
            try:
                told.append(played.play(seed))
            except AssertionError as error:
                failed.append(f"{seed}: {error}")
                with capsys.disabled():
                    print(failed[-1], flush=True)  # noqa: T201 - it runs for an hour
            if seed % 20 == 19:
                with capsys.disabled():
                    print(_so_far(told, failed, began), played.database[0].kills, "kills", flush=True)  # noqa: T201
    assert not failed, failed


def _so_far(told: list[Told], failed: list[str], began: float) -> str:
    struck, rounds = sum(one.struck for one in told), max(one.rounds for one in told)
    seconds = time.monotonic() - began
    return f"{len(told)} in {seconds:.0f} s: {struck} connections struck, at most {rounds} runs, {len(failed)} failed,"
