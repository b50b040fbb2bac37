"""The forms of masking (掩码形式): what of a number, a name, an address or a date may stay."""

import re
from collections.abc import Callable, Mapping

from gongkai.review.folding import fold
from gongkai.review.naming import name_end, surname_end
from gongkai.review.resources import Mask

_STAR = "*"
_VILLAGE = re.compile("^.*(?:村|社区|居委会|街道|镇|乡|县|市|(?<![小园校厂景社新])区)")
_HOUSE = re.compile("[0-9一二三四五六七八九十百〇零A-Za-z]")
_TO_MONTH = re.compile(
    r"((?:19|20)\D{0,2}\d\D{0,2}\d\D{0,4}?[年./—–-]\s*(?:1[0-2]|0?[1-9])\s*[月./—–-])|(.{4}年.{1,2}月)"
)
_DECIMALS = re.compile(r"(\d+\s*\.\s*\d{2})(\d+)")
_ARC = re.compile("([0-9]{1,3}\\s*[°º˚度])[^°º˚度东西南北NSEWnsew，, ]*[″\"”“秒′'’]")
_CHILDISH = re.compile(
    "[0-9０-９一二三四五六七八九十]+(?=[ ]?(?:周?岁|个?月龄|年级|班|中|小))|(?<=年龄[:：])[0-9]+|(?<=[初高])[一二三]"
)


def masked(text: str, mask: Mask) -> str:
    """A found text in its house form."""
    return _FORMS[mask.form](text, mask)


def _ends(text: str, mask: Mask) -> str:
    """The characters of a number at either end, whatever stood between them; what was hidden before stays hidden."""
    signs = "".join(sign for sign in fold(text).text if sign.isalnum() or sign in "*×■●○□▇█▪")
    hidden = max(len(signs) - mask.first - mask.last, 0)
    return signs[: mask.first] + _STAR * hidden + signs[len(signs) - mask.last :]


def _surname(text: str, _: Mask) -> str:
    """张某某; beside a minor's name the age and the class go as well."""
    for start in range(len(text)):
        end = name_end(text[start:], 0, strict=False) + start
        if end > start:
            first = start + surname_end(text[start:end])
            given = "某" * min(len("".join(text[first:end].split())), 2)
            return _young(text[:start]) + text[start:first] + given + _young(text[end:])
    return "某某"


def _young(text: str) -> str:
    return _CHILDISH.sub(lambda sign: _STAR * len(sign[0]), text)


def _village(text: str, _: Mask) -> str:
    found = _VILLAGE.match(text)
    kept = found[0] if found else ""
    return f"{'' if _HOUSE.search(kept) else kept}***"


def _month(text: str, _: Mask) -> str:
    found = _TO_MONTH.match(text)
    day = "**日" if "月" in text else "**"
    return f"{found[0]}{day}" if found else "*" * len(text)


def _decimals(text: str, _: Mask) -> str:
    """Two decimals of each coordinate; of degrees and seconds only the degrees."""
    coarse = _ARC.sub(lambda arc: f"{arc[1]}**′", text)
    return _DECIMALS.sub(lambda number: number[1] + _STAR * len(number[2]), coarse)


def _mailbox(text: str, _: Mask) -> str:
    local, _at, domain = fold(text).text.partition("@")
    return f"{local[:1]}***@{domain}" if domain else "***"


def _all(_text: str, _: Mask) -> str:
    return "***"


_FORMS: Mapping[str, Callable[[str, Mask], str]] = {
    "ends": _ends,
    "surname": _surname,
    "village": _village,
    "month": _month,
    "decimals": _decimals,
    "mailbox": _mailbox,
    "all": _all,
}
