"""Two machines in one office at once lose nothing of what each was told that it did."""

from pathlib import Path

from office import POSTGRESQL, open_office
from shared.machines import nothing_is_lost, work_at_once


def test_two_machines_on_one_server_lose_nothing(tmp_path: Path) -> None:
    with open_office(tmp_path, POSTGRESQL) as office:
        told = work_at_once(office, machines=2, steps=25, seconds=300, seed=1)
        assert sum(each.saves for each in told) > 0
        nothing_is_lost(office, told)
