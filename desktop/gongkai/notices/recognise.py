"""Lines → elements: what in a typed notice is title, addressee, heading, organ, date (GB/T 9704-2012, 7.2, 7.3)."""

import re
from collections import deque
from dataclasses import replace
from itertools import pairwise

from gongkai.notices.dates import looks_like_date
from gongkai.notices.manuscript import Element, Line, Manuscript
from gongkai.notices.marks import read_mark

LEGAL_KINDS = (
    *("决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "纪要"),
    *("公示", "令", "函"),
)
"""The 15 kinds of 条例 art. 8 and 公示, by which a title ends."""
OTHER_KINDS = (
    *("清单", "目录", "名录", "名单", "名册", "一览表", "指南", "方案", "预案", "办法", "规定", "细则", "规则", "章程"),
    *("条例", "计划", "规划", "要点", "说明", "简报", "警示", "提示"),
)
_TITLE_LINES = 4
_TITLE_LENGTH = 60
_TRAILING_BRACKET = re.compile(r"(?:[（(](?:[^（()）]|[（(][^（()）]*[）)])*[）)]|〔[^〔〕]*〕)$")
_MARKS_AT_END = "。，；：！？、.,;:!?"

_OPEN, _CLOSE = r"[\[(（【〖［﹝〔]", r"[\])）】〗］﹞〕]"
_NUMBER = re.compile(rf"[\u4e00-\u9fff]{{1,15}}{_OPEN}\d{{2,4}}{_CLOSE}第?\d+号?")
_NUMBER_AND_SIGNER = re.compile(rf"{_NUMBER.pattern}\s+签发人[：:].+")
_SERIAL = re.compile(r"[（(]?(?:\d{4}年)?第?[\d一二三四五六七八九十百]+号[）)]?")
_INDEX_NO = re.compile(r"索引号[：:]\s*\S+")
_TOP = (
    (Element.COPY_NUMBER, re.compile(r"\d{6}")),
    (Element.SECRECY, re.compile(r"(?:绝密|机密|秘密)(?:\W.{1,6})?")),
    (Element.URGENCY, re.compile(r"特提|特急|加急|平急")),
    (Element.INDEX_NO, _INDEX_NO),
)
_SENTENCE = re.compile(r"[。；！？：:;]$|。")
_RUN_ON = re.compile(r"如下|现将|现就|根据|按照|依据|特此|为了|经.{1,12}(?:批准|同意|研究)")
_ORGAN_END = re.compile(
    r"(?:政府|办公室|办公厅|委员会|委|局|办|院|厅|部|所|中心|站|队|公司|处|会|社|银行|学校|医院|办事处)$"
)
_ADDRESSED = re.compile(r"各.{1,20}|[委办局部]|.{2,30}(?:单位|部门|政府|办事处|委|局|办|公司|办公室|委员会|中心|院|厅)")
_LONGEST_HEADING = 40
"""Characters; a longer first sentence is text that happens to be numbered."""
_ATTACHMENTS = re.compile(r"附件\s*[：:]\s*")
ITEM = re.compile(r"\d{1,2}\s*[.．、)）]\s*")
_NOTE = re.compile(r"[（(\[【].{2,80}[）)\]】]|(?:联系人|联系电话|联系方式)\s*[：:].{2,80}")
ONE_LINE_SIGNATURE = re.compile(r"(\S.{0,60}?)\s+(\S+日)")
_ANNEX = re.compile(r"[（(]?附件\s*(\d{1,2}|[一二三四五六七八九十]{1,2})?\s*[）)]?\s*([：:]?)")
_ANNEX_APART = re.compile(rf"{_NUMBER.pattern}\s*附件\s*\d*")
_COPIES = re.compile(r"(?:抄送|主送|分送|抄报)\s*[：:].+")
_IMPRINT = re.compile(r"\S.*日\s*印发")
_ATTENDANCE = re.compile(r"(?:出席|请假|列席|缺席)(?:人员|人)?\s*[：:].+")
_PAGE_NUMBER = re.compile(r"[—–\-－]\s*\d{1,3}\s*[—–\-－]|第\s*\d{1,3}\s*页(?:[，,/ ]*共\s*\d{1,3}\s*页)?")
_CAPTION_LENGTH = 40
_TABLE_NOTE = re.compile(r"(?:注|备注|说明|资料来源|数据来源)\s*[：:].+")

_Rest = deque[Line]
_Found = dict[tuple[int, int], Element]


def recognise(manuscript: Manuscript) -> Manuscript:
    """The same lines, each with its element; what is not recognised is body text."""
    text = [line for line in manuscript.lines if not line.cell]
    found: _Found = {}
    rest = deque(line for line in text if not _is_page_number(line, found))
    _imprint(rest, found)
    annexes = _split_annexes(rest)
    minutes = any(line.words.endswith("纪要") for line in list(rest)[:_TITLE_LINES])
    _head(rest, found)
    _tail(rest, found)
    _attendance(rest, minutes, found)
    _annexes(annexes, found)
    _captions(manuscript.lines, found)
    lines = tuple(replace(line, element=found.get((line.number, line.start), _of(line))) for line in manuscript.lines)
    return replace(manuscript, lines=lines)


def kind_of(title: str) -> str:
    """The kind (文种) by which a title ends, without a bracket such as （试行）; empty where it ends by none."""
    bare = _TRAILING_BRACKET.sub("", title.rstrip(_MARKS_AT_END))
    return next((kind for kind in (*LEGAL_KINDS, *OTHER_KINDS) if bare.endswith(kind)), "")


def heading_parts(text: str) -> tuple[int, str, str] | None:
    """Level, heading and the text that runs on, of a numbered line whose first sentence is short."""
    mark = read_mark(text)
    sentence, stop, body = text.partition("。")
    if not mark or mark.level > 4 or len(sentence) > _LONGEST_HEADING or sentence.endswith(("；", "，", "：")):
        return None
    return mark.level, sentence + stop, body


def is_organ_name(words: str) -> bool:
    """Whether a name ends as organs' names do."""
    return _ORGAN_END.search(words) is not None


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
    if not _PAGE_NUMBER.fullmatch(line.words):
        return False
    _give(line, Element.PAGE_NUMBER, found)
    return True


def _imprint(rest: _Rest, found: _Found) -> None:
    """Takes the 版记 from the end (7.4)."""
    while len(rest) > 1:
        element = _foot(rest[-1].words)
        if element is None:
            return
        _take_last(rest, element, found)


def _foot(words: str) -> Element | None:
    if _IMPRINT.fullmatch(words):
        return Element.IMPRINT
    return Element.COPIES if _COPIES.fullmatch(words) else None


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
    match = _ANNEX.fullmatch(lines[place].words)
    if not match:
        return _ANNEX_APART.fullmatch(lines[place].words) is not None
    if any(_dated(line.words) for line in lines[:place]):
        return True
    followed = lines[place + 1].words if place + 1 < len(lines) else ""
    return not match[2] and not ITEM.match(followed)


def _begins_issued(lines: list[Line], place: int) -> bool:
    """A title under the signature (印发件): one line or two that end by a kind, with text under them."""
    above = [line.words for line in lines[max(0, place - 2) : place]]
    if len(above) < 2 or not (_dated(above[1]) or (_NOTE.fullmatch(above[1]) and _dated(above[0]))):
        return False
    alone = _NOTE.fullmatch(lines[place].words) is not None
    return not alone and len(lines) > place + 2 and _titled(lines[place : place + 2]) > 0


def _titled(lines: list[Line]) -> int:
    """How many of these lines are one title that ends by a kind."""
    for length in range(1, len(lines) + 1):
        if not _may_be_title(lines[length - 1].words):
            return 0
        if kind_of(lines[length - 1].words):
            return length
    return 0


def _head(rest: _Rest, found: _Found) -> None:
    """Takes 版头, title, 发文字号 and addressee from the start (7.2, 7.3.1, 7.3.2)."""
    while rest and (element := _top(rest)):
        _take(rest, element, found)
    titled = _title(rest, found)
    while titled and rest and (_is_number(rest[0].words) or _SERIAL.fullmatch(rest[0].words)):
        _take(rest, Element.NUMBER, found)
    if titled and rest and _is_addressee(rest[0].words):
        _take(rest, Element.ADDRESSEE, found)


def _top(rest: _Rest) -> Element | None:
    words = rest[0].words
    if len(rest) > 1 and (words.endswith("文件") or is_organ_name(words)) and _is_number(rest[1].words):
        return Element.RED_HEAD
    if len(rest) > 1 and _is_number(words):
        return Element.NUMBER
    return next((element for element, shape in _TOP if len(rest) > 1 and shape.fullmatch(words)), None)


def _is_number(words: str) -> bool:
    return (_NUMBER.fullmatch(words) or _NUMBER_AND_SIGNER.fullmatch(words)) is not None


def _title(rest: _Rest, found: _Found) -> bool:
    """Takes the title, its own line breaks kept; none where the text begins with a sentence."""
    count = 0
    while count < min(_TITLE_LINES, len(rest)) and _may_be_title(rest[count].words):
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


def _may_be_title(words: str) -> bool:
    stopped = kind_of(words) and not _RUN_ON.search(words) and not re.search("[，；。]", words[:-1])
    bare = words.rstrip(_MARKS_AT_END) if stopped else words
    if len(words) > _TITLE_LENGTH or _is_number(words):
        return False
    return not (_SENTENCE.search(bare) or read_mark(words) or looks_like_date(words))


def _is_addressee(words: str) -> bool:
    """By its colon; without one only where every name in it is an organ's."""
    if "。" in words[:-1] or read_mark(words) or _RUN_ON.search(words):
        return False
    if words.endswith(("：", ":")):
        return True
    names = re.split(r"[、，；,;]", words.rstrip(_MARKS_AT_END))
    return len(words) <= _TITLE_LENGTH and all(_ADDRESSED.fullmatch(name) for name in names)


def _tail(rest: _Rest, found: _Found) -> None:
    """Takes 附注, signature and 附件说明 from the end; a 附件说明 typed under the signature too."""
    _attachments(rest, found)
    if len(rest) > 1 and _NOTE.fullmatch(rest[-1].words) and _dated(rest[-2].words):
        _take_last(rest, Element.NOTE, found)
    _signature(rest, found)
    _attachments(rest, found)


def _signature(rest: _Rest, found: _Found) -> None:
    """Takes date and organs, on lines of their own or on one; an organ without date only by its name's end."""
    if rest and _dated(rest[-1].words):
        date = rest.pop()
        _give(date, Element.DATE, found)
        if looks_like_date(date.words):
            _organs(rest, found)
    elif len(rest) > 1 and _ORGAN_END.search(rest[-1].words) and _is_organ(rest[-1].words):
        _take_last(rest, Element.ORGAN, found)


def _organs(rest: _Rest, found: _Found) -> None:
    """Takes the organ over the date, and those over it that issue it jointly."""
    if len(rest) > 1 and _is_organ(rest[-1].words):
        _take_last(rest, Element.ORGAN, found)
        while len(rest) > 1 and _is_organ(rest[-1].words) and _ORGAN_END.search(rest[-1].words):
            _take_last(rest, Element.ORGAN, found)


def _dated(words: str) -> bool:
    """Whether a line is a date, alone or after the organ."""
    match = ONE_LINE_SIGNATURE.fullmatch(words)
    return looks_like_date(words) or bool(match and _is_organ(match[1]) and looks_like_date(match[2]))


def _is_organ(words: str) -> bool:
    short = len(words) <= _LONGEST_HEADING
    return short and not re.search(r"[。；，：！？、:]", words) and not read_mark(words) and "无正文" not in words


def _attachments(rest: _Rest, found: _Found) -> None:
    """Takes the 附件说明 from the end: 附件：name, or 附件：1. … and numbered lines after it."""
    first = len(rest) - 1
    while first > 0 and ITEM.match(rest[first].words):
        first -= 1
    if first < 0 or not _ATTACHMENTS.match(rest[first].words):
        return
    while len(rest) > first:
        _take_last(rest, Element.ATTACHMENTS, found)


def _attendance(rest: _Rest, minutes: bool, found: _Found) -> None:
    """Who was at the meeting, by 出席, 请假 and 列席, in minutes (纪要, 10.3)."""
    for line in rest if minutes else ():
        if _ATTENDANCE.fullmatch(line.words):
            _give(line, Element.ATTENDANCE, found)


def _annexes(rest: _Rest, found: _Found) -> None:
    """Marks each 附件's first page: its number, and its title under it."""
    lines = list(rest)
    for line in lines[: _titled(lines[:3])]:
        _give(line, Element.ANNEX_TITLE, found)
    for place, line in enumerate(lines):
        if _ANNEX.fullmatch(line.words) or _ANNEX_APART.fullmatch(line.words):
            _give(line, Element.ANNEX, found)
            under = lines[place + 1 : place + 2]
            if under and _may_be_title(under[0].words):
                _give(under[0], Element.ANNEX_TITLE, found)


def _captions(lines: tuple[Line, ...], found: _Found) -> None:
    """A short line just above a table is its caption, unless it leads over to it; 注： just under it is its note."""
    for line, below in pairwise(lines):
        if below.cell and not line.cell and (line.number, line.start) not in found and _may_be_caption(line.words):
            _give(line, Element.CAPTION, found)
        if line.cell and not below.cell and _TABLE_NOTE.fullmatch(below.words):
            _give(below, Element.TABLE_NOTE, found)


def _may_be_caption(words: str) -> bool:
    if len(words) > _CAPTION_LENGTH or words.endswith(("：", ":")) or read_mark(words):
        return False
    return words.startswith("表") or "。" not in words
