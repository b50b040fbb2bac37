"""Every hiding place is looked at; a clean file raises no alarm; masking leaves nothing to be found."""

import io
import random
import zipfile
from collections.abc import Iterator

import pytest

from gongkai.domain.finding import FindingType
from gongkai.review.masking import mask_file
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_file
from review.corpus import id_card, mobile
from review.hidden import clean, in_docx, in_others, in_pages, in_pdf, in_pictures, in_pptx, in_xlsx
from review.hidden.registry import CASES, CLEAN, Case, Clean
from review.pdf_places import streams

SEEDS = (7, 8)
KINDS = (clean, in_docx, in_others, in_pages, in_pdf, in_pictures, in_pptx, in_xlsx)
NOT_READ = frozenset({"old_format", "broken", "stray_bytes", "macros"})
"""Rules of what nobody can look into: the finding says so, and what is in there stays unknown."""
NOT_MASKED = frozenset({"zip-unreadable_member"})


def _secret(case: Case) -> tuple[FindingType, str]:
    """An identity number for every other case, a mobile number for the rest."""
    at = CASES.index(case)
    rng = random.Random(SEEDS[at % 2] * 1000 + at)
    return (FindingType.ID_CARD, id_card(rng)) if at % 2 else (FindingType.MOBILE, mobile(rng))


def _unpacked(data: bytes) -> Iterator[bytes]:
    """The bytes of a file and of all files inside it."""
    yield data
    if data.startswith(b"%PDF-"):
        yield streams(data)
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from _unpacked(archive.read(name))


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 150
    assert len(CLEAN) >= 25
    assert len({str(case) for case in CASES}) == len(CASES)
    assert {kind.__name__.rpartition(".")[2] for kind in KINDS}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_is_hidden_is_found_and_gone_after_masking(case: Case, severities: Severities) -> None:
    type_, secret = _secret(case)
    data = case.build(secret)
    findings = scan_file(case.file, data, severities)
    assert not case.rule or case.rule in {finding.rule for finding in findings}
    assert case.rule in NOT_READ or type_ in {finding.type for finding in findings}
    assert all(finding.place.where for finding in findings)
    masked = mask_file(case.file, data, severities)
    if str(case) in NOT_MASKED:
        assert {finding.type for finding in masked.remaining} == {FindingType.UNREADABLE}
        return
    assert masked.remaining == ()
    assert not any(secret[4:9].encode() in content for content in _unpacked(masked.data))
    assert mask_file(case.file, data, severities).data == masked.data


@pytest.mark.parametrize("clean_file", CLEAN, ids=str)
def test_a_clean_file_raises_no_alarm(clean_file: Clean, severities: Severities) -> None:
    assert scan_file(clean_file.file, clean_file.build(), severities) == ()
