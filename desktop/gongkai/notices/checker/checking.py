"""Manuscript or content in, departures out."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from gongkai.domain.notice import Block, Content, Heading, Paragraph, Table
from gongkai.domain.numbers import chinese_date
from gongkai.notices.checker.registry import RULES
from gongkai.notices.checker.rule import Level, Rule, Spot
from gongkai.notices.manuscript import Cell, Element, Line, Manuscript

_BEFORE, _AFTER = 8, 12


@dataclass(frozen=True)
class Departure:
    """One place where a document departs from a standard, in words: what, where, what to do.

    `line` is the index in the manuscript, None where the whole document is meant; `start` and `end` count the line's
    characters. `proposed` stands for `found` where the rule can put it right.
    """

    rule: str
    level: Level
    clause: str
    message: str
    where: str
    excerpt: str = ""
    found: str = ""
    proposed: str | None = None
    line: int | None = None
    start: int = 0
    end: int = 0


def check(manuscript: Manuscript, rules: Sequence[Rule] = RULES) -> tuple[Departure, ...]:
    """Every departure, in the order of the document."""
    found = [_departure(manuscript, rule, spot) for rule in rules for spot in rule.find(manuscript)]
    return tuple(sorted(found, key=lambda departure: (departure.line, departure.start, departure.rule)))


def check_notice(content: Content) -> tuple[Departure, ...]:
    """The departures of a notice's own wording, its elements known."""
    return check(manuscript_of(content))


def manuscript_of(content: Content) -> Manuscript:
    """A content's words as lines, as if somebody had typed them."""
    numbers = count(1)
    day = chinese_date(content.formed_date) if content.formed_date else ""
    named = content.attachments
    notes = [
        f"{'附件：' if n == 1 else ''}{f'{n}.' if len(named) > 1 else ''}{name}" for n, name in enumerate(named, 1)
    ]
    marked = [annex for annex in content.annexes if annex.marked]
    tables = count(1)
    lines = [
        *_lines(numbers, content.red_head, Element.RED_HEAD),
        *_lines(numbers, content.title, Element.TITLE),
        *_lines(numbers, content.doc_no, Element.NUMBER),
        *_lines(numbers, content.addressee, Element.ADDRESSEE),
        *_body(numbers, tables, content.blocks),
        *_lines(numbers, "\n".join(notes), Element.ATTACHMENTS),
        *_lines(numbers, "\n".join((content.organ, *content.co_organs)), Element.ORGAN),
        *_lines(numbers, day, Element.DATE),
        *_lines(numbers, content.note, Element.NOTE),
    ]
    for annex in content.annexes:
        number = str(marked.index(annex) + 1) if annex.marked and len(named or marked) > 1 else ""
        lines += _lines(numbers, f"附件{number}" if annex.marked else "", Element.ANNEX)
        lines += _lines(numbers, annex.title, Element.ANNEX_TITLE)
        lines += _body(numbers, tables, annex.blocks)
    return Manuscript(tuple(lines), unit="段")


def _lines(numbers: "count[int]", text: str, element: Element, cell: Cell | None = None) -> list[Line]:
    return [Line(next(numbers), words, element=element, cell=cell) for words in text.splitlines() if words]


def _body(numbers: "count[int]", tables: "count[int]", blocks: Sequence[Block]) -> list[Line]:
    lines: list[Line] = []
    for block in blocks:
        match block:
            case Heading():
                lines += _lines(numbers, block.text + block.body, Element.HEADING)
            case Paragraph():
                lines += _lines(numbers, block.text, Element.BODY)
            case Table():
                lines += _table(numbers, block, next(tables))
    return lines


def _table(numbers: "count[int]", table: Table, number: int) -> list[Line]:
    lines = _lines(numbers, table.caption, Element.CAPTION)
    rows = ([column.heading for column in table.columns], *table.rows)
    for row, cells in enumerate(rows, 1):
        for column, text in enumerate(cells, 1):
            lines += _lines(numbers, text, Element.CELL, Cell(number, row, column))
    return [*lines, *_lines(numbers, table.note, Element.TABLE_NOTE)]


def _departure(manuscript: Manuscript, rule: Rule, spot: Spot) -> Departure:
    line = manuscript.lines[spot.line]
    return Departure(
        rule.id,
        rule.level,
        rule.clause,
        spot.says + rule.says,
        manuscript.where(line),
        _excerpt(line.text, spot),
        line.text[spot.start : spot.end],
        spot.proposed if rule.level is Level.WRONG else None,
        spot.line,
        spot.start,
        spot.end,
    )


def _excerpt(text: str, spot: Spot) -> str:
    first, last = max(0, spot.start - _BEFORE), spot.end + _AFTER
    return f"{'…' if first else ''}{text[first:last].rstrip()}{'…' if last < len(text) else ''}"
