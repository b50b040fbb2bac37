"""Scanning (扫描): text, entered values and files in, findings (疑点) out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from gongkai.domain.finding import Finding, FindingType, Place
from gongkai.domain.form import Field, FieldType, Form, Privacy
from gongkai.domain.row_memo import RowMemo
from gongkai.domain.values import DateRange
from gongkai.review.files import opening
from gongkai.review.hits import Hit
from gongkai.review.layout import Cell
from gongkai.review.lexicons import Lexicons, lexicon_version, lexicons
from gongkai.review.pages import read_pages
from gongkai.review.passages import Oddity, Passage, UnreadableError
from gongkai.review.resources import Severities, rules
from gongkai.review.rows import in_rows
from gongkai.review.scanners import MOST_HITS, MOST_LABELS, Found, find_all
from gongkai.review.split_cells import split_numbers

__all__ = [
    "ValueScanner",
    "lexicon_version",
    "scan_cells",
    "scan_file",
    "scan_passage",
    "scan_passages",
    "scan_text",
    "scan_values",
]

_CUES = {FieldType.NUMBER: "金额", FieldType.MONEY: "金额", FieldType.USCC: "统一社会信用代码"}
_SHORTEST_ASCII = 6


def scan_text(
    text: str, place: Place, severities: Severities, cue: str = "", words: Lexicons | None = None
) -> tuple[Finding, ...]:
    """The findings in one text, in its order; `cue` is the label of the box or the head of the column it stands in.

    `words` are the lexicons, as shipped or with an office's own; in a text with more findings than anybody can look
    through the last one says so.
    """
    if len(text) < _SHORTEST_ASCII and text.isascii():
        return ()  # most cells of a list
    return tuple(finding for _, finding in scan_cells((Cell(text, cue),), (place,), severities, words))


def scan_cells(
    cells: Sequence[Cell], places: Sequence[Place], severities: Severities, words: Lexicons | None = None
) -> Iterator[tuple[int, Finding]]:
    """The findings in the cells of some rows, those of one row read together, each with the number of its cell."""
    listed = labels = 0
    told: set[int] = set()
    for page in read_pages(cells, words or lexicons()):
        labels += page.labels
        found = Found((), is_cut=True) if page.is_dense or labels > MOST_LABELS else find_all(page.subject)
        for hit in found.hits:
            for cell, start, end in page.own(hit.start, hit.end):
                told.add(cell)
                yield cell, _finding(hit, places[cell], severities, start, end, cells[cell].text[start:end])
        listed += len(found.hits)
        if found.is_cut or listed >= MOST_HITS:
            yield 0, _finding(Hit("too_many", 0, 0, "too_many"), places[0], severities, 0, 0, "")
            return
    for cell, hit in split_numbers(cells):
        if cell not in told:
            yield cell, _finding(hit, places[cell], severities, hit.start, hit.end, cells[cell].text)


def scan_values(
    form: Form, values: Mapping[str, Any], severities: Severities, words: Lexicons | None = None
) -> tuple[Finding, ...]:
    """The findings in everything entered that may leave the office, tables row by row; `values` may be raw entries."""
    return ValueScanner(form, severities, words).scan(values)


class ValueScanner:
    """Scans the entries of one form again and again while they are typed; only rows that changed are scanned anew."""

    def __init__(self, form: Form, severities: Severities, words: Lexicons | None = None) -> None:
        self._fields = tuple(field for field in form.fields if field.privacy is not Privacy.NEVER)
        self._severities, self._words = severities, words
        self._tables = {field.name: self._memo(field) for field in self._fields if field.type is FieldType.TABLE}

    def scan(self, values: Mapping[str, Any]) -> tuple[Finding, ...]:
        """The findings in the order of the form."""
        findings: list[Finding] = []
        for field in self._fields:
            value = values.get(field.name)
            if value is None:
                continue
            if field.name in self._tables:
                findings += _placed(self._tables[field.name].results(value))
            else:
                findings += self._scan([(field, Place(field=field.name), value)])
        return tuple(findings)

    def _memo(self, table: Field) -> RowMemo[tuple[Finding, ...]]:
        columns = tuple(column for column in table.columns if column.privacy is not Privacy.NEVER)

        def scan(row: Mapping[str, Any]) -> tuple[Finding, ...]:
            return self._scan(
                [
                    (column, Place(field=table.name, row=0, column=column.name), row[column.name])
                    for column in columns
                    if row.get(column.name) is not None
                ]
            )

        return RowMemo(scan)

    def _scan(self, boxes: Sequence[tuple[Field, Place, Any]]) -> tuple[Finding, ...]:
        """The findings in boxes that are read together: one by itself, or those of a table's row."""
        fields = [field for field, place, value in boxes for _ in _texts(value)]
        cells = [
            Cell(text, _CUES.get(field.type, field.label_zh)) for field, _, value in boxes for text in _texts(value)
        ]
        places = [place for _, place, value in boxes for _ in _texts(value)]
        return tuple(
            finding
            for cell, finding in scan_cells(cells, places, self._severities, self._words)
            if finding.type is not FindingType.NAME or not _asks_for_names(fields[cell])
        )


