"""PDF: every hidden place is looked at, masked so that nothing remains, and clean files raise no alarm."""

import random

import pikepdf
import pytest

from gongkai.domain.finding import FindingType, Weight
from gongkai.review.masking import mask_file
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_file
from review.corpus import id_card, mobile
from review.pdf_hostile import HEAVY, HOSTILE
from review.pdf_places import PDF_PLACES, changed, pdf, streams

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


REFUSED = {
    "page_cycle": "broken",
    "content_bomb": "too_large",
    "operator_bomb": "too_large",
    "deep": "broken",
    "cut": "broken",
    "only_a_head": "broken",
}


@pytest.mark.parametrize("kind", sorted(HOSTILE.keys() - HEAVY))
def test_a_file_made_to_keep_the_reader_busy_is_read_or_refused(kind: str, severities: Severities) -> None:
    data = HOSTILE[kind]()
    findings = scan_file(NAME, data, severities)
    assert [finding.rule for finding in findings] == ([REFUSED[kind]] if kind in REFUSED else [])
    assert all(finding.weight is Weight.BLOCK for finding in findings)
    assert [finding.rule for finding in mask_file(NAME, data, severities).remaining] == [f.rule for f in findings]


def test_a_file_that_asks_for_a_password_blocks(severities: Severities) -> None:
    locked = changed(pdf(), lambda _: None, encryption=pikepdf.Encryption(owner="a", user="b"))
    (finding,) = scan_file(NAME, locked, severities)
    assert (finding.rule, finding.weight) == ("encrypted", Weight.BLOCK)
