"""Recall and precision on the seeded corpus, and silence on the founding notice."""

from collections import Counter
from pathlib import Path

from gongkai.domain.finding import FindingType, Place
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text
from review.corpus import Sample, samples

MEASURED = (FindingType.ID_CARD, FindingType.MOBILE, FindingType.CLASS_MARK)
NOTICE = Path(__file__).parents[2] / "resources" / "sample" / "notice-2015-07-31.txt"


def test_planted_things_are_found_and_decoys_left_alone(severities: Severities) -> None:
    figures = measure(samples(seed=20150731, count=4000), severities)
    for type_, (recall, precision, _) in figures.items():
        assert recall >= 0.99, f"{type_}: recall {recall:.4f}"
        assert precision >= 0.98, f"{type_}: precision {precision:.4f}"


def test_the_founding_notice_gives_no_finding(severities: Severities) -> None:
    assert scan_text(NOTICE.read_text("utf-8"), Place(), severities) == ()


def measure(corpus: list[Sample], severities: Severities) -> dict[FindingType, tuple[float, float, int]]:
    """Recall, precision and the number planted, by type; a finding counts where it lies on a planted thing."""
    planted, found, right, hit = Counter[FindingType](), Counter[FindingType](), Counter[FindingType](), 0
    recalled = Counter[FindingType]()
    for sample in corpus:
        findings = [f for f in scan_text(sample.text, Place(), severities) if f.type in MEASURED]
        for finding in findings:
            found[finding.type] += 1
            hit = any(p.type is finding.type and p.start <= finding.start < p.end for p in sample.planted)
            right[finding.type] += hit
        for plant in sample.planted:
            planted[plant.type] += 1
            covering = [f for f in findings if f.type is plant.type and f.start <= plant.start and f.end >= plant.end]
            exact = plant.type is FindingType.CLASS_MARK and any(
                f.type is plant.type and plant.start <= f.start < plant.end for f in findings
            )
            recalled[plant.type] += bool(covering) or exact
    return {t: (recalled[t] / planted[t], right[t] / max(found[t], 1), planted[t]) for t in MEASURED}
