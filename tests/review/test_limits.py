"""Texts made to keep the scanners busy: listed up to a bound, and a last finding says so."""

import pytest

from gongkai.domain.finding import FindingType, Place
from gongkai.review import pages, scanners, scanning
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text

NUMBER = "13812345678"


def test_more_findings_than_anybody_reads(monkeypatch: pytest.MonkeyPatch, severities: Severities) -> None:
    for module in (scanners, scanning):
        monkeypatch.setattr(module, "MOST_HITS", 50)
    findings = scan_text(f"{NUMBER}\n" * 500, Place(), severities)
    assert len(findings) == 51
    assert (findings[-1].rule, findings[-1].type) == ("too_many", FindingType.UNREADABLE)


def test_a_text_of_labels_only(severities: Severities) -> None:
    (finding,) = scan_text("姓名" * 20_000, Place(), severities)
    assert finding.rule == "too_many"


def test_long_texts_are_read_to_the_end(monkeypatch: pytest.MonkeyPatch, severities: Severities) -> None:
    monkeypatch.setattr(pages, "_LONGEST_PAGE", 200)
    rows = "".join(f"张伟,{13812345000 + number}\n" for number in range(100))
    text = f"姓名,联系电话\n{rows}"
    findings = scan_text(text, Place(), severities)
    assert [f.excerpt for f in findings if f.type is FindingType.MOBILE] == rows.replace("张伟,", "").split()
    assert sum(f.type is FindingType.NAME for f in findings) == 100
    assert all(text[f.start : f.end] == f.excerpt for f in findings)


@pytest.mark.parametrize("text", ["1 3 " * 5000, "6222 " * 5000, "1*" * 9000, "一" * 9000, "a@" * 9000, "1\n" * 9000])
def test_rows_of_figures_are_no_numbers(text: str, severities: Severities) -> None:
    assert scan_text(text, Place(), severities) == ()
