"""Tables in plain text (CSV, tabs, bars, columns of spaces): where the head of its column belongs before a cell."""

import re
from dataclasses import dataclass
from itertools import pairwise

from gongkai.review.layout import AFTER_HEAD
from gongkai.review.lexicons import Span

_HEADS = (
    "person_labels", "informant_labels", "patient_labels", "child_labels", "id_labels", "phone_labels", "home_phones",
    "home_labels", "bank_labels", "social_labels", "passport_labels", "permit_labels", "birth_labels", "column_heads",
)  # fmt: skip
_LONGEST_HEAD = 16
_LONGEST_LINE = 4000
_TITLE = 120
_TAB, _BAR, _COMMA, _WIDE_COMMA, _WIDE, _SPACE = map(
    re.compile, ("\t", "[|｜│┃]", ",", "，", "[ \u3000\u00a0]{2,}", "[ \u00a0]+")
)
_DIVIDERS = (_TAB, _BAR, _COMMA, _WIDE_COMMA, _WIDE, _SPACE)
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


def find_labels(text: str, found: dict[str, list[Span]], open_head: Head | None = None) -> Labels:
    """The heads to put before the cells of the tables in a text; `found` are its terms, `open_head` what it goes on."""
    places: list[tuple[int, str]] = []
    head, position = open_head, 0
    starts = _head_lines(text, found)
    while head or starts:
        if head is None:
            position, head = starts.pop(0)
            position = _line_end(text, position) + 1
        position, head = _rows(text, position, head, places)
        starts = [start for start in starts if start[0] >= position]
        if head is not None:
            break
    return Labels(tuple(places), head)


def _rows(text: str, position: int, head: Head, places: list[tuple[int, str]]) -> tuple[int, Head | None]:
    """Labels the rows that follow; where the table ends, and the head where the text ends before it does."""
    blank = False
    while position < len(text):
        end = _line_end(text, position)
        line = text[position:end]
        if not line.strip():
            if blank:
                return position, None
            blank = True
        elif not _RULE.match(line):
            blank = False
            cells = _cells(line, head)
            if cells is None:
                return position, None
            places.extend(
                (position + start, f"{name}{AFTER_HEAD}")
                for (start, _), name in zip(cells, head.heads, strict=False)
                if name
            )
        position = end + 1
    return position, head


def _cells(line: str, head: Head) -> list[Span] | None:
    """The cells of a line that belongs to the table, filled or not; None where it does not belong."""
    if len(line) > _LONGEST_LINE:
        return None
    cells = divided(line, head.divider)
    if head.divider is _SPACE and len(cells) == len(head.heads) + 1:
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


def _head_lines(text: str, found: dict[str, list[Span]]) -> list[tuple[int, Head]]:
    """The lines that are the head of a table: labels of columns and nothing longer, in a divided line."""
    heads: list[tuple[int, Head]] = []
    position = -1
    for (_, first_end), (second, _) in pairwise(sorted(span for name in _HEADS for span in found.get(name, ()))):
        if first_end <= position or second - first_end > _LONGEST_HEAD * 3 or second < first_end:
            continue
        divider = _divider(text[first_end:second])
        if divider is None:
            continue
        start = text.rfind("\n", 0, first_end) + 1
        position = _line_end(text, start)
        names = _names(text[start:position], divider)
        if names:
            public = any(start - _TITLE <= place < position for place, _ in found.get("public_lines", ()))
            heads.append((start, Head(divider, tuple(map(_public, names)) if public else names)))
    return heads


def _divider(gap: str) -> re.Pattern[str] | None:
    if "\n" in gap or "、" in gap:
        return None
    return next((divider for divider in _DIVIDERS if divider.search(gap)), None)


def _names(line: str, divider: re.Pattern[str]) -> tuple[str, ...]:
    """The heads in a line; none where the line is no head line."""
    names = tuple(line[slice(*cell)].strip(" \u3000\"'“”\r") for cell in divided(line, divider))
    if len(names) < 2 or any(len(name) > _LONGEST_HEAD or "：" in name or ":" in name for name in names):
        return ()
    return () if sum(map(str.isdigit, line)) > len(names) else names


def _public(name: str) -> str:
    """In a list of experts or people in office the names are those of public persons."""
    return f"{_PUBLIC}{name}" if name in ("姓名", "名字", "姓　名", "姓 名") else name


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end
