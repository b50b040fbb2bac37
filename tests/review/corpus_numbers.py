"""Numbers, names and addresses of nobody, drawn at random, in the spellings in which they turn up.

Every identity number, card and plate here is synthetic: drawn at random, its check digit computed.
"""

import random
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from gongkai.domain.finding import FindingType
from gongkai.review.checkdigits import check_digit, is_luhn


def _words(text: str) -> list[str]:
    return text.split()


_REGIONS = ("120114", "110101", "130623", "330106", "440305", "510104", "650102", "810000", "622201", "211302")
_USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_ZERO_WIDTH = "\u200b\u200c\u200d\ufeff\u2060\u202a\u202c\u200e"
_PLATE_SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭"
    "陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康"
)
_COMPOUND = ("欧阳", "上官", "司马", "诸葛", "皇甫", "慕容", "令狐", "夏侯", "东方", "公孙")
_GIVEN: tuple[str, ...] = (
    *"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚倩鑫鹏飞浩宇辉斌波宁健俊帆帅旭龙林欢阳",
    *_words("秀英 秀兰 桂英 建国 建军 志强 玉兰 玉梅 淑珍 桂兰 秀珍 海燕 晓东 晓丽 梓涵 子轩 浩然 欣怡 一诺 宇航"),
    *_words("思源 国庆 援朝 凤英 金凤 德福 长江 大山 有才 新民 永强 少华 文博 若曦 诗琪 佳怡 博文 俊杰 雨桐 雅婷"),
    *_words("振华 卫东 红梅 春花 小红 小刚 立新 国强 爱民 树林 宝山 广生 连生 满仓 来福 桂芝 淑兰 翠花 翠兰 雪梅"),
    *_words("月娥 凤霞 丽娟 彩云 慧敏 晓燕 婷婷 建华 建平 志明 志刚 文静 文军 春梅 春生 冬梅 秋菊 海涛 海波 振兴"),
    *_words("学军 学文 世杰 世荣 克勤 克俭 云飞 云龙 天宇 嘉怡 嘉豪 思雨 思琪 梦洁 梦瑶 晨曦 奕辰 沐宸 语嫣"),
)
_MINORITY = ("买买提·吐尔逊", "阿依古丽·艾合买提", "扎西·次仁", "巴特尔·孟和", "古丽娜尔·热合曼", "迪丽·木拉提")
_STREETS = (
    "光明路",
    "泉州北路",
    "振华西道",
    "雍阳东道",
    "前进大街",
    "机场道",
    "建设路",
    "和平里",
    "西环路",
    "新华胡同",
)
_PLACES = ("天津市武清区杨村街道", "武清区黄庄街道", "下朱庄街道", "天津市武清区大良镇", "河西务镇", "王庆坨镇", "")
_ESTATES = ("阳光小区", "泉发花园", "静湖花园", "翠景园", "育才里", "富兴苑", "盛世家园", "第六田园")
_VILLAGES = ("双树村", "大良村", "东马房村", "小王庄村", "北蔡村", "后屯村", "西柳行村")
_ILLNESSES = (
    *_words("尿毒症 肺癌 乳腺癌 白血病 糖尿病 高血压 冠心病 脑梗死 脑瘫 精神分裂症 抑郁症 癫痫 肝硬化 乙肝 肺结核"),
    *_words("艾滋病 再生障碍性贫血 系统性红斑狼疮 肢体残疾 视力残疾 听力残疾 智力残疾 精神残疾 肢体二级 视力一级"),
    *_words("精神二级 一级残疾 重度残疾 帕金森病 尘肺病 股骨头坏死 先天性心脏病 淋巴瘤 甲状腺癌"),
)


