"""A score of schedules of faults, as seen at the endpoint at last; `long_schedules.py` plays two thousand, by name."""

from pathlib import Path

from conftest import LogWatch
from faults.stage import stage

SEEDS = (*range(18), 20)
"""Among them one that kills the server and one that kills its database, five with a killed client, two with two PCs."""


def test_every_approved_item_is_there_once_and_whole(tmp_path: Path, log_watch: LogWatch) -> None:
    log_watch.expect("urllib3")  # it tells of headers that were cut
    with stage(tmp_path) as played:
        told = [played.play(seed) for seed in SEEDS]
    assert sum(one.struck for one in told) > len(SEEDS)
