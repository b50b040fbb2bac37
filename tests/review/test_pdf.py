"""PDF: every hidden place is looked at, masked so that nothing remains, and clean files raise no alarm."""

import random

import pytest

from gongkai.domain.finding import FindingType
from gongkai.review.masking import mask_file
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_file
from review.corpus import id_card, mobile
from review.pdf_places import PDF_PLACES, pdf, streams

NAME = "名单.pdf"
SECRETS = ((FindingType.ID_CARD, id_card(random.Random(7))), (FindingType.MOBILE, mobile(random.Random(7))))


@pytest.mark.parametrize("place", PDF_PLACES)
def test_every_place_is_scanned_and_masked(place: str, severities: Severities) -> None:
    for type_, secret in SECRETS:
        data = PDF_PLACES[place](secret)
        findings = scan_file(NAME, data, severities)
        assert secret in ["".join(finding.excerpt.split()) for finding in findings if finding.type is type_]
        assert all(finding.place.file == NAME and finding.place.where for finding in findings)
        masked = mask_file(NAME, data, severities)
        assert masked.remaining == ()
        assert secret.encode() not in streams(masked.data)
        assert secret[4:9].encode() not in streams(masked.data)


def test_a_clean_file_gives_no_finding(severities: Severities) -> None:
    assert scan_file("通知.pdf", pdf(), severities) == ()
