"""Matching a clerk's own heads with a form: by label, synonym and unit, and never two to one."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from examples import forms as all_forms
from gongkai.domain.form import Field, Form
from gongkai.formkit.matching import THRESHOLD, apply, best_sheet, fingerprint, propose, totals
from gongkai.formkit.matter import identity, matter_of
from gongkai.formkit.workbook.book import open_book
from gongkai.formkit.workbook.layout import column_head, entry_label
from gongkai.formkit.workbook.slots import slots_of


def matched(form: Form, *headings: str) -> dict[str, str]:
    return {pair.heading: pair.slot for pair in propose(dict(enumerate(headings, 1)), form)}


def test_the_labels_of_each_form_match_themselves(forms: Mapping[str, Form]) -> None:
    for form in forms.values():
        targets: tuple[Form | Field, ...] = (form, *(field for field in form.fields if field.columns))
        for target in targets:
            for label in (entry_label, column_head):
                asked = slots_of(target)
                found = propose({at: label(slot) for at, slot in enumerate(asked)}, target)
                assert [pair.slot for pair in found] == [slot.key for slot in asked], form.id


@pytest.mark.parametrize(
    ("heading", "slot"),
    [
        ("统一社会 信用代码", "subject_uscc"),
        ("统一社会信用代码（必填）", "subject_uscc"),
        ("社会信用代码", "subject_uscc"),
        ("许可决定书号", "licence_doc_no"),
        ("被许可人", "subject_name"),
        ("有效期起", "valid_from"),
        ("LICENSED CONTENT", "licence_content"),
        ("licence_content", "licence_content"),
        ("许可的内容", "licence_content"),
    ],
)
def test_a_head_is_told_by_its_words(forms: Mapping[str, Form], heading: str, slot: str) -> None:
    assert matched(forms["power/licence_result"], heading) == {heading: slot}


@pytest.mark.parametrize("heading", ["序号", "填表人", "xyz", "", "（）", "天气"])
def test_what_means_nothing_is_left_to_the_clerk(forms: Mapping[str, Form], heading: str) -> None:
    assert matched(forms["power/licence_result"], heading) == {}


@given(st.dictionaries(st.integers(1, 30), st.text(max_size=12), max_size=12), st.sampled_from(sorted(all_forms())))
def test_no_column_and_no_slot_is_used_twice(headings: dict[int, str], form_id: str) -> None:
    found = propose(headings, all_forms()[form_id])
    assert len({pair.column for pair in found}) == len({pair.slot for pair in found}) == len(found)
    assert all(THRESHOLD <= pair.score <= 1 for pair in found)


def test_the_ends_of_a_period_come_from_two_columns_and_amounts_into_the_forms_unit(
    forms: Mapping[str, Form], tmp_path: Path
) -> None:
    form = forms["social_assistance/dibao"]
    period, funds = form.field("period").label_zh, form.field("assist_total_funds").label_zh
    book = Workbook()
    notes, sheet = book.worksheets[0], book.create_sheet("名单")
    notes.append(["填报说明"])
    sheet.append(["最低生活保障情况", None, None])
    sheet.append([f"{period}（起）", f"{period}（止）", f"{funds}(元)"])
    sheet.append([date(2026, 7, 1), date(2026, 9, 30), 1234567.8])
    sheet.append(["合计", None, 1234567.8])
    book.save(tmp_path / "list.xlsx")
    heads = best_sheet(open_book(tmp_path / "list.xlsx"), form)
    assert (heads.sheet.name, heads.line, totals(heads)) == ("名单", 2, (4,))
    match = propose(heads.headings, form)
    assert [pair.scale for pair in match] == [1, 1, Decimal("0.0001")]
    (row,) = apply(match, form, heads)
    assert row.rejected == ()
    assert row.entries == {
        "period": {"start": "2026-07-01", "end": "2026-09-30"},
        "assist_total_funds": "123.45678",
    }


def test_heads_are_the_same_in_any_order_and_width() -> None:
    assert fingerprint(["许可机关", "备 注", "备注"]) == fingerprint(["备注*", "许可机关"])
    assert fingerprint(["许可机关"]) != fingerprint(["备注"])


def test_a_matter_is_told_by_its_own_number(forms: Mapping[str, Form]) -> None:
    named = {
        form_id: identity(forms[form_id]) for form_id in ("power/licence_result", "project/approval", "soe/operation")
    }
    assert named == {
        "power/licence_result": ("licence_doc_no",),
        "project/approval": ("decision_no",),
        "soe/operation": ("period",),
    }
    form = forms["project/approval"]
    assert matter_of(form, {"decision_no": "津武审批〔2026〕３号"}, ()) == ("津武审批(2026)3号",)
    assert matter_of(form, {"decision_no": " "}, ()) is None
