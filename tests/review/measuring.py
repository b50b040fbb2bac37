"""Recall and precision of the scanners on a corpus."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gongkai.domain.finding import FindingType, Place
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text
from review.corpus import Sample


@dataclass(frozen=True)
class Figure:
    """How well one type was found: of so many planted, by so many findings."""

    planted: int
    found: int
    recall: float
    precision: float


def measure(corpus: Iterable[Sample], severities: Severities) -> dict[FindingType, Figure]:
    """The figures by type.

    A plant counts as found where one finding of its type covers it; of a mark and of what stands beside a person a
    part is enough. A finding is right where it lies on a plant of its type.
    """
    planted, found, recalled, right = (Counter[FindingType]() for _ in range(4))
    for sample in corpus:
        findings = scan_text(sample.text, Place(), severities)
        for finding in findings:
            found[finding.type] += 1
            right[finding.type] += any(
                plant.type is finding.type and plant.start < finding.end and finding.start < plant.end
                for plant in sample.planted
            )
        for plant in sample.planted:
            planted[plant.type] += 1
            recalled[plant.type] += any(
                finding.type is plant.type
                and (
                    (finding.start <= plant.start and finding.end >= plant.end)
                    or (plant.type in _PARTLY and finding.start < plant.end and plant.start < finding.end)
                )
                for finding in findings
            )
    return {
        type_: Figure(
            planted[type_],
            found[type_],
            recalled[type_] / planted[type_] if planted[type_] else 1.0,
            right[type_] / found[type_] if found[type_] else 1.0,
        )
        for type_ in FindingType
        if planted[type_] or found[type_]
    }


_PARTLY = frozenset({FindingType.CLASS_MARK, FindingType.MINOR, FindingType.ADDRESS, FindingType.TRADE_SECRET})
