"""Plain text → content: what in a typed notice is title, addressee, heading, organ, date (GB/T 9704-2012, 7.2, 7.3)."""

import re
from collections import deque
from datetime import date
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Block, Content, Heading, Paragraph
from gongkai.notices.dates import read_date
from gongkai.notices.textfile import read_text_file
from gongkai.notices.wording import plain

_LEGAL_KINDS = (
    *("决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "纪要"),
    *("公示", "令", "函"),
)
"""The 15 kinds of 条例 art. 8 and 公示, by which a title ends."""
_OTHER_KINDS = ("清单", "目录", "名录", "名单", "指南", "方案", "办法", "规定", "细则", "计划", "规划", "要点", "说明")
_TITLE_LINES = 4
_TITLE_LENGTH = 60

_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,12}〔\d{4}〕\d+号")
_INDEX_NO = re.compile(r"索引号[：:]\s*(\S+)")
_SENTENCE = re.compile(r"[。；！？：:;]$|。")
_RUN_ON = re.compile(r"如下|现将|现就|根据|按照|依据|特此|为了|经.{1,12}(?:批准|同意|研究)")
_ORGAN_END = re.compile(r"(?:政府|办公室|委员会|委|局|办|院|厅|所|中心|站|队|公司|处|会|社|银行|学校|医院)$")
_LEVELS = (
    (1, re.compile(r"[一二三四五六七八九十百]+、")),
    (2, re.compile(r"[（(][一二三四五六七八九十百]+[）)]")),
    (3, re.compile(r"\d{1,2}(?:[.．](?!\d)|、)")),
    (4, re.compile(r"[（(]\d{1,2}[）)]")),
)
_LONGEST_HEADING = 40
"""Characters; a longer first sentence is text that happens to be numbered."""
_ATTACHMENTS = re.compile(r"附件\s*[：:]\s*")
_ITEM = re.compile(r"\d{1,2}\s*[.．、]\s*")
_NOTE = re.compile(r"[（(].{2,80}[）)]")
_ONE_LINE_SIGNATURE = re.compile(r"(\S.{0,60}?)\s+(\S+日)")

_Lines = deque[str]


def read_notice(path: Path) -> Content:
    """The content of a plain-text notice on disk; UserError where it is no text or is empty."""
    return read_text(read_text_file(path))


def read_text(text: str) -> Content:
    """The content of a notice typed as plain text; what is not recognised stays a paragraph in its place.

    UserError for an empty text and for a date that does not exist.
    """
    lines = deque(filter(None, (plain(line).strip() for line in text.splitlines())))
    if not lines:
        raise UserError("文件是空的", "没有读到任何文字。", "请选择有正文的公文。")
    index_no = _taken(lines, _INDEX_NO)
    red_head, doc_no = _red_head(lines)
    title, kind = _title(lines)
    doc_no = doc_no or _taken(lines, _NUMBER)
    addressee = lines.popleft() if lines and title and _is_addressee(lines[0]) else ""
    note = lines.pop() if len(lines) > 1 and _is_note(lines) else ""
    organ, formed = _signature(lines)
    attachments = _attachments(lines)
    blocks = tuple(_block(line) for line in lines)
    return Content(
        kind, title, blocks, organ, addressee, formed, doc_no, index_no, red_head, attachments=attachments, note=note
    )


def _taken(lines: _Lines, pattern: re.Pattern[str]) -> str:
    """Takes the first line if it is wholly of this pattern: its first group, or all of it."""
    match = pattern.fullmatch(lines[0]) if lines else None
    if match is None:
        return ""
    lines.popleft()
    return match[match.lastindex or 0]


def _red_head(lines: _Lines) -> tuple[str, str]:
    """The organ's mark with 文件 and the 发文字号 under it; the number may also stand alone."""
    if len(lines) > 1 and lines[0].endswith("文件") and _NUMBER.fullmatch(lines[1]):
        return lines.popleft(), lines.popleft()
    return "", _taken(lines, _NUMBER)


def _title(lines: _Lines) -> tuple[str, str]:
    """The title, its own line breaks kept, and its kind; empty where the text begins with a sentence."""
    count = 0
    while count < min(_TITLE_LINES, len(lines)) and _may_be_title(lines[count]):
        count += 1
    for kinds in (_LEGAL_KINDS, _OTHER_KINDS):
        for length in range(count, 0, -1):
            kind = _kind_of(lines[length - 1], kinds)
            if kind:
                return "\n".join(lines.popleft() for _ in range(length)), kind
    return (lines.popleft(), "") if count and len(lines) > 1 else ("", "")


def _may_be_title(line: str) -> bool:
    return len(line) <= _TITLE_LENGTH and not _SENTENCE.search(line) and not _level(line) and read_date(line) is None


def _kind_of(line: str, kinds: tuple[str, ...]) -> str:
    bare = re.sub(r"[（(〔][^（(〔]*[）)〕]$", "", line)
    return next((kind for kind in kinds if bare.endswith(kind)), "")


def _is_addressee(line: str) -> bool:
    return line.endswith(("：", ":")) and "。" not in line and not _level(line) and not _RUN_ON.search(line)


def _is_note(lines: _Lines) -> bool:
    """A last line in brackets is the 附注 only under a date."""
    return _NOTE.fullmatch(lines[-1]) is not None and _dated(lines[-2]) is not None


def _signature(lines: _Lines) -> tuple[str, date | None]:
    """Takes organ and date from the end, on two lines or on one; an organ without date only by its name's end."""
    dated = _dated(lines[-1]) if lines else None
    if dated is None:
        return _organ(lines) if lines and _ORGAN_END.search(lines[-1]) else "", None
    lines.pop()
    organ, formed = dated
    return organ or _organ(lines), formed


def _dated(line: str) -> tuple[str, date] | None:
    """The date of a line, with the organ where that stands before it."""
    if formed := read_date(line):
        return "", formed
    match = _ONE_LINE_SIGNATURE.fullmatch(line)
    if match and _is_organ(match[1]) and (formed := read_date(match[2])):
        return match[1], formed
    return None


def _organ(lines: _Lines) -> str:
    return lines.pop() if len(lines) > 1 and _is_organ(lines[-1]) else ""


def _is_organ(line: str) -> bool:
    return len(line) <= _LONGEST_HEADING and not re.search(r"[。；，：！？、]", line) and not _level(line)


def _attachments(lines: _Lines) -> tuple[str, ...]:
    """Takes the 附件说明 from the end: 附件：name, or 附件：1. … and numbered lines after it."""
    first = len(lines) - 1
    while first > 0 and _ITEM.match(lines[first]):
        first -= 1
    if first < 0 or not (label := _ATTACHMENTS.match(lines[first])):
        return ()
    found = [lines.pop() for _ in range(len(lines) - first)][::-1]
    names = [name for name in (found[0][label.end() :], *found[1:]) if name]
    return tuple(_ITEM.sub("", name, count=1) for name in names) if len(names) > 1 else tuple(names)


def _level(line: str) -> int:
    return next((level for level, mark in _LEVELS if mark.match(line)), 0)


def _block(line: str) -> Block:
    """A numbered line whose first sentence is short is a heading, the rest of the line its body."""
    level = _level(line)
    sentence, stop, body = line.partition("。")
    if not level or len(sentence) > _LONGEST_HEADING or sentence.endswith(("；", "，", "：")):
        return Paragraph(line)
    return Heading(level, sentence + stop, body)
