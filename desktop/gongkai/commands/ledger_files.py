"""The register of what is public as files: a workbook, and pages to print."""

from collections.abc import Sequence
from datetime import date

from gongkai.commands.ledger import LedgerLine
from gongkai.commands.typesetting import typeset
from gongkai.domain.notice import Content, Format, Table, TableColumn
from gongkai.domain.numbers import chinese_date
from gongkai.domain.outbox import Operation

TITLE = "主动公开台账"
STANDING = {Operation.PUBLISH: "已公开", Operation.CORRECT: "已更正", Operation.WITHDRAW: "已撤回"}
_COLUMNS = (
    ("序号", 6, TableColumn("序号")),
    ("索引号", 34, TableColumn("索引号", weight=2.0)),
    ("名称", 56, TableColumn("名称", weight=3.0)),
    ("文号", 22, TableColumn("文号", weight=1.4)),
    ("发布机构", 24, TableColumn("发布机构", weight=1.4)),
    ("生成日期", 12, TableColumn("生成日期", weight=1.2)),
    ("公开日期", 12, TableColumn("公开日期", weight=1.2)),
    ("公开方式", 12, TableColumn("公开方式", weight=1.0)),
    ("时限", 12, TableColumn("时限", weight=1.2)),
    ("及时", 6, TableColumn("及时")),
    ("状态", 30, TableColumn("状态", weight=1.6)),
)


def ledger_workbook(lines: Sequence[LedgerLine], made_by: str, today: date) -> bytes:
    """The register as an XLSX workbook; no text in it is ever a formula."""
    from gongkai.formkit.workbook.listing import list_workbook

    heads, widths = [head for head, _, _ in _COLUMNS], [width for _, width, _ in _COLUMNS]
    return list_workbook(TITLE, _facts(lines, made_by, today), heads, widths, _rows(lines))


def ledger_pdf(lines: Sequence[LedgerLine], made_by: str, today: date) -> bytes:
    """The register as pages on the long side of A4, heads repeated; UserError where no face has a character."""
    rows = tuple(tuple(str(cell) for cell in row) for row in _rows(lines))
    table = Table(TITLE, tuple(column for _, _, column in _COLUMNS), rows, _facts(lines, made_by, today))
    return typeset(Content(TITLE, "", (table,), "", format=Format.PLAIN), "pdf")


def standing_words(line: LedgerLine) -> str:
    """How it stands in public: 已公开, or since when and why it was corrected or withdrawn."""
    said = STANDING[line.standing]
    if line.standing is Operation.PUBLISH or line.changed is None:
        return said
    return f"{line.changed.isoformat()} {said}（{line.reason}）"


def timely_words(line: LedgerLine) -> str:
    """是 or 否; empty where no day was set."""
    return "" if line.is_timely is None else "是" if line.is_timely else "否"


def _facts(lines: Sequence[LedgerLine], made_by: str, today: date) -> str:
    withdrawn = sum(line.standing is Operation.WITHDRAW for line in lines)
    gone = f"，其中已撤回 {withdrawn} 件" if withdrawn else ""
    return f"共 {len(lines)} 件{gone}　制表人：{made_by}　制表日期：{chinese_date(today)}"


def _rows(lines: Sequence[LedgerLine]) -> list[tuple[str | int, ...]]:
    return [(no, *_cells(line)) for no, line in enumerate(lines, 1)]


def _cells(line: LedgerLine) -> tuple[str, ...]:
    formed, published = line.formed.isoformat(), line.published.isoformat()
    due = line.due.isoformat() if line.due else ""
    named = (line.index_no, line.title, line.doc_no, line.organ)
    return *named, formed, published, line.mode, due, timely_words(line), standing_words(line)
