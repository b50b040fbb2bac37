"""Amounts in capitals: the examples of the regulation, and every amount read back."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.formkit.capitals import capitals

DIGITS = {digit: value for value, digit in enumerate("零壹贰叁肆伍陆柒捌玖")}
UNITS = {"拾": 10, "佰": 100, "仟": 1000}


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("12300", "人民币壹万贰仟叁佰元整"),
        ("1409.50", "人民币壹仟肆佰零玖元伍角"),
        ("6007.14", "人民币陆仟零柒元壹角肆分"),
        ("1680.32", "人民币壹仟陆佰捌拾元零叁角贰分"),
        ("107000.53", "人民币壹拾万柒仟元零伍角叁分"),
        ("16409.02", "人民币壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "人民币叁佰贰拾伍元零肆分"),
        ("0", "人民币零元整"),
        ("0.30", "人民币叁角"),
        ("0.07", "人民币柒分"),
        ("100000000", "人民币壹亿元整"),
        ("100005000", "人民币壹亿零伍仟元整"),
        ("1000000000000", "人民币壹万亿元整"),
        ("20010.00", "人民币贰万零壹拾元整"),
    ],
)
def test_the_examples_of_the_regulation(amount: str, words: str) -> None:
    assert capitals(Decimal(amount)) == words


@given(st.decimals(0, Decimal("9999999999999999.99"), places=2))
def test_every_amount_reads_back_and_no_two_zeros_meet(amount: Decimal) -> None:
    words = capitals(amount)
    assert read_back(words) == amount
    assert "零零" not in words
    assert not re.search("零[拾佰仟万亿]", words)
    assert words.endswith("整") == (amount == amount.to_integral_value())


@pytest.mark.parametrize("amount", ["-1", "0.001", "10000000000000000", "NaN"])
def test_what_has_no_capitals_is_refused(amount: str) -> None:
    with pytest.raises((ValueError, ArithmeticError)):
        capitals(Decimal(amount))


def read_back(words: str) -> Decimal:
    """The amount that a careful cashier reads."""
    text = words.removeprefix("人民币").removesuffix("整")
    whole, _, rest = text.partition("元") if "元" in text else ("零", "", text)
    cents = sum(
        DIGITS[digit] * weight
        for digit, unit in re.findall("(.)([角分])", rest)
        for weight in [{"角": 10, "分": 1}[unit]]
    )
    return Decimal(number(whole)) + Decimal(cents) / 100


def number(text: str) -> int:
    """A whole number in capitals."""
    for word, unit in (("亿", 10**8), ("万", 10**4)):
        high, found, low = text.rpartition(word) if word == "亿" else text.partition(word)
        if found:
            return number(high) * unit + number(low)
    total, digit = 0, 0
    for sign in text:
        if sign in UNITS:
            total, digit = total + digit * UNITS[sign], 0
        else:
            digit = DIGITS[sign]
    return total + digit
