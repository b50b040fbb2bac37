"""Trade secrets (商业秘密): the marks of companies, and what is usually one where it stands as a heading."""

import re
from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.subject import Subject

_STAR_AFTER = re.compile("[ \u3000]?[★☆▲△◆■]")
_BRACKET_BEFORE = re.compile("[【\\[〔(（][ \u3000]?\\Z")
_BRACKET_AFTER = re.compile("[ \u3000]?[】\\]〕)）]")
_LINE_BEFORE = re.compile("(?:^|[\t\n])[ \u3000]*\\Z")
_LINE_AFTER = re.compile("[ \u3000]*(?:$|[\t\r\n])")
_HOLDS = re.compile(
    "(?:内含|包含|载有|含有|系|属于?|涉及|[均皆]?为)(?:我|本|该|其|供应商|投标人|企业)?(?:公司|单位|企业|方)?的?\\Z"
)
_WARNS = re.compile("[，,]?(?:请勿|不得|未经|严禁|禁止)")
_HEADING_AFTER = re.compile(
    "(?:表|清单|明细|如下|详见|见附件)?(?:[（(][^（()）\n]{1,12}[)）])?[ \u3000]*(?:[:：]|如下|\r?$|\r?\n)",
    re.MULTILINE,
)


def find_trade_secrets(subject: Subject) -> Iterator[Hit]:
    """The marks, and headings such as 成本构成 or 客户名单."""
    for start, end in subject.terms("trade_marks"):
        if _is_mark(subject, start, end):
            yield Hit("trade_mark", start, end, "mark")
    for start, end in subject.terms("trade_secrets"):
        if _HEADING_AFTER.match(subject.text, end):
            yield Hit("trade_content", start, end)


def _is_mark(subject: Subject, start: int, end: int) -> bool:
    """Whether the words are a mark: a company's own, starred, bracketed, alone in their line, or with a warning."""
    text, before = subject.text, subject.before(start)
    if text[start:end] in ("核心商密", "普通商密") or _STAR_AFTER.match(text, end):
        return True
    if _BRACKET_BEFORE.search(before):
        return _BRACKET_AFTER.match(text, end) is not None
    if _HOLDS.search(before):
        return _WARNS.match(text, end) is not None
    return _LINE_BEFORE.search(before) is not None and _LINE_AFTER.match(text, end) is not None
