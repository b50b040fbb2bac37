"""A malformed package is refused in a sentence and nothing of it is stored; what is taken all the same audits clean."""

from pathlib import Path

from faults.malformed import KINDS
from faults.receiving import a_package_on_its_way, outcome
from gongkai.commands.receiving import look_into
from gongkai.domain.transfer import Standing

EACH = 4


def test_a_few_malformed_packages_of_each_kind(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with a_package_on_its_way(tmp_path) as scene:
        told = [outcome(scene, tmp_path / "stick", number) for number in range(EACH * len(KINDS))]
        (true,) = look_into(scene[1].seat("bofficer"), scene[0].package).seen
    assert len(set(told)) > 5
    assert true.standing is Standing.NEW
