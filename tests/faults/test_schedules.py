"""Forty schedules of faults, as seen at the endpoint in the end; `long_schedules.py` plays two thousand, by name."""

from pathlib import Path

from conftest import LogWatch
from faults.stage import stage

SCHEDULES = 40


def test_every_approved_item_is_there_once_and_whole(tmp_path: Path, log_watch: LogWatch) -> None:
    log_watch.expect("urllib3")  # it tells of headers that were cut
    with stage(tmp_path) as played:
        told = [played.play(seed) for seed in range(SCHEDULES)]
    assert sum(one.struck for one in told) > SCHEDULES
