"""The wording of notices: official prose without a hole, whatever is left empty."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.disclosure import Attachment
from gongkai.domain.form import Choice, DeadlineRule, Field, FieldType, Form, Limits, NoticeOutline
from gongkai.domain.notice import Content, Heading, Paragraph, Table
from gongkai.domain.people import Department
from gongkai.domain.values import DateRange, Scalar
from gongkai.formkit.display import change, display, term
from gongkai.formkit.reading import read
from gongkai.formkit.wording import MISSING, compose


def texts(content: Content) -> list[str]:
    """Every line of a notice."""
    lines = [content.title]
    for block in content.blocks:
        match block:
            case Heading():
                lines.append(block.text + block.body)
            case Paragraph():
                lines.append(block.text)
            case Table():
                lines += [block.caption, *(cell for row in block.rows for cell in row)]
    return lines


def test_a_whole_draft_leaves_no_gap(samples: Mapping[str, Any], department: Department) -> None:
    for sample in samples.values():
        lines = texts(compose(sample.form, read(sample.form, sample.entries).values, department, ()))
        assert not [
            line for line in lines if not line or MISSING in line or re.search(r"[{}\[\]]|。。|，，|（）", line)
        ]


def test_without_the_optional_fields_it_leaves_no_hole(samples: Mapping[str, Any], department: Department) -> None:
    for sample in samples.values():
        required = {f.name for f in sample.form.fields if f.required}
        entries = {name: entry for name, entry in sample.entries.items() if name in required}
        content = compose(sample.form, read(sample.form, entries).values, department, ())
        assert not [
            line for line in texts(content) if not line or MISSING in line or re.search(r"，，|（）|，。", line)
        ]
        numbers = [block.text[0] for block in content.blocks if isinstance(block, Heading) and block.level == 1]
        assert numbers == list("一二三四五六"[: len(numbers)])


@given(st.data())
def test_whichever_optional_fields_are_empty_it_leaves_no_hole(
    samples: Mapping[str, Any], department: Department, data: st.DataObject
) -> None:
    sample = data.draw(st.sampled_from(list(samples.values())))
    optional = [f.name for f in sample.form.fields if not f.required]
    dropped = data.draw(st.sets(st.sampled_from(optional))) if optional else set()
    values = read(sample.form, sample.changed(dict.fromkeys(dropped))).values
    lines = texts(compose(sample.form, values, department, ()))
    assert not [line for line in lines if not line or MISSING in line or re.search(r"，，|（）|，。|。。", line)]


def test_an_empty_draft_has_the_forms_own_title(samples: Mapping[str, Any], department: Department) -> None:
    for sample in samples.values():
        content = compose(sample.form, {}, department, ())
        assert content.title == sample.form.title_zh
        assert content.organ == department.name


def test_licence_notice(samples: Mapping[str, Any], department: Department) -> None:
    sample = samples["power/licence_result"]
    content = compose(sample.form, read(sample.form, sample.entries).values, department, ())
    assert content.kind == "公示"
    assert content.title == "天津市武清区市场监督管理局行政许可信息公示（2026年11月18日）"
    assert content.blocks[1:3] == (
        Heading(1, "一、行政相对人"),
        Paragraph(
            "名称：天津雍阳便民食品销售有限公司（法人及非法人组织），"
            "统一社会信用代码：91120222MA05XK7H35，法定代表人：刘志远。"
        ),
    )


def test_a_heading_runs_on_into_its_text(samples: Mapping[str, Any], department: Department) -> None:
    sample = samples["fiscal/three_public"]
    content = compose(sample.form, read(sample.form, sample.entries).values, department, ())
    assert Heading(2, "（一）公务用车购置费。", "本年17.98万元，上年0.00万元。全年购置公务用车1辆。") in content.blocks
    assert any("与上年相比下降10.53%" in line for line in texts(content))


def test_a_table_has_its_caption_units_and_figures(samples: Mapping[str, Any], department: Department) -> None:
    sample = samples["social_assistance/dibao"]
    content = compose(sample.form, read(sample.form, sample.entries).values, department, ())
    table = next(block for block in content.blocks if isinstance(block, Table))
    assert table.caption == "分镇（街道）最低生活保障情况表"
    assert [(column.heading, column.numeric) for column in table.columns] == [
        ("镇（街道）", False),
        ("户数（户）", True),
        ("人数（人）", True),
        ("资金（万元）", True),
    ]
    assert len(table.rows) == 30
    assert table.rows[0] == ("杨村街道", "58", "75", "5.34")
    assert content.title == "武清区2026年10月最低生活保障情况公告"


def test_the_attachment_note_names_the_files(samples: Mapping[str, Any], department: Department) -> None:
    sample = samples["food/food_sampling"]
    files = [Attachment("合格产品信息.xlsx", "", 1, "", "passed_list"), Attachment("检验报告.pdf", "", 1, "")]
    content = compose(sample.form, read(sample.form, sample.entries).values, department, files)
    assert content.attachments == ("合格产品信息", "检验报告")


def test_a_long_text_keeps_its_paragraphs(samples: Mapping[str, Any], department: Department) -> None:
    sample = samples["project/approval"]
    blocks = compose(sample.form, read(sample.form, sample.entries).values, department, ()).blocks
    assert [block for block in blocks if isinstance(block, Paragraph) and block.text.startswith("（")] == [
        Paragraph("（1）建设内容：改造雨水管道6.8公里、污水管道7.4公里，新建检查井312座，恢复路面2.1万平方米。"),
        Paragraph("（2）投资和资金来源：估算总投资4,386.52万元，由区财政资金安排解决。"),
        Paragraph("（3）建设工期：12个月。"),
    ]


MONEY = Field("m", "金额", "Money", FieldType.MONEY, unit="万元")
FINE = Field("f", "罚款", "Fine", FieldType.MONEY, unit="万元", limits=Limits(decimals=6))
KINDS = Field("k", "类别", "Kinds", FieldType.MULTICHOICE, choices=(Choice("a", "警告"), Choice("b", "罚款")))
TEXT = Field("t", "文字", "Text", FieldType.TEXT)


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        (MONEY, Decimal("12.4"), "12.40"),
        (MONEY, Decimal("12.345"), "12.35"),
        (MONEY, Decimal("-0.005"), "-0.01"),
        (FINE, Decimal("0.0050"), "0.005"),
        (FINE, Decimal("2.4"), "2.40"),
        (KINDS, ("a", "b"), "警告、罚款"),
        (TEXT, date(2026, 9, 3), "2026年9月3日"),
        (TEXT, True, "是"),
        (TEXT, DateRange(date(2026, 7, 1), date(2026, 9, 30)), "2026年7月1日至2026年9月30日"),
        (TEXT, None, ""),
    ],
)
def test_a_value_in_words(field: Field, value: Scalar | None, shown: str) -> None:
    assert display(field, value) == shown


ANSWER = Field("answer", "是否", "Answer", FieldType.BOOLEAN)
KIND = Field("kind", "类别", "Kind", FieldType.CHOICE, choices=(Choice("a", "甲"), Choice("b", "乙")))
DAYS = Field("days", "天数", "Days", FieldType.NUMBER)


@pytest.mark.parametrize(
    ("line", "values", "said"),
    [
        ("本案[answer=yes：已移送][answer=no：没有移送]。", {"answer": True}, ["本案已移送。"]),
        ("本案[answer=yes：已移送][answer=no：没有移送]。", {"answer": False}, ["本案没有移送。"]),
        ("本案[answer!=yes：没有移送]。", {"answer": False}, ["本案没有移送。"]),
        ("[kind=a：甲类从严。][kind!=a：其他从宽。]", {"kind": "b"}, ["其他从宽。"]),
        ("[days>0：延长{size:days}天][days<0：缩短{size:days}天]", {"days": Decimal(-3)}, ["缩短3天"]),
        ("[days>0：延长{size:days}天][days<0：缩短{size:days}天]", {"days": Decimal(0)}, []),
        ("[days=0：当天办结。]", {}, []),
    ],
)
def test_a_segment_stands_while_its_condition_holds(line: str, values: dict[str, Any], said: list[str]) -> None:
    outline = NoticeOutline("通知", "题", (line,), "各有关单位")
    form = Form("a/b", "0101", 1, "表", "Form", (ANSWER, KIND, DAYS), (), outline, DeadlineRule("fixed"))
    content = compose(form, values, Department("X", "示范局", "示范局", "示"), ())
    assert [block.text for block in content.blocks if isinstance(block, Paragraph)] == said
    assert content.addressee == "各有关单位："


def test_periods_have_names() -> None:
    days = [(1, 1, 12, 31), (7, 1, 12, 31), (7, 1, 9, 30), (2, 1, 2, 28), (2, 1, 4, 30), (7, 2, 9, 30)]
    named = [term(DateRange(date(2026, a, b), date(2026, c, d))) for a, b, c, d in days]
    assert named == [
        "2026年度",
        "2026年下半年",
        "2026年第三季度",
        "2026年2月",
        "2026年2月1日至2026年4月30日",
        "2026年7月2日至2026年9月30日",
    ]


def test_changes_have_words() -> None:
    assert [change(Decimal(n)) for n in ("3.20", "-5.21", "0.00")] == ["增长3.20%", "下降5.21%", "持平"]
