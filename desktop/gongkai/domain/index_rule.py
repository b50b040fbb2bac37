"""The coding rule of 索引号: an office's own template of parts, so that no number is ever given twice."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.domain.errors import UserError
from gongkai.domain.people import Department

MAX_LENGTH = 60
_TOKEN = re.compile(r"\{(?P<part>[^{}:：]*)(?:[:：](?P<width>[^{}]*))?\}|(?P<text>[^{}]+)|(?P<brace>.)", re.DOTALL)
_TEXT = re.compile(r"[0-9A-Za-z./_-]+")
_WIDTHS = range(3, 9)


class Part(StrEnum):
    """What a rule can be made of."""

    REGION = "地区"
    UNIT = "单位"
    AREA = "领域"
    FORM = "表单"
    YEAR = "年"
    DAY = "年月日"
    SERIAL = "序号"


_MEANINGS = {
    Part.REGION: "GB/T 2260 六位行政区划代码",
    Part.UNIT: "单位代码",
    Part.AREA: "重点领域，01 至 09",
    Part.FORM: "表单编号，四位",
    Part.YEAR: "生成日期的年份，四位",
    Part.DAY: "生成日期，八位",
    Part.SERIAL: "本单位当年的顺序号，冒号后写位数",
}


@dataclass(frozen=True)
class IndexRule:
    """A checked template, as `{地区}-{单位}-{表单}-{年月日}-{序号:5}`; the serial counts per unit and year."""

    template: str

    def number(self, department: Department, form_no: str, formed: date, serial: int) -> str:
        """The 索引号 of one disclosure; a serial that outgrows its width is written in full."""
        return "".join(_written(token, department, form_no, formed, serial) for token in _tokens(self.template))


DEFAULT = IndexRule("{地区}-{单位}-{表单}-{年月日}-{序号:5}")
"""The house's coding; no national scheme exists, 条例 art. 12 only asks for an index."""

OFFERED = (DEFAULT.template, "{地区}-{单位}-{领域}-{年}-{序号:5}", "{单位}/{年}-{序号:5}")
"""Layouts that a settings page proposes."""


def meaning(part: Part) -> str:
    """What a part stands for, in words for the person who writes a rule."""
    return _MEANINGS[part]


def read_rule(template: str) -> IndexRule:
    """The rule that a template says; UserError with one sentence where two disclosures could get the same number."""
    template = template.strip()
    tokens = tuple(_tokens(template))
    fault = _fault(tokens) or _ambiguity(tokens)
    if fault is None:
        longest = IndexRule(template).number(Department("X" * 8, "", "", "", "0" * 6), "0000", date(2000, 1, 1), 1)
        fault = f"编出来的号超过 {MAX_LENGTH} 个字符。" if len(longest) > MAX_LENGTH else None
    if fault:
        raise UserError("索引号规则不能使用", fault, f"请写成“{DEFAULT.template}”的样子。")
    return IndexRule(template)


def _tokens(template: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(template)


def _fault(tokens: tuple[re.Match[str], ...]) -> str | None:
    """What is wrong with a single piece of the template."""
    for token in tokens:
        if token["brace"]:
            return "花括号没有成对。"
        if token["text"] and not _TEXT.fullmatch(token["text"]):
            return f"“{token['text']}”不能用：花括号外只能写英文字母、数字和 - / . _。"
        if token["text"]:
            continue
        if token["part"] not in set(Part):
            return f"没有“{token['part']}”这个部分，可用的有{'、'.join(Part)}。"
        if token["part"] != Part.SERIAL and token["width"] is not None:
            return f"“{token['part']}”后面不写位数，只有“{Part.SERIAL}”要写。"
        if token["part"] == Part.SERIAL and not _is_width(token["width"]):
            return f"序号的位数要写 {_WIDTHS[0]} 到 {_WIDTHS[-1]}，如“{{序号:5}}”。"
    return None


def _is_width(text: str | None) -> bool:
    return text is not None and len(text) == 1 and text in "0123456789" and int(text) in _WIDTHS


def _ambiguity(tokens: tuple[re.Match[str], ...]) -> str | None:
    """Why two disclosures could come to one number.

    The serial starts anew for each unit and year, so both must be in it; the unit and the serial are the only parts
    of varying length, so that a sign must part the unit from its neighbours.
    """
    parts = [token["part"] for token in tokens if token["part"]]
    if parts.count(Part.SERIAL) != 1 or parts.count(Part.UNIT) != 1:
        return "“单位”和“序号”各要写一次，不然不同事项会编成同一个号。"
    if Part.YEAR not in parts and Part.DAY not in parts:
        return "要有“年”或“年月日”，因为序号每年从 1 编起。"
    at = next(place for place, token in enumerate(tokens) if token["part"] == Part.UNIT)
    before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if not (_parts_at(before, -1) and _parts_at(after, 0)):
        return "“单位”和前后的部分之间要有 - / . 或 _ 隔开。"
    return None


def _parts_at(neighbour: re.Match[str] | None, place: int) -> bool:
    return neighbour is None or bool(neighbour["text"] and not neighbour["text"][place].isalnum())


def _written(token: re.Match[str], department: Department, form_no: str, formed: date, serial: int) -> str:
    match token["part"]:
        case Part.REGION:
            return department.region_code
        case Part.UNIT:
            return department.code
        case Part.AREA:
            return form_no[:2]
        case Part.FORM:
            return form_no
        case Part.YEAR:
            return f"{formed:%Y}"
        case Part.DAY:
            return f"{formed:%Y%m%d}"
        case Part.SERIAL:
            return f"{serial:0{token['width']}d}"
    return token["text"]
