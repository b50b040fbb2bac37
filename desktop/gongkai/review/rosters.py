"""Rosters (名单) in running text: persons named one after the other, announced with a colon or numbered."""

import re
from collections.abc import Iterator

from gongkai.review.lexicons import Span
from gongkai.review.naming import has_surname, is_masked, name_end
from gongkai.review.subject import Subject

_COLON = re.compile("[：:][ \u3000]*(?=[一-龥1-9])")
_LONGEST_HEADING = 18
_HEADING = re.compile("[^\n。；;：:、，,]*\\Z")
_ANNOUNCES = re.compile(
    "人员|对象|名单|家庭|人选|学生|老人|儿童|家属|亲属|农户|考生|居民|村民|职工|群众|患者|军人|党员|家长|[一-龥]户|[者人]"
)
_ITEM = re.compile("[^、；;。：:\n]{1,60}")
_DIVIDER = re.compile("[、；;][ \u3000]?")
_NAME_ENDS = re.compile("[ \u3000]?(?:[、，,；;。：:（(\n]|等[0-9一二三四五六七八九十]|$)")
_BARE = re.compile("[一-龥]{2,4}(?=[ \u3000]?[、；;。，,\n]|等[0-9一二三四五六七八九十]|$)")
_FEWEST = 2
_FIRST_NUMBER = re.compile("1[.、．](?<![0-9]1.)(?=[ ]?[一-龥])")
_NUMBER = re.compile("[ \u3000]*(?:[0-9]{1,3}[.、．)）])?[ \u3000]?")
_REMARK = re.compile("[（(][^（()）\n]{1,20}[)）]")
_BETWEEN = re.compile("[、，,；;\n]|[ \u3000]+(?=[0-9一-龥])")
_END = re.compile("[ \u3000]*(?:[。；;\n]|等[0-9一二三四五六七八九十]|$)")
_ALONE = re.compile("[一-龥]{2,4}(?![一-龥])|[一-龥][ \u3000]{1,2}[一-龥](?![一-龥])")
# The first two items, so that what is no list is left at a glance.
_TWO = re.compile(
    f"{_NUMBER.pattern}{_ALONE.pattern}(?:{_REMARK.pattern})?(?:{_BETWEEN.pattern}){_NUMBER.pattern}{_ALONE.pattern}(?![：:])"
)
_SURE, _MOST = 3, 500
_PLACES = frozenset("村镇乡区县市街路庄屯桥园局院校部科站所厂店寺庙塔宫陵湾坊巷弄堡寨关楼馆苑亭司")
_OF_THINGS = re.compile("[景品菜果树花牌线目]|名胜|药|单位|企业|公司|机构|地点|地区|站点|街道")
# A row without a head: a name between blanks, a figure after it.
_BLANKS = frozenset(" \t\u3000\n")
_FIGURE = re.compile("[ \t\u3000](?<=[一-龥].)[ \t\u3000]*[¥￥]?[0-9]")
_NEXT_ROW = 100


def find_roster(subject: Subject) -> Iterator[Span]:
    """The names of a roster of two at least, those of experts and people in office left out."""
    for colon in _COLON.finditer(subject.text):
        names = _after_heading(subject.text, colon)
        if names and not _is_public(subject, colon):
            yield from names
    yield from _rows(subject)
    last = 0
    for number in _FIRST_NUMBER.finditer(subject.text):
        if number.start() >= last:  # each list is read once
            names = _only_names(subject.text, number.end())
            last = names[-1][1] if names else number.end()
            if names and not _is_public(subject, number):
                yield from names


def _after_heading(text: str, colon: re.Match[str]) -> list[Span]:
    """The names after a heading: among others where it announces persons, else where nothing but names follows."""
    heading = _HEADING.search(text, max(colon.start() - _LONGEST_HEADING, 0), colon.start())
    if heading and _ANNOUNCES.search(heading[0]):
        sure, doubtful, others = _names(text, colon.end())
        if len(sure) >= _FEWEST and len(sure) > len(others):
            return [*sure, *doubtful]
    if heading and _OF_THINGS.search(heading[0]):
        return _usual_names(text, colon.end())
    return _only_names(text, colon.end())


def _usual_names(text: str, start: int) -> list[Span]:
    """Under the name of a street or a company: names, where every item is one and most are written as names are."""
    if not name_end(text, start, strict=False):
        return []
    sure, doubtful, others = _names(text, start)
    usual = sum(name_end(text[first:last], 0, strict=True) == last - first for first, last in sure)
    return sure if len(sure) >= _FEWEST and not doubtful and not others and 2 * usual > len(sure) else []


def _rows(subject: Subject) -> Iterator[Span]:
    """The names in two rows or more without a head, of which none is that of somebody in office."""
    found = [name for row in _FIGURE.finditer(subject.text) if (name := _before(subject.text, row.start()))]
    for index, (start, end) in enumerate(found):
        near = [*found[max(index - 1, 0) : index], *found[index + 1 : index + 2]]
        if any(
            abs(other - start) < _NEXT_ROW and "\n" in subject.text[min(other, start) : max(other, start)]
            for other, _ in near
        ):
            first, last = subject.line(start)
            if not any(subject.terms_in(name, first, last) for name in ("public_lines", "public_roles")):
                yield start, end


def _before(text: str, end: int) -> Span | None:
    """The word before a blank, where it stands alone and can be nothing but a name."""
    for start in (end - 3, end - 4):
        if (
            text[start - 1 : start] in _BLANKS
            and text[end - 1] not in _PLACES
            and name_end(text[start:end], 0, strict=True) == end - start
        ):
            return start, end
    return None


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
        elif len(sure) >= _FEWEST and (end := name_end(text, start, strict=True, careful=False)):
            sure.append((start, end))  # the last, before what all of them do
        else:
            others.append(item.span())
        divider = _DIVIDER.match(text, item.end())
        if divider is None:
            break
        start = divider.end()
    return sure, doubtful, others


def _only_names(text: str, start: int) -> list[Span]:
    """The items that begin here, where all of them are names and one is sure to be; else none."""
    if _TWO.match(text, start) is None:
        return []
    names: list[Span] = []
    sure = False
    while len(names) < _MOST:
        number = _NUMBER.match(text, start)
        if names and number and number[0].strip(" \u3000")[:2] in ("1.", "1、", "1．"):
            return []
        alone = _ALONE.match(text, number.end() if number else start)
        if alone is None or not has_surname(alone[0]) or alone[0][-1] in _PLACES:
            return names if sure and len(names) >= _FEWEST and text[start - 1 : start] == "\n" else []
        names.append(alone.span())
        end = name_end(text, alone.start(), strict=True)
        sure = sure or end == alone.end() >= alone.start() + _SURE
        remark = _REMARK.match(text, alone.end())
        start = remark.end() if remark else alone.end()
        between = _BETWEEN.match(text, start)
        if _END.match(text, start) and not (between and between[0] == "\n"):
            break
        if between is None:
            return []
        start = between.end()
    return names if sure and len(names) >= _FEWEST else []


def _is_public(subject: Subject, found: re.Match[str]) -> bool:
    first = max(subject.clause(found.start()), subject.line(found.start())[0])
    return any(subject.terms_in(name, first, found.end()) for name in ("public_lines", "public_roles"))
