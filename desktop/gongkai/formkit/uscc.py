"""The unified social credit code (统一社会信用代码) and its check digit."""

import re

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_DIVISION = range(2, 8)
_SHAPE = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}")


def check_digit(first_17: str) -> str:
    """The 18th character: 31 minus the weighted sum modulo 31, weights 3^i mod 31 (GB 32100-2015, 5.6)."""
    total = sum(ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first_17))
    return ALPHABET[-total % 31]


def fault(code: str) -> str:
    """What is wrong with a code, as the end of a sentence; empty where it is right."""
    if len(code) != 18:
        return f"应当是 18 位，现在是 {len(code)} 位"
    if not _SHAPE.fullmatch(code):
        at = next(at for at, char in enumerate(code) if char not in _allowed(at))
        return f"第 {at + 1} 位应当是数字" if at in _DIVISION else f"第 {at + 1} 位的字符不能使用（不用 I、O、S、V、Z）"
    return "" if check_digit(code[:17]) == code[17] else "校验位（第 18 位）不对，请对照证书逐位核对"


def _allowed(at: int) -> str:
    return "0123456789" if at in _DIVISION else ALPHABET
