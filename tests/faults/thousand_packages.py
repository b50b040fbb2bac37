"""A thousand malformed packages and more, or as many as GONGKAI_PACKAGES says from GONGKAI_FIRST on; says what came."""

import os
from collections import Counter
from pathlib import Path

import pytest

from faults.malformed import KINDS
from faults.receiving import a_package_on_its_way, outcome

pytestmark = pytest.mark.slow


def test_a_thousand_malformed_packages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    count, first = int(os.environ.get("GONGKAI_PACKAGES", "1400")), int(os.environ.get("GONGKAI_FIRST", "0"))
    told: dict[str, Counter[str]] = {kind.__name__: Counter() for kind in KINDS}
    (tmp_path / "stick").mkdir()
    with a_package_on_its_way(tmp_path) as scene:
        for number in range(first, first + count):
            told[KINDS[number % len(KINDS)].__name__][outcome(scene, tmp_path / "stick", number)] += 1
    with capsys.disabled():
        for kind, outcomes in told.items():
            print(kind, dict(outcomes))  # noqa: T201
