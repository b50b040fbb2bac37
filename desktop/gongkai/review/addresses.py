"""Addresses of homes below the village (家庭住址): house, unit and room, after their label or near a person."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.labels import CLOSE
from gongkai.review.lexicons import Span
from gongkai.review.people import find_people, people_in
from gongkai.review.subject import Subject

_S = "[ \u3000]?"
_N = "(?:[0-9A-Za-z]{1,5}|[一二三四五六七八九十百〇零○]{1,5})"
_TO = f"(?:{_S}[-—–#之]{_S}{_N}){{0,3}}"
_KIND = (
    "(?:号楼|号院|号(?![文令线码召称])|栋|幢|座|#楼?|单元|室|房(?![屋产间地管租])|排(?![名放水污])|弄|巷"
    "|楼(?![房层市梯])|门(?![诊市店类户槛])|层|户(?![主口籍型数])|组(?![织长成建])|队(?![员伍长]))"
)
_PART = f"{_N}{_TO}{_S}{_KIND}"
_CHAIN = re.compile(
    f"{_PART}(?:{_S}{_PART})*(?:{_S}[0-9]{{3,4}}(?![0-9年元]))?|{_N}(?:{_S}[-—–]{_S}{_N}){{1,3}}(?![0-9年月日元])"
)
_ROOMS = re.compile("号楼|栋|幢|单元|室|房|座|排")
_NUMBER_OF_ROOM = re.compile("(?:楼|栋|幢|座|单元|门)[ \u3000]?[0-9]{3,4}号?\\Z")
_FLAT = re.compile(f"单元{_S}(?:{_N}{_S}[层楼]{_S})?[0-9]{{3,4}}(?:室|号|户)?")
_ESTATE = re.compile(
    "[区寓园村苑里](?:(?<=小区)|(?<=公寓)|(?<=家园)|(?<=花园)|(?<=新村)|(?<=[一-龥][苑里])(?<![这哪那]里))"
    f"{_S}{_N}{_S}(?:号楼|栋|幢|座|门|楼){_S}"
    f"(?:{_N}{_S}(?:单元|门){_S})?[0-9]{{3,4}}(?:室|号|户)?(?![0-9元])"
)
_SHORTEST_HOME, _LONGEST_CHAIN = 5, 40
_DASHED = re.compile("[-—–]")
_ROAD_BEFORE = re.compile(
    "(?:[路街道巷弄里村庄园区苑条府邸城寓坊湾院墅庭居屯寨]"
    "|[一-龥][一二三四五六七八九十]期|胡同|大厦|小区|宿舍|家园|组|队)[ \u3000]?"
    "[东西南北中新]?[区院里]?[甲乙丙丁附]?\\Z"
)
# After the number in the street the estate and the flat in it: 洞庭路53号六合园32栋1704.
_FURTHER = re.compile(f"[\u4e00-\u9fff]{{1,8}}?(?={_PART})(?:{_CHAIN.pattern})")
_LEFT = re.compile("[\u4e00-\u9fff0-9A-Za-z（()）·-]{0,40}\\Z")
_LIVES = re.compile("(?:.{0,6}?(?:家住|现住|居住在|居住于|租住|暂住|住在|住于|位于|坐落于?)|住)")
_LABEL_REACH, _PERSON_REACH, _FORM_REACH = 70, 110, 160
_OF_ANYBODY = re.compile("住所|坐落|位于|房屋位于|通讯|通信|联系|送达|邮寄")
_TO_YOU = re.compile("[你您](?:户|本人|的|[一-龥]{0,2}(?:位于|坐落|住所))")
# Where one is asked to come to.
_OFFICE_AFTER = re.compile(
    "[)）]?[，,]?(?:办理|领取|咨询|报到|申请|查询|提交|受理|参加|登记|核实|集合|申报|现场|递交|面试|体检|缴纳)"
)
_GO_TO = re.compile("[到赴](?![0-9])|前往")
_END_OF_CELL = re.compile("[\t\n。；;|]")
_OFFICE_GAP = re.compile("[^\n\t。；;]{0,40}")


def find_addresses(subject: Subject) -> Iterator[Hit]:
    """Addresses to the house or room; an organ's or a company's own address gives no finding."""
    taken = -1
    for start, end in sorted({*_after_labels(subject), *_near_people(subject), *_homes(subject)}):
        if start >= taken:
            taken = end
            yield Hit("address", start, end)


def _after_labels(subject: Subject) -> Iterator[Span]:
    for start, end in subject.terms("home_labels"):
        if _OF_ANYBODY.match(subject.text, start, end) and not _is_somebodys(subject, start):
            continue
        stop = _END_OF_CELL.search(subject.text, end + 3, end + _LABEL_REACH)
        last = stop.start() if stop else min(end + _LABEL_REACH, len(subject.text))
        for found in _CHAIN.finditer(subject.text, end, last):
            span = _whole(subject, found, end)
            if span and (_is_house(subject.text, found) or _has_room(found)) and not _is_office(subject, span):
                yield span
                break


def _is_somebodys(subject: Subject, place: int) -> bool:
    """Whether a line, or the form it is one of, is about a private person: companies have a 住所 as well."""
    first, last = subject.line(place)
    if not subject.text[first:place].strip() and subject.terms_in("id_labels", first - _FORM_REACH, first):
        return bool(people_in(subject, first - _FORM_REACH, first))
    first, last = max(first, place - _PERSON_REACH), min(last, place + _PERSON_REACH)
    told = people_in(subject, first, last) or subject.terms_in("id_labels", first, last)
    return bool(told) or _TO_YOU.search(subject.text, first, last) is not None


def _near_people(subject: Subject) -> Iterator[Span]:
    done = 0
    for person in subject.once(find_people):
        first, last = subject.line(person.start)
        first, last = max(first, person.start - _PERSON_REACH, done), min(last, person.end + _PERSON_REACH)
        for found in _CHAIN.finditer(subject.text, first, last):
            span = _whole(subject, found, first)
            if span and _is_house(subject.text, found) and not _is_office(subject, span):
                yield span
        done = last


def _whole(subject: Subject, found: re.Match[str], first: int) -> Span | None:
    """The house with the street, village and district before it; None where it is only a number with a unit."""
    left = _LEFT.search(subject.text, max(first, found.start() - 40), found.start())
    start = left.start() if left else found.start()
    start += _before_home(subject.text[start : found.start()])
    start = _after_bracket(subject.text, start, found.start())
    labels = [end for _, end in subject.terms_in("home_labels", start, found.start())]
    start = max([start, *(end for end in labels if end <= found.start())])
    end = found.end()
    while further := _FURTHER.match(subject.text, end):
        end = further.end()
    return (start, end) if found.start() - start >= 2 or len(found[0]) > 6 else None


def _after_bracket(text: str, start: int, end: int) -> int:
    """Where an address begins after a bracket that closes before it and opened earlier."""
    closing = max(text.rfind("）", start, end), text.rfind(")", start, end))
    opened = closing >= 0 and any(sign in "（(" for sign in text[start:closing])
    return start if closing < 0 or opened else closing + 1


def _before_home(text: str) -> int:
    """How many characters come before the address itself: 住, 家住, 位于."""
    word = _LIVES.match(text)
    return word.end() if word else 0


def _is_house(text: str, found: re.Match[str]) -> bool:
    """Whether a chain of numbers leads to a door: several parts of a building, or a number in a street or village."""
    rooms = _ROOMS.findall(found[0])
    rooms += _NUMBER_OF_ROOM.findall(found[0])
    street = _ROAD_BEFORE.search(text, max(found.start() - 8, 0), found.start()) is not None
    if _DASHED.search(found[0]) and not rooms:
        return street and found[0].count("-") + found[0].count("—") + found[0].count("–") >= 2
    return len(rooms) > 1 or (street and ("号" in found[0] or bool(rooms)))


def _has_room(found: re.Match[str]) -> bool:
    """Whether a chain that stands after the label of a home names a building or a room, in whatever street."""
    return _ROOMS.search(found[0]) is not None and len(found[0]) > _SHORTEST_HOME


def _homes(subject: Subject) -> Iterator[Span]:
    """Flats: a unit (单元) and a room in it, or a room in a residential estate, are somebody's home."""
    for found in (*_FLAT.finditer(subject.text), *_ESTATE.finditer(subject.text)):
        first = max(found.start() - _LONGEST_CHAIN, subject.line(found.start())[0])
        for chain in _CHAIN.finditer(subject.text, first, found.end() + _SHORTEST_HOME):
            span = _whole(subject, chain, first) if chain.start() <= found.end() <= chain.end() else None
            if span and not _is_office(subject, span):
                yield span


def _is_office(subject: Subject, span: Span) -> bool:
    """Whether a label, the address itself or what follows it says that an organisation is there."""
    start, end = span
    if subject.label(["office_addresses", "home_labels"], start, _OFFICE_GAP) == "office_addresses":
        return True
    if _OFFICE_AFTER.match(subject.text, end) and not subject.label(["home_labels"], start, CLOSE):
        return True
    if _GO_TO.search(subject.text, max(start - 1, 0), end):
        return True
    inside = subject.terms_in("organisations", start - 1, end + 14)
    stop = _END_OF_CELL.search(subject.text, end, end + 14)
    return any(first < (stop.start() if stop else end + 14) for first, _ in inside)
