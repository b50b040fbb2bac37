"""The coding rule of 索引号: what it writes, and that it never writes one number for two disclosures."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.errors import UserError
from gongkai.domain.index_rule import DEFAULT, MAX_LENGTH, OFFERED, read_rule
from gongkai.domain.people import Department

DAY = date(2026, 9, 3)


def unit(code: str) -> Department:
    return Department(code, "天津市武清区民政局", "武清区民政局", "武民")


@pytest.mark.parametrize(
    ("template", "number"),
    [
        (DEFAULT.template, "120114-MZJ01-0506-20260903-00012"),
        ("{地区}-{单位}-{领域}-{年}-{序号:3}", "120114-MZJ01-05-2026-012"),
        ("  WQ.{单位}/{年}{序号：4}  ", "WQ.MZJ01/20260012"),
    ],
)
def test_a_rule_writes_its_parts(template: str, number: str) -> None:
    assert read_rule(template).number(unit("MZJ01"), "0506", DAY, 12) == number


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        ("", "各要写一次"),
        ("{单位}-{年}", "各要写一次"),
        ("{单位}-{年}-{序号:5}-{序号:5}", "各要写一次"),
        ("{地区}-{年}-{序号:5}", "各要写一次"),
        ("{单位}-{序号:5}", "每年从 1 编起"),
        ("{单位}{年}-{序号:5}", "隔开"),
        ("{年}A{单位}-{序号:5}", "隔开"),
        ("{单位}-{年}-{序号}", "位数要写"),
        ("{单位}-{年}-{序号:99}", "位数要写"),
        ("{单位}-{年}-{序号:²}", "位数要写"),
        ("{单位:3}-{年}-{序号:5}", "后面不写位数"),
        ("{单位}-{年}-{月}-{序号:5}", "没有“月”"),
        ("{单位}-{年}-{序号:5", "没有成对"),
        ("{单位}-{年}-第{序号:5}", "不能用"),
        ("{单位}-{年}-{序号:5}" + "x" * 50, f"超过 {MAX_LENGTH}"),
        ("{单位}-{年}\n-{序号:5}", "不能用"),
    ],
)
def test_a_rule_that_will_not_do_is_refused_with_a_sentence(template: str, fault: str) -> None:
    with pytest.raises(UserError) as refused:
        read_rule(template)
    assert fault in refused.value.message
    assert refused.value.message.endswith("。")


codes = st.text("ABCXYZ0129", min_size=3, max_size=8)
drawn = st.tuples(codes, st.integers(2020, 2030), st.integers(1, 10**7))


@given(st.sampled_from([*OFFERED, "{单位}-{序号:3}{年月日}{表单}"]), drawn, drawn)
def test_two_disclosures_never_get_one_number(template: str, a: tuple[str, int, int], b: tuple[str, int, int]) -> None:
    numbers = [
        read_rule(template).number(unit(code), "0506", date(year, 9, 3), serial) for code, year, serial in (a, b)
    ]
    assert (numbers[0] == numbers[1]) is (a == b)


@given(st.text(max_size=40) | st.text("{}单位年序号:5-/", max_size=40))
def test_any_text_is_a_rule_or_refused(template: str) -> None:
    try:
        assert read_rule(template).number(unit("MZJ01"), "0506", DAY, 1)
    except UserError as refused:
        assert refused.message.endswith("。")  # noqa: PT017 - either outcome is right
