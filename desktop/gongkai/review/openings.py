"""Names where a letter or a title begins (称呼和标题): 张德发：你户……, 关于吊销张德发机动车驾驶证的公告."""

import re
from collections.abc import Iterator
from functools import cache

from gongkai.review.dotted import dotted_start
from gongkai.review.lexicons import Span, lexicon
from gongkai.review.naming import ambiguous_surnames, has_surname, is_masked, is_titled, name_end
from gongkai.review.subject import Subject

_SALUTED = re.compile("\n[ \u3000\t]*(?:尊敬的|致)?(?=[一-龥])")
_AFTER_SALUTED = re.compile("(?:先生|女士|同志)?[：:][ \u3000]*\n?[ \u3000]*[^\n。]{0,24}[你您]")
_LONGEST_NAME = 16
# What is done to persons alone; what follows the other words is as often a project or a place.
_TO_PERSONS = re.compile("关于(?:依法|拟)?(?:对|给予|撤销|注销|吊销|追缴|追回|责令|处罚|查处|追究)(?=[一-龥])")
_ABOUT = re.compile("关于(?:同意|认定|确认|准予|变更|批准|终止|取消|解除|收回|没收|不予)?(?=[一-龥])")
_BECAUSE = re.compile("[因致](?<![一-龥].)(?=[一-龥])")
_PLACES = frozenset("村镇乡区县市街路庄屯桥园局院校部科站所厂店寺庙塔宫陵湾坊巷弄堡寨关楼馆苑亭司河湖江里")


def find_openings(subject: Subject) -> Iterator[Span]:
    """Whom a letter is written to, and whom a title is about, unless it is about an office."""
    for start in _addressed(subject.text) if "你" in subject.text or "您" in subject.text else ():
        end = _end(subject.text, start)
        if end and _AFTER_SALUTED.match(subject.text, end):
            yield start, end
    for pattern in (_TO_PERSONS, _ABOUT, _BECAUSE):
        for about in pattern.finditer(subject.text):
            end = _end_in_title(subject.text, about.end(), careful=pattern is not _TO_PERSONS)
            if end and not _is_public(subject, about.end()):
                yield about.end(), end


def _addressed(text: str) -> Iterator[int]:
    """Where a name could stand that begins a letter."""
    if text:
        yield 0
    yield from (line.end() for line in _SALUTED.finditer(text))


def _end(text: str, start: int) -> int:
    """Where the name of a salutation ends; 0 where it is none."""
    end = name_end(text, start, strict=False)
    return 0 if not end or end - start > _LONGEST_NAME or is_masked(text, end) or is_titled(text, end) else end


def _end_in_title(text: str, start: int, careful: bool) -> int:
    """Where the name ends that begins here, where words run on before and after; 0 where it may be a word."""
    if text[start] in ambiguous_surnames() or text[start] not in _firsts():
        return 0
    end = name_end(text, start, strict=True, careful=careful)
    if not end or is_masked(text, end) or text[end : end + 1] in _PLACES:
        return 0
    return end if has_surname(text[start:end]) or dotted_start(text, end) == start else 0


def _is_public(subject: Subject, place: int) -> bool:
    first, last = subject.line(place)
    return any(subject.terms_in(name, first, last) for name in ("public_lines", "public_roles"))


@cache
def _firsts() -> frozenset[str]:
    """What a name begins with: a surname, or a character of a name with a dot."""
    return frozenset(sign for name in ("surnames", "transcriptions") for word in lexicon(name).words for sign in word)
