"""Mail addresses of private persons (电子邮箱); an office's own is published."""

import re
from collections.abc import Iterator
from functools import cache

from gongkai.review.hits import Hit
from gongkai.review.labels import NEAR
from gongkai.review.lexicons import lexicon
from gongkai.review.people import people_in
from gongkai.review.subject import Subject

_AT = re.compile(
    "@(?=[ \u3000]?[A-Za-z0-9-]{1,30}[ \u3000]?[.。(（\\[])"
    "|[(（\\[【 ]{1,2}(?:at|AT|At|艾特|圈a)[)）\\]】 ]{1,2}|#(?=[a-z0-9]{2,12}\\.com)"
)
_LOCAL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,40}[A-Za-z0-9_])?[ \u3000]?\Z")
_DOT = r"[ \u3000]?(?:[.。]|[(（\[ ](?:dot|DOT|点)[)）\] ])[ \u3000]?"
_DOMAIN = re.compile(f"[ \u3000]?([A-Za-z0-9-]{{1,30}}(?:{_DOT}[A-Za-z]{{2,12}}){{1,3}})(?![A-Za-z0-9])")
_ANY_DOT = re.compile(_DOT)
_LONGEST_LOCAL = 44
_OFFICIAL = re.compile(r"(?:^|\.)(?:gov|edu|org|mil)(?:\.cn)?$")
_MOBILE = re.compile("1[3-9][0-9]{9}")
_LANDLINE = re.compile(
    "(?<![0-9])(?:0[1-9][0-9]{1,2}[-—－ )）]{1,3}[2-8][0-9]{6,7}(?![0-9])|400[-—－ ]?[0-9]{3}"
    "|(?<![Qq][:： ])[2-8][0-9]{7}(?![0-9]))"
)
_PERSONS = re.compile("(?:个人|本人|私人|申请人|户主|患者|家长|考生|联系人)[^\n。；;]{0,12}\\Z")


def find_emails(subject: Subject) -> Iterator[Hit]:
    """Addresses at the mail services of private persons, and those that are said to be somebody's own."""
    if "@" not in subject.text and "com" not in subject.text and "cn" not in subject.text:
        return
    for at in _AT.finditer(subject.text):
        local = _LOCAL.search(subject.text, max(at.start() - _LONGEST_LOCAL, 0), at.start())
        domain = _DOMAIN.match(subject.text, at.end())
        if (
            local
            and domain
            and _is_private(subject, local.start(), domain.end(1), _ANY_DOT.sub(".", domain[1]).lower())
        ):
            mobile = _MOBILE.fullmatch(local[0].strip()) is not None
            rule = "email_mobile" if mobile else "email"
            yield Hit(rule, local.start(), domain.end(1), "mobile" if mobile else "default")


def _is_private(subject: Subject, start: int, end: int, domain: str) -> bool:
    if subject.label(["office_emails"], start, NEAR) or _OFFICIAL.search(domain):
        return False
    first, last = subject.line(start)
    if not subject.is_row(start):
        first, last = subject.clause(start), subject.sentence_end(end)
    if people_in(subject, first, last):
        return True
    if domain in _personal():
        return subject.text[start].isdigit() or not _is_offices(subject, first, last)
    return _PERSONS.search(subject.before(start)) is not None


def _is_offices(subject: Subject, first: int, last: int) -> bool:
    """Whether the sentence gives an office's other contacts as well: its landline or its address."""
    labels = subject.terms_in("office_phones", first, last) or subject.terms_in("office_addresses", first, last)
    return bool(labels) or _LANDLINE.search(subject.text, first, last) is not None


@cache
def _personal() -> frozenset[str]:
    return frozenset(lexicon("personal_mailboxes").words)
