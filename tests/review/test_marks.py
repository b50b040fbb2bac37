"""Marks of secrecy and of internal material, and the same words in running text."""

import pytest

from gongkai.domain.finding import FindingType, Place, Weight
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text


@pytest.mark.parametrize(
    "text",
    [
        "绝密★1年",
        "机密☆长期",
        "秘密 ★ 十年",
        "机密*10年",
        "絕密★",
        "機　密",
        "机\u200b密",
        "正文第一段。\n机密\n正文第二段。",
        "密级：秘密",
        "密　级: 机密",
        "机密 20年",
        "【绝密】",
        "关于某事的请示（机密）",
        "特急 机密",
        "000012 绝密★启用前",
        "国家秘密★",
        "张三,机密,1",
    ],
)
def test_class_mark(text: str, severities: Severities) -> None:
    (finding,) = scan_text(text, Place(), severities)
    assert (finding.type, finding.weight) == (FindingType.CLASS_MARK, Weight.BLOCK)
    assert "保密审查员" in finding.remedy


@pytest.mark.parametrize(
    "text",
    [
        "除涉及国家秘密、商业秘密或个人隐私外",
        "国家秘密的密级分为绝密、机密、秘密三级。",
        "（绝密、机密、秘密）",
        "绝密,机密,秘密",
        "绝密级国家秘密保密期限不超过三十年",
        "国家秘密",
        "保密审查",
        "保守秘密10年以上",
        "涉密人员管理",
        "商业秘密保护期限为5年",
        "本件不涉及国家秘密",
        "国家秘密、工作秘密均不得公开",
    ],
)
def test_no_mark(text: str, severities: Severities) -> None:
    assert scan_text(text, Place(), severities) == ()


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("内部资料", Weight.WARN),
        ("（征求意见稿）", Weight.WARN),
        ("內部資料", Weight.WARN),
        ("工作秘密", Weight.BLOCK),
        ("内部资料，不得外传", Weight.BLOCK),
    ],
)
def test_internal_mark(text: str, weight: Weight, severities: Severities) -> None:
    findings = scan_text(text, Place(), severities)
    assert {finding.type for finding in findings} == {FindingType.INTERNAL_MARK}
    assert findings[-1].weight is weight
