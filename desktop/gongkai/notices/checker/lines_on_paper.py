"""Line breaks that somebody typed where none may be (GB/T 15834-2011, 5.1; GB/T 15835-2011, 5.1.7)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from gongkai.notices.checker.rule import PROSE, Spot, lines
from gongkai.notices.manuscript import Manuscript
from gongkai.notices.marks import read_mark

_NOT_FIRST = re.compile(r"[，。、；：？！”’）》〉」』】〕…·％℃%]")
_NOT_LAST = re.compile(r"[“‘（《〈「『【〔]$")
_ENDS_IN_NUMBER = re.compile(r"[\d.〔]$")
_UNIT = re.compile(r"年|月(?![日饼])|日|%|％|‰|℃|万|亿|元|号|个|人(?![民员])|公里|公斤|平方米|亩|吨")


def broken_at_marks(manuscript: Manuscript) -> Iterator[Spot]:
    """Lines that begin or end with a mark that may not stand there."""
    for index, line in lines(manuscript, PROSE):
        if _NOT_FIRST.match(line.words):
            yield Spot(index, 0, 1)
        if found := _NOT_LAST.search(line.words):
            yield Spot(index, found.start(), found.end())


def broken_numbers(manuscript: Manuscript) -> Iterator[Spot]:
    """A number whose unit begins the next line."""
    for (index, line), (_, below) in pairwise(lines(manuscript, PROSE)):
        ends = _ENDS_IN_NUMBER.search(line.words)
        if ends and not read_mark(below.words) and (unit := _UNIT.match(below.words)):
            yield Spot(index, ends.start(), ends.end(), says=f"“{unit[0]}”排到了下一行。")
