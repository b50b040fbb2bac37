"""The keys of a YAML mapping, taken one by one, each with the type that is expected of it."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from gongkai.formkit.strict_yaml import LineError, Node

_Word = TypeVar("_Word", bound=StrEnum)
_BOOLEANS = {"true": True, "false": False}


class Keys:
    """One mapping of a form's file; `done` refuses the keys that nobody asked for."""

    def __init__(self, node: Node, what: str) -> None:
        if not isinstance(node.content, dict):
            raise LineError(node.line, f"{what}应当是“名称: 内容”的形式。", "请对照 forms/README.md 改写。")
        self.line = node.line
        self.what = what
        self._nodes = node.content
        self._asked: list[str] = []

    def node(self, key: str) -> Node | None:
        """The value as it stands; None where the key is absent or empty."""
        self._asked.append(key)
        found = self._nodes.get(key)
        return None if found is None or found.content is None else found

    def need(self, key: str) -> Node:
        """The value of a key that must be there."""
        found = self.node(key)
        if found is None:
            raise LineError(self.line, f"{self.what}缺少“{key}”。", f"请补上“{key}”。")
        return found

    def line_of(self, key: str) -> int:
        """The line of a key's value, or of the mapping itself."""
        found = self._nodes.get(key)
        return found.line if found else self.line

    def text(self, key: str, default: str | None = None) -> str:
        """A text; it must be there unless a default is given."""
        found = self.node(key) if default is not None else self.need(key)
        return default or "" if found is None else scalar(found, key)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where the key is absent."""
        return tuple(scalar(item, key) for item in self.items(key))

    def items(self, key: str) -> list[Node]:
        """The nodes of a list, empty where the key is absent."""
        found = self.node(key)
        if found is None:
            return []
        if not isinstance(found.content, list):
            raise LineError(found.line, f"“{key}”应当是一个列表。", "请每项一行、以“- ”开头，或写在方括号里。")
        return found.content

    def entries(self, key: str) -> Iterator[tuple[str, Node]]:
        """The names and nodes of a mapping, none where the key is absent."""
        found = self.node(key)
        if found is None:
            return iter(())
        if not isinstance(found.content, dict):
            raise LineError(found.line, f"“{key}”应当是“名称: 内容”的形式。", "请对照 forms/README.md 改写。")
        return iter(found.content.items())

    def boolean(self, key: str) -> bool:
        """true or false; false where the key is absent."""
        text = self.text(key, "false")
        if text not in _BOOLEANS:
            raise LineError(self.line_of(key), f"“{key}”只能是 true 或 false。", "请改成其中之一。")
        return _BOOLEANS[text]

    def decimal(self, key: str) -> Decimal | None:
        """An exact number, None where the key is absent."""
        found = self.node(key)
        if found is None:
            return None
        try:
            number = Decimal(scalar(found, key))
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite():
            raise LineError(found.line, f"“{key}”应当是数字。", "请写成阿拉伯数字，如 0 或 0.01。")
        return number

    def whole(self, key: str) -> int | None:
        """A whole number, None where the key is absent."""
        number = self.decimal(key)
        if number is not None and number != number.to_integral_value():
            raise LineError(self.line_of(key), f"“{key}”应当是整数。", "请去掉小数。")
        return None if number is None else int(number)

    def word(self, key: str, words: type[_Word], default: _Word | None = None) -> _Word:
        """One of the words of an enumeration."""
        text = self.text(key, default)
        try:
            return words(text)
        except ValueError:
            known = "、".join(words)
            raise LineError(self.line_of(key), f"“{key}”不能是“{text}”。", f"请改用：{known}。") from None

    def done(self) -> None:
        """Refuses the first key that was never asked for."""
        for key in self._nodes:
            if key not in self._asked:
                line = self._nodes[key].line
                raise LineError(
                    line,
                    f"{self.what}里没有“{key}”这个项目。",
                    f"可用的项目：{'、'.join(dict.fromkeys(self._asked))}。",
                )


def scalar(node: Node, key: str) -> str:
    """The text of a scalar node; LineError where it is empty, a list or a mapping."""
    if not isinstance(node.content, str):
        raise LineError(node.line, f"“{key}”应当是一段文字。", "以“{”或“[”开头的文字要加引号。")
    return node.content.strip()
