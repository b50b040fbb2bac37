"""Names that begin the items of a list (逐条名单): line after line, or between semicolons, each before a sign."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gongkai.review.lexicons import Span, lexicon
from gongkai.review.naming import ambiguous_surnames, is_masked, name_end
from gongkai.review.standing import is_contact
from gongkai.review.subject import Subject

_SIGN_AFTER = re.compile(
    "[ \u3000]?[，,（(；;]|[ \u3000\t]+(?=[0-9男女+（(]|$|[一-龥]{2,6}[号码]|[一-龥]{1,6}[ \u3000\t]+[0-9¥￥])"
)
_NEAR = 160
_FEWEST = 2
_PLACES = frozenset("村镇乡区县市街路庄屯桥园局院校部科站所厂店寺庙塔宫陵湾坊巷弄堡寨关楼馆苑亭司河湖江")
_HEADING = 60


@dataclass(frozen=True)
class _Item:
    start: int
    end: int
    is_usual: bool


def find_items(subject: Subject) -> Iterator[Span]:
    """The names of two items or more that follow one another, of which half at least are written as names are."""
    together: list[_Item] = []
    for item in _items(subject.text):
        if together and item.start - together[-1].end > _NEAR:
            yield from _names(subject, together)
            together = []
        together.append(item)
    yield from _names(subject, together)


def _names(subject: Subject, items: list[_Item]) -> Iterator[Span]:
    usual = sum(item.is_usual for item in items)
    listed = len(items) >= _FEWEST and 2 * usual >= len(items)
    if not items or _is_headed_public(subject, items[0].start):
        return
    for item in items:
        if (listed or _has_number(subject, item)) and not _is_public(subject, item):
            yield item.start, item.end


def _has_number(subject: Subject, item: _Item) -> bool:
    """Whether an identity number is given further on in the sentence: 公示：施珍，某公司工人，身份证号码……"""
    last = min(subject.sentence_end(item.end), item.end + _NEAR // 2)
    return item.is_usual and bool(subject.terms_in("id_labels", item.end, last))


def _items(text: str) -> Iterator[_Item]:
    first = _shape().match("\n" + text[:_HEADING])
    for start in ([first.end() - 1] if first else []) + [found.end() for found in _shape().finditer(text)]:
        end = name_end(text, start, strict=False)
        if not end or is_masked(text, end) or text[end - 1] in _PLACES or not _SIGN_AFTER.match(text, end):
            continue
        usual = name_end(text[start:end], 0, strict=True) == end - start
        if usual or text[start] not in ambiguous_surnames():
            yield _Item(start, end, usual)


def _is_public(subject: Subject, item: _Item) -> bool:
    first, last = subject.line(item.start)
    first, last = max(first, subject.clause(item.start)), min(last, subject.sentence_end(item.end))
    return is_contact(subject.text, first, item.start) or any(
        subject.terms_in(name, first, last) for name in ("public_lines", "public_roles")
    )


def _is_headed_public(subject: Subject, start: int) -> bool:
    """Whether the heading before the first item is one of experts or people in office."""
    first = max(subject.text.rfind("\n", 0, max(start - 1, 0)) + 1, start - _HEADING, 0)
    return any(subject.terms_in(name, first, start) for name in ("public_lines", "public_roles"))


@cache
def _shape() -> re.Pattern[str]:
    """Where an item begins: a line, after a semicolon or a colon, with its number before it."""
    surnames = "".join({word[0] for word in lexicon("surnames").words})
    return re.compile(
        "[\n；;：:●■◆▪○][ \u3000]*(?:[0-9]{1,3}[.、．)）][ \u3000]?|[（(][0-9一二三四五六七八九十]{1,3}[)）])?"
        f"(?=[{surnames}][一-龥·• \u3000]{{1,15}}[，,（(；; \u3000\t])"
    )
