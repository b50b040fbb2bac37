"""What the editor works out without a widget: grouping, problems in order, copied cells, figures."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gongkai import paths
from gongkai.domain.form import Field, FieldType, Section
from gongkai.domain.values import Problem
from gongkai.formkit.loading import load_forms
from gongkai.ui.editor.grouping import lines_of, sections_of
from gongkai.ui.editor.head import period
from gongkai.ui.editor.problems import in_form_order, next_problem, refusal_line, shown_now
from gongkai.ui.fields.table.clipboard import read_cells, write_cells
from gongkai.ui.fields.table.sums import ColumnSums, is_summed
from gongkai.ui.fields.texts import grouped
from gongkai.ui.form_words import is_figure

FORMS = load_forms(paths.forms())
THREE_PUBLIC, DIBAO = FORMS["fiscal/three_public"], FORMS["social_assistance/dibao"]
FUNDS = Field("funds", "资金", "Funds", FieldType.MONEY, unit="万元")
CELLS = st.lists(st.lists(st.text(st.characters(exclude_characters="\r\0")), min_size=2, max_size=4), min_size=1)


def problem(field: str, rule: str = "type", row: int | None = None, column: str | None = None) -> Problem:
    return Problem(field, "请改正。", rule, row=row, column=column, fields=(field,))


def test_this_year_last_year_and_the_change_share_a_line() -> None:
    lines = list(lines_of(THREE_PUBLIC.fields))
    (abroad,) = [line for line in lines if line.label == "因公出国（境）费"]
    assert [field.name for field in abroad.fields] == ["abroad_this", "abroad_last", "abroad_change_pct"]
    assert abroad.captions == ("本年数", "上年数", "增减")


def test_every_field_is_on_exactly_one_line_in_one_section() -> None:
    for form in load_forms(paths.forms()).values():
        placed = [name for section in sections_of(form) for name in section.fields]
        lined = [
            f.name
            for section in sections_of(form)
            for line in lines_of([form.field(n) for n in section.fields])
            for f in line.fields
        ]
        assert sorted(placed) == sorted(field.name for field in form.fields)
        assert lined == placed


def test_a_field_that_no_section_names_still_has_its_place() -> None:
    form = replace(THREE_PUBLIC, sections=(Section("基本情况", ("fiscal_year",)),))
    assert len(sections_of(form)[-1].fields) == len(form.fields) - 1
    (only,) = sections_of(replace(THREE_PUBLIC, sections=()))
    assert len(only.fields) == len(form.fields)


def test_problems_are_walked_through_from_the_top_round_and_round() -> None:
    found = in_form_order(
        THREE_PUBLIC, [problem("total_this"), problem("stage"), problem("gone"), problem("fiscal_year")]
    )
    assert [one.field for one in found] == ["fiscal_year", "stage", "total_this", "gone"]
    assert next_problem(found, None) == found[0]
    assert next_problem(found, found[0]) == found[1]
    assert next_problem(found, found[-1]) == found[0]
    assert next_problem(found, found[0], -1) == found[-1]
    assert next_problem((), None) is None


def test_an_empty_field_is_no_mistake_before_it_was_left_empty() -> None:
    missing, wrong = problem("stage", "required"), problem("total_this")
    assert shown_now([missing, wrong], set(), False, {}) == (wrong,)
    assert shown_now([missing, wrong], {"stage"}, False, {}) == (missing, wrong)
    assert shown_now([missing, wrong], set(), True, {}) == (missing, wrong)
    assert shown_now([missing, wrong], {"stage"}, True, {"stage": "决算"}) == (wrong,)


def test_what_forbids_submitting_is_told_in_one_line() -> None:
    told = refusal_line([problem("a", "required"), problem("b"), replace(problem("c"), blocking=False)], 2)
    assert told == "还不能送审：1 处必填没有填，1 处填写有误，1 处提示没有写明理由，2 处疑点没有处置。"
    assert refusal_line([replace(problem("c", "R05"), blocking=False)], 0, {"R05"}) == ""


def test_the_period_is_said_as_people_say_it() -> None:
    assert period(THREE_PUBLIC, {"fiscal_year": "2025", "stage": "final"}) == "2025年度决算"
    assert period(THREE_PUBLIC, {}) == ""
    (covered,) = [field.name for field in DIBAO.fields if field.type is FieldType.DATERANGE]
    assert period(DIBAO, {covered: {"start": "2026-10-01", "end": "2026-10-31"}}) == "2026-10-01 至 10-31"


@given(CELLS)
def test_copied_cells_come_back_as_they_were(rows: list[list[str]]) -> None:
    assert read_cells(write_cells(rows)) == rows


def test_cells_are_read_as_excel_and_wps_write_them() -> None:
    assert read_cells("杨村街道\t120\r\n下朱庄街道\t90\r\n") == [["杨村街道", "120"], ["下朱庄街道", "90"]]
    assert read_cells('"第一行\n第二行"\t"他说""好"""\n') == [["第一行\n第二行", '他说"好"']]
    assert read_cells('"三公"经费\t1') == [['"三公"经费', "1"]]
    assert read_cells("单独一格") == [["单独一格"]]
    assert read_cells("") == []


def test_only_plain_figures_get_separators() -> None:
    assert grouped("1234567.5") == "1,234,567.5"
    assert grouped("-12345") == "-12,345"
    for kept in ("12,34", "1234元", "０12", "0123", "", "—"):
        assert grouped(kept) == kept
    assert is_figure(FUNDS)
    assert not is_figure(THREE_PUBLIC.field("fiscal_year"))


def test_sums_are_exact_and_silent_where_something_is_no_figure() -> None:
    sums = ColumnSums([FUNDS])
    assert sums.count([{"funds": "0.1"}, {"funds": "0.2"}, {}]) == ("0.3",)
    assert sums.count([{"funds": "1,000"}, {"funds": "234.50"}]) == ("1,234.50",)
    assert sums.count([{"funds": "1"}, {"funds": "待定"}]) == ("",)
    assert sums.count([]) == ("",)
    assert not is_summed(replace(FUNDS, unit="%"))
    assert not is_summed(replace(FUNDS, unit="元/平方米"))
