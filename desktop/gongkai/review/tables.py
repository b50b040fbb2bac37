"""Tables in plain text (CSV, tabs, bars, columns of spaces): where the head of its column belongs before a cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from gongkai.review.layout import AFTER_HEAD
from gongkai.review.lexicons import HEADS, Lexicons, Span

_LONGEST_HEAD = 16
_LONGEST_HEAD_LINE = 400
_FEWEST_HEADS = 2
_SIGNS = re.compile("[（(].*|[\\s*]")
_BRACKET_AFTER = re.compile("^[（(][^（()）\n]{1,8}[)）]")
_NO_HEAD = re.compile("[:：。0-9]{2}|[:：。]")
# What leads to a table in the line of its head: 公示名单：姓名……
_AFTER_LEAD = re.compile("^(?:.*[：:，。]|[（(][0-9一二三四五六七八九十]{1,3}[)）])")
_LONGEST_LINE = 4000
_LONGEST_TITLE, _LONGEST_PART = 40, 80
_GAP = 14
_MOST_TABLES = 300
_FORM_WIDTHS = (2, 4)
_BAR, _TAB, _COMMA, _WIDE_COMMA, _WIDE, _SPACE, _BLANK = map(
    re.compile, ("[ \u3000]*[|｜│┃]", "\t", ",", "，", "[ \u3000\u00a0]{2,}", "[ \u00a0]+", "[ \u00a0\u3000]+")
)
_EDGES = frozenset("|｜│┃\t,， \u3000\u00a0（(")
_DIVIDERS = (_BAR, _TAB, _COMMA, _WIDE_COMMA, _WIDE, _SPACE, _BLANK)
_FIXED = (_TAB, _COMMA, _WIDE_COMMA)
_RULE = re.compile(r"[\s|｜│┃:+=─-]*\Z")
_PUBLIC = "专家"


@dataclass(frozen=True)
class Head:
    """The head line of a table: what divides its cells, and the heads themselves."""

    divider: re.Pattern[str]
    heads: tuple[str, ...]


@dataclass(frozen=True)
class Labels:
    """Where labels belong in a text, and the head of the table that its last line is still part of."""

    places: tuple[tuple[int, str], ...]
    open: Head | None


def find_labels(text: str, found: dict[str, list[Span]], words: Lexicons, open_head: Head | None = None) -> Labels:
    """The heads to put before the cells of the tables in a text; `found` are its terms, `open_head` what it goes on."""
    places: list[tuple[int, str]] = []
    heads = dict(_head_lines(text, found, words.heads))
    head, position = open_head, 0
    for start in [*heads, len(text)]:
        if head is not None and not _rows(text, position, start, head, places):
            head = None
        if start in heads:
            head, position = heads[start], _line_end(text, start) + 1
    return Labels(tuple(places), head)


def _rows(text: str, position: int, last: int, head: Head, places: list[tuple[int, str]]) -> bool:
    """Labels the rows that follow, up to `last` at most; whether the table still goes on there."""
    blank = False
    while position < last:
        end = _line_end(text, position)
        line = text[position:end]
        if not line.strip():
            if blank:
                return False
            blank = True
        elif not _RULE.match(line):
            blank = False
            cells = _cells(line, head)
            if cells is None:
                return False
            places.extend(
                (position + start, f"{name}{AFTER_HEAD}")
                for (start, _), name in zip(cells, head.heads, strict=False)
                if name
            )
        position = end + 1
    return True


def _cells(line: str, head: Head) -> list[Span] | None:
    """The cells of a line that belongs to the table, filled or not; None where it does not belong."""
    if len(line) > _LONGEST_LINE or (head.divider is _WIDE_COMMA and "。" in line):
        return None
    cells = divided(line, head.divider)
    if head.divider in (_SPACE, _WIDE, _BLANK) and len(cells) == len(head.heads) + 1:
        cells = _with_padded_name(line, cells)
    return cells if len(cells) > 1 and abs(len(cells) - len(head.heads)) <= 1 else None


def _with_padded_name(line: str, cells: list[Span]) -> list[Span]:
    """Two cells of one character each, next to each other, are a name set apart: 李 明."""
    for index, (one, other) in enumerate(pairwise(cells)):
        if one[1] - one[0] == other[1] - other[0] == 1 and not line[one[0]].isascii():
            return [*cells[:index], (one[0], other[1]), *cells[index + 2 :]]
    return cells


def divided(line: str, divider: re.Pattern[str]) -> list[Span]:
    """The cells of a line; what stands outside the first and last bar is no cell."""
    cuts = [(0, 0), *(found.span() for found in divider.finditer(line)), (len(line), len(line))]
    cells = [(one[1], other[0]) for one, other in pairwise(cuts)]
    if divider not in _FIXED:
        while cells and not line[slice(*cells[0])].strip():
            cells.pop(0)
        while cells and not line[slice(*cells[-1])].strip():
            cells.pop()
    return cells


def _head_lines(text: str, found: dict[str, list[Span]], known: frozenset[str]) -> Iterator[tuple[int, Head]]:
    """The lines that are the head of a table: labels of columns and nothing longer, in a divided line."""
    position, left = -1, _MOST_TABLES
    for place, end in sorted(span for name in HEADS for span in found.get(name, ())):
        if place < position or not (text[end : end + 1] in _EDGES or text[place - 1 : place] in _EDGES):
            continue
        divider = _divider(_BRACKET_AFTER.sub("", text[end : end + _GAP])) or _divider(
            text[max(place - 2, 0) : place][::-1]
        )
        if divider is None:
            continue
        start = text.rfind("\n", 0, place) + 1
        position = _line_end(text, place)
        names = _names(text[start:position], divider, known)
        if names and not _is_form(text, position, divider, len(names), known) and (left := left - 1) > 0:
            public = any(_title(text, start) <= word < position for word, _ in found.get("public_lines", ()))
            yield start, Head(divider, tuple(map(_public, names)) if public else names)


def _is_form(text: str, end: int, divider: re.Pattern[str], width: int, known: frozenset[str]) -> bool:
    """Whether a line is a label and its value, as the one after it: 证件类型 | 居民身份证, then 证件号码 | 1201……"""
    if width not in _FORM_WIDTHS:
        return False
    line = text[end + 1 : _line_end(text, end + 1)]
    cells = [line[slice(*cell)].strip(" \u3000\r") for cell in divided(line, divider)]
    return len(cells) == width and _SIGNS.sub("", cells[0]) in known and _SIGNS.sub("", cells[1]) not in known


def _title(text: str, start: int) -> int:
    """Where the title of a table begins: the short line before its head."""
    begin = max(start - _LONGEST_PART, 0)
    end = begin + len(text[begin:start].rstrip())
    first = text.rfind("\n", 0, end) + 1
    return first if end - first <= _LONGEST_TITLE and "。" not in text[first:end] else start


def _divider(gap: str) -> re.Pattern[str] | None:
    """What divides cells, where a text begins with it."""
    return next((divider for divider in _DIVIDERS if divider.match(gap)), None)


def _names(line: str, divider: re.Pattern[str], known: frozenset[str]) -> tuple[str, ...]:
    """The heads in a line; none where the line is no head line."""
    if len(line) > _LONGEST_HEAD_LINE:
        return ()
    cells = [line[slice(*cell)].strip(" \u3000\"'“”\r") for cell in divided(line, divider)]
    names = (_AFTER_LEAD.sub("", cells[0]), *cells[1:])
    if any(len(name) > _LONGEST_HEAD or _NO_HEAD.search(name) for name in names):
        return ()
    return names if sum(_SIGNS.sub("", name) in known for name in names) >= _FEWEST_HEADS else ()


def _public(name: str) -> str:
    """In a list of experts or people in office the names are those of public persons."""
    return f"{_PUBLIC}{name}" if name in ("姓名", "名字", "姓　名", "姓 名") else name


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end
