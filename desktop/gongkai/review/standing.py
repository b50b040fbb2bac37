"""Names that stand by themselves (独立姓名): set off on both sides, with nothing but their shape to tell them by."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from gongkai.review.dotted import dotted_names
from gongkai.review.lexicons import Span, lexicon
from gongkai.review.naming import is_set_off, is_titled, name_end
from gongkai.review.subject import Subject

_WORKS = re.compile("(?:职工|员工|工人)(?![会资])")
_FREQUENT = "高马黄石田江雷龙史康易洪任余程夏季毕宁尚钱毛贺顾严戴赖庄孔章齐辛左柴"
"""Surnames that are everyday words as well, but more often surnames where a clause begins."""
# Whom one is to call, and the owner in brackets after the name of a shop, which its register publishes.
_CONTACT = re.compile(
    "联系人[^\n。；;]{0,12}\\Z|经营者(?:姓名)?[:：（(\t ]{0,3}\\Z|(?:公司|[店铺厂行社场馆坊])[（(]\\Z"
)
_ROLE_REACH = 30
_PLACES = frozenset("村镇乡区县市街路庄屯桥园局院校部科站所厂店寺庙塔宫陵湾坊巷弄堡寨关楼馆苑亭司河湖江")


def find_standing(subject: Subject) -> Iterator[Span]:
    """Names of three characters between signs or usual words, unless they are those of somebody in office anywhere."""
    found = [span for span in _candidates(subject.text) if subject.text[span[1] - 1] not in _PLACES]
    if not found:
        return
    public = {subject.text[start:end] for start, end in found if _is_public(subject, start, end)}
    yield from (span for span in found if subject.text[slice(*span)] not in public)


def is_contact(text: str, first: int, start: int) -> bool:
    """Whether a name is that of somebody to call at an office, or of the owner in brackets after a shop's."""
    return _CONTACT.search(text, first, start) is not None


def _candidates(text: str) -> Iterator[Span]:
    yield from ((start, end) for start, end in dotted_names(text) if not is_titled(text, end))
    for found in chain(_shape().finditer(text), _double_shape().finditer(text)):
        start, end = found.span()
        whole = name_end(text[start:end], 0, strict=True) == end - start and name_end(text, start, strict=True) == end
        if whole and is_set_off(text, start, end) and not is_titled(text, end):
            yield start, end


def _is_public(subject: Subject, start: int, end: int) -> bool:
    """Whether a role or an office stands in the clause around a name."""
    first, last = subject.line(start)
    first, last = max(first, start - _ROLE_REACH), min(last, end + _ROLE_REACH)
    if is_contact(subject.text, first, start):
        return True
    if any(subject.terms_in(name, first, last) for name in ("public_roles", "public_lines")):
        return True
    first, last = max(first, subject.clause(start)), min(last, subject.sentence_end(end))
    own = subject.terms_in("id_labels", end, last) or _WORKS.search(subject.text, end, last)
    return not own and bool(subject.terms_in("organisations", first, last))


@cache
def _shape() -> re.Pattern[str]:
    """A surname with no Chinese character before it, or one that ends the word before a name, and two given ones."""
    surnames = lexicon("surnames")
    single = "".join(word for word in surnames.words if len(word) == 1 and word not in surnames.neutral)
    given = "".join(lexicon("given_names").words)
    return re.compile(
        f"[{single}{_FREQUENT}](?:(?<![一-龥].)|(?<=[与和及由给向对将被系诉告母父妻夫女子于人方士的].))[{given}]{{2}}"
    )


@cache
def _double_shape() -> re.Pattern[str]:
    """A surname of two characters with none before it, and one or two given ones."""
    surnames = lexicon("surnames")
    double = [word for word in surnames.words if len(word) == 2 and word not in surnames.neutral]
    first, second = ("".join({word[place] for word in double}) for place in (0, 1))
    given = "".join(lexicon("given_names").words)
    return re.compile(f"[{first}](?<![一-龥].)[{second}][{given}]{{1,2}}")
