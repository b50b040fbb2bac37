"""Tables: caption, ruled rows across the type area, headings repeated on every page, a note underneath."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from gongkai.domain.notice import Table
from gongkai.notices.columns import PADDING, Columns, cell_setting, fit, heading_lines
from gongkai.notices.faces import Face
from gongkai.notices.flow import Row, kept, moved
from gongkai.notices.measures import HEIGHT, PITCH, SIZE_4, SIZE_SMALL_4, TABLE_RULE, WIDTH, em
from gongkai.notices.pages import Role, Rule, Run
from gongkai.notices.paragraph import Align, SetLine, Setting, Span, set_lines

LEADING = 1.35
"""Line pitch inside cells, in em."""
INSET = 1.0
"""Clear space above and below a cell's text, in millimetres."""
_AFTER = Row(height=PITCH / 2, blank=True)


def table_rows(table: Table) -> list[Row]:
    """The whole table as rows of the page; one that is taller than a page is continued on the next."""
    if not table.columns:
        return [*_caption(table.caption), *_note(table.note)]
    columns = fit(table)
    heads = [column.heading for column in table.columns]
    head = _rows(heads, columns, Role.TABLE_HEAD)
    head = kept([_with_top(head[0]), *head[1:]], last=0)
    rows = [row for cells in table.rows for row in _rows(cells, columns, Role.TABLE_CELL, tuple(head))]
    return [*_caption(table.caption), *head, *rows, *_note(table.note), _AFTER]


def _rows(cells: Sequence[str], columns: Columns, role: Role, heads: tuple[Row, ...] = ()) -> list[Row]:
    """A row of cells, cut into several where it is taller than a page holds."""
    set_cells = [_cell(text, columns, place, role) for place, text in enumerate(cells)]
    tallest = max(map(len, set_cells), default=1) or 1
    room = HEIGHT - sum(head.height for head in heads) - 2 * INSET
    most = max(1, int(room / (LEADING * em(columns.size))))
    return [_ruled([lines[cut : cut + most] for lines in set_cells], columns, heads) for cut in range(0, tallest, most)]


def _cell(text: str, columns: Columns, place: int, role: Role) -> list[SetLine]:
    head = role is Role.TABLE_HEAD
    face, align = (Face.HEI, Align.CENTRE) if head else (Face.SONG, columns.aligns[place])
    setting = cell_setting(columns.size, columns.widths[place], align)
    parts = heading_lines(text, columns, place) if head else text.splitlines()
    return [line for part in parts for line in _lines(part, face, role, setting)]


@lru_cache(maxsize=4096)
def _lines(text: str, face: Face, role: Role, setting: Setting) -> tuple[SetLine, ...]:
    """A cell's lines, remembered: registers say the same organ, day and verdict in row after row."""
    return tuple(set_lines([Span(text, face, role)], setting))


def _ruled(cells: Sequence[Sequence[SetLine]], columns: Columns, heads: tuple[Row, ...]) -> Row:
    """One row with its cells centred in height, a rule under it and one beside each column."""
    pitch = LEADING * em(columns.size)
    gap = pitch - em(columns.size)
    height = max(1, *map(len, cells)) * pitch - gap + 2 * INSET + gap
    edges = [0.0, *accumulate(columns.widths)]
    runs: list[Run] = []
    for x, lines in zip(edges, cells, strict=False):
        top = (height - len(lines) * pitch + gap) / 2
        runs += [moved(run, x + PADDING, top + i * pitch) for i, line in enumerate(lines) for run in line]
    uprights = [Rule(x, 0.0, x, height, TABLE_RULE) for x in edges]
    return Row(height, tuple(runs), (*uprights, Rule(0.0, height, WIDTH, height, TABLE_RULE)), heads=heads)


def _with_top(row: Row) -> Row:
    return Row(row.height, row.runs, (*row.rules, Rule(0.0, 0.0, WIDTH, 0.0, TABLE_RULE)))


def _caption(text: str) -> list[Row]:
    if not text:
        return []
    setting = Setting(size=SIZE_4, align=Align.CENTRE, tracking=0.0, hang=False)
    lines = set_lines([Span(text, Face.HEI, Role.CAPTION)], setting)
    top = (PITCH - em(SIZE_4)) / 2
    return kept([Row(runs=tuple(moved(run, 0.0, top) for run in line)) for line in lines], last=0)


def _note(text: str) -> list[Row]:
    if not text:
        return []
    setting = Setting(size=SIZE_SMALL_4, align=Align.LEFT, tracking=0.0, hang=False)
    pitch = LEADING * em(SIZE_SMALL_4)
    lines = set_lines([Span(text, Face.FANGSONG, Role.NOTE)], setting)
    return [Row(pitch, tuple(moved(run, 0.0, 1.5) for run in line)) for line in lines]
