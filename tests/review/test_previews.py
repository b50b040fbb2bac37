"""What masking would make of a finding is told before anything is changed."""

import pytest

from gongkai.review.masking import preview
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_file
from review.hidden.in_xlsx import two_cells_of_a_row
from review.hidden.parts import styled


@pytest.mark.parametrize(
    ("text", "after"),
    [("电话13812345678", "138****5678"), ("征求意见稿", None), ("机密★10年", None)],
)
def test_a_number_has_its_form_and_a_mark_is_for_people(text: str, after: str | None, severities: Severities) -> None:
    (finding,) = scan_file("说明.txt", text.encode(), severities)
    assert preview(finding).after == after
    assert preview(finding).before == finding.excerpt


def test_what_is_hidden_goes(severities: Severities) -> None:
    (finding,) = scan_file("通知.docx", styled("<w:vanish/>", "底稿里的话"), severities)
    assert (preview(finding).before, preview(finding).after) == ("底稿里的话", "")


def test_of_half_a_number_nothing_stays(severities: Severities) -> None:
    findings = scan_file("名单.xlsx", two_cells_of_a_row("13812345678"), severities)
    assert [preview(finding).after for finding in findings] == ["******", "*****"]
