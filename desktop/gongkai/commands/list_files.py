"""A list of disclosures as a file: a workbook, and pages to print."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import TypeAlias

from gongkai.commands import listing
from gongkai.commands.desk import Desk
from gongkai.commands.typesetting import typeset
from gongkai.domain.area import AREAS
from gongkai.domain.clock import beijing_day
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content, Format, Table, TableColumn
from gongkai.domain.numbers import chinese_date
from gongkai.domain.workflow import State

TITLE = "公开事项清单"
MOST_ON_PAGES = 5_000
"""More rows than this are read on a screen, not on two hundred pages."""

_COLUMNS = (
    ("序号", 6, TableColumn("序号")),
    ("公开事项", 60, TableColumn("公开事项", weight=5.0)),
    ("状态", 12, TableColumn("状态", weight=1.2)),
    ("公开期限", 12, TableColumn("公开期限", weight=1.3)),
    ("起草人", 10, TableColumn("起草人")),
    ("发文字号", 22, TableColumn("发文字号", weight=1.6)),
    ("索引号", 34, TableColumn("索引号", weight=2.0)),
    ("重点领域", 18, TableColumn("重点领域", weight=1.4)),
    ("最近改动", 12, TableColumn("最近改动", weight=1.3)),
)
_CHUNK = 500

Progress: TypeAlias = Callable[[int, int], None]
_Line: TypeAlias = tuple[str | int, ...]


def list_workbook(desk: Desk, ids: Sequence[str], states: Mapping[State, str], progress: Progress) -> bytes:
    """The list as an XLSX workbook; no text in it is ever a formula. `states` are the words for where each stands."""
    from gongkai.formkit.workbook.listing import list_workbook as workbook

    heads, widths = [head for head, _, _ in _COLUMNS], [width for _, width, _ in _COLUMNS]
    rows = _rows(desk, ids, states, progress)
    return workbook(TITLE, _facts(desk, len(rows)), heads, widths, rows)


def list_pdf(desk: Desk, ids: Sequence[str], states: Mapping[State, str], progress: Progress) -> bytes:
    """The list as pages on the long side of A4, heads repeated; UserError where it is too long for paper."""
    if len(ids) > MOST_ON_PAGES:
        said = f"选了 {len(ids)} 件，打印页最多 {MOST_ON_PAGES} 件。"
        raise UserError("清单太长", said, "请少选一些，或导出为 XLSX。")
    rows = tuple(tuple(str(cell) for cell in row) for row in _rows(desk, ids, states, progress))
    table = Table(TITLE, tuple(column for _, _, column in _COLUMNS), rows, _facts(desk, len(rows)))
    return typeset(Content(TITLE, "", (table,), "", format=Format.PLAIN), "pdf")


def _rows(desk: Desk, ids: Sequence[str], states: Mapping[State, str], progress: Progress) -> list[_Line]:
    left, made = iter(ids), list[_Line]()
    while chunk := list(islice(left, _CHUNK)):
        found = listing.rows(desk, chunk)
        made += [(len(made) + at, *_cells(found[id_], states)) for at, id_ in enumerate(chunk, 1) if id_ in found]
        progress(len(made), len(ids))
    return made


def _cells(row: DisclosureSummary, states: Mapping[State, str]) -> tuple[str, ...]:
    due, changed = _day(row.due), beijing_day(row.updated_at).isoformat()
    area = AREAS[row.area - 1].title_zh
    return row.title, states[row.state], due, row.drafter_name, row.doc_no, row.index_no, area, changed


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _facts(desk: Desk, count: int) -> str:
    today = beijing_day(desk.clock())
    return f"共 {count} 件　制表人：{desk.account.name}　制表日期：{chinese_date(today)}"
