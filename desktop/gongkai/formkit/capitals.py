"""Amounts in Chinese capitals (大写金额), as cheques and award notices write them."""

from decimal import Decimal

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
LIMIT = Decimal(10**16)


def capitals(yuan: Decimal) -> str:
    """人民币壹万贰仟叁佰元整 for 12300; ValueError for a negative amount, parts of a 分, or 10^16 元 and more.

    《正确填写票据和结算凭证的基本规定》(the People's Bank, 银发〔1997〕393号), 一 to 四; where it leaves a choice,
    the first of its own examples is followed: 1,680.32 is 壹仟陆佰捌拾元零叁角贰分.
    """
    if not 0 <= yuan < LIMIT or yuan * 100 != (yuan * 100).to_integral_value():
        raise ValueError("capitals are for whole 分 from 0 to below 10^16 元")
    whole, cents = divmod(int(yuan * 100), 100)
    text = f"{_integer(whole)}元" if whole or not cents else ""
    return f"人民币{text}{_fraction(whole, cents)}"


def _fraction(whole: int, cents: int) -> str:
    tenth, hundredth = divmod(cents, 10)
    if not cents:
        return "整"
    skipped = "零" if whole and (not tenth or whole % 10 == 0) else ""
    return skipped + (f"{_DIGITS[tenth]}角" if tenth else "") + (f"{_DIGITS[hundredth]}分" if hundredth else "")


def _integer(number: int) -> str:
    """A whole number; a gap between its parts is one 零, wherever the lower part does not fill its first place."""
    for unit, word in ((10**8, "亿"), (10**4, "万")):
        if number >= unit:
            high, low = divmod(number, unit)
            gap = "零" if 0 < low < unit // 10 else ""
            return f"{_integer(high)}{word}{gap}{_integer(low) if low else ''}"
    return _below_ten_thousand(number)


def _below_ten_thousand(number: int) -> str:
    digits = [number // 10**place % 10 for place in range(4)]
    text = "".join(_DIGITS[digits[at]] + (_PLACES[at] if digits[at] else "") for at in (3, 2, 1, 0)).strip("零")
    while "零零" in text:
        text = text.replace("零零", "零")
    return text or "零"
