"""Private persons named in a text (姓名): after their labels, in lists, and beside their own numbers."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.review.dotted import dotted_start
from gongkai.review.echoes import find_echoes
from gongkai.review.hits import Hit
from gongkai.review.items import find_items
from gongkai.review.naming import is_masked, is_set_off, name_end
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
_GENDER = re.compile("[男女](?<=[，,、（(\\s][男女])(?=[，,、；;。）)\\s]|$)")
_BEFORE_ILLNESS = re.compile("[，,（(：:\t ]{1,2}(?:患有?|因患?|系|为)?(?:[一二三四]级)?\\Z|(?:患有?|因患)\\Z")
_AGE = re.compile("[（(，, ][ ]?[0-9]{1,3}周?岁\\Z")
# The last sign first, so that the search can skip to it: 张建国4.2亩, 王秀兰 500元; 张建国（6岁）.
_SHARE_END = re.compile("[亩元岁](?:(?<=[0-9].)|(?<=[0-9][万周].))")
_SHARE = re.compile("(?:(?<=[\u4e00-\u9fff])| )(?<![0-9])[0-9][0-9,.]{0,11}万?[亩元]\\Z")
_LONGEST_SHARE = 16
_HOUSEHOLD = re.compile("户(?=[，,。、；;（(\\s为系被]|$|农村|城市|家庭|危房|低保)")
_OPENING = frozenset('（(“"《【')
_BEFORE_NUMBER = re.compile(
    # the label of the number, which no lexicon need have: 从业资格证号, 联系手机
    "(?:[\u3000 ,，（(、；;\t][一-龥]{1,10}?(?:号码?|编号|电话|手机|卡号|账号|码|方式)"
    "(?:[为是:：]|[ \u3000])?[ \u3000]?)?"
    "(?:</t[dh]>\\s{0,9}<t[dh][^<>]{0,20}>|[\u3000 ,，:：（(、\t|\"”']{0,8})\\Z"
)
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
_NUMBER_LABELS = ("id_labels", "passport_labels", "permit_labels", "birth_labels")
_CONTACT = frozenset({"联系人", "联系人姓名"})
_OWNERS = frozenset({"经营者", "经营者姓名"})
_OWNER_REACH = 80
_BUSINESS = re.compile("个体工商户|[店馆铺坊部厅行社场吧庄室院]")
_ROLE_REACH = 14
_MOBILE = re.compile("1[ -]?[3-9](?:[ -]?[0-9]){9}")
_LANDLINE = re.compile(
    "(?<![0-9])(?:0[1-9][0-9]{1,2}[-—－ )）]{0,3})?[2-8][0-9]{6,7}(?![0-9])|(?<![0-9])400[-—－ ]?[0-9]{3}"
)


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
        return self.label in _CONTACT


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


def find_people(subject: Subject) -> tuple[Person, ...]:
    """Everybody who is named as a private person, in order."""
    found: dict[int, Person] = {}
    listed = (
        Person(*name, "") for find in (find_roster, find_items, find_openings, find_standing) for name in find(subject)
    )
    for person in (*_labelled(subject), *_beside(subject), *listed):
        found.setdefault(person.start, person)
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
    if word in _CONTACT:
        return _is_office_contact(subject, start)
    if word in _OWNERS:
        return _is_of_business(subject, start)
    before = subject.terms_in("public_roles", max(start - 1, first), start + 1)
    return any(end > start for _, end in before)


def _is_office_contact(subject: Subject, start: int) -> bool:
    """Whether whom one is to call here has an office's landline and no mobile number."""
    sentence = subject.text[start : subject.sentence_end(start)]
    return _MOBILE.search(sentence) is None and _LANDLINE.search(sentence) is not None


def _is_of_business(subject: Subject, start: int) -> bool:
    """Whether the business stands beside its owner, whom its register names (个体工商户)."""
    first, last = max(start - _OWNER_REACH, 0), start + _OWNER_REACH // 2
    if subject.terms_in("organisations", first, last) or subject.terms_in("credit_labels", start, last):
        return True
    return _BUSINESS.search(subject.text, first, start) is not None


def _beside(subject: Subject) -> Iterator[Person]:
    """Names directly before a gender, an identity number or a telephone number."""
    for found in _GENDER.finditer(subject.text):
        yield from _ending(subject, found.start() - 1)
    for start, _ in subject.terms("after_names"):
        yield from _ending(subject, start)
    for last in _SHARE_END.finditer(subject.text):
        pattern = _AGE if last[0] == "岁" else _SHARE
        share = pattern.search(subject.text, max(last.end() - _LONGEST_SHARE, 0), last.end())
        if share:
            yield from _ending(subject, share.start())
    for found in _HOUSEHOLD.finditer(subject.text):
        yield from _ending(subject, found.start())
    for start, _ in subject.terms("illnesses"):
        gap = _BEFORE_ILLNESS.search(subject.text, max(start - 5, 0), start)
        if gap:
            yield from _ending(subject, gap.start())
    numbers = [
        _letters_first(subject.text, start) for start, end in subject.digits if _is_long(subject.text, start, end)
    ]
    for start in (*numbers, *(start for start, _ in subject.terms(*_NUMBER_LABELS))):
        if start:
            gap = _BEFORE_NUMBER.search(subject.text, max(start - 40, 0), start)
            assert gap is not None
            yield from _ending(subject, gap.start())


def _is_long(text: str, start: int, end: int) -> bool:
    """Whether digits are enough for a number of somebody's: a phone or a passport, masked or not."""
    return end - start >= 11 or text[end : end + 1] == "*" or text[start - 1 : start].isascii()


def _letters_first(text: str, start: int) -> int:
    """Where a number begins with the letter or two before its digits."""
    while start and text[start - 1].isascii() and text[start - 1].isalpha():
        start -= 1
    return start


def _ending(subject: Subject, end: int) -> Iterator[Person]:
    """The name that ends here, where its beginning is clear and nobody in office bears it."""
    text = subject.text
    dotted = dotted_start(text, end)
    if dotted >= 0:
        yield Person(dotted, end, "")
        return
    for length in (3, 2, 4):
        start = end - length
        if start < 0 or name_end(text[start:end], 0, strict=True) != length:
            continue
        if not is_set_off(text, start, None):
            continue
        first, last = subject.line(start)
        near = subject.terms_in("public_roles", max(start - _ROLE_REACH, first), start)
        contact = any(word in subject.text[max(start - 6, first) : start] for word in _CONTACT)
        if contact and _is_office_contact(subject, end):
            return
        if not near and not subject.terms_in("public_lines", first, last):
            yield Person(start, end, "")
        return