def digits(rng: random.Random, count: int) -> str:
    """So many random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def id_card(rng: random.Random) -> str:
    """A synthetic identity number with a right check digit."""
    birth = date(1935, 1, 1) + timedelta(days=rng.randrange(30000))
    first = f"{rng.choice(_REGIONS)}{birth:%Y%m%d}{rng.randrange(1, 1000):03d}"
    return first + check_digit(first)


def mobile(rng: random.Random) -> str:
    """A number in a mobile range."""
    return f"1{rng.randrange(3, 10)}{rng.randrange(10**9):09d}"


def landline(rng: random.Random) -> str:
    """A number with its area code."""
    return f"{rng.choice(['022', '010', '0316', '021'])}-{rng.choice('2568')}{digits(rng, 7)}"


def bank_card(rng: random.Random) -> str:
    """A UnionPay card number of 16 or 19 digits with a right check digit."""
    first = rng.choice(["622848", "621700", "622202", "621226", "623052", "622588", "621661"])
    body = first + digits(rng, rng.choice([9, 12]))
    return next(filter(is_luhn, [body + last for last in "0123456789"]))


def credit_code(rng: random.Random) -> str:
    """A unified social credit code (GB 32100-2015), often of digits only, with a right check character."""
    body = f"{rng.choice(['91', '12', '11', '51', '52'])}120{rng.choice(['114', '119', '120'])}"
    body += "".join(rng.choice(_USCC_SIGNS[:10] if rng.random() < 0.7 else _USCC_SIGNS) for _ in range(9))
    total = sum(_USCC_SIGNS.index(sign) * weight for sign, weight in zip(body, _USCC_WEIGHTS, strict=True))
    return body + _USCC_SIGNS[-total % 31]


def fuel_plate(rng: random.Random) -> str:
    """A plate of five signs, three of them digits at least."""
    signs = [*digits(rng, 3), *(rng.choice(_PLATE_SIGNS) for _ in range(2))]
    rng.shuffle(signs)
    return rng.choice(["津A", "津C", "京N", "冀R", "鲁B", "沪A", "粤B", "豫A"]) + "".join(signs)


def name(rng: random.Random) -> str:
    """A name: usual, compound, padded or of a minority."""
    kind = rng.random()
    if kind < 0.05:
        return rng.choice(_MINORITY)
    surname = rng.choice(_COMPOUND) if kind < 0.12 else rng.choice(_SURNAMES)
    given = rng.choice(_GIVEN)
    pad = rng.choice(["　", " ", "  "]) if kind > 0.92 and len(given) == len(surname) == 1 else ""
    return surname + pad + given


def address(rng: random.Random) -> str:
    """The address of a home, to the door."""
    door = rng.choice(
        [
            f"{rng.choice(_STREETS)}{rng.randrange(1, 300)}号",
            f"{rng.choice(_ESTATES)}{rng.randrange(1, 40)}号楼{rng.randrange(1, 6)}单元{rng.randrange(101, 1802)}室",
            f"{rng.choice(_ESTATES)}{rng.randrange(1, 40)}-{rng.randrange(1, 6)}-{rng.randrange(101, 1802)}",
            f"{rng.choice(_VILLAGES)}{rng.randrange(1, 30)}排{rng.randrange(1, 20)}号",
            f"{rng.choice(_VILLAGES)}{rng.randrange(1, 300)}号",
            f"{rng.choice(_STREETS)}{rng.randrange(1, 90)}号院{rng.randrange(1, 9)}栋{rng.randrange(101, 999)}室",
            f"{rng.choice(_ESTATES)}{rng.randrange(1, 40)}幢{rng.randrange(101, 999)}室",
            f"{rng.choice(_ESTATES)}{rng.choice('一二三四五')}号楼{rng.choice('一二三')}单元{rng.randrange(101, 999)}",
        ]
    )
    return rng.choice(_PLACES) + door


def day(rng: random.Random, first: int = 1940, last: int = 2005) -> str:
    """A day, written in one of many ways."""
    born = date(first, 1, 1) + timedelta(days=rng.randrange(365 * (last - first)))
    return rng.choice(
        [
            f"{born.year}年{born.month}月{born.day}日",
            f"{born:%Y-%m-%d}",
            f"{born:%Y%m%d}",
            f"{born:%Y.%m.%d}",
            f"{born.year}/{born.month}/{born.day}",
        ]
    )


def email(rng: random.Random) -> str:
    """A private mail address."""
    local = rng.choice(
        [digits(rng, 9), f"zhang{digits(rng, 3)}", f"li_ming{rng.randrange(99)}", mobile(rng), f"w.{digits(rng, 4)}x"]
    )
    host = rng.choice(["qq.com", "163.com", "126.com", "sina.com", "gmail.com", "foxmail.com", "139.com"])
    return f"{local}{rng.choice(['@', '@', '@', '＠', ' @ '])}{host}"


def illness(rng: random.Random) -> str:
    """An illness or a disability."""
    return rng.choice(_ILLNESSES)


def coordinates(rng: random.Random) -> str:
    """A place near Tianjin, to a few metres."""
    east, north = (
        f"11{rng.randrange(6, 8)}.{digits(rng, rng.randrange(4, 9))}",
        f"39.{digits(rng, rng.randrange(4, 9))}",
    )
    return rng.choice([f"{east}，北纬{north}", f"{east}°E，{north}°N", f"{east},{north}", f"{east}°，北纬{north}°"])


def spelled(rng: random.Random, number: str, groups: tuple[int, ...], plain: bool = False) -> str:
    """A number in one of its spellings; `groups` is how people group it, `plain` leaves out what only digits allow."""
    if not plain:
        number = rng.choice([_as_is] * 6 + [str.lower, _full_width, _full_width, _circled, _chinese])(number)
    return rng.choice(_SPELLINGS)(rng, number, groups)


def looking_alike(rng: random.Random, number: str) -> str:
    """A number as a careless scan reads it: one to three of its digits are letters."""
    signs = list(number)
    places = [i for i, sign in enumerate(signs) if sign in "0158" and i > 0]
    for place in rng.sample(places, min(len(places), rng.randrange(1, 4))):
        signs[place] = rng.choice({"0": "Oo", "1": "lI", "5": "S", "8": "B"}[signs[place]])
    return "".join(signs)


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
    return separator.join(part for end, size in zip(ends, groups, strict=True) if (part := number[end - size : end]))


def _spaced(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    return rng.choice([" ", "-", "\u00a0"]).join(number)


def _zero_width(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    return number[0] + "".join(rng.choice(["", *_ZERO_WIDTH]) + sign for sign in number[1:])


def _wrapped(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    cut = rng.randrange(3, len(number) - 2)
    return number[:cut] + rng.choice(["\n", "\r\n", "\n "]) + number[cut:]


_SPELLINGS: tuple[Callable[[random.Random, str, tuple[int, ...]], str], ...] = (
    *[_joined] * 6,
    *[_grouped] * 3,
    _spaced,
    _zero_width,
    _wrapped,
)
_IN_CELL = (*[_joined] * 5, _grouped, _grouped, _zero_width)


def in_cell(rng: random.Random, number: str, groups: tuple[int, ...]) -> str:
    """A number as it stands in a cell: never over two lines."""
    number = rng.choice([_as_is, _as_is, _as_is, _full_width])(number)
    return rng.choice(_IN_CELL)(rng, number, groups)


Maker = Callable[[random.Random], str]


def _ids(rng: random.Random) -> str:
    if rng.random() < 0.08:
        return looking_alike(rng, id_card(rng))
    return spelled(rng, id_card(rng), (6, 8, 4))


def _mobiles(rng: random.Random) -> str:
    if rng.random() < 0.08:
        return looking_alike(rng, mobile(rng))
    return spelled(rng, mobile(rng), (3, 4, 4))


def _cards(rng: random.Random) -> str:
    number = bank_card(rng)
    return spelled(rng, number, (4, 4, 4, 4, len(number) - 16))


def _landlines(rng: random.Random) -> str:
    number = landline(rng)
    return rng.choice(
        [
            number,
            number,
            number.replace("-", ""),
            number.replace("-", " "),
            f"({number.replace('-', ')')}",
            _full_width(number),
        ]
    )


def _social(rng: random.Random) -> str:
    return rng.choice([rng.choice("ABCDEFGH") + digits(rng, 8), digits(rng, 9), digits(rng, 10), digits(rng, 12)])


def _passports(rng: random.Random) -> str:
    number = rng.choice(["E" + digits(rng, 8), "G" + digits(rng, 8), f"E{rng.choice('ABCDEFGHJK')}{digits(rng, 7)}"])
    return rng.choice(
        [
            number,
            number,
            number.lower(),
            _full_width(number),
            f"{number[:1]} {number[1:]}",
            f"{number[:5]} {number[5:]}",
        ]
    )


def _permits(rng: random.Random) -> str:
    number = rng.choice("HM") + digits(rng, 8)
    return rng.choice(
        [number, number, number.lower(), f"{number[0]} {number[1:]}", f"{number[:5]}-{number[5:]}", number + "01"]
    )


def _plates(rng: random.Random) -> str:
    number = fuel_plate(rng) if rng.random() < 0.75 else f"津A{rng.choice('DF')}{digits(rng, 5)}"
    return rng.choice(
        [
            number,
            number,
            f"{number[:2]}·{number[2:]}",
            f"{number[:2]}-{number[2:]}",
            f"{number[:2]} {number[2:]}",
            number.lower(),
        ]
    )


MAKERS: Mapping[FindingType, Maker] = {
    FindingType.ID_CARD: _ids,
    FindingType.MOBILE: _mobiles,
    FindingType.LANDLINE: _landlines,
    FindingType.BANK_CARD: _cards,
    FindingType.SOCIAL_CARD: _social,
    FindingType.PASSPORT: _passports,
    FindingType.HKMO_PERMIT: _permits,
    FindingType.PLATE: _plates,
    FindingType.EMAIL: email,
    FindingType.ADDRESS: address,
    FindingType.BIRTH_DATE: day,
    FindingType.NAME: name,
    FindingType.HEALTH: illness,
    FindingType.GPS: coordinates,
}
"""How each type is made where a text says {TYPE}."""

CELLS: Mapping[FindingType, Maker] = {
    **MAKERS,
    FindingType.ID_CARD: lambda rng: in_cell(rng, id_card(rng), (6, 8, 4)),
    FindingType.MOBILE: lambda rng: in_cell(rng, mobile(rng), (3, 4, 4)),
    FindingType.BANK_CARD: lambda rng: in_cell(rng, bank_card(rng), (4, 4, 4, 4, 3)),
    FindingType.EMAIL: lambda rng: f"{digits(rng, 9)}@qq.com",
}
"""How each type stands in a cell of a table."""
