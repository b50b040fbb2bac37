"""Tables: caption, ruled rows across the type area, headings repeated on every page, a note underneath."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from math import ceil

from gongkai.domain.notice import Table
from gongkai.notices.columns import PADDING, Columns, cell_setting, fit
from gongkai.notices.faces import Face
from gongkai.notices.flow import Row, kept, moved
from gongkai.notices.measures import HEIGHT, PITCH, SIZE_4, SIZE_SMALL_4, TABLE_RULE, WIDTH, em
from gongkai.notices.pages import Role, Rule, Run
from gongkai.notices.paragraph import Align, SetLine, Setting, Span, set_lines
from gongkai.notices.table_heads import Head, heads
from gongkai.notices.tags import Tag

LEADING = 1.35
"""Line pitch inside cells, in em."""
INSET = 1.0
"""Clear space above and below a cell's text, in millimetres."""
_AFTER = Row(height=PITCH / 2, blank=True)


def table_rows(table: Table) -> list[Row]:
    """The whole table as rows of the page; one that is taller than a page is continued on the next."""
    if not table.columns:
        return [*_caption(table.caption, WIDTH, Tag("P")), *_note(table.note)]
    columns, tag = fit(table), Tag("Table")
    caption = _caption(table.caption, columns.width, tag.child("Caption")) if table.caption else []
    head = _head(table, columns, tag)
    rows = [row for cells in table.rows for row in _rows(cells, columns, head, tag)]
    note = _note(table.note)
    whole = [*caption, head, *(_with_note(rows) if note else rows), *note, _AFTER]
    return [_turned(row) for row in whole] if columns.sideways else whole


def _turned(row: Row) -> Row:
    return replace(row, sideways=True, heads=tuple(map(_turned, row.heads)))


def is_wide(table: Table) -> bool:
    """Whether the table only fits along the long side of the paper."""
    return bool(table.columns) and fit(table).sideways


def row_height(lines: int, size: float) -> float:
    """How high a row of so many lines of this size is, in millimetres."""
    return max(1, lines) * LEADING * em(size) + 2 * INSET


def _with_note(rows: Sequence[Row]) -> list[Row]:
    return [*rows[:-1], *(replace(row, keep_next=True) for row in rows[-1:])]


def _rows(cells: Sequence[str], columns: Columns, head: Row, table: Tag) -> list[Row]:
    """A row of cells, cut into several where it is taller than a page holds."""
    row = table.child("TR")
    tags = [row.child("TD") for _ in cells]
    set_cells = [_cell(text, columns, place) for place, text in enumerate(cells)]
    tallest = max(map(len, set_cells), default=1) or 1
    room = (WIDTH if columns.sideways else HEIGHT) - head.height - 2 * INSET
    most = max(1, int(room / (LEADING * em(columns.size))))
    return [
        _ruled([lines[cut : cut + most] for lines in set_cells], tags, columns, head) for cut in range(0, tallest, most)
    ]


def _cell(text: str, columns: Columns, place: int) -> list[SetLine]:
    lines = text.splitlines()
    if len(lines) == 1:
        return list(_lines(text, Face.SONG, Role.TABLE_CELL, cell_setting(columns, place, text)))
    return [run for line in lines for run in _cell(line, columns, place)]


@lru_cache(maxsize=4096)
def _lines(text: str, face: Face, role: Role, setting: Setting) -> tuple[SetLine, ...]:
    """A cell's lines, remembered: registers say the same organ, day and verdict in row after row."""
    return tuple(set_lines([Span(text, face, role)], setting))


def _ruled(cells: Sequence[Sequence[SetLine]], tags: Sequence[Tag], columns: Columns, head: Row) -> Row:
    """One row with its cells centred in height, a rule under it and one beside each column."""
    height = row_height(max(map(len, cells), default=1), columns.size)
    edges = _edges(columns)
    runs = [
        run
        for x, lines, tag in zip(edges, cells, tags, strict=False)
        for run in _centred(lines, x, 0.0, height, columns.size, tag)
    ]
    uprights = [Rule(x, 0.0, x, height, TABLE_RULE) for x in edges]
    under = Rule(0.0, height, columns.width, height, TABLE_RULE)
    return Row(height, tuple(runs), (*uprights, under), heads=(head,))


def _centred(lines: Sequence[SetLine], x: float, top: float, height: float, size: float, tag: Tag) -> list[Run]:
    """A cell's lines in the middle of its height, behind its padding."""
    pitch = LEADING * em(size)
    y = top + (height - (len(lines) - 1) * pitch - em(size)) / 2
    return [moved(run, x + PADDING, y + i * pitch, tag) for i, line in enumerate(lines) for run in line]


def _head(table: Table, columns: Columns, tag: Tag) -> Row:
    """The headings as one row, merged ones above their own; never the last of a page."""
    edges = _edges(columns)
    cells, size = heads(table, columns), columns.size
    tops = [*accumulate(tier_heights(cells, size), initial=0.0)]
    tiers = [tag.child("TR") for _ in tops[1:]]
    runs: list[Run] = []
    rules = [
        Rule(0.0, 0.0, columns.width, 0.0, TABLE_RULE),
        Rule(columns.width, 0.0, columns.width, tops[-1], TABLE_RULE),
    ]
    for cell in cells:
        left, right = edges[cell.first], edges[cell.last + 1]
        top, bottom = tops[cell.tier], tops[cell.tier + cell.tiers]
        setting = replace(cell_setting(columns, cell.first), width=right - left - 2 * PADDING)
        lines = [line for text in cell.lines for line in _lines(text, Face.HEI, Role.TABLE_HEAD, setting)]
        head = tiers[cell.tier].child("TH", cell.last - cell.first + 1, cell.tiers)
        runs += _centred(lines, left, top, bottom - top, size, head)
        rules += [Rule(left, top, left, bottom, TABLE_RULE), Rule(left, bottom, right, bottom, TABLE_RULE)]
    return Row(tops[-1], tuple(runs), tuple(rules), keep_next=True)


def tier_heights(cells: Sequence[Head], size: float) -> list[float]:
    """How high each tier of the head is."""
    deep = max(cell.tier + cell.tiers for cell in cells)
    lines = [max(ceil(len(cell.lines) / cell.tiers) for cell in cells if cell.tier == tier) for tier in range(deep)]
    return [row_height(count, size) for count in lines]


def _edges(columns: Columns) -> list[float]:
    return [0.0, *accumulate(columns.widths)]


def _caption(text: str, width: float, tag: Tag) -> list[Row]:
    if not text:
        return []
    setting = Setting(size=SIZE_4, width=width, align=Align.CENTRE, tracking=0.0, hang=False)
    lines = set_lines([Span(text, Face.HEI, Role.CAPTION)], setting)
    top = (PITCH - em(SIZE_4)) / 2
    return kept([Row(runs=tuple(moved(run, 0.0, top, tag) for run in line)) for line in lines], last=0)


def _note(text: str) -> list[Row]:
    if not text:
        return []
    setting = Setting(size=SIZE_SMALL_4, align=Align.LEFT, tracking=0.0, hang=False)
    pitch = LEADING * em(SIZE_SMALL_4)
    lines = set_lines([Span(text, Face.FANGSONG, Role.NOTE)], setting)
    return [Row(pitch, tuple(moved(run, 0.0, 1.5) for run in line)) for line in lines]
