"""Marks of secrecy, of internal material and of trade secrets, and the same words in running text."""

import random
from collections.abc import Callable

from gongkai.domain.finding import FindingType
from review.corpus_numbers import id_card

Parts = list[tuple[FindingType | None, str]]

_T = FindingType


def _class_mark(rng: random.Random) -> Parts:
    level = rng.choice(["绝密", "机密", "秘密", "絕密", "機密", "机 密", "秘　密", "机\u200b密"])
    period = rng.choice(["", "10年", "１年", " 20 年", "长期", "六个月", "启用前"])
    star = rng.choice(["★", "☆", " ★ ", "★", "＊" if period else "★"])
    form = rng.randrange(5)
    if form == 0:
        return _between(_T.CLASS_MARK, "", level + star.rstrip(" ") + period.strip(), rng.choice(["", "　特急"]))
    if form == 1:
        return _between(_T.CLASS_MARK, "", f"密级：{level}", rng.choice(["", "。", "  份号：000012"]))
    if form == 2:
        return _between(_T.CLASS_MARK, rng.choice(["", "【", "　　"]), level)
    if form == 3:
        return _between(_T.CLASS_MARK, "", f"{level} {period.strip() or '30年'}")
    return _between(_T.CLASS_MARK, "关于某某工作的请示（", level, "）")


def _internal_mark(rng: random.Random) -> Parts:
    word = rng.choice(
        [
            "内部资料",
            "内部文件",
            "征求意见稿",
            "讨论稿",
            "送审稿",
            "工作秘密",
            "不得外传",
            "内 部 资 料",
            "內部資料",
            "内参",
        ]
    )
    before, after = rng.choice([("（", "）"), ("", ""), ("本件为", "")])
    return _between(_T.INTERNAL_MARK, before, word, after)


def _trade_secret(rng: random.Random) -> Parts:
    word = rng.choice(["核心商密", "普通商密", "商业秘密"])
    return _between(_T.TRADE_SECRET, "", word, rng.choice(["★10年", "▲3年"]))


def _wording(rng: random.Random) -> Parts:
    words = ["人力资源与社会保障", "发展与改革委员会", "住房与城乡建设", "香港政府", "区人大主任", "生态环保局"]
    return _between(_T.WORDING, "会同", rng.choice(words), "研究")


def _bad_redaction(rng: random.Random) -> Parts:
    number = id_card(rng)
    year, month, day = number[6:10], number[10:12], number[12:14]
    masked = f"{number[:6]}{rng.choice(['********', '****', '××××××××'])}{number[14:]}"
    parts = _between(_T.BAD_REDACTION, "张某，", masked)
    if rng.random() < 0.5:
        return [*parts, *_between(_T.BIRTH_DATE, "，出生日期：", f"{year}-{month}-{day}")]
    return [*parts, *_between(_T.BIRTH_DATE, "，", f"{year}年{int(month)}月{int(day)}日", "出生")]


def _between(type_: FindingType, before: str, core: str, after: str = "") -> Parts:
    return [(None, before), (type_, core), (None, after)]


MARKED: tuple[Callable[[random.Random], Parts], ...] = (
    _class_mark, _class_mark, _internal_mark, _trade_secret, _wording, _bad_redaction,
)  # fmt: skip

SPOKEN = (
    "除涉及国家秘密、商业秘密或个人隐私外，均应公开。",
    "国家秘密的密级分为绝密、机密、秘密三级。",
    "保守国家秘密是每个公民的义务，不得泄露工作中知悉的秘密。",
    "经保密审查，本文件不涉及国家秘密，属涉密事项的不予公开。",
    "商业秘密保护期限为5年，秘密一词见第三条。",
    "绝密级国家秘密保密期限不超过三十年，机密级不超过二十年。",
    "各镇人民政府、街道办事处要高度重视，一三五七九期分别公布。",
    "13 14 15 16 17 18 27",
    "证书编号：2411-1380-0138-0001-2222",
    "申请人应当提交身份证、户口簿原件，居民可到社区办理。",
    "学生成长、职工安全和群众满意是工作的出发点。",
    "户主应于每年年底前申报家庭收入，患者可持社保卡就医。",
    "举报人有权要求保密，证人应当如实作证。",
    "王家庄、李庄、张自忠路等地已完成改造，高村镇新增岗位120个。",
    "联系电话12345，110、119、120为紧急电话。",
    "房屋3号楼2单元正在维修，请绕行。",
    "出生日期以户口簿为准，住址变更应当登记。",
)
"""Running text in which nothing is to be found."""
