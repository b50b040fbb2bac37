"""A field of a form's file: its type, limits, choices and columns, checked as they are read."""

import keyword
import re

from gongkai.domain.form import Choice, Field, FieldType, Limits, Privacy
from gongkai.formkit.keys import Keys, scalar
from gongkai.formkit.strict_yaml import LineError, Node

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_REPEAT = re.compile(r"(?<!\\)(?:[*+]|\{\d*,\})")
_SLOW = re.compile(r"\([^()]*(?:[*+|]|\{\d*,)[^()]*\)(?:[*+]|\{)")
"""A repeated group that itself repeats or chooses: a text could be tried against it for ever."""
_MOST_REPEATS = 3
_RESERVED = frozenset({"row", "unit", "start", "end"})
_CHOOSING = frozenset({FieldType.CHOICE, FieldType.MULTICHOICE})
_MASKABLE = frozenset({FieldType.PERSON, FieldType.ORG, FieldType.TEXT, FieldType.ATTACHMENT})
_NOT_IN_TABLES = frozenset({FieldType.TABLE, FieldType.ATTACHMENT, FieldType.DATERANGE})


def read_field(name: str, node: Node, in_table: bool = False) -> Field:
    """The field of this name; LineError where its description is wrong."""
    keys = Keys(node, f"字段“{name}”")
    _check_name(name, node.line)
    kind = keys.word("type", FieldType)
    if in_table and kind in _NOT_IN_TABLES:
        raise LineError(keys.line_of("type"), f"表格的列不能是 {kind}。", "请换一种类型，或放到表格外面。")
    field = Field(
        name=name,
        label_zh=keys.text("label_zh"),
        label_en=keys.text("label_en"),
        type=kind,
        required=keys.boolean("required"),
        privacy=keys.word("privacy", Privacy, Privacy.PUBLIC),
        privacy_when=keys.text("privacy_when", "") or None,
        unit=keys.text("unit", ""),
        help_zh=keys.text("help_zh", ""),
        limits=_limits(keys.node("limits"), kind),
        choices=tuple(_choice(code, label) for code, label in keys.entries("choices")),
        columns=tuple(read_field(column, inner, in_table=True) for column, inner in keys.entries("columns")),
    )
    keys.done()
    _check_shape(field, keys)
    return field


def _check_name(name: str, line: int) -> None:
    if not _NAME.fullmatch(name) or name in _RESERVED or keyword.iskeyword(name):
        raise LineError(line, f"“{name}”不能用作名称。", "请用小写英文字母、数字和下划线，以字母开头。")


def _choice(code: str, label: Node) -> Choice:
    if not isinstance(label.content, str):
        raise LineError(label.line, f"选项“{code}”没有中文名称。", "请在冒号后面写上中文名称。")
    return Choice(code, scalar(label, code))


def _check_shape(field: Field, keys: Keys) -> None:
    where = f"字段“{field.name}”"
    if bool(field.choices) is not (field.type in _CHOOSING):
        remedy = "请在 choices 下列出选项。" if not field.choices else "请去掉 choices，或把 type 改为 choice。"
        raise LineError(keys.line, f"{where}的类型和选项对不上。", remedy)
    if bool(field.columns) is not (field.type is FieldType.TABLE):
        remedy = "请在 columns 下列出各列。" if not field.columns else "请去掉 columns，或把 type 改为 table。"
        raise LineError(keys.line, f"{where}的类型和列对不上。", remedy)
    labels = [choice.zh for choice in field.choices] or [column.label_zh for column in field.columns]
    repeated = next((label for at, label in enumerate(labels) if label in labels[:at]), None)
    if repeated is not None:
        raise LineError(keys.line, f"{where}里“{repeated}”这个名称用了两次。", "请改掉其中一个，填报表格靠名称辨认。")
    if field.privacy is Privacy.MASK and field.type not in _MASKABLE:
        raise LineError(
            keys.line_of("privacy"), f"{where}不能隐去一部分。", "请改为 never，或用 person、org、text 类型。"
        )
    if field.privacy_when and field.privacy is Privacy.PUBLIC:
        raise LineError(
            keys.line_of("privacy_when"), f"{where}写了 privacy_when 却是公开的。", "请加上 privacy: mask。"
        )


def _limits(node: Node | None, kind: FieldType) -> Limits:
    check_digit = "GB 32100-2015" if kind is FieldType.USCC else None
    if node is None:
        return Limits(check_digit=check_digit)
    keys = Keys(node, "limits")
    limits = Limits(
        minimum=keys.decimal("min"),
        maximum=keys.decimal("max"),
        integer=keys.boolean("integer"),
        decimals=keys.whole("decimals"),
        pattern=_pattern(keys),
        min_length=keys.whole("min_length"),
        rule=keys.text("rule", "") or None,
        check_digit=check_digit,
    )
    keys.done()
    if limits.minimum is not None and limits.maximum is not None and limits.minimum > limits.maximum:
        raise LineError(keys.line_of("min"), "min 大于 max。", "请核对这两个数。")
    return limits


def _pattern(keys: Keys) -> str | None:
    pattern = keys.text("pattern", "")
    try:
        re.compile(pattern)
    except re.error:
        raise LineError(keys.line_of("pattern"), "pattern 不是正确的正则表达式。", "请检查括号和反斜杠。") from None
    if _SLOW.search(pattern) or len(_REPEAT.findall(pattern)) > _MOST_REPEATS:
        message = "pattern 里的重复太多，或者重复里套着重复。"
        raise LineError(
            keys.line_of("pattern"), message, f"不限次数的重复最多写 {_MOST_REPEATS} 处，不要放进重复的括号里。"
        )
    return pattern or None
