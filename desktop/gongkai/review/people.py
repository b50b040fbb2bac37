"""Private persons named in a text (姓名): after their labels, in lists, and beside their own numbers."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.review.beside import find_beside
from gongkai.review.contacts import CONTACTS, OWNERS, is_in_office, is_of_business, is_office_contact
from gongkai.review.echoes import find_echoes
from gongkai.review.hits import Hit
from gongkai.review.items import find_items
from gongkai.review.naming import is_masked, name_end
from gongkai.review.openings import find_openings
from gongkai.review.rosters import find_roster
from gongkai.review.standing import find_standing
from gongkai.review.subject import Subject

_LABELS = ("informant_labels", "patient_labels", "child_labels", "person_labels")
_AFTER_LABEL = re.compile(
    "(?:姓名|名称|名单|签字|签名|签章|信息|名)?(?:[（(][^（()）\n]{1,10}[)）])?(?:分别)?[为是系叫有]?"
    "[ \u3000\u00a0:：|｜\"'“‘《【\\[\t]{0,8}\n?[ \u3000\t]{0,4}"
)
_SIGN = re.compile("[:：|｜\t\n]")
_ENUMERATION = re.compile("[ \u3000]{0,2}[、和及与/]|[,，]")
_OPENING = frozenset('（(“"《【')
_BROAD = frozenset({"姓名", "名字"})
_COMMON = frozenset(
    {
        "居民",
        "群众",
        "市民",
        "职工",
        "员工",
        "学生",
        "业主",
        "村民",
        "农户",
        "患者",
        "病人",
        "家属",
        "亲属",
        "家长",
        "儿童",
    }
    | {
        "当事人",
        "申请人",
        "代理人",
        "委托人",
        "子女",
        "父母",
        "父亲",
        "母亲",
        "配偶",
        "残疾人",
        "住户",
        "考生",
        "志愿者",
    }
    | {
        "幼儿",
        "婴儿",
        "少年",
        "产妇",
        "孕妇",
        "病例",
        "证人",
        "对象",
        "老人",
        "老年人",
        "工人",
        "顾客",
        "消费者",
        "学员",
    }
)
"""Labels that as often begin a phrase about everybody."""


@dataclass(frozen=True)
class Person:
    """A private person's name, and the label that says who it is; `is_contact` for whom one is to call."""

    start: int
    end: int
    role: str
    label: str = ""

    @property
    def is_contact(self) -> bool:
        """Whether this is somebody to call, not somebody whom the matter is about."""
        return self.label in CONTACTS


def find_names(subject: Subject) -> Iterator[Hit]:
    """The names of private persons; those of informants, patients and children are never published."""
    return (Hit(_RULES[person.role], person.start, person.end, person.role) for person in subject.once(find_people))


_RULES = {
    "informant_labels": "name_informant",
    "patient_labels": "name_patient",
    "child_labels": "name",
    "person_labels": "name",
    "": "name",
}


_FINDERS = (find_beside, find_roster, find_items, find_openings, find_standing)


def find_people(subject: Subject) -> tuple[Person, ...]:
    """Everybody who is named as a private person, in order."""
    found: dict[int, Person] = {}
    for person in _labelled(subject):
        found.setdefault(person.start, person)
    listed = [span for find in _FINDERS for span in find(subject)]
    public = {name for name in {subject.text[slice(*span)] for span in listed} if is_in_office(subject, name)}
    for start, end in listed:
        if subject.text[start:end] not in public:
            found.setdefault(start, Person(start, end, ""))
    for person in _again(subject.text, list(found.values())):
        found.setdefault(person.start, person)
    return tuple(sorted(found.values(), key=lambda person: person.start))


def _again(text: str, people: list[Person]) -> Iterator[Person]:
    """Where those found are named once more; whom one is to call is not what the matter is about."""
    first = {text[person.start : person.end]: person for person in reversed(people) if not person.is_contact}
    for name, start, end in find_echoes(text, first):
        yield Person(start, end, first[name].role, first[name].label)


def people_in(subject: Subject, first: int, last: int) -> tuple[Person, ...]:
    """The private persons whose names begin in a stretch, in order."""
    people, starts = subject.once(find_people), subject.once(_starts)
    return people[bisect_left(starts, first) : bisect_left(starts, last)]


def _starts(subject: Subject) -> list[int]:
    return [person.start for person in subject.once(find_people)]


def _labelled(subject: Subject) -> Iterator[Person]:
    for role in _LABELS:
        for start, end in subject.terms(role):
            gap = _AFTER_LABEL.match(subject.text, end)
            assert gap is not None
            strict = _SIGN.search(gap[0]) is None
            word = subject.text[start:end]
            names = list(_names(subject.text, gap.end(), strict, _bare(word) in _COMMON))
            if not names and subject.text[end : end + 1] in _OPENING:
                names = list(_names(subject.text, end + 1, strict=True, careful=True))
            if names and not _is_public(subject, start, word):
                yield from (Person(*name, role, word) for name in names)


def _bare(label: str) -> str:
    return label.replace("\u3000", "").replace(" ", "")


def _names(text: str, start: int, strict: bool, careful: bool) -> Iterator[tuple[int, int]]:
    """The name that begins here and those that are listed after it."""
    while end := name_end(text, start, strict, careful):
        if is_masked(text, end):
            return
        yield start, end
        joint = _ENUMERATION.match(text, end)
        if joint is None:
            return
        start, strict, careful = joint.end(), True, careful or joint[0] in ",，"


def _is_public(subject: Subject, start: int, word: str) -> bool:
    """Whether a name is that of someone who acts in office, an expert or a candidate, as its line says."""
    first, last = subject.line(start)
    if _bare(word) in _BROAD and subject.terms_in("public_lines", first, last):
        return True
    if word in CONTACTS:
        return is_office_contact(subject, start)
    if word in OWNERS:
        return is_of_business(subject, start)
    before = subject.terms_in("public_roles", max(start - 1, first), start + 1)
    return any(end > start for _, end in before)
