"""Numbers (数值) as Office files store them, and as a person sees them."""

from decimal import Decimal, InvalidOperation

_LONGEST = 30
_EXACT = 15
"""So many digits a spreadsheet keeps of a number: what follows in an identity number has become 0."""


def plain_number(text: str) -> str:
    """A number as a person sees it in the cell: 1.3800138E10 is 13800138000; other texts stay."""
    if text.isdigit():
        return text
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    if not (number.is_finite() and abs(number.adjusted()) < _LONGEST and number == number.to_integral_value()):
        return text
    whole = str(int(number))
    return whole if "e" not in text.lower() else whole[:_EXACT] + "0" * len(whole[_EXACT:])
