"""The unified social credit code (统一社会信用代码) and its check digit."""

import re

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_SHAPE = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}")


def check_digit(first_17: str) -> str:
    """The 18th character: 31 minus the weighted sum modulo 31, weights 3^i mod 31 (GB 32100-2015, 5.6)."""
    total = sum(ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first_17))
    return ALPHABET[-total % 31]


def fault(code: str) -> str:
    """What is wrong with a code, as the end of a sentence; empty where it is right."""
    if len(code) != 18:
        return "应当是 18 位"
    if not _SHAPE.fullmatch(code):
        return "含有不能使用的字符（不用 I、O、S、V、Z，第 3 至 8 位是数字）"
    return "" if check_digit(code[:17]) == code[17] else "校验位不对，请对照证书逐位核对"
