"""The four levels of headings: their marks, their order, their ends (GB/T 9704-2012, 7.3.3)."""

import re
from collections.abc import Collection, Iterator

from gongkai.notices.checker.rule import PROSE, Spot, lines
from gongkai.notices.manuscript import Element, Line, Manuscript
from gongkai.notices.marks import Mark, read_mark

_LONGEST_HEADING = 25
_RUN_ON = re.compile(r"[（(][一二三四五六七八九十]+[）)][^。，；：、]{2,20}(?:\s{2,}|[\u3000\t])(?=\S)")


def runs_of_items(manuscript: Manuscript, on: Collection[Element]) -> Iterator[list[int]]:
    """Indices of neighbouring lines that begin with marks of one level, two and more."""
    run: list[int] = []
    level = 0
    for index, line in enumerate((*manuscript.lines, Line(0, ""))):
        mark = read_mark(line.words) if line.element in on else None
        if run and (mark is None or mark.level != level):
            if len(run) > 1:
                yield run
            run = []
        if mark:
            run, level = [*run, index], mark.level


def ill_written_marks(manuscript: Manuscript) -> Iterator[Spot]:
    """Marks such as 一. （一）、 1、 (1) 1）: the last has no right form, since the standard has no such level."""
    for index, line in lines(manuscript, PROSE):
        mark = read_mark(line.text)
        if mark and mark.text != mark.right:
            yield Spot(index, 0, len(mark.text), mark.right or None)


def broken_order(manuscript: Manuscript) -> Iterator[Spot]:
    """Marks that do not count up by one, and （一） under 1."""
    counts, last = dict[int, int](), dict[int, int]()
    before: Mark | None = None
    for index, line in enumerate(manuscript.lines):
        if line.element in (Element.ANNEX, Element.ANNEX_TITLE):
            counts, last, before = {}, {}, None
        mark = read_mark(line.words) if line.element in PROSE else None
        if mark is None:
            before = None if line.element in PROSE else before
            continue
        runs_on = mark.value == last.get(mark.level, 0) + 1  # （一） to （九） may count through all of 一、 二、 三、
        says = "" if runs_on and mark.level in last else _disorder(mark, counts, neighbour=before is not None)
        spot = Spot(index, 0, len(mark.text), says=says)
        last[mark.level] = mark.value
        counts = {level: count for level, count in counts.items() if level < mark.level} | {mark.level: mark.value}
        before = mark
        if spot.says:
            yield spot


def _disorder(mark: Mark, counts: dict[int, int], neighbour: bool) -> str:
    """What is wrong with a mark after those counted so far; a list may begin anew after unnumbered text."""
    expected = counts.get(mark.level, 0) + 1
    if mark.level == 2 and 3 in counts and 2 not in counts:
        return f"“{mark.text}”排在“1.”之下，层次颠倒。"
    if mark.value == expected or (mark.value == 1 and not neighbour and mark.level > 1):
        return ""
    if mark.value == 1 and mark.level > 1:
        return f"序号又从“{mark.text}”开始。"
    return f"这里应是第{expected}个，写成了“{mark.text}”。"


def ill_ended_headings(manuscript: Manuscript) -> Iterator[Spot]:
    """A heading alone on its line that ends in 。, and one that runs on after blanks instead of 。."""
    for index, line in lines(manuscript, PROSE):
        words, mark = line.words, read_mark(line.words)
        if mark and mark.level < 3 and words.endswith("。") and _stands_alone(manuscript, index, mark):
            yield Spot(index, len(words) - 1, len(words))
        if mark and mark.level == 2 and (run_on := _RUN_ON.match(line.text)):
            yield Spot(index, run_on.end() - 1, run_on.end(), says="标题与正文之间用句号隔开。")


def _stands_alone(manuscript: Manuscript, index: int, mark: Mark) -> bool:
    """A short line without a mark inside, with text or deeper headings under it: no item of a list."""
    words = manuscript.lines[index].words.removeprefix(mark.text)
    if len(words) > _LONGEST_HEADING or re.search(r"[，；。：]", words[:-1]) or index + 1 == len(manuscript.lines):
        return False
    below = manuscript.lines[index + 1]
    lower = read_mark(below.words)
    return below.element in PROSE and (lower is None or lower.level > mark.level)


def unending_items(manuscript: Manuscript) -> Iterator[Spot]:
    """Items of one list of which some end in ； and one holds 。 (15834 A.5)."""
    for run in runs_of_items(manuscript, PROSE):
        bodies = [(index, manuscript.lines[index].words) for index in run]
        if not any(words.endswith("；") for _, words in bodies):
            continue
        for index, words in bodies:
            stop = words[:-1].find("。")
            if stop >= 0:
                yield Spot(index, stop, stop + 1)
