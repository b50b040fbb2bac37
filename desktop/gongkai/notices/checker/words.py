"""The word list of rule P24: what is often written wrong, kept as data in `resources/checks/words.txt`."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.notices.checker.rule import WORDS, Spot, lines
from gongkai.notices.checker.sight import outside_titles
from gongkai.notices.manuscript import Manuscript

_ARROW = " => "


@cache
def word_list(path: Path | None = None) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The list's patterns and what to write instead; UserError where a line is no pattern."""
    path = path or paths.resources() / "checks" / "words.txt"
    found = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            wrong, arrow, right = line.partition(_ARROW)
            try:
                found.append((re.compile(wrong), right.strip()))
            except re.error:
                arrow = ""
            if not arrow:
                message = f"{path.name} 第 {number} 行不是“错 => 对”。"
                raise UserError("易错词表不能用", message, "请改正这一行，或恢复随程序提供的词表。")
    return tuple(found)


def doubtful_words(manuscript: Manuscript) -> Iterator[Spot]:
    """Words of the list, each with what is usually right."""
    for index, line in lines(manuscript, WORDS):
        seen = outside_titles(line.text)
        for wrong, right in word_list():
            for found in wrong.finditer(seen):
                yield Spot(index, found.start(), found.end(), says=f"“{found[0]}”一般写作“{right}”。")
