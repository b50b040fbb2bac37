"""An hour of random work on one server, or GONGKAI_MINUTES of it, by two machines, or GONGKAI_MACHINES."""

import faulthandler
import os
from pathlib import Path

import pytest

from office import POSTGRESQL, open_office
from shared.machines import nothing_is_lost, work_at_once

pytestmark = pytest.mark.slow


def test_an_hour_of_random_edits_loses_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    machines, minutes = int(os.environ.get("GONGKAI_MACHINES", "2")), float(os.environ.get("GONGKAI_MINUTES", "60"))
    faulthandler.cancel_dump_traceback_later()
    with open_office(tmp_path, POSTGRESQL) as office:
        told = work_at_once(office, machines, 10**9, minutes * 60, seed=int(os.environ.get("GONGKAI_SEED", "7")))
        with capsys.disabled():
            for each in told:
                done = len(each.approved), len(each.delivered), len(each.attached)
                print(f"  {each.saves} saves, {each.merged} merges, {done} approved, delivered, attached")  # noqa: T201
        nothing_is_lost(office, told)
