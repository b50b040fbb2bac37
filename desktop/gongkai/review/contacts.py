"""Whom an office or a register names for the public (对外联系人、经营者): their names give no finding."""

import re

from gongkai.review.naming import is_titled
from gongkai.review.subject import Subject

CONTACTS = frozenset({"联系人", "联系人姓名"})
OWNERS = frozenset({"经营者", "经营者姓名"})
_OWNER_REACH, _ROLE_REACH = 80, 14
_IN_OFFICE = re.compile("现任|拟任|时任|历任")
_OWNER_BEFORE = re.compile("经营者(?:姓名)?[:：（(\t ]{0,3}\\Z")
_BUSINESS = re.compile(
    "(?:个体工商户|中心|公司|[店馆铺坊部厅行社场吧庄院])[)）]?[，,；;（(：:\\s]{0,2}(?:经营者)?[：:]?\\Z"
)
_MOBILE = re.compile("1[ -]?[3-9](?:[ -]?[0-9]){9}")
_LANDLINE = re.compile(
    "(?<![0-9])(?:0[1-9][0-9]{1,2}[-—－ )）]{0,3})?[2-8][0-9]{6,7}(?![0-9])|(?<![0-9])400[-—－ ]?[0-9]{3}"
)


def is_office_contact(subject: Subject, start: int) -> bool:
    """Whether whom one is to call here has an office's landline and no mobile number."""
    first, last = subject.clause(start), subject.sentence_end(start)
    if _MOBILE.search(subject.text, start, last):
        return False
    return _LANDLINE.search(subject.text, first, last) is not None


def is_owner(subject: Subject, first: int, start: int) -> bool:
    """Whether a name is that of the owner of a business that stands beside it."""
    return _OWNER_BEFORE.search(subject.text, first, start) is not None and is_of_business(subject, start)


def is_in_office(subject: Subject, name: str) -> bool:
    """Whether somebody is named with an office anywhere in the text: 现任局长; then every mention is of that person."""
    return any(_has_office(subject, found.start(), found.end()) for found in re.finditer(re.escape(name), subject.text))


def _has_office(subject: Subject, start: int, end: int) -> bool:
    first = max(subject.clause(start), start - _ROLE_REACH)
    if subject.terms_in("public_roles", first, start) or is_titled(subject.text, end):
        return True
    return _IN_OFFICE.search(subject.text, end, subject.sentence_end(end)) is not None


def is_of_business(subject: Subject, start: int) -> bool:
    """Whether the business stands beside its owner, whom its register names (个体工商户)."""
    first, last = subject.line(start)
    if subject.terms_in("credit_labels", start, last):
        return True
    first = subject.line(max(first - 1, 0))[0]  # its name may stand in the line before
    return _BUSINESS.search(subject.text, max(first, start - _OWNER_REACH), start) is not None
