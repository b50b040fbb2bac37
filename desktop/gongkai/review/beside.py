"""Names told by what stands after them (名后线索): a gender, an age, a share, an illness, a personal number."""

import re
from collections.abc import Iterator

from gongkai.review.contacts import CONTACTS, is_office_contact, is_owner
from gongkai.review.dotted import dotted_start
from gongkai.review.lexicons import Span
from gongkai.review.naming import is_everyday, is_set_off, name_end
from gongkai.review.subject import Subject

_GENDER = re.compile("[男女](?<=[，,、（(\\s][男女])(?=[，,、；;。）)\\s]|$)")
_BEFORE_ILLNESS = re.compile("[，,（(：:\t ]{1,2}(?:患有?|因患?|系|为)?(?:[一二三四]级)?\\Z|(?:患有?|因患)\\Z")
_AGE = re.compile("[（(，, ][ ]?[0-9]{1,3}周?岁\\Z")
# The last sign first, so that the search can skip to it: 张建国4.2亩, 王秀兰 500元; 张建国（6岁）.
_SHARE_END = re.compile("[亩元岁](?:(?<=[0-9].)|(?<=[0-9][万周].))")
_SHARE = re.compile("(?:(?<=[\u4e00-\u9fff])| )(?<![0-9])[0-9][0-9,.]{0,11}万?[亩元]\\Z")
_LONGEST_SHARE = 16
_HOUSEHOLD = re.compile("户(?=[，,。、；;（(\\s为系被]|$|农村|城市|家庭|危房|低保)")
_BEFORE_NUMBER = re.compile(
    # the label of the number, which no lexicon need have: 从业资格证号, 联系手机
    "(?:[\u3000 ,，（(、；;\t][一-龥]{1,10}?(?:号码?|编号|电话|手机|卡号|账号|码|方式)"
    "(?:[为是:：]|[ \u3000])?[ \u3000]?)?"
    "(?:</t[dh]>\\s{0,9}<t[dh][^<>]{0,20}>|[\u3000 ,，:：（(、\t|\"”']{0,8})\\Z"
)
_NUMBER_LABELS = ("id_labels", "passport_labels", "permit_labels", "birth_labels")
_ROLE_REACH, _CONTACT_REACH = 14, 16


def find_beside(subject: Subject) -> Iterator[Span]:
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


def _ending(subject: Subject, end: int) -> Iterator[Span]:
    """The name that ends here, where its beginning is clear and nobody in office bears it."""
    text = subject.text
    dotted = dotted_start(text, end)
    if dotted >= 0:
        yield dotted, end
        return
    for length in (3, 2, 4):
        start = end - length
        if start < 0 or is_everyday(text, start) or name_end(text[start:end], 0, strict=True) != length:
            continue
        if not is_set_off(text, start, None):
            continue
        first, last = subject.line(start)
        near = subject.terms_in("public_roles", max(start - _ROLE_REACH, first), start)
        contact = any(word in subject.text[max(start - _CONTACT_REACH, first) : start] for word in CONTACTS)
        if (contact and is_office_contact(subject, end)) or is_owner(subject, first, start):
            return
        if not near and not subject.terms_in("public_lines", first, last):
            yield start, end
        return
