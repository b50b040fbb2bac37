"""Rosters (名单) in running text: what is announced with a colon and names one person after the other."""

import re
from collections.abc import Iterator

from gongkai.review.lexicons import Span
from gongkai.review.naming import has_surname, is_masked, name_end
from gongkai.review.subject import Subject

_ANNOUNCED = re.compile(
    "(?:人员|对象|名单|家庭|人选|学生|老人|儿童|家属|亲属|农户|考生|居民|村民|职工|群众|患者|军人|党员|家长|[一-龥]户|[者人])"
    "(?:[^\n。；;：:、，,]{0,12})[：:][ \u3000]*"
)
_ITEM = re.compile("[^、；;。\n]{1,60}")
_DIVIDER = re.compile("[、；;][ \u3000]?")
_NAME_ENDS = re.compile("[ \u3000]?(?:[、，,；;。：:（(\n]|等[0-9一二三四五六七八九十]|$)")
_BARE = re.compile("[一-龥]{2,4}(?=[ \u3000]?[、；;。，,\n]|等[0-9一二三四五六七八九十]|$)")
_FEWEST = 2


def find_roster(subject: Subject) -> Iterator[Span]:
    """The names of a roster of two at least, those of experts and people in office left out."""
    for found in _ANNOUNCED.finditer(subject.text):
        sure, doubtful, others = _names(subject.text, found.end())
        if len(sure) >= _FEWEST and len(sure) > len(others) and not _is_public(subject, found):
            yield from (*sure, *doubtful)


def _names(text: str, start: int) -> tuple[list[Span], list[Span], list[Span]]:
    """The names among the items that begin here, what is one only beside names (方圆), and what is none."""
    sure: list[Span] = []
    doubtful: list[Span] = []
    others: list[Span] = []
    while item := _ITEM.match(text, start):
        end = name_end(text, start, strict=False)
        bare = _BARE.match(text, start)
        if end and not is_masked(text, end) and _NAME_ENDS.match(text, end):
            sure.append((start, end))
        elif bare and has_surname(bare[0]):
            doubtful.append(bare.span())
        else:
            others.append(item.span())
        divider = _DIVIDER.match(text, item.end())
        if divider is None:
            break
        start = divider.end()
    return sure, doubtful, others


def _is_public(subject: Subject, found: re.Match[str]) -> bool:
    first = max(subject.clause(found.start()), subject.line(found.start())[0])
    return any(subject.terms_in(name, first, found.end()) for name in ("public_lines", "public_roles"))
