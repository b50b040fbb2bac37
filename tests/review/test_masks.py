"""Masking by the house forms: what is left is no finding any more."""

import pytest

from gongkai.domain.finding import FindingType, Place
from gongkai.review.masking import mask_text
from gongkai.review.resources import Severities, masks
from gongkai.review.scanning import scan_text
from review.corpus import samples


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("户主欧阳建国", "户主欧阳某某"),
        ("户主：李　明", "户主：李某"),
        ("举报人：买买提·吐尔逊", "举报人：买某某"),
        ("家住武清区大良镇双树村3排12号", "家住武清区大良镇双树村***"),
        ("出生日期：1985年3月12日", "出生日期：1985年3月**日"),
        ("出生日期：1985-03-12", "出生日期：1985-03-**"),
        ("坐标117.04451，39.38441", "坐标117.04***，39.38***"),
        ("邮箱：zhang@qq.com", "邮箱：z***@qq.com"),
        ("驾驶津A·12345", "驾驶津A***45"),
        ("护照号E12345678", "护照号E******78"),
        ("卡号6228480402564890018", "卡号***************0018"),
        ("王小明（男，8岁）走失", "王某某（男，*岁）走失"),
        ("330106********1234，出生日期：1985-03-12", "330*************34，出生日期：1985-03-**"),
    ],
)
def test_forms(text: str, masked: str, severities: Severities) -> None:
    assert mask_text(text, scan_text(text, Place(), severities)) == masked
    assert scan_text(masked, Place(), severities) == ()


def test_what_is_masked_is_found_no_more(severities: Severities) -> None:
    for sample in samples(seed=7, count=150):
        masked = mask_text(sample.text, scan_text(sample.text, Place(), severities))
        again = [finding for finding in scan_text(masked, Place(), severities) if finding.type in masks()]
        assert again == [], sample.text


def test_each_type_about_a_person_has_a_form() -> None:
    about_people = list(FindingType)[: list(FindingType).index(FindingType.CLASS_MARK)]
    assert set(masks()) == {*about_people, FindingType.BAD_REDACTION}
