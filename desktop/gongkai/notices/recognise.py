"""Lines → elements: what in a typed notice is title, addressee, heading, organ, date (GB/T 9704-2012, 7.2, 7.3)."""

from collections import deque
from dataclasses import replace
from itertools import groupby, pairwise

from gongkai.notices.dates import looks_like_date
from gongkai.notices.manuscript import Element, Line, Manuscript
from gongkai.notices.marks import read_mark
from gongkai.notices.shapes import (
    ANNEX,
    ANNEX_APART,
    ATTACHMENTS,
    ATTENDANCE,
    ITEM,
    LEGAL_KINDS,
    NOTE,
    OTHER_KINDS,
    PAGE_NUMBER,
    SERIAL,
    TABLE_NOTE,
    TITLE_LINES,
    TOP,
    foot_element,
    heading_parts,
    is_addressee,
    is_dated,
    is_number,
    is_organ_name,
    kind_of,
    may_be_caption,
    may_be_organ,
    may_be_title,
)

_Rest = deque[Line]
_Found = dict[tuple[int, int], Element]


def recognise(manuscript: Manuscript) -> Manuscript:
    """The same lines, each with its element; what is not recognised is body text."""
    text = [line for line in manuscript.lines if not line.cell]
    found: _Found = {}
    rest = deque(line for line in text if not _is_page_number(line, found))
    _imprint(rest, found)
    annexes = _split_annexes(rest)
    minutes = any(line.words.endswith("纪要") for line in list(rest)[:TITLE_LINES])
    _head(rest, found)
    _tail(rest, found)
    _attendance(rest, minutes, found)
    _annexes(annexes, found)
    _captions(manuscript.lines, found)
    _items(manuscript.lines, found)
    lines = tuple(replace(line, element=found.get((line.number, line.start), _of(line))) for line in manuscript.lines)
    return replace(manuscript, lines=lines)


def _of(line: Line) -> Element:
    if line.cell:
        return Element.CELL
    return Element.HEADING if heading_parts(line.words) else Element.BODY


def _give(line: Line, element: Element, found: _Found) -> None:
    found[line.number, line.start] = element


def _take(rest: _Rest, element: Element, found: _Found) -> None:
    _give(rest.popleft(), element, found)


def _take_last(rest: _Rest, element: Element, found: _Found) -> None:
    _give(rest.pop(), element, found)


def _is_page_number(line: Line, found: _Found) -> bool:
    if not PAGE_NUMBER.fullmatch(line.words):
        return False
    _give(line, Element.PAGE_NUMBER, found)
    return True


def _imprint(rest: _Rest, found: _Found) -> None:
    """Takes the 版记 from the end (7.4)."""
    while len(rest) > 1:
        element = foot_element(rest[-1].words)
        if element is None:
            return
        _take_last(rest, element, found)


def _split_annexes(rest: _Rest) -> _Rest:
    """Takes everything from the first page of an 附件 on, or from the title of the text that a notice issues."""
    lines = list(rest)
    begins = (place for place in range(1, len(lines)) if _begins_annex(lines, place) or _begins_issued(lines, place))
    first = next(begins, len(lines))
    while len(rest) > first:
        rest.pop()
    return deque(lines[first:])


def _begins_annex(lines: list[Line], place: int) -> bool:
    """Alone on its line; 附件： before the date, or before a numbered name, is the 附件说明."""
    match = ANNEX.fullmatch(lines[place].words)
    if not match:
        return ANNEX_APART.fullmatch(lines[place].words) is not None
    if any(is_dated(line.words) for line in lines[:place]):
        return True
    followed = lines[place + 1].words if place + 1 < len(lines) else ""
    return not match[2] and not ITEM.match(followed)


def _begins_issued(lines: list[Line], place: int) -> bool:
    """A title under the signature (印发件): one line or two that end by a kind, with text under them."""
    above = [line.words for line in lines[max(0, place - 2) : place]]
    if len(above) < 2 or not (is_dated(above[1]) or (NOTE.fullmatch(above[1]) and is_dated(above[0]))):
        return False
    alone = NOTE.fullmatch(lines[place].words) is not None
    return not alone and len(lines) > place + 2 and _titled(lines[place : place + 2]) > 0


def _titled(lines: list[Line]) -> int:
    """How many of these lines are one title that ends by a kind."""
    for length in range(1, len(lines) + 1):
        if not may_be_title(lines[length - 1].words):
            return 0
        if kind_of(lines[length - 1].words):
            return length
    return 0


def _head(rest: _Rest, found: _Found) -> None:
    """Takes 版头, title, 发文字号 and addressee from the start (7.2, 7.3.1, 7.3.2)."""
    while rest and (element := _top(rest)):
        _take(rest, element, found)
    titled = _title(rest, found)
    while titled and rest and (is_number(rest[0].words) or SERIAL.fullmatch(rest[0].words)):
        _take(rest, Element.NUMBER, found)
    if titled and rest and is_addressee(rest[0].words):
        _take(rest, Element.ADDRESSEE, found)


