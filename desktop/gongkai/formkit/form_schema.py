"""A form's file from top to bottom: every key known, every name that it mentions there."""

import re
from datetime import date

from gongkai.domain.area import AREAS
from gongkai.domain.errors import UserError
from gongkai.domain.form import (
    Channel,
    DeadlineRule,
    Field,
    FieldType,
    Form,
    Rule,
    Section,
    Severity,
)
from gongkai.formkit.expressions import parse
from gongkai.formkit.field_schema import read_field
from gongkai.formkit.keys import Keys, scalar
from gongkai.formkit.notice_schema import read_notice
from gongkai.formkit.strict_yaml import LineError, Node

_ID = re.compile(r"[a-z][a-z0-9_]*/[a-z][a-z0-9_]*")
_NO = re.compile(r"0[1-9]\d\d")
_KINDS = ("after", "before", "fixed")
_UNITS = ("workday", "day")


def read_form(root: Node, version: str) -> Form:
    """The form that a file describes; LineError with the line of the first thing wrong."""
    keys = Keys(root, "表单")
    fields = tuple(read_field(name, node) for name, node in keys.entries("fields"))
    form = Form(
        id=_matching(keys, "id", _ID, "如 food/food_sampling"),
        no=_matching(keys, "no", _NO, "如 '0803'，前两位是领域"),
        area=_area(keys),
        title_zh=keys.text("title_zh"),
        title_en=keys.text("title_en"),
        fields=fields,
        rules=tuple(_rule(name, node, fields) for name, node in keys.entries("rules")),
        notice=read_notice(keys.need("notice"), fields),
        deadline=_deadline(keys.need("deadline"), fields),
        sections=_sections(keys, fields),
        lead_unit=keys.text("lead_unit", ""),
        channel=keys.word("channel", Channel, Channel.WEB),
        legal_basis=keys.texts("legal_basis"),
        legal_unverified=_unverified(keys),
        update_frequency=keys.text("update_frequency", ""),
        takedown=_day_name(keys, "takedown", fields),
        source_clause=keys.text("source_clause", ""),
        identity=_identity(keys, fields),
        version=version,
    )
    keys.done()
    _check_labels(keys, fields)
    _check_field_rules(keys, fields)
    return form


def _matching(keys: Keys, key: str, pattern: re.Pattern[str], example: str) -> str:
    text = keys.text(key)
    if not pattern.fullmatch(text):
        raise LineError(keys.line_of(key), f"“{key}”不能是“{text}”。", f"写法{example}。")
    return text


def _unverified(keys: Keys) -> tuple[str, ...]:
    cited = keys.texts("legal_basis")
    for item, text in zip(keys.items("legal_unverified"), keys.texts("legal_unverified"), strict=True):
        if text not in cited:
            raise LineError(item.line, f"“{text}”不在 legal_basis 里。", "请照抄 legal_basis 里的那一条。")
    return keys.texts("legal_unverified")


def _identity(keys: Keys, fields: tuple[Field, ...]) -> tuple[str, ...]:
    known = {field.name for field in fields if field.type not in (FieldType.TABLE, FieldType.ATTACHMENT)}
    for item, name in zip(keys.items("identity"), keys.texts("identity"), strict=True):
        if name not in known:
            raise LineError(item.line, f"“{name}”不能用来辨认事项。", "请写本表单字段的名称，表格和附件除外。")
    return keys.texts("identity")


def _check_labels(keys: Keys, fields: tuple[Field, ...]) -> None:
    seen: set[str] = set()
    for (_, node), field in zip(keys.entries("fields"), fields, strict=True):
        if field.label_zh in seen:
            raise LineError(node.line, f"“{field.label_zh}”这个名称用了两次。", "请改掉其中一个，填报表格靠名称辨认。")
        seen.add(field.label_zh)


def _area(keys: Keys) -> int:
    keys.need("area")
    area = keys.whole("area") or 0
    if not 1 <= area <= len(AREAS) or not keys.text("no").startswith(f"{area:02d}"):
        raise LineError(keys.line_of("area"), "area 应当是 1 到 9，并与 no 的前两位一致。", "请核对 area 和 no。")
    return area


