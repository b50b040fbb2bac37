"""Blanks that do not belong, characters that nobody sees, and code points that only look right."""

import re
from collections.abc import Iterator

from gongkai.notices.checker.rule import Piece
from gongkai.notices.checker.sight import HAN, outside_titles
from gongkai.notices.marks import read_mark

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
_BETWEEN = re.compile(rf"(?<={HAN})[ \t\u00a0]+(?={HAN})")
_BY_MARKS = re.compile(
    r"(?<![ \t\u00a0])[ \t\u00a0]+(?=[，。、；：？！”’）》〉】])|(?<=[，。、；：？！“‘（《〈【])[ \t\u00a0]+(?=\S)"
)
_AT_END = re.compile(r"(?<![ \t\u00a0\u3000\r])[ \t\u00a0\u3000\r]+$")
_LABEL_AFTER = re.compile(rf"{HAN}{{1,8}}[：:]")
_SENTENCE = re.compile("[，。；]")
_SAME = {
    **dict(zip("﹝﹞﹐﹑﹒﹔﹕﹖﹗﹙﹚", "〔〕，、．；：？！（）", strict=True)),
    **dict(zip("︵︶︹︺︿﹀︽︾﹁﹂", "（）〔〕〈〉《》「」", strict=True)),
    "ː": "：",
    "˙": "．",
    "･": "·",
}
_LOOK_ALIKE = re.compile(f"[{''.join(_SAME)}]|(?<={HAN})∶(?={HAN}|\\s*$|\\d)|[\u2f00-\u2fd5]")


def invisible(text: str) -> Iterator[Piece]:
    """Zero-width characters, soft hyphens and direction marks."""
    for found in _INVISIBLE.finditer(text):
        yield found.start(), found.end(), ""


def stray_blanks(text: str) -> Iterator[Piece]:
    """Blanks between 汉字 in a sentence, beside a fullwidth mark, at the end; between labelled items a person decides.

    Fullwidth blanks are set on purpose and stay.
    """
    seen = outside_titles(text)
    mark = read_mark(text)
    for found in _BETWEEN.finditer(seen) if _SENTENCE.search(seen) else ():
        labelled = bool(_LABEL_AFTER.match(seen, found.end())) or len(found[0]) > 2
        yield found.start(), found.end(), None if labelled else ""
    for found in _BY_MARKS.finditer(seen):
        labelled = bool(_LABEL_AFTER.match(seen, found.end())) and not (mark and found.start() <= len(mark.text))
        yield found.start(), found.end(), None if labelled else ""
    for found in _AT_END.finditer(seen):
        yield found.start(), found.end(), ""


def look_alikes(text: str) -> Iterator[Piece]:
    """Small and upright forms of marks, the ratio sign as a colon, radicals that a PDF gave for 汉字."""
    import unicodedata

    for found in _LOOK_ALIKE.finditer(text):
        character = found[0]
        right = "：" if character == "∶" else _SAME.get(character) or unicodedata.normalize("NFKC", character)
        yield found.start(), found.end(), right