def _top(rest: _Rest) -> Element | None:
    words = rest[0].words
    if len(rest) > 1 and (words.endswith("文件") or is_organ_name(words)) and is_number(rest[1].words):
        return Element.RED_HEAD
    if len(rest) > 1 and is_number(words):
        return Element.NUMBER
    return next((element for element, shape in TOP if len(rest) > 1 and shape.fullmatch(words)), None)


def _title(rest: _Rest, found: _Found) -> bool:
    """Takes the title, its own line breaks kept; none where the text begins with a sentence."""
    count = 0
    while count < min(TITLE_LINES, len(rest)) and may_be_title(rest[count].words):
        count += 1
    for kinds in (LEGAL_KINDS, OTHER_KINDS):
        for length in range(count, 0, -1):
            if kind_of(rest[length - 1].words) in kinds:
                for _ in range(length):
                    _take(rest, Element.TITLE, found)
                return True
    if count and len(rest) > 1:
        _take(rest, Element.TITLE, found)
        return True
    return False


def _tail(rest: _Rest, found: _Found) -> None:
    """Takes 附注, signature and 附件说明 from the end; a 附件说明 typed under the signature too."""
    _attachments(rest, found)
    if len(rest) > 1 and NOTE.fullmatch(rest[-1].words) and is_dated(rest[-2].words):
        _take_last(rest, Element.NOTE, found)
    _signature(rest, found)
    _attachments(rest, found)


def _signature(rest: _Rest, found: _Found) -> None:
    """Takes date and organs, on lines of their own or on one; an organ without date only by its name's end."""
    if rest and is_dated(rest[-1].words):
        date = rest.pop()
        _give(date, Element.DATE, found)
        if looks_like_date(date.words):
            _organs(rest, found)
    elif len(rest) > 1 and is_organ_name(rest[-1].words) and may_be_organ(rest[-1].words):
        _take_last(rest, Element.ORGAN, found)


def _organs(rest: _Rest, found: _Found) -> None:
    """Takes the organ over the date, and those over it that issue it jointly."""
    if len(rest) > 1 and may_be_organ(rest[-1].words):
        _take_last(rest, Element.ORGAN, found)
        while len(rest) > 1 and may_be_organ(rest[-1].words) and is_organ_name(rest[-1].words):
            _take_last(rest, Element.ORGAN, found)


def _attachments(rest: _Rest, found: _Found) -> None:
    """Takes the 附件说明 from the end: 附件：name, or 附件：1. … and numbered lines after it."""
    first = len(rest) - 1
    while first > 0 and ITEM.match(rest[first].words):
        first -= 1
    if first < 0 or not ATTACHMENTS.match(rest[first].words):
        return
    while len(rest) > first:
        _take_last(rest, Element.ATTACHMENTS, found)


def _attendance(rest: _Rest, minutes: bool, found: _Found) -> None:
    """Who was at the meeting, by 出席, 请假 and 列席, in minutes (纪要, 10.3)."""
    for line in rest if minutes else ():
        if ATTENDANCE.fullmatch(line.words):
            _give(line, Element.ATTENDANCE, found)


def _annexes(rest: _Rest, found: _Found) -> None:
    """Marks each 附件's first page: its number, and its title under it."""
    lines = list(rest)
    for line in lines[: _titled(lines[:3])]:
        _give(line, Element.ANNEX_TITLE, found)
    for place, line in enumerate(lines):
        if ANNEX.fullmatch(line.words) or ANNEX_APART.fullmatch(line.words):
            _give(line, Element.ANNEX, found)
            under = lines[place + 1 : place + 2]
            if under and may_be_title(under[0].words):
                _give(under[0], Element.ANNEX_TITLE, found)


def _captions(lines: tuple[Line, ...], found: _Found) -> None:
    """A short line just above a table is its caption, unless it leads over to it; 注： just under it is its note."""
    for line, below in pairwise(lines):
        if below.cell and not line.cell and (line.number, line.start) not in found and may_be_caption(line.words):
            _give(line, Element.CAPTION, found)
        if line.cell and not below.cell and TABLE_NOTE.fullmatch(below.words):
            _give(below, Element.TABLE_NOTE, found)


def _items(lines: tuple[Line, ...], found: _Found) -> None:
    """Items of a list, of which any ends in ；, are body text: the last one's 。 makes no heading of it."""
    for level, run in groupby(lines, key=_level):
        items = list(run)
        if level and any(line.words.endswith(("；", ";")) for line in items):
            for line in items:
                parts = heading_parts(line.words)
                if parts and not parts[2]:
                    found.setdefault((line.number, line.start), Element.BODY)


def _level(line: Line) -> int:
    mark = None if line.cell else read_mark(line.words)
    return mark.level if mark else 0
