"""The wording of a notice with its places.

`{field}`, `{period.end}`, `{change:percentage}`, `{size:number}`, `{term:period}`, `{table:field(column, …)}`, optional
`[…]`, and `[field=code：…]`, which stands only while the field says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Verb(StrEnum):
    """How a place shows its field: as it is, as 增长/下降 with a percentage, as a number without its sign, by the name
    of its period (2026年第三季度), or as a table."""

    SHOW = ""
    CHANGE = "change"
    SIZE = "size"
    TERM = "term"
    TABLE = "table"


@dataclass(frozen=True)
class Place:
    """A place that a field's value goes to; `part` is start or end of a range, `columns` those of a table."""

    name: str
    part: str = ""
    verb: Verb = Verb.SHOW
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Condition:
    """What a field must say: a choice's code, yes or no, or a whole number; `sign` is =, !=, > or <."""

    name: str
    sign: str
    code: str


@dataclass(frozen=True)
class Segment:
    """An optional segment: left out when one of its places is empty, or its condition does not hold."""

    parts: tuple["str | Place", ...]
    condition: Condition | None = None


Part: TypeAlias = str | Place | Segment
Template: TypeAlias = tuple[Part, ...]

_TOKEN = re.compile(
    r"(?P<text>[^{}\[\]]+)|(?P<close>\])"
    r"|(?P<open>\[)(?:(?P<of>[a-z][a-z0-9_]*)(?P<sign>!?=|[<>])(?P<code>-?[a-z0-9_]+)：)?"
    r"|\{(?:(?P<verb>[a-z]+):)?(?P<name>[a-z][a-z0-9_]*)(?:\.(?P<part>start|end))?(?:\((?P<columns>[a-z0-9_, ]+)\))?\}"
)
_HEADING = re.compile(r"(?P<number>[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.．]\s?|（\d{1,2}）)")


def parse_template(source: str) -> Template:
    """The parts of one line of wording; ValueError with a sentence where a bracket is wrong."""
    parts: list[Part] = []
    inner: list[str | Place] | None = None
    condition: Condition | None = None
    for token in _tokens(source):
        if token["open"]:
            if inner is not None:
                raise ValueError("方括号里不能再套方括号。")
            inner, condition = [], _condition(token)
        elif token["close"]:
            if inner is None:
                raise ValueError("“]”没有对应的“[”。")
            parts.append(Segment(tuple(inner), condition))
            inner = None
        else:
            (parts if inner is None else inner).append(token["text"] or _place(token))
    if inner is not None:
        raise ValueError("“[”没有对应的“]”。")
    return tuple(parts)


def _tokens(source: str) -> Iterator[re.Match[str]]:
    at = 0
    while at < len(source):
        token = _TOKEN.match(source, at)
        if token is None:
            raise ValueError(f"“{source[at : at + 20]}”这里的花括号有误。")
        yield token
        at = token.end()


def _condition(token: re.Match[str]) -> Condition | None:
    return Condition(token["of"], token["sign"], token["code"]) if token["of"] else None


def _place(token: re.Match[str]) -> Place:
    try:
        verb = Verb(token["verb"] or "")
    except ValueError:
        raise ValueError(f"没有“{token['verb']}:”这种写法，只有 change:、size:、term: 和 table:。") from None
    columns = tuple(name.strip() for name in (token["columns"] or "").split(",") if name.strip())
    return Place(token["name"], token["part"] or "", verb, columns)


def places(template: Template) -> Iterator[tuple[Place, bool]]:
    """Every place of a template, and whether it stands in an optional segment; a condition asks for its field too."""
    for part in template:
        if isinstance(part, Place):
            yield part, False
        elif isinstance(part, Segment):
            yield from ((inner, True) for inner in part.parts if isinstance(inner, Place))
            if part.condition:
                yield Place(part.condition.name), True


def conditions(template: Template) -> Iterator[Condition]:
    """Every condition of a template."""
    return (part.condition for part in template if isinstance(part, Segment) and part.condition)


def heading_number(source: str) -> str:
    """The number that makes a line of wording a heading (一、 （一） 1. （1）); empty for a paragraph."""
    found = _HEADING.match(source)
    return found["number"] if found else ""


def heading_parts(source: str) -> tuple[str, str]:
    """A heading through its first 。 without its number, and the text that runs on; a paragraph is all first part."""
    number = heading_number(source)
    head, stop, rest = source.removeprefix(number).partition("。") if number else (source, "", "")
    return head + stop, rest


def heading_level(number: str) -> int:
    """The level of a heading by its number (GB/T 9704-2012, 7.3.3)."""
    bracketed, counted = number.startswith("（"), any(char.isdigit() for char in number)
    return (4 if bracketed else 3) if counted else (2 if bracketed else 1)
