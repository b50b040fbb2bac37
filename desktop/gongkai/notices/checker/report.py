"""The report for a person: what was taken for what, and what departs from the standards, by level and place."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from gongkai.notices.checker.checking import Departure
from gongkai.notices.checker.rule import Level
from gongkai.notices.manuscript import Element, Manuscript
from gongkai.notices.marks import read_mark

_COUNTED = (Element.BODY, Element.CELL, Element.CAPTION, Element.HEADING)
_LONGEST = 40
_LEVEL_NAMES = {1: "一级", 2: "二级", 3: "三级", 4: "四级"}


def taken_for(manuscript: Manuscript) -> list[tuple[str, str]]:
    """Each element and the words that were taken for it; headings, paragraphs and tables are counted."""
    found = []
    for element, lines in groupby(manuscript.lines, key=lambda line: line.element):
        if element not in _COUNTED:
            found.append((element.value, " / ".join(line.words for line in lines)))
    return [*found, *_counts(manuscript)]


def _counts(manuscript: Manuscript) -> Iterator[tuple[str, str]]:
    levels = [mark.level for line in manuscript.lines if line.element is Element.HEADING
              if (mark := read_mark(line.words))]  # fmt: skip
    if levels:
        counted = (f"{name}{levels.count(level)}个" for level, name in _LEVEL_NAMES.items() if level in levels)
        yield Element.HEADING.value, "、".join(counted)
    yield Element.BODY.value, f"{sum(line.element is Element.BODY for line in manuscript.lines)}段"
    if tables := len({line.cell.table for line in manuscript.lines if line.cell}):
        yield Element.CELL.value, f"{tables}个"


def recognition(manuscript: Manuscript) -> list[str]:
    """What was taken for what, a line each."""
    return [f"{name}：{shortened(words)}" for name, words in taken_for(manuscript)]


def by_level(departures: Sequence[Departure]) -> list[Departure]:
    """The departures, the surer ones first."""
    return [departure for level in Level for departure in departures if departure.level is level]


def departures_by_level(departures: Sequence[Departure]) -> list[str]:
    """The departures under their levels, each with place, excerpt, what to do and clause."""
    lines: list[str] = []
    for level, found in groupby(by_level(departures), key=lambda departure: departure.level):
        sentences = [f"  {sentence(departure)}" for departure in found]
        lines += [f"{level}（{len(sentences)}处）", *sentences]
    return lines


def whole_report(name: str, manuscript: Manuscript, departures: Sequence[Departure]) -> list[str]:
    """The report of a file as it is printed and exported."""
    taken = (f"  {line}" for line in recognition(manuscript))
    return [f"{name}：{summary(departures)}", "认作：", *taken, *departures_by_level(departures)]


def sentence(departure: Departure) -> str:
    """A departure in one line."""
    excerpt = f"“{departure.excerpt}”" if departure.excerpt else ""
    return f"{departure.where}{excerpt} {advice(departure)} [{departure.rule}，{departure.clause}]"


def advice(departure: Departure) -> str:
    """What is wrong and what to do."""
    message, found, proposed = departure.message, departure.found, departure.proposed
    if proposed is None:
        return message
    if not proposed.strip():
        return f"{message}删去{quoted(found)}。"
    return f"{message}{quoted(found)}改为{quoted(proposed)}。" if found else f"{message}补上{quoted(proposed)}。"


def quoted(text: str) -> str:
    """A text in quotation marks that differ from those it holds."""
    return f"「{text}」" if re.search("[“”‘’]", text) else f"“{text}”"


def summary(departures: Sequence[Departure]) -> str:
    """How much was found, in one line."""
    if not departures:
        return "没有发现不合标准之处。"
    fixable = sum(departure.proposed is not None for departure in departures)
    return (
        f"共{len(departures)}处，其中{fixable}处可以自动改正。" if fixable else f"共{len(departures)}处，要由人改正。"
    )


def shortened(words: str) -> str:
    """Words as far as a line has room for them."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