def _rule(name: str, node: Node, fields: tuple[Field, ...]) -> Rule:
    keys = Keys(node, f"规则“{name}”")
    rule = Rule(name, keys.text("expr"), keys.word("severity", Severity, Severity.ERROR), keys.text("message_zh"))
    keys.done()
    _check_expression(rule.expr, keys.line_of("expr"), fields)
    return rule


def _check_expression(source: str, line: int, fields: tuple[Field, ...], row_of: Field | None = None) -> None:
    try:
        parse(source, fields, row_of)
    except UserError as error:
        raise LineError(line, error.message, error.remedy) from None


def _check_field_rules(keys: Keys, fields: tuple[Field, ...]) -> None:
    nodes = dict(keys.entries("fields"))
    for table, field in [(None, field) for field in fields] + [(t, c) for t in fields for c in t.columns]:
        for source in (field.limits.rule, field.privacy_when):
            if source:
                _check_expression(source, nodes[(table or field).name].line, fields, table)


def _deadline(node: Node, fields: tuple[Field, ...]) -> DeadlineRule:
    keys = Keys(node, "deadline")
    kind = _one_of(keys, "kind", _KINDS)
    rule = DeadlineRule(
        kind=kind,
        anchor=_day_name(keys, "anchor", fields, needed=kind != "fixed"),
        n=keys.whole("n") or 0,
        unit=_one_of(keys, "unit", _UNITS) if kind != "fixed" else keys.text("unit", "day"),
        due=_month_and_day(keys) if kind == "fixed" else keys.text("due", ""),
        text_zh=keys.text("text_zh"),
        basis=keys.text("basis"),
        unsure=keys.boolean("unsure"),
    )
    keys.done()
    return rule


def _one_of(keys: Keys, key: str, words: tuple[str, ...]) -> str:
    text = keys.text(key)
    if text not in words:
        raise LineError(keys.line_of(key), f"“{key}”不能是“{text}”。", f"请改用：{'、'.join(words)}。")
    return text


def _month_and_day(keys: Keys) -> str:
    text = keys.text("due")
    try:
        date.fromisoformat(f"2000-{text}")
    except ValueError:
        raise LineError(keys.line_of("due"), f"“{text}”不是月和日。", "请写成 03-31 的样子，加上引号。") from None
    return text


def _day_name(keys: Keys, key: str, fields: tuple[Field, ...], needed: bool = False) -> str:
    text = keys.text(key) if needed else keys.text(key, "")
    name, _, part = text.partition(".")
    kind = next((field.type for field in fields if field.name == name), None)
    is_day = kind is FieldType.DATE and not part
    is_end = kind is FieldType.DATERANGE and part in ("start", "end")
    if text and not (is_day or is_end):
        raise LineError(keys.line_of(key), f"“{text}”不是日期字段。", "请写日期字段的名称，或 期间字段.end。")
    return text


def _sections(keys: Keys, fields: tuple[Field, ...]) -> tuple[Section, ...]:
    found, seen = [], set()
    known = {field.name for field in fields}
    for title, node in keys.entries("sections"):
        if not isinstance(node.content, list):
            raise LineError(node.line, f"“{title}”应当是字段名称的列表。", "请写成 [字段, 字段]。")
        names = tuple(scalar(item, title) for item in node.content)
        for name in names:
            if name not in known or name in seen:
                why = "写了两次" if name in seen else "不是本表单的字段"
                raise LineError(node.line, f"“{name}”{why}。", "每个字段在 sections 里正好出现一次。")
            seen.add(name)
        found.append(Section(title, names))
    left = [field.name for field in fields if field.name not in seen]
    if left:
        raise LineError(
            keys.line_of("sections"), f"sections 里缺少“{left[0]}”。", "每个字段在 sections 里正好出现一次。"
        )
    return tuple(found)