def _placed(rows: Sequence[tuple[Finding, ...]]) -> Iterator[Finding]:
    """The findings of all rows, each at its row."""
    for at, findings in enumerate(rows):
        for finding in findings:
            yield replace(finding, place=replace(finding.place, row=at)) if at else finding


def _asks_for_names(field: Field) -> bool:
    """Whether the form itself says what becomes of a name here: a person's box, or one that goes out masked."""
    return field.type is FieldType.PERSON or field.privacy is Privacy.MASK


def scan_file(name: str, data: bytes, severities: Severities, words: Lexicons | None = None) -> tuple[Finding, ...]:
    """The findings in a file, in memory only (rule 7); one that cannot be read is one blocking UNREADABLE finding."""
    stem = name.rpartition(".")[0] or name
    findings = list(scan_text(stem, Place(file=name, where="文件名"), severities, words=words))
    try:
        findings.extend(_scan_contents(opening.contents(name, data), name, severities, words))
    except UnreadableError as error:
        findings.append(_odd(Oddity(error.rule, ""), name, severities))
    except Exception:  # a reader that stumbles over a hostile file has not looked at it: say so, name no content
        findings.append(_odd(Oddity("broken", ""), name, severities))
    return tuple(findings)


def scan_passage(passage: Passage, file: str, severities: Severities) -> tuple[Finding, ...]:
    """The findings in one passage of a file."""
    return scan_text(passage.text, Place(file=file, where=passage.where), severities, passage.cue)


def scan_passages(
    contents: Iterable[Passage | Oddity], file: str, severities: Severities, words: Lexicons | None = None
) -> Iterator[tuple[Passage | Oddity, tuple[Finding, ...]]]:
    """Each passage or oddity of a file with its findings; the cells of one row are read together."""
    before: tuple[Finding, ...] = ()
    for some in in_rows(contents):
        if isinstance(some, Oddity):
            yield some, (_odd(some, file, severities),)
            continue
        cells = [Cell(passage.text, passage.cue, row) for row, passage in some]
        places = [Place(file=file, where=passage.where) for _, passage in some]
        found: list[list[Finding]] = [[] for _ in some]
        for cell, finding in scan_cells(cells, places, severities, words):
            place = some[cell][1].on_page(finding.place, finding.start, finding.end)
            found[cell].append(finding if place is finding.place else replace(finding, place=place))
        for (_, passage), findings in zip(some, found, strict=True):
            new = _without(findings, before) if passage.echo else tuple(findings)
            before = tuple(findings)
            yield passage, new


def _without(findings: Iterable[Finding], known: Iterable[Finding]) -> tuple[Finding, ...]:
    told = {(finding.rule, finding.excerpt) for finding in known}
    return tuple(finding for finding in findings if (finding.rule, finding.excerpt) not in told)


def _scan_contents(
    contents: Iterable[Passage | Oddity], name: str, severities: Severities, words: Lexicons | None
) -> Iterator[Finding]:
    for item, found in scan_passages(contents, name, severities, words):
        yield from found if item.where or isinstance(item, Oddity) else _with_lines(found, item.text)


def _with_lines(findings: tuple[Finding, ...], text: str) -> Iterator[Finding]:
    """In plain text the place is the line."""
    line, position = 1, 0
    for finding in findings:
        line += text.count("\n", position, finding.start)
        position = finding.start
        yield replace(finding, place=replace(finding.place, where=f"第{line}行"))


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
    place = Place(file=file, where=oddity.where, page=oddity.page, box=oddity.box)
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
        remedy=rule.remedy.format(instead=hit.instead),
        source=rule.source,
    )
