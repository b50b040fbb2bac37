"""Reading entries: exact values from what people type, and sentences for what cannot be read."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.form import Field, FieldType, Form, Limits
from gongkai.domain.numbers import chinese_date
from gongkai.formkit import uscc
from gongkai.formkit.dates import parse_date, whole_date
from gongkai.formkit.reading import read
from gongkai.formkit.scalars import EntryError, read_scalar

MONEY = Field("fee", "购置费", "Fee", FieldType.MONEY, unit="万元", limits=Limits(minimum=Decimal(0)))
COUNT = Field("count", "购置数", "Count", FieldType.NUMBER, limits=Limits(integer=True, maximum=Decimal(99)))
CODE = Field("code", "信用代码", "Code", FieldType.USCC)
NAME = Field("name", "名称", "Name", FieldType.TEXT, limits=Limits(pattern="^津", min_length=2), help_zh="以“津”开头")
PERIOD = Field("period", "期间", "Period", FieldType.DATERANGE)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12.40", "12.40"),
        ("1,234.50", "1234.50"),
        ("１２．４０", "12.40"),
        ("1，234，567", "1234567"),
        (" 0 ", "0"),
        ("0.000001", "0.000001"),
        (12, "12"),
    ],
)
def test_an_amount_is_read_exactly(text: object, amount: str) -> None:
    found = read_scalar(MONEY, text)
    assert isinstance(found, Decimal)
    assert str(found) == amount


@pytest.mark.parametrize(
    ("field", "entry", "says"),
    [
        (MONEY, "12.40万元", "“购置费”要写成数字，如 12.40，不写单位“万元”。"),
        (MONEY, "十二", "“购置费”要写成数字，如 12.40，不写单位“万元”。"),
        (MONEY, "1,23", "“购置费”要写成数字，如 12.40，不写单位“万元”。"),
        (MONEY, "1e9", "“购置费”要写成数字，如 12.40，不写单位“万元”。"),
        (MONEY, "NaN", "“购置费”要写成数字，如 12.40，不写单位“万元”。"),
        (MONEY, "9" * 30, "“购置费”要写成数字，如 12.40，不写单位“万元”。"),
        (MONEY, ["1"], "“购置费”要写成文字。"),
        (MONEY, "-0.01", "“购置费”不能小于 0。"),
        (MONEY, "0.0000001", "“购置费”的小数最多 6 位。"),
        (COUNT, "1.5", "“购置数”要写整数。"),
        (COUNT, "100", "“购置数”不能大于 99。"),
        (CODE, "9112022270065432", "“信用代码”应当是 18 位，现在是 16 位。"),
        (CODE, "91120222700654321I", "“信用代码”第 18 位的字符不能使用（不用 I、O、S、V、Z）。"),
        (CODE, "9112O222700654321X", "“信用代码”第 5 位应当是数字。"),
        (CODE, "91120222700654321X", "“信用代码”校验位（第 18 位）不对，请对照证书逐位核对。"),
        (NAME, "津", "“名称”至少要写 2 个字。"),
        (NAME, "京津", "“名称”的写法不对，以“津”开头。"),
        (NAME, "津\n京", "“名称”只能写一行，请去掉换行。"),
        (NAME, "津\0京", "“名称”里有看不见的字符（U+0000），请删去后重新输入。"),
        (NAME, "津\u202e京", "“名称”里有看不见的字符（U+202E），请删去后重新输入。"),
        (NAME, True, "“名称”要写成文字。"),
        (PERIOD, {"start": "2026-10-01"}, "“期间”的起止日期都要填，写成 2026-11-23 的样子。"),
        (PERIOD, {"start": "2026-10-02", "end": "2026-10-01"}, "“期间”的结束日期不能早于开始日期。"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(field: Field, entry: object, says: str) -> None:
    with pytest.raises(EntryError) as refused:
        read_scalar(field, entry)
    assert str(refused.value) == says


def test_a_credit_code_is_read_as_people_type_it() -> None:
    assert read_scalar(CODE, " 91120222ma05xk7h35 ") == "91120222MA05XK7H35"


@given(st.text(alphabet=uscc.ALPHABET, min_size=9, max_size=9), st.integers(0, 16), st.sampled_from(uscc.ALPHABET))
def test_one_wrong_character_breaks_a_credit_code(tail: str, at: int, other: str) -> None:
    body = f"91120222{tail}"
    code = body + uscc.check_digit(body)
    assert uscc.fault(code) == ""
    if other != code[at]:
        assert uscc.fault(code[:at] + other + code[at + 1 :])


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_day_is_read_in_every_way_people_write_it(day: date) -> None:
    ways = [day.isoformat(), f"{day:%Y%m%d}", f"{day.year}/{day.month}/{day.day}", f"{day.year}.{day.month}.{day.day}"]
    assert {parse_date(text) for text in [*ways, chinese_date(day), f" {day.year} 年{day.month}月{day.day}日"]} == {day}


@given(st.text(max_size=12))
def test_any_text_is_a_day_or_none(text: str) -> None:
    assert parse_date(text) is None or isinstance(parse_date(text), date)


@pytest.mark.parametrize("text", ["2026-02-30", "2026-13-01", "26-11-23", "2026年11月", "0000-01-01", "9999-01-01"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_date(text) is None


@given(st.decimals(-(10**12), 10**12, places=6))
def test_amounts_round_trip_with_separators(amount: Decimal) -> None:
    free = Field("fee", "费用", "Fee", FieldType.MONEY)
    assert read_scalar(free, f"{amount:,}") == amount == read_scalar(free, f"{amount:f}")


def test_a_period_is_read_from_one_line() -> None:
    found = read_scalar(PERIOD, "2026年7月1日至2026年9月30日")
    assert found == read_scalar(PERIOD, {"start": "20260701", "end": "2026/9/30"})


def test_everything_required_is_asked_for(forms: Mapping[str, Form]) -> None:
    for form in forms.values():
        reading = read(form, {})
        asked = {problem.field for problem in reading.problems if problem.rule == "required"}
        assert asked == {f.name for f in form.fields if f.required}
        assert reading.blocked
    approval = forms["project/approval"]
    assert {p.message for p in read(approval, {}).problems if p.field in ("investment", "decision_file")} == {
        "请填写“批准投资（概算）”。",
        "请放入“批复文件（已作区分处理）”。",
    }


def test_an_unknown_name_is_refused(samples: Mapping[str, Any]) -> None:
    sample = samples["org/annual_inspection"]
    rows = [*sample.entries["results"], {"org_name": "某协会", "shoe_size": "43"}]
    problems = read(sample.form, sample.changed({"colour": "red", "results": rows})).problems
    unknown = [(p.field, p.row, p.column) for p in problems if p.rule == "unknown"]
    assert unknown == [("colour", None, None), ("results", 6, "shoe_size")]


def test_a_wrong_cell_is_pointed_at_and_its_rules_wait(samples: Mapping[str, Any]) -> None:
    sample = samples["social_assistance/dibao"]
    rows = [dict(line) for line in sample.entries["by_town"]]
    rows[2]["persons"] = "很多"
    problems = read(sample.form, sample.changed({"by_town": rows})).problems
    assert [(p.field, p.row, p.column, p.rule) for p in problems] == [("by_town", 2, "persons", "type")]


def test_no_message_repeats_what_was_entered(forms: Mapping[str, Form]) -> None:
    secret = "１２０１１４１９８４０２１９００８７"
    for form in forms.values():
        entries: dict[str, Any] = {field.name: f"{secret}\n{secret}\0" for field in form.fields}
        assert not [p for p in read(form, entries).problems if secret in p.message]


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026年11月3日", "2026-11-03"),
        ("20261123", "2026-11-23"),
        ("2026/11/23", "2026-11-23"),
        ("11月23日", "2026-11-23"),
        ("１１月２３日", "2026-11-23"),
        ("11-23", "2026-11-23"),
        ("2月30日", "2月30日"),
        ("近日", "近日"),
        ("", ""),
    ],
)
def test_a_day_is_shown_back_in_one_form(typed: str, whole: str) -> None:
    assert whole_date(typed, 2026) == whole
