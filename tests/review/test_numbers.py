"""Identity and mobile numbers: the check digit, real dates, and everything that is neither."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.finding import FindingType, Place, Weight
from gongkai.review.checkdigits import check_digit, is_id_card
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text
from review.corpus import id_card


@given(st.integers(0, 2**32), st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_breaks_an_identity_number(seed: int, place: int, shift: int) -> None:
    number = id_card(random.Random(seed))
    assert is_id_card(number)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    assert check_digit(wrong[:17]) != number[17]


@given(st.integers(0, 2**32), st.integers(0, 15))
def test_two_digits_swapped_break_it_too(seed: int, place: int) -> None:
    number = id_card(random.Random(seed))
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert swapped == number or check_digit(swapped[:17]) != number[17]


def found(text: str, severities: Severities, cue: str = "") -> list[tuple[str, str]]:
    return [(finding.rule, finding.excerpt) for finding in scan_text(text, Place(), severities, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "13812345678",
        "电话13812345678，",
        "+8613812345678",
        "0086-138-1234-5678",
        "138 1234 5678",
        "138·1234·5678",
        "1 3 8 1 2 3 4 5 6 7 8",
        "1381234\n5678",
        "支付宝账号：13812345678",
        "1.13812345678",
        "013812345678",
        "74.5 13812345\n  678\n0102",
        "电话+86 1999-9186-915",
        "74.5 1 3 8 1 2 3 4 5 6 7 8",
        "拨打13812345678号码",
    ],
)
def test_mobile(text: str, severities: Severities) -> None:
    (finding,) = scan_text(text, Place(), severities)
    assert (finding.type, finding.weight) == (FindingType.MOBILE, Weight.BLOCK)
    assert finding.excerpt == text[finding.start : finding.end]


@pytest.mark.parametrize(
    "text",
    [
        "138****5678",
        "该批次（13812345678）产品",
        "证券账户013812345678",
        "证书编号：2411-1380-0138-0001-2222",
        "登记证编号津小作坊13812345678",
        "330106********1234",
        "120*************21",
        "2411-120114-04-01-123456",
        "2411-13812345678-01",
        "13812345678元",
        "13812345678.50",
        "13812345678立方米",
        "电表：13812345678",
        "https://www.tj.gov.cn/upload/13812345678.pdf",
        "117.13812345678",
        "合同编号：13812345678",
        "HT13812345678",
        "津〔2026〕第13812345678号",
        "6222021381234567890",
        "1985-03-12 138",
        "1403-2024-001",
        "13 14 15 16 17 18 19",
        "12345、110、95588、400-138-1234",
    ],
)
def test_no_mobile(text: str, severities: Severities) -> None:
    assert found(text, severities) == []


def test_a_label_speaks_for_its_box(severities: Severities) -> None:
    assert found("13812345678", severities, "合同编号") == []
    assert found("13812345678", severities, "联系电话") == [("mobile", "13812345678")]
    assert found("13812345678", severities, "监督电话") == [("mobile_office", "13812345678")]


def test_old_identity_numbers_need_their_label(severities: Severities) -> None:
    assert found("身份证号：120114850312123", severities) == [("id_card_15", "120114850312123")]
    assert ("id_card_15", "120114850312123") in found("张建国（120114850312123）", severities)
    assert found("120114850312123", severities, "身份证号码") == [("id_card_15", "120114850312123")]
    assert found("设备120114850312123", severities) == []


def test_a_number_that_a_spreadsheet_rounded(severities: Severities) -> None:
    assert found("120114198503121000", severities) in ([("id_card_rounded", "120114198503121000")],)
    assert found("共计120114198503121000", severities) == []
