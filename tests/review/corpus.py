"""A seeded corpus: notices with planted numbers and marks in many spellings, among decoys that only look like them.

Every identity number here is synthetic: drawn at random, its check digit computed.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from gongkai.domain.finding import FindingType
from gongkai.review.checkdigits import check_digit

_REGIONS = ("120114", "110101", "130623", "330106", "440305", "510104", "650102", "810000", "622201", "211302")
_USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_ZERO_WIDTH = "\u200b\u200c\u200d\ufeff\u2060\u202a\u202c\u200e"


@dataclass(frozen=True)
class Planted:
    """Something hidden in a text: what it is and where, in characters."""

    type: FindingType
    start: int
    end: int


@dataclass(frozen=True)
class Sample:
    """A text with everything that must be found in it."""

    text: str
    planted: tuple[Planted, ...]


def samples(seed: int, count: int) -> list[Sample]:
    """`count` texts, the same for the same seed."""
    rng = random.Random(seed)
    return [_sample(rng) for _ in range(count)]


def id_card(rng: random.Random) -> str:
    """A synthetic identity number with a right check digit."""
    birth = date(1935, 1, 1) + timedelta(days=rng.randrange(30000))
    first = f"{rng.choice(_REGIONS)}{birth:%Y%m%d}{rng.randrange(1, 1000):03d}"
    return first + check_digit(first)


def mobile(rng: random.Random) -> str:
    """A number in a mobile range."""
    return f"1{rng.randrange(3, 10)}{rng.randrange(10**9):09d}"


def credit_code(rng: random.Random) -> str:
    """A unified social credit code (GB 32100-2015), often of digits only, with a right check character."""
    body = f"{rng.choice(['91', '12', '11', '51', '52'])}120{rng.choice(['114', '119', '120'])}"
    body += "".join(rng.choice(_USCC_SIGNS[:10] if rng.random() < 0.7 else _USCC_SIGNS) for _ in range(9))
    total = sum(_USCC_SIGNS.index(sign) * weight for sign, weight in zip(body, _USCC_WEIGHTS, strict=True))
    return body + _USCC_SIGNS[-total % 31]


def _sample(rng: random.Random) -> Sample:
    text, planted = "", []
    for _ in range(rng.randrange(2, 7)):
        if rng.random() < 0.5:
            text += rng.choice(_DECOYS)(rng)
        else:
            type_, (before, core, after) = rng.choice(_PLANTS)(rng)
            text += before
            planted.append(Planted(type_, len(text), len(text) + len(core)))
            text += core + after
        text += rng.choice(["\n", "\n\n", "\r\n"])
    return Sample(text, tuple(planted))


_Parts = tuple[str, str, str]


def _plant_id(rng: random.Random) -> tuple[FindingType, _Parts]:
    number = id_card(rng)
    number = rng.choice([_as_is, _as_is, str.lower, _full_width])(number)
    spelled = rng.choice(_SPELLINGS)(rng, number, (6, 8, 4))
    before = rng.choice(["身份证号：", "张三，", "公民身份号码", "李某某\t", "申请人（", "1. 王五 ", "①", ""])
    return FindingType.ID_CARD, (before, spelled, rng.choice(["", "，", "）。", "\t", " 女", "的申请人"]))


def _plant_mobile(rng: random.Random) -> tuple[FindingType, _Parts]:
    number = rng.choice([_as_is, _as_is, _full_width, _circled, _chinese])(mobile(rng))
    spelled = rng.choice(_SPELLINGS)(rng, number, (3, 4, 4))
    before = rng.choice(
        ["联系电话：", "手机", "张三 ", "Tel:", "+86 ", "（86）", "电话/微信：", "李某某，", "②", "2、", ""]
    )
    return FindingType.MOBILE, (before, spelled, rng.choice(["", "。", "（王主任）", "\t", "；", " 联系人"]))


def _plant_mark(rng: random.Random) -> tuple[FindingType, _Parts]:
    level = rng.choice(["绝密", "机密", "秘密", "絕密", "機密", "机 密", "秘　密", "机\u200b密"])
    period = rng.choice(["", "10年", "１年", " 20 年", "长期", "六个月", "启用前"])
    star = rng.choice(["★", "☆", " ★ ", "★", "＊" if period else "★"])
    form = rng.randrange(5)
    if form == 0:
        return FindingType.CLASS_MARK, ("", level + star.rstrip(" ") + period.strip(), rng.choice(["", "　特急"]))
    if form == 1:
        return FindingType.CLASS_MARK, ("", f"密级：{level}", rng.choice(["", "。", "  份号：000012"]))
    if form == 2:
        return FindingType.CLASS_MARK, (rng.choice(["", "【", "　　"]), level, "")
    if form == 3:
        return FindingType.CLASS_MARK, ("", f"{level} {period.strip() or '30年'}", "")
    return FindingType.CLASS_MARK, ("关于某某工作的请示（", level, "）")


_PLANTS: tuple[Callable[[random.Random], tuple[FindingType, _Parts]], ...] = (_plant_id, _plant_mobile, _plant_mark)


def _as_is(number: str) -> str:
    return number


def _full_width(number: str) -> str:
    return number.translate({ord(sign): ord(sign) + 0xFEE0 for sign in "0123456789Xx"})


def _circled(number: str) -> str:
    return number.translate(str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨"))


def _chinese(number: str) -> str:
    return number.translate(str.maketrans("0123456789", "〇一二三四五六七八九"))


def _joined(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    return number


def _grouped(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    separator = rng.choice([" ", "-", "\u00a0", "—", "·", ".", "　", "–", "\u2009"])
    ends = [sum(groups[: index + 1]) for index in range(len(groups))]
    return separator.join(number[end - size : end] for end, size in zip(ends, groups, strict=True))


def _spaced(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    return rng.choice([" ", "-", "\u00a0"]).join(number)


def _zero_width(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    return number[0] + "".join(rng.choice(["", *_ZERO_WIDTH]) + sign for sign in number[1:])


def _wrapped(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    cut = rng.randrange(3, len(number) - 2)
    return number[:cut] + rng.choice(["\n", "\r\n", "\n "]) + number[cut:]


_SPELLINGS: tuple[Callable[[random.Random, str, tuple[int, ...]], str], ...] = (
    _joined,
    _joined,
    _grouped,
    _grouped,
    _spaced,
    _zero_width,
    _wrapped,
)


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def _wrong_id(rng: random.Random) -> str:
    number = id_card(rng)
    return f"流水号{number[:17]}{rng.choice([sign for sign in '0123456789' if sign != number[17]])}"


_DECOYS: tuple[Callable[[random.Random], str], ...] = (
    lambda rng: f"统一社会信用代码：{credit_code(rng)}",
    lambda rng: f"{credit_code(rng)}，天津某某有限公司",
    lambda rng: f"项目代码：24{rng.randrange(1, 13):02d}-120114-04-01-{_digits(rng, 6)}",
    lambda rng: f"总投资{mobile(rng)}元，其中中央资金{mobile(rng)}.50元",
    lambda rng: f"人民币 ¥{mobile(rng)}",
    lambda rng: f"津武政办发〔2026〕{rng.randrange(1, 100)}号，2026年3月{rng.randrange(1, 31)}日印发",
    lambda rng: f"合同编号：{mobile(rng)}",
    lambda rng: f"合同号 HT{mobile(rng)}，批号：{mobile(rng)}",
    lambda rng: (
        f"咨询热线 12345，举报电话 022-8213{_digits(rng, 4)}，全国统一服务电话400-{_digits(rng, 3)}-{_digits(rng, 4)}"
    ),
    lambda rng: f"2026-0{rng.randrange(1, 10)}-1{rng.randrange(10)} 1{rng.randrange(10)}:30 至 1985-03-12",
    lambda rng: f"东经117.{_digits(rng, 8)}，北纬39.{_digits(rng, 7)}",
    lambda rng: f"电表号：{mobile(rng)}；水表户号 {mobile(rng)}",
    lambda rng: f"账号：{_digits(rng, 19)}，开户行某某支行",
    lambda rng: f"国药准字Z{_digits(rng, 8)}，生产许可证 SC1{_digits(rng, 13)}",
    lambda rng: f"张某 {mobile(rng)[:3]}****{_digits(rng, 4)}，身份证 330106********{_digits(rng, 4)}",
    lambda rng: f"13 14 15 16 17 18 {_digits(rng, 2)}",
    lambda rng: f"证书编号：{_digits(rng, 4)}-{_digits(rng, 4)}-{_digits(rng, 4)}-{_digits(rng, 4)}-{_digits(rng, 4)}",
    _wrong_id,
    lambda _: "除涉及国家秘密、商业秘密或个人隐私外，均应公开。",
    lambda _: "国家秘密的密级分为绝密、机密、秘密三级。",
    lambda _: "保守国家秘密是每个公民的义务，不得泄露工作中知悉的秘密。",
    lambda _: "经保密审查，本文件不涉及国家秘密，属涉密事项的不予公开。",
    lambda _: "商业秘密保护期限为5年，秘密一词见第三条。",
    lambda _: "绝密级国家秘密保密期限不超过三十年，机密级不超过二十年。",
    lambda _: "各镇人民政府、街道办事处要高度重视，一三五七九期分别公布。",
)
