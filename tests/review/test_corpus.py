"""Recall and precision on the seeded corpus, and silence on the founding notice."""

from pathlib import Path

from gongkai.domain.finding import FindingType, Place
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text
from review.corpus import samples
from review.measuring import measure

NOTICE = Path(__file__).parents[2] / "resources" / "sample" / "notice-2015-07-31.txt"
GOALS = {FindingType.NAME: (0.95, 0.93), FindingType.MINOR: (0.95, 0.93)}
"""Recall and precision where they are not those of every number type."""


def test_planted_things_are_found_and_decoys_left_alone(severities: Severities) -> None:
    figures = measure(samples(seed=20150731, count=800), severities)
    assert {FindingType.ID_CARD, FindingType.BANK_CARD, FindingType.GPS, FindingType.CLASS_MARK} <= set(figures)
    for type_, figure in figures.items():
        recall, precision = GOALS.get(type_, (0.99, 0.98))
        assert figure.recall >= recall, f"{type_}: {figure}"
        assert figure.precision >= precision, f"{type_}: {figure}"


def test_the_founding_notice_gives_no_finding(severities: Severities) -> None:
    assert scan_text(NOTICE.read_text("utf-8"), Place(), severities) == ()
