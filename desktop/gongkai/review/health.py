"""Illness and disability next to a private person (健康信息)."""

import re
from collections.abc import Iterable, Iterator

from gongkai.review.hits import Hit
from gongkai.review.people import find_people, people_in
from gongkai.review.subject import Subject

_REACH = 140
_FORM_REACH, _LABEL_REACH = 240, 24
# A label in a form, or a sentence about somebody whom the one before has named.
_REFERS_BACK = re.compile(
    r"(?:(?:诊断|病种|疾病|患病|病情|病名|残疾类别|残疾类型|伤情|健康状况)[^\s:：，。；]{0,6}[:：]|[你您其该](?:人|同志|患者)?(?:本人)?[于因系为患])"
    r"[^\n。；;]{0,16}\Z"
)
# An illness that no lexicon has: what somebody is said to suffer from.
_SAID = re.compile(
    "(?:患有?|罹患|诊断[为:：]|确诊[为:：]?|病种[:：]|疾病名称[:：]|患病名称[:：]|患病情况[:：])[\t ]?"
    "([\u4e00-\u9fff]{1,14}?(?:症|癌|病|炎|瘤|征|衰竭|坏死|障碍|中毒|硬化|积水|脱出|损伤|烧伤|结石|骨折|移植))(?![人史房区种情者])"
)

# What somebody went to hospital for, and the grade of an injury.
_TREATED = re.compile(
    "因([\u4e00-\u9fff]{1,12}?(?:症|癌|病|炎|瘤|征|衰竭|坏死|障碍|中毒|硬化|积水|脱出|损伤|烧伤|结石|骨折|移植|出血|梗死|梗塞|损害))"
    "(?=[，,]?(?:入院|入住|住院|就诊|就医|治疗|手术|到|在|于|去世|死亡|病故))"
)
_GRADE = re.compile(
    "(残(?:(?<=[伤致]残)|疾)(?:程度|等级)?(?:为|评定为|鉴定为|：|:)?[一二三四五六七八九十1-9]{1,2}级"
    "|因[战公病][一二三四五六七八九十1-9]{1,2}级(?:伤残|残疾))"
)
# A box that is ticked in somebody's form.
_TICKED = re.compile(r"[☑√✓■][^\n。；;□☐]{0,16}\Z")
_FOUND_OUT = re.compile(
    "诊断(?:结论|结果|名称|(?<=(?:临床|入院|出院|病情|初步|疾病)诊断))[:：为][ \t]?([\u4e00-\u9fff]{2,16})"
)

# The kind of a disability (GB/T 26341) is a single word under its label.
_KIND = re.compile(
    "残疾(?:类别|类型|种类)[:：]?[\t ]{0,2}((?:视力|听力|言语|肢体|智力|精神|多重)(?:[一二三四]级)?)(?!残)"
)


def find_health(subject: Subject) -> Iterator[Hit]:
    """The illnesses and disabilities in one sentence or one row of a table with a private person."""
    if not subject.once(find_people):
        return
    named = subject.terms("illnesses")
    worded = (
        _with_first(subject.text, *found.span(1))
        for pattern in (_SAID, _TREATED, _GRADE, _FOUND_OUT, _KIND)
        for found in pattern.finditer(subject.text)
    )
    said = _apart(span for span in worded if not _holds(subject, *span))
    for start, end in sorted([*named, *said]):
        if people_in(subject, *_sentence(subject, start, end)) or _refers_back(subject, start):
            yield Hit("health", start, end)


def _with_first(text: str, start: int, end: int) -> tuple[int, int]:
    """伤残 and 致残 from their first character on: the search skips to the second."""
    return start - (text[start] == "残" and text[start - 1] in "伤致"), end


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of several patterns, each place once."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _holds(subject: Subject, start: int, end: int) -> bool:
    return bool(subject.terms_in("illnesses", start, end))


def _refers_back(subject: Subject, start: int) -> bool:
    """Whether an illness is that of somebody named further above: in a form, or in a letter to them."""
    label = _REFERS_BACK.search(subject.text, max(start - _LABEL_REACH, 0), start)
    if label is None and _TICKED.search(subject.text, max(start - _LABEL_REACH, 0), start):
        label = _TICKED.search(subject.text, max(start - _LABEL_REACH, 0), start)
    return label is not None and bool(people_in(subject, max(label.start() - _FORM_REACH, 0), label.start()))


def _sentence(subject: Subject, start: int, end: int) -> tuple[int, int]:
    """The row of a table, or the sentence as far as it belongs to the illness."""
    first, last = subject.line(start)
    if subject.is_row(start):
        return first, last
    stop = subject.text.find("。", end, min(last, end + _REACH))
    begin = subject.text.rfind("。", max(first, start - _REACH), start) + 1
    return max(begin, first, start - _REACH), min(last if stop < 0 else stop, end + _REACH)
