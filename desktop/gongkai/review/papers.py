"""Passports (护照) and travel permits of Hong Kong, Macao and Taiwan (往来港澳台通行证) in a folded text."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.labels import NEAR, is_other_number
from gongkai.review.people import people_in
from gongkai.review.separators import SEPARATOR
from gongkai.review.subject import Subject

_S = f"{SEPARATOR}{{0,2}}"
_NUMBER = re.compile(
    f"[A-Za-z](?<![0-9A-Za-z][A-Za-z]){_S}[0-9A-Za-z](?:{_S}[0-9]){{6,9}}(?![0-9A-Za-z])(?!-[0-9A-Za-z])"
)
_TAIWANESE = re.compile(f"(?<![0-9A-Za-z])[0-9](?:{_S}[0-9]){{7,9}}(?![0-9A-Za-z])")
_BARE = re.compile(SEPARATOR)
_PASSPORT = re.compile("[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|(?:DE|SE|PE|MA|KJ|HJ)[0-9]{7}|[DSPK][0-9]{7,8}")
_PERMIT = re.compile("[HM][0-9]{8}(?:[0-9]{2})?|[CWLT][0-9]{8}|C[A-Z][0-9]{7}")
_USUAL_PASSPORT = re.compile("[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}")
_HOME_PERMIT = re.compile("[HM][0-9]{8}(?:[0-9]{2})?")
_LABELS = ("passport_labels", "permit_labels", "id_labels")
_BEFORE_DIGITS = ("permit_labels", "other_numbers", "phone_labels", "office_phones", "home_phones")
_HEAD_ABOVE = re.compile("[^。；;，,0-9]{0,60}")
_PASSPORT_AFTER = re.compile("[ ]?号?(?:的|普通|因私|公务)?护照")
_PERMIT_AFTER = re.compile("[ ]?号?的?(?:[^，,。\n]{0,8}通行证|回乡证|台胞证)")
_ENUMERATION = re.compile("[ ]?[、，,/和及][ ]?")
_BESIDE, _LONGEST_NAME = 12, 20


def find_papers(subject: Subject) -> Iterator[Hit]:
    """Numbers of passports and permits after their label, or beside a private person's name."""
    last, rule = 0, ""
    for found in _NUMBER.finditer(subject.text):
        listed = rule if _ENUMERATION.fullmatch(subject.text, last, found.start()) else ""
        rule = _rule(subject, found) or (listed if _is_usual(found[0]) else "")
        if rule:
            last = found.end()
            yield Hit(rule, found.start(), found.end())
    for start, end in subject.digits if subject.terms("permit_labels") else ():
        taiwanese = _TAIWANESE.search(subject.text, start, end)
        if taiwanese and subject.label(_BEFORE_DIGITS, taiwanese.start(), NEAR) == "permit_labels":
            yield Hit("hkmo_permit", taiwanese.start(), taiwanese.end())


def _is_usual(number: str) -> bool:
    """Whether a number has the shape of a passport's or a permit's."""
    bare = _BARE.sub("", number).upper()
    return _PASSPORT.fullmatch(bare) is not None or _PERMIT.fullmatch(bare) is not None


def _rule(subject: Subject, found: re.Match[str]) -> str:
    number = _BARE.sub("", found[0]).upper()
    label = subject.label(_LABELS, found.start(), NEAR) or _label_after(subject, found.end())
    if not label and (_USUAL_PASSPORT.fullmatch(found[0]) or _HOME_PERMIT.fullmatch(found[0])):  # under its head
        label = subject.label(("passport_labels", "permit_labels", "other_numbers"), found.start(), _HEAD_ABOVE)
    if label == "passport_labels":
        return "passport"
    if label == "permit_labels":
        return "hkmo_permit"
    if is_other_number(subject, found.start()) or not (label or _is_beside_person(subject, found.start())):
        return ""
    usual = (_PASSPORT, _PERMIT) if label else (_USUAL_PASSPORT, _HOME_PERMIT)
    if usual[0].fullmatch(number):
        return "passport"
    return "hkmo_permit" if usual[1].fullmatch(number) else ""


def _label_after(subject: Subject, end: int) -> str:
    """The label that follows a number: 持E12345678号护照."""
    if _PASSPORT_AFTER.match(subject.text, end):
        return "passport_labels"
    return "permit_labels" if _PERMIT_AFTER.match(subject.text, end) else ""


def _is_beside_person(subject: Subject, start: int) -> bool:
    text = subject.text
    near = people_in(subject, start - _BESIDE - _LONGEST_NAME, start)
    return any(start - person.end <= _BESIDE and "\n" not in text[person.end : start] for person in near)
