"""Files made to exhaust their reader are refused with a finding that says so; what is merely odd is still read."""

import pytest

from gongkai.domain.finding import FindingType, Weight
from gongkai.review.masking import mask_file
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_file
from review.hidden.hostile import HOSTILE

REFUSED = {
    "zips in zips": "too_deep",
    "a size that lies": "broken",
    "two members of one name": "duplicate_parts",
    "billion laughs": "too_large",
    "merged rows": "too_large",
    "deep elements": "broken",
    "deep page": "too_deep",
    "a long data address": "broken",
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_and_says_why(what: str, severities: Severities) -> None:
    name, build = HOSTILE[what]
    data = build()
    (finding,) = scan_file(name, data, severities)
    assert (finding.rule, finding.type, finding.weight) == (REFUSED[what], FindingType.UNREADABLE, Weight.BLOCK)
    assert "移除" in finding.remedy
    assert FindingType.UNREADABLE in {left.type for left in mask_file(name, data, severities).remaining}
