"""The elements of a document: date, title, addressee, 附件, 抄送, 附注 (GB/T 9704-2012, 7.3, 7.4)."""

import re
from collections.abc import Iterator
from datetime import date

from gongkai.notices.checker.rule import Piece, Spot, lines
from gongkai.notices.manuscript import Element, Line, Manuscript
from gongkai.notices.marks import hanzi_value
from gongkai.notices.shapes import ITEM, kind_of

_ANY_DATE = re.compile(
    r"(?P<y>\d{2}|\d{4})\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日"
    r"|(?P<y2>\d{4})(?P<mark>[-./])(?P<m2>\d{1,2})(?P=mark)(?P<d2>\d{1,2})"
    r"|(?P<hy>[〇○零ＯO0一二三四五六七八九]{4})年(?P<hm>[一二三四五六七八九十]{1,2})月(?P<hd>[一二三四五六七八九十]{1,3})日"
)
_ZEROS = str.maketrans("○零ＯO0", "〇〇〇〇〇")
_TITLE_MARKS = re.compile(r"[，；。！？,;!?]")
_UNQUOTED_LAW = re.compile(
    r"(?:印发|转发|发布|公布|修订|修改|废止)(?:了)?(?![^《》]*[《》])([^，。]{3,40}?(?:条例|规定|办法|细则|规则|章程|准则)(?:（[^）]{2,6}）)?)的"
)
_ATTACHMENT_LABEL = re.compile(r"附件\s*[：:]\s*")
_END_MARKS = "。；，、;,.："


def ill_written_dates(text: str) -> Iterator[Piece]:
    """A 成文日期 or 印发日期 with leading zeros, a short year, in 汉字 or with points, or of a day that is none."""
    for found in _ANY_DATE.finditer(text):
        year, month, day = _numbers(found)
        right = f"{year}年{month}月{day}日"
        if year < 100 or not _exists(year, month, day):
            yield found.start(), found.end(), None
        elif found[0] != right:
            yield found.start(), found.end(), right


def _numbers(found: re.Match[str]) -> tuple[int, int, int]:
    parts = found.groupdict()
    if parts["hy"]:
        year = int("".join(str("〇一二三四五六七八九".index(digit)) for digit in parts["hy"].translate(_ZEROS)))
        return year, hanzi_value(parts["hm"]), hanzi_value(parts["hd"])
    return int(parts["y"] or parts["y2"]), int(parts["m"] or parts["m2"]), int(parts["d"] or parts["d2"])


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _title(manuscript: Manuscript) -> tuple[str, list[tuple[int, Line]]]:
    found = list(lines(manuscript, {Element.TITLE}))
    return "".join(line.words for _, line in found), found


def punctuated_titles(manuscript: Manuscript) -> Iterator[Spot]:
    """Names of laws and rules in the title without 书名号, and other marks inside it."""
    whole, found = _title(manuscript)
    if not found:
        return
    index, line = found[0]
    if (law := _UNQUOTED_LAW.search(whole)) and "《" not in whole:
        yield Spot(index, 0, len(line.words), says=f"“{law[1]}”应加书名号。")
    for index, line in found:
        for mark in _TITLE_MARKS.finditer(line.words):
            if mark.end() < len(line.words):
                yield Spot(index, mark.start(), mark.end(), says=f"标题里有“{mark[0]}”。")


def repeated_words(manuscript: Manuscript) -> Iterator[Spot]:
    """关于 twice, 通知的通知, 的的 in the title; a title with 关于 that ends by no kind (文种)."""
    whole, found = _title(manuscript)
    if not found:
        return
    index, line = found[0]
    bare = re.sub(r"《[^《》]*》", "《》", whole)
    for shape, says in (
        (r"关于.*关于", "“关于”重复。"),
        (r"的的", "“的”重复。"),
        (r"通知》?的通知", "“通知的通知”重复，可直接转发原文。"),
    ):
        if re.search(shape, whole if "通知" in shape else bare):
            yield Spot(index, 0, len(line.words), says=says)
    if "关于" in whole and not kind_of(whole):
        index, line = found[-1]
        yield Spot(index, 0, len(line.words), says="标题末尾没有文种（如通知、公告、意见、函）。")


