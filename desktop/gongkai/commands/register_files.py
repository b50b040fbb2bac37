"""The register of issued documents as files: a workbook, pages to print, and slips for the notice board."""

from collections.abc import Sequence
from datetime import date

from gongkai.commands.typesetting import typeset
from gongkai.domain.clock import beijing_day
from gongkai.domain.issuing import NO_SECRECY, IssuedDocument, NumberGap, RegisterLine, SealUse
from gongkai.domain.notice import Content, Format, Paragraph, Table, TableColumn
from gongkai.domain.numbers import chinese_date

TITLE = "发文登记簿"
SEAL_TITLE = "用印登记簿"
_COLUMNS = (
    ("序号", 6, TableColumn("序号")),
    ("发文字号", 22, TableColumn("发文字号", weight=1.4)),
    ("标题", 56, TableColumn("标题", weight=8.0)),
    ("发文机关", 24, TableColumn("发文机关", weight=1.4)),
    ("成文日期", 12, TableColumn("成文日期", weight=1.2)),
    ("份数", 6, TableColumn("份数")),
    ("密级", 6, TableColumn("密级")),
    ("签发人", 10, TableColumn("签发人")),
    ("印制", 20, TableColumn("印制")),
    ("张贴", 30, TableColumn("张贴")),
)

_SEAL_COLUMNS = (("序号", 1.0), ("用印日期", 1.4), ("发文字号", 2.0), ("标题", 5.0), ("用印人", 1.2))


def register_workbook(lines: Sequence[RegisterLine], made_by: str, today: date, period: str) -> bytes:
    """The register as an XLSX workbook; no text in it is ever a formula."""
    from gongkai.formkit.workbook.listing import list_workbook

    heads, widths = [head for head, _, _ in _COLUMNS], [width for _, width, _ in _COLUMNS]
    return list_workbook(TITLE, _facts(lines, made_by, today, period), heads, widths, _rows(lines))


def register_pdf(lines: Sequence[RegisterLine], made_by: str, today: date, period: str) -> bytes:
    """The register as pages on the long side of A4, heads repeated; UserError where no face has a character."""
    organs = {line.organ for line in lines if isinstance(line, IssuedDocument)}
    rows = _rows(lines)
    # One organ stands in the title; a column without a word in it only takes the others' room.
    left_out = {3} if len(organs) == 1 else set()
    kept = [at for at in range(len(_COLUMNS)) if at not in left_out and (at < 3 or any(row[at] != "" for row in rows))]
    title = f"{''.join(organs)}{TITLE}" if left_out else TITLE
    table = Table(
        title,
        tuple(_COLUMNS[at][2] for at in kept),
        tuple(tuple(str(row[at]) for at in kept) for row in rows),
        _facts(lines, made_by, today, period),
    )
    return typeset(Content(TITLE, "", (table,), "", format=Format.PLAIN), "pdf")


def posting_slips(documents: Sequence[IssuedDocument], made_by: str, today: date) -> bytes:
    """Slips (张贴单) for the notice board: what to post, until when, and lines for who posted it where and when."""
    blocks = tuple(_slip(document) for document in documents)
    note = Paragraph(f"制表人：{made_by}　　{chinese_date(today)}")
    return typeset(Content("张贴单", "公示栏张贴单", (*blocks, note), "", format=Format.PLAIN), "pdf")


def seal_register(uses: Sequence[SealUse], made_by: str, today: date) -> bytes:
    """The register of seals (用印登记簿): each use with its document, who sealed it and when."""
    rows = tuple(
        (str(at), f"{beijing_day(use.time):%Y-%m-%d}", use.document.doc_no, use.document.title, use.by)
        for at, use in enumerate(uses, 1)
    )
    columns = tuple(TableColumn(head, weight=weight) for head, weight in _SEAL_COLUMNS)
    told = f"共用印 {len(uses)} 次　制表人：{made_by}　制表日期：{chinese_date(today)}"
    return typeset(
        Content("用印登记簿", "", (Table("用印登记簿", columns, rows, told),), "", format=Format.PLAIN), "pdf"
    )


def _slip(document: IssuedDocument) -> Table:
    posting = document.posting
    rows = (
        ("标题", document.title),
        ("发文机关", document.organ),
        ("成文日期", chinese_date(document.day)),
        ("公示期至", chinese_date(document.until) if document.until else "未设期限"),
        ("张贴地点", posting.place if posting else ""),
        ("张贴日期", chinese_date(posting.posted) if posting else "　　年　月　日"),
        ("张贴人", ""),
        ("撤下日期", chinese_date(posting.removed) if posting and posting.removed else "　　年　月　日"),
    )
    return Table(document.doc_no, (TableColumn("项目"), TableColumn("内容", weight=4.0)), rows)


def _facts(lines: Sequence[RegisterLine], made_by: str, today: date, period: str) -> str:
    missing = sum(line.last - line.first + 1 for line in lines if isinstance(line, NumberGap))
    count = sum(isinstance(line, IssuedDocument) for line in lines)
    gaps = f"，缺号 {missing} 个" if missing else ""
    return f"{period}　共 {count} 件{gaps}　制表人：{made_by}　制表日期：{chinese_date(today)}"


def _rows(lines: Sequence[RegisterLine]) -> list[tuple[str | int, ...]]:
    return [_gap(no, line) if isinstance(line, NumberGap) else _document(no, line) for no, line in enumerate(lines, 1)]


def _document(no: int, line: IssuedDocument) -> tuple[str | int, ...]:
    printed = "、".join(line.printed_by)
    when = f" {beijing_day(line.printed_at).isoformat()}" if line.printed_at else ""
    day, posted = line.day.isoformat(), posting_words(line)
    return no, line.doc_no, line.title, line.organ, day, line.copies, NO_SECRECY, line.signer, printed + when, posted


def _gap(no: int, line: NumberGap) -> tuple[str | int, ...]:
    why = f"（缺号）{line.reason.reason}" if line.reason else "（缺号，原因未说明）"
    return no, line.doc_no, why, "", "", "", "", "", "", ""


def posting_words(line: IssuedDocument) -> str:
    """Where a notice hangs, since when and until when, in words; empty for one that is not for the board."""
    if not line.board:
        return ""
    if line.posting is None:
        return "未张贴"
    posted = f"{line.posting.posted.isoformat()} 张贴于{line.posting.place}"
    if line.posting.removed:
        return f"{posted}，{line.posting.removed.isoformat()} 撤下"
    return f"{posted}，至 {line.posting.until.isoformat()}" if line.posting.until else posted
