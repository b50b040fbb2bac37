"""YAML read strictly: no tags, anchors or repeated keys, a bounded depth; every value knows its line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

MAX_DEPTH = 12
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null"})


class LineError(Exception):
    """Something wrong in a file that an office may write: the line, what is wrong, and what to do."""

    def __init__(self, line: int, message: str, remedy: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message
        self.remedy = remedy


Content: TypeAlias = "str | list[Node] | dict[str, Node] | None"


@dataclass(frozen=True)
class Node:
    """A YAML value with its line (from 1): text as written, None, a list or a mapping."""

    line: int
    content: Content


def parse(text: str) -> Node:
    """The document's tree; LineError where it is no single, plain YAML document.

    It is built of the parser's events, since PyYAML's own composer overflows the stack on deep nesting.
    """
    try:
        events = yaml.parse(text, Loader=_LOADER)
        nodes = [_node(event, events, 0) for event in events if _opens_value(event)]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise LineError(mark.line + 1 if mark else 1, "不是完好的 YAML。", "请检查这一行的缩进、冒号和引号。") from None
    except yaml.YAMLError:
        raise LineError(1, "含有不能使用的字符。", "请用文本编辑器另存为 UTF-8 后再试。") from None
    if len(nodes) != 1:
        raise LineError(1, "应当正好有一份内容。", "请检查文件是否为空，或有多余的“---”。")
    return nodes[0]


def _opens_value(event: yaml.Event) -> bool:
    return isinstance(event, yaml.NodeEvent)


def _node(event: Any, events: Iterator[Any], depth: int) -> Node:
    line = event.start_mark.line + 1
    if isinstance(event, yaml.AliasEvent) or event.anchor:
        raise LineError(line, "用了锚点（& 或 *）。", "请把内容直接写出来。")
    if event.tag:
        raise LineError(line, "用了标签（!）。", "请去掉以“!”开头的标签。")
    if depth > MAX_DEPTH:
        raise LineError(line, "层次太深。", "请检查这一行的缩进和括号。")
    if isinstance(event, yaml.MappingStartEvent):
        return Node(line, _mapping(events, depth + 1))
    if isinstance(event, yaml.SequenceStartEvent):
        return Node(line, [_node(item, events, depth + 1) for item in _until(yaml.SequenceEndEvent, events)])
    return Node(line, None if not event.style and event.value in _NULLS else event.value)


def _mapping(events: Iterator[Any], depth: int) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for event in _until(yaml.MappingEndEvent, events):
        key = _node(event, events, depth)
        if not isinstance(key.content, str):
            raise LineError(key.line, "冒号前的名称不能为空，也不能是列表。", "请补上名称；含花括号的文字要加引号。")
        if key.content in found:
            raise LineError(key.line, f"“{key.content}”写了两次。", "请只留一处。")
        found[key.content] = _node(next(events), events, depth)
    return found


def _until(end: type[yaml.Event], events: Iterator[Any]) -> Iterator[Any]:
    for event in events:
        if isinstance(event, end):
            return
        yield event


def plain(node: Node) -> Any:
    """The value without its lines: dicts, lists, texts and None."""
    match node.content:
        case dict() as mapping:
            return {key: plain(value) for key, value in mapping.items()}
        case list() as items:
            return [plain(item) for item in items]
        case scalar:
            return scalar
