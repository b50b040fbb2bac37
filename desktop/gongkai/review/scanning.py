"""Scanning (扫描): text, entered values and files in, findings (疑点) out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from gongkai.domain.finding import Finding, Place
from gongkai.domain.form import Field, FieldType, Form, Privacy
from gongkai.domain.values import DateRange
from gongkai.review.files import opening
from gongkai.review.folding import fold
from gongkai.review.hits import Hit
from gongkai.review.marks import find_marks
from gongkai.review.numbers import find_numbers
from gongkai.review.passages import Oddity, Passage, UnreadableError
from gongkai.review.resources import Severities, lexicon_version, rules

__all__ = ["lexicon_version", "scan_file", "scan_text", "scan_values"]

_SHORTEST_ASCII = 11
_CUES = {FieldType.NUMBER: "金额", FieldType.MONEY: "金额", FieldType.USCC: "统一社会信用代码"}


def scan_text(text: str, place: Place, severities: Severities, cue: str = "") -> tuple[Finding, ...]:
    """The findings in one text, in its order; `cue` is the label of the box or the head of the column it stands in."""
    if len(text) < _SHORTEST_ASCII and text.isascii():
        return ()  # most cells of a list: too short for a number, and no Chinese
    folded = fold(text)
    findings = []
    for hit in sorted((*find_numbers(folded.text, cue), *find_marks(folded.text)), key=lambda hit: hit.start):
        start, end = folded.span(hit.start, hit.end)
        findings.append(_finding(hit, place, severities, start, end, text[start:end]))
    return tuple(findings)


def scan_values(form: Form, values: Mapping[str, Any], severities: Severities) -> tuple[Finding, ...]:
    """The findings in everything entered that may leave the office, tables row by row; `values` may be raw entries."""
    findings: list[Finding] = []
    for field, place, value in _entered(form, values):
        cue = _CUES.get(field.type, field.label_zh)
        for text in _texts(value):
            findings.extend(scan_text(text, place, severities, cue))
    return tuple(findings)


def scan_file(name: str, data: bytes, severities: Severities) -> tuple[Finding, ...]:
    """The findings in a file, in memory only (rule 7); one that cannot be read is one blocking UNREADABLE finding."""
    stem = name.rpartition(".")[0] or name
    findings = list(scan_text(stem, Place(file=name, where="文件名"), severities))
    try:
        findings.extend(_scan_contents(opening.contents(name, data), name, severities))
    except UnreadableError as error:
        findings.append(_odd(Oddity(error.rule, ""), name, severities))
    except Exception:  # a reader that stumbles over a hostile file has not looked at it: say so, name no content
        findings.append(_odd(Oddity("broken", ""), name, severities))
    return tuple(findings)


def scan_passage(passage: Passage, file: str, severities: Severities) -> tuple[Finding, ...]:
    """The findings in one passage of a file."""
    return scan_text(passage.text, Place(file=file, where=passage.where), severities, passage.cue)


def _scan_contents(contents: Iterable[Passage | Oddity], name: str, severities: Severities) -> Iterator[Finding]:
    before: tuple[Finding, ...] = ()
    for item in contents:
        if isinstance(item, Oddity):
            yield _odd(item, name, severities)
            continue
        found = scan_passage(item, name, severities)
        if item.echo:
            known = {(finding.rule, finding.excerpt) for finding in before}
            found = tuple(finding for finding in found if (finding.rule, finding.excerpt) not in known)
        yield from found if item.where else _with_lines(found, item.text)
        before = found


def _with_lines(findings: tuple[Finding, ...], text: str) -> Iterator[Finding]:
    """In plain text the place is the line."""
    line, position = 1, 0
    for finding in findings:
        line += text.count("\n", position, finding.start)
        position = finding.start
        yield replace(finding, place=replace(finding.place, where=f"第{line}行"))


def _entered(form: Form, values: Mapping[str, Any]) -> Iterator[tuple[Field, Place, Any]]:
    for field in form.fields:
        value = values.get(field.name)
        if value is None or field.privacy is Privacy.NEVER:
            continue
        if field.type is not FieldType.TABLE:
            yield field, Place(field=field.name), value
            continue
        for number, row in enumerate(value):
            for column in field.columns:
                if column.privacy is not Privacy.NEVER and row.get(column.name) is not None:
                    yield column, Place(field=field.name, row=number, column=column.name), row[column.name]


def _texts(value: Any) -> Iterator[str]:
    """The texts of a value, exact or as typed: a period has two, a choice of several one each."""
    match value:
        case bool():
            return
        case str():
            yield value
        case Decimal():
            yield format(value, "f")
        case DateRange(start=start, end=end):
            yield from (start.isoformat(), end.isoformat())
        case date():
            yield value.isoformat()
        case Mapping():
            for part in value.values():
                yield from _texts(part)
        case Sequence():
            for part in value:
                yield from _texts(part)
        case _:
            yield str(value)


def _odd(oddity: Oddity, file: str, severities: Severities) -> Finding:
    place = Place(file=file, where=oddity.where)
    return _finding(Hit(oddity.rule, 0, 0, oddity.rule), place, severities, 0, len(oddity.excerpt), oddity.excerpt)


def _finding(hit: Hit, place: Place, severities: Severities, start: int, end: int, excerpt: str) -> Finding:
    rule = rules()[hit.rule]
    return Finding(
        rule=hit.rule,
        type=rule.type,
        weight=severities.weight(rule.type, hit.context),
        place=place,
        start=start,
        end=end,
        excerpt=excerpt,
        why=rule.why,
        remedy=rule.remedy,
        source=rule.source,
    )
