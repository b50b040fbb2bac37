"""Entered values: every box and cell that may leave, with its place; and the masked text."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType, Place
from gongkai.domain.form import DeadlineRule, Field, FieldType, Form, NoticeOutline, Privacy
from gongkai.domain.values import DateRange
from gongkai.review.lexicons import lexicon_version
from gongkai.review.masking import mask_text
from gongkai.review.resources import Severities, load_severities, rules
from gongkai.review.scanning import scan_text, scan_values


def field(
    name: str, label: str, type_: FieldType, privacy: Privacy = Privacy.PUBLIC, **more: tuple[Field, ...]
) -> Field:
    return Field(name, label, name, type_, privacy=privacy, **more)  # type: ignore[arg-type]


FORM = Form(
    id="test/list",
    no="0901",
    area=9,
    title_zh="名单",
    title_en="List",
    fields=(
        field("remark", "备注", FieldType.LONGTEXT),
        field("total", "总投资", FieldType.MONEY),
        field("period", "公示期", FieldType.DATERANGE),
        field("id_no", "身份证号", FieldType.TEXT, Privacy.NEVER),
        field("files", "附件", FieldType.ATTACHMENT),
        field(
            "people",
            "人员",
            FieldType.TABLE,
            columns=(
                field("name", "姓名", FieldType.TEXT, Privacy.MASK),
                field("phone", "联系电话", FieldType.TEXT),
                field("secret", "身份证号", FieldType.TEXT, Privacy.NEVER),
            ),
        ),
    ),
    rules=(),
    notice=NoticeOutline("公告", "名单", ()),
    deadline=DeadlineRule("after"),
)


def test_every_box_that_may_leave_is_scanned(severities: Severities) -> None:
    entries = {
        "remark": "密级：机密",
        "total": "13812345678",
        "id_no": "12011419850312000X",
        "files": ["李四13812345678.xlsx"],
        "people": [{"name": "张三"}, {"name": "李四13912345678", "phone": "13812345678", "secret": "13812345678"}],
        "not_in_the_form": "13812345678",
    }
    assert [(f.type, f.place) for f in scan_values(FORM, entries, severities)] == [
        (FindingType.CLASS_MARK, Place("remark")),
        (FindingType.NAME, Place("files")),
        (FindingType.MOBILE, Place("files")),
        (FindingType.MOBILE, Place("people", 1, "name")),
        (FindingType.MOBILE, Place("people", 1, "phone")),
    ]


def test_exact_values_are_scanned_too(severities: Severities) -> None:
    values = {
        "total": Decimal("13812345678"),
        "period": DateRange(date(2026, 1, 1), date(2026, 1, 8)),
        "people": ({"phone": "13812345678"},),
        "files": ("名单.xlsx",),
    }
    assert [f.place for f in scan_values(FORM, values, severities)] == [Place("people", 0, "phone")]


def test_masked_text_has_the_house_forms(severities: Severities) -> None:
    text = "张三，11010119900307７９１9，电话 138 1234\u200b 5678（机密）"
    text = text.replace("11010119900307７９１9", "110101199003077918")
    masked = mask_text(text, scan_text(text, Place(), severities))
    assert masked == "张某，110*************18，电话 138****5678（机密）"
    assert [finding.type for finding in scan_text(masked, Place(), severities)] == [FindingType.CLASS_MARK]


def test_each_rule_says_why_what_to_do_and_by_which_law() -> None:
    for name, rule in rules().items():
        assert rule.why.endswith("。"), name
        assert rule.remedy.endswith("。"), name
        assert "条" in rule.source, name


def test_the_lexicon_version_is_a_hash() -> None:
    assert len(lexicon_version()) == 64


@pytest.mark.parametrize(
    "table",
    ["[", "- 1", "ID_CARD: {default: stop}", "ID_CARD: {default: block}", "ID_CARD: block"],
)
def test_a_broken_severity_table_is_refused(table: str, tmp_path: Path) -> None:
    path = tmp_path / "severities.yaml"
    path.write_text(table, "utf-8")
    with pytest.raises(UserError, match=r"severities\.yaml"):
        load_severities(path)


def test_a_table_that_lets_a_class_mark_pass_is_refused(tmp_path: Path) -> None:
    lines = [f"{type_}: {{default: {'warn' if type_ is FindingType.CLASS_MARK else 'block'}}}" for type_ in FindingType]
    path = tmp_path / "severities.yaml"
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(UserError, match="CLASS_MARK"):
        load_severities(path)
