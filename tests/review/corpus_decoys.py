"""What only looks private: codes, amounts, people and places in office, and what is masked already."""

import random
from collections.abc import Callable, Mapping

from review.corpus_numbers import credit_code, day, digits, id_card, mobile, name

_ORGS = (
    "天津市武清区某某商贸有限公司", "天津雍阳建筑工程有限公司", "武清区大良镇卫生院", "天津北辰星驰汽车零部件有限公司",
    "天津市武清区人民医院", "武清区王庆坨镇便民超市", "天津泉州水务集团有限公司", "中国农业银行武清支行",
)  # fmt: skip
_OFFICE_ADDRESSES = (
    "光明路12号区政府大楼305室", "雍阳西道118号政务服务中心2楼", "泉州南路3号人民医院门诊楼",
    "振华西道60号财政局办公楼512室", "前进道8号行政中心B座", "建设北路21号雍阳大厦1203室",
)  # fmt: skip
_POSTS = ("局长", "副局长", "主任", "科长", "书记")
_TITLES = ("高级工程师", "教授", "副教授", "主任医师", "工程师")
_PRODUCTS = ("纯牛奶", "小麦粉", "食用植物油", "酱牛肉", "花生米")


def _public_name(rng: random.Random) -> str:
    while "·" in (found := name(rng)) or " " in found or "　" in found:
        pass
    return found


def _money(rng: random.Random) -> str:
    tail = f"{digits(rng, 3)}.{digits(rng, 2)}"
    return rng.choice(
        [f"{rng.randrange(1, 99999)}.{tail[-2:]}", f"{rng.randrange(1, 999)},{tail}", str(rng.randrange(1, 10**9))]
    )


def _masked_id(rng: random.Random) -> str:
    number = id_card(rng)
    middles = ((6, 14), (3, 16), (0, 14))
    first, last = rng.choice(middles)
    return f"{number[:first]}{'*' * (last - first)}{number[last:]}"


def _office_phone(rng: random.Random) -> str:
    local = f"{rng.choice('268')}{digits(rng, 7)}"
    return rng.choice([f"022-{local}", f"(022){local}", local, f"400-{local[:3]}-{local[3:7]}"])


def _account(rng: random.Random) -> str:
    return rng.choice([digits(rng, 17), f"02{digits(rng, 17)}", f"1200{digits(rng, 12)}", f"6228{digits(rng, 15)}"])


def _tender(rng: random.Random) -> str:
    return rng.choice([f"TJWQ-2026-{digits(rng, 4)}", f"WQZC-2026-A-{digits(rng, 3)}", f"12011426{digits(rng, 10)}"])


def _contract(rng: random.Random) -> str:
    return rng.choice([f"HT{mobile(rng)}", f"2026-WQ-{digits(rng, 5)}", mobile(rng), digits(rng, 18)])


DECOYS: Mapping[str, Callable[[random.Random], str]] = {
    "org": lambda rng: rng.choice(_ORGS),
    "uscc": credit_code,
    "licence": lambda rng: f"JY1120014{digits(rng, 7)}",
    "docno": lambda rng: f"津武政务〔2026〕{rng.randrange(1, 2000)}号",
    "date": lambda rng: day(rng, 2015, 2026),
    "n": lambda rng: str(rng.randrange(1, 999)),
    "d3": lambda rng: digits(rng, 3),
    "d6": lambda rng: digits(rng, 3),
    "d7": lambda rng: f"2{digits(rng, 6)}",
    "d8": lambda rng: digits(rng, 8),
    "serial": lambda rng: digits(rng, rng.randrange(10, 15)),
    "project": lambda rng: f"24{rng.randrange(1, 13):02d}-120114-04-01-{digits(rng, 6)}",
    "tender": _tender,
    "contract": _contract,
    "money": _money,
    "amount11": mobile,
    "org_account": _account,
    "nobody": lambda _: "详见附件",
    "public_name": _public_name,
    "office_address": lambda rng: rng.choice(_OFFICE_ADDRESSES),
    "office_phone": _office_phone,
    "office_email": lambda rng: rng.choice([f"wqq{digits(rng, 3)}@tj.gov.cn", f"wqzc{digits(rng, 3)}@163.com"]),
    "masked_name": lambda rng: f"{name(rng)[0]}{rng.choice(['某', '某某', '*', '**'])}",
    "masked_id": _masked_id,
    "gender": lambda rng: rng.choice("男女"),
    "age": lambda rng: str(rng.randrange(19, 90)),
    "grade": lambda rng: rng.choice(["三年级", "五年级", "初一", "高二"]),
    "post": lambda rng: rng.choice(_POSTS),
    "duty": lambda rng: rng.choice(["主持全面工作", "分管办公室、财务科", "协助局长工作"]),
    "title": lambda rng: rng.choice(_TITLES),
    "product": lambda rng: rng.choice(_PRODUCTS),
    "verdict": lambda rng: rng.choice(["合格", "不合格"]),
}  # fmt: skip
