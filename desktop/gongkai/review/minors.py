"""Minors who can be recognised (未成年人): a name with an age under 18, a school class or a word for children."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.people import Person, find_people, people_in
from gongkai.review.subject import Subject

_AGE = re.compile(
    "(?<![0-9])([0-9]|1[0-7])[ ]?(?:周?岁|个?月龄)"
    "|(?<![一二三四五六七八九十])([一二三四五六七八九]|十[一二三四五六七]?)周?岁"
)
_AGE_COLUMN = re.compile("年龄[:：][ ]?(?:[0-9]|1[0-7])(?![0-9.])")
_BORN = re.compile(
    "(?<![0-9])(20[0-9]{2})[年./-](?:[01]?[0-9][月./-](?:[0-3]?[0-9][日号]?)?)?(?=出生|生(?![产活效成育]))"
)
_BIRTH_COLUMN = re.compile(
    "出生(?:年月日?|日期|时间)[:：][ \t]?(20[0-9]{2})|[男女][，,、 \u3000\t]{1,2}(20[0-9]{2})"
    "(?:[年./-]|[01][0-9][0-3][0-9](?![0-9]))"
)
_YEAR = re.compile("(?<![0-9])20[0-4][0-9](?=年|[./-][01]?[0-9][./-]|[0-1][0-9][0-3][0-9](?![0-9]))")
_OF_AGE = 18
_THIS_YEAR = 2024
"""Taken for the year of a text that names no later one."""
_FAR = 10
_AFTER, _BEFORE = 30, 5
_GUARDIANS = frozenset(
    {"家长", "家长姓名", "监护人", "监护人姓名", "法定监护人", "父亲", "母亲", "父亲姓名", "母亲姓名", "父母"}
    | {"家属", "亲属", "联系人", "收养人", "送养人", "委托人", "代理人", "户主", "申请人", "捐献人", "志愿者"}
)


def find_minors(subject: Subject) -> Iterator[Hit]:
    """A name together with what says that it is a child's; the stretch runs from one to the other."""
    for person in subject.once(find_people):
        start, end = _sign(subject, person)
        if end:
            yield Hit("minor", min(start, person.start), max(end, person.end))


def _sign(subject: Subject, person: Person) -> tuple[int, int]:
    """Where the sign stands that this person is a minor; (0, 0) where there is none."""
    if person.role == "child_labels":
        return person.start, person.end
    if person.label in _GUARDIANS or subject.text.endswith(tuple(_GUARDIANS), 0, person.start):
        return 0, 0
    first, last = subject.line(person.start)
    if not subject.is_row(person.start):
        first, last = subject.clause(person.start), subject.sentence_end(person.end)
    reach = min([person.end + _AFTER, last, *_next_person(subject, person)])
    for pattern in (_AGE, _AGE_COLUMN):
        found = pattern.search(subject.text, person.end, reach)
        if found:
            return found.span()
    born = _BORN.search(subject.text, person.end, reach) or _BIRTH_COLUMN.search(subject.text, person.end, reach)
    if born and subject.once(_latest_year) - int(next(filter(None, born.groups()))) < _OF_AGE:
        return born.span()
    near = subject.terms_in("minors", max(person.start - _BEFORE, first), reach)
    return (near[0][0], near[0][1]) if near else (0, 0)


def _latest_year(subject: Subject) -> int:
    """The last year that a text names: what lies further ahead is when a permit ends."""
    years = (int(year[0]) for year in _YEAR.finditer(subject.text))
    return max([_THIS_YEAR, *(year for year in years if year < _THIS_YEAR + _FAR)])


def _next_person(subject: Subject, person: Person) -> list[int]:
    return [other.start for other in people_in(subject, person.end, person.end + _AFTER)[:1]]