def mixed_requests(manuscript: Manuscript) -> Iterator[Spot]:
    """请示 and 报告 joined, and a 请示 to more than one organ (条例 art. 15)."""
    whole, found = _title(manuscript)
    if "请示报告" in whole:
        yield Spot(found[-1][0], 0, len(found[-1][1].words), says="“请示”和“报告”不能合用。")
    if kind_of(whole) == "请示":
        for index, line in lines(manuscript, {Element.ADDRESSEE}):
            if re.search(r"[、，,]", line.words):
                yield Spot(index, 0, len(line.words), says="请示只写一个主送机关。")


def ill_ended_addressees(text: str) -> Iterator[Piece]:
    """An addressee whose last organ has no colon; a halfwidth one is another rule's."""
    words = text.rstrip()
    if not words.endswith(("：", ":")):
        bare = words.rstrip("，；、。,;.")
        yield len(bare), len(words), "："


def ill_written_attachments(text: str) -> Iterator[Piece]:
    """A name in the 附件说明 with an end mark or in 书名号, or with a number such as 1、."""
    label = _ATTACHMENT_LABEL.match(text)
    begin = label.end() if label else 0
    if (number := ITEM.match(text, begin)) and number[0] != (right := f"{int(re.findall('[0-9]+', number[0])[0])}."):
        yield begin, number.end(), right
    begin = number.end() if number else begin
    name = text[begin:].rstrip()
    bare = name.rstrip(_END_MARKS)
    if bare and bare != name:
        yield begin + len(bare), begin + len(name), ""
    if re.fullmatch(r"《[^《》]*》", bare):
        yield begin, begin + 1, ""
        yield begin + len(bare) - 1, begin + len(bare), ""


def unequal_attachments(manuscript: Manuscript) -> Iterator[Spot]:
    """A 附件说明 and bound-in 附件 that differ in number or words; a number where there is one only."""
    named = list(lines(manuscript, {Element.ATTACHMENTS}))
    names = [(index, _bare(line.words)) for index, line in named if _bare(line.words)]
    titles = [_bare(line.words) for _, line in lines(manuscript, {Element.ANNEX_TITLE})]
    marks = list(lines(manuscript, {Element.ANNEX}))
    if len(names) == 1 and ITEM.match(_ATTACHMENT_LABEL.sub("", named[-1][1].words)):
        yield Spot(names[0][0], 0, len(named[-1][1].words), says="只有一个附件，不编序号。")
    if marks and len(marks) != len(names):
        index, line = marks[0]
        yield Spot(index, 0, len(line.words), says=f"附件说明列了{len(names)}个，正文后附了{len(marks)}个。")
    elif len(titles) == len(names):
        for (index, name), title in zip(names, titles, strict=True):
            if name != title:
                yield Spot(index, 0, len(manuscript.lines[index].words), says=f"附件标题写的是“{title}”。")


def _bare(words: str) -> str:
    name = ITEM.sub("", _ATTACHMENT_LABEL.sub("", words), count=1)
    return re.sub(r"[\s《》]", "", name).rstrip(_END_MARKS)


def ill_written_annex_marks(text: str) -> Iterator[Piece]:
    """附件1： （附件1） 附件一 at the head of an 附件's page."""
    words = text.rstrip()
    if found := re.fullmatch(r"[（(]?附件\s*(\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[）)]?\s*[：:]?", words):
        number = found[1] or ""
        right = f"附件{hanzi_value(number) if number and not number.isdigit() else number}"
        if words != right:
            yield 0, len(words), right


def ill_ended_copies(text: str) -> Iterator[Piece]:
    """A list of 抄送 without 。 at its end, or with another mark."""
    words = text.rstrip()
    if not words.endswith("。"):
        yield len(words.rstrip("，；、,;.")), len(words), "。"


def unbracketed_notes(text: str) -> Iterator[Piece]:
    """A 附注 in other brackets, or in none."""
    words = text.rstrip()
    bare = words[1:-1] if words[0] in "([【（" and words[-1] in ")]】）" else words
    if words != f"（{bare}）":
        yield 0, len(words), f"（{bare}）"
