"""The office's desk (印发): the register of issued documents, missing numbers explained, notices put on the board."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from gongkai.commands.case import find, note
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.number_block import draw_number, passed_over
from gongkai.domain.canonical import content_hash
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.domain.form import Channel
from gongkai.domain.issuing import (
    SIGNED,
    GapReason,
    IssuedDocument,
    NumberGap,
    Posting,
    Printing,
    RegisterLine,
    SealUse,
    gaps,
    split_number,
    year_of,
)
from gongkai.domain.numbers import document_number
from gongkai.domain.people import Department, Role
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction

MAX_REASON = 300


@dataclass(frozen=True)
class Register:
    """The register in the order of numbers, gaps in their places; `departments` are names by code."""

    lines: tuple[RegisterLine, ...]
    departments: Mapping[str, str]
    today: date
    may_write: bool

    @property
    def documents(self) -> tuple[IssuedDocument, ...]:
        """The lines that are documents."""
        return tuple(line for line in self.lines if isinstance(line, IssuedDocument))


def register(desk: Desk) -> Register:
    """What this person may see of the register: their own department's, all for supervisor and administrator."""
    everywhere = desk.account.roles & {Role.SUPERVISOR, Role.ADMINISTRATOR}
    with desk.workspace.read() as tx:
        known = [d for d in tx.people.departments() if everywhere or d.code == desk.account.department]
        issued = tx.issuing.issued(None if everywhere else desk.account.department)
        documents = [_with_board(desk, tx, document) for document in issued]
        missing = [gap for department in known for gap in _gaps(tx, department, documents)]
    return Register(
        lines=tuple(sorted([*documents, *missing], key=_place)),
        departments={department.code: department.name for department in known},
        today=beijing_day(desk.clock()),
        may_write=Role.OFFICE in desk.account.roles,
    )


def seal_uses(desk: Desk) -> tuple[SealUse, ...]:
    """Each use of a seal on a document of one's department (supervisor and administrator: of all), in order."""
    everywhere = desk.account.roles & {Role.SUPERVISOR, Role.ADMINISTRATOR}
    with desk.workspace.read() as tx:
        issued = tx.issuing.issued(None if everywhere else desk.account.department)
        documents = {(document.disclosure, document.revision): document for document in issued}
        names = tx.people.names()
        used = [(documents.get((each.disclosure, each.revision)), each) for each in tx.audit.of_action("use_seal")]
        return tuple(SealUse(on, names.get(each.account, ""), each.time) for on, each in used if on is not None)


def print_log(desk: Desk, disclosure_id: str) -> tuple[tuple[Printing, str], ...]:
    """What was printed of a disclosure, drafts too, with the names of who printed it; newest first."""
    with desk.workspace.read() as tx:
        names = tx.people.names()
        return tuple((line, names.get(line.account_id, "")) for line in reversed(tx.issuing.prints(disclosure_id)))


def explain_gap(desk: Desk, gap: NumberGap, reason: str) -> Changes:
    """Writes why numbers have no document; the office does, for its own department.

    UserError where no reason is given, or where one of the numbers has a document by now.
    """
    reason = _reason(reason)
    with desk.workspace.write() as tx:
        department = _own_department(desk, tx)
        open_gaps = _gaps(tx, department, list(tx.issuing.issued(department.code)))
        if not any(
            known.series == gap.series and known.first <= gap.first <= gap.last <= known.last for known in open_gaps
        ):
            raise UserError("这些号不是缺号", f"{gap.doc_no}已有公文，或不是本单位的号。", "请刷新后再看。")
        _explain(desk, tx, gap, reason, "explain_gap")
    return Changes(register=True)


def take_number(desk: Desk, reason: str) -> Changes:
    """Draws the next 发文字号 for a document outside this program; `Changes.id` is the number, the reason its line.

    The office does, for its own department.
    """
    reason = _reason(reason)
    with desk.workspace.write() as tx:
        department, year = _own_department(desk, tx), beijing_day(desk.clock()).year
        series = f"{department.number_mark}〔{year}〕"
        serial = draw_number(tx, series)
        _explain(desk, tx, NumberGap(series, serial, serial), reason, "take_number")
    return Changes(register=True, id=document_number(department, year, serial))


def post(desk: Desk, disclosure_id: str, place: str, day: date) -> Changes:
    """Registers that the printed notice hangs on the board at this place since this day (rule 8).

    The office does. UserError where the notice is not for the board, not signed, or the day lies ahead.
    """
    place = " ".join(place.split())
    if not place:
        raise UserError("没有写张贴地点", "登记张贴要写明贴在哪里。", "例如：一楼大厅公示栏。")
    with desk.workspace.write() as tx:
        department, disclosure = _own_department(desk, tx), find(tx, disclosure_id)
        form = desk.library.form(disclosure.form_id)
        if (
            disclosure.department != department.code
            or disclosure.state not in SIGNED
            or form.channel is not Channel.BOARD
        ):
            raise UserError("不能登记张贴", "只有本单位已签发、在公示栏公开的公文才登记张贴。", "请刷新后再选。")
        _require_not_ahead(desk, day)
        until = _until(tx, disclosure_id, disclosure.revision)
        posting = Posting(disclosure_id, disclosure.revision, place, day, desk.account.id, desk.clock(), until)
        tx.issuing.post(posting)
        note(desk, tx, "post", disclosure, disclosure.state, ("", content_hash([place, day.isoformat()])))
    return Changes(register=True)


def take_down(desk: Desk, disclosure_id: str, revision: int, day: date) -> Changes:
    """Registers that a notice was taken off the board; the office does."""
    with desk.workspace.write() as tx:
        department, disclosure = _own_department(desk, tx), find(tx, disclosure_id)
        posting = tx.issuing.posting(disclosure_id, revision)
        if disclosure.department != department.code or posting is None or posting.removed:
            raise UserError("没有在张贴", "这份公文没有登记张贴，或已经撤下。", "请刷新后再选。")
        _require_not_ahead(desk, day)
        if day < posting.posted:
            raise UserError("撤下日期不对", f"它是{posting.posted.isoformat()}张贴的，不能更早撤下。", "请改正日期。")
        tx.issuing.take_down(disclosure_id, revision, day)
        note(desk, tx, "take_down", disclosure, disclosure.state, ("", content_hash([revision, day.isoformat()])))
    return Changes(register=True)


def _with_board(desk: Desk, tx: Transaction, document: IssuedDocument) -> IssuedDocument:
    form = desk.library.forms.get(document.form_id)
    if form is None or form.channel is not Channel.BOARD:
        return document
    return replace(document, board=True, until=_until(tx, document.disclosure, document.revision))


def _until(tx: Transaction, disclosure_id: str, revision: int) -> date | None:
    """The day until which the approved record stands, where its form names one."""
    day = json.loads(tx.issuing.record_of(disclosure_id, revision)).get("valid_until")
    return date.fromisoformat(day) if day else None


def _gaps(tx: Transaction, department: Department, documents: list[IssuedDocument]) -> Iterator[NumberGap]:
    reasons, passed, drawn = tx.issuing.reasons(), passed_over(tx), tx.issuing.last_numbers()
    numbers = sorted(split_number(document.doc_no) for document in documents)
    given = {series: [serial for _, serial in group] for series, group in groupby(numbers, lambda pair: pair[0])}
    for series in sorted(series for series in drawn if series.startswith(f"{department.number_mark}〔")):
        for gap in gaps(
            series, given.get(series, []), drawn[series], {**passed.get(series, {}), **reasons.get(series, {})}
        ):
            yield replace(gap, department=department.code)


def _explain(desk: Desk, tx: Transaction, gap: NumberGap, reason: str, action: str) -> None:
    given = GapReason(reason, desk.account.id, desk.clock())
    tx.issuing.explain(gap.series, range(gap.first, gap.last + 1), given)
    after = content_hash([gap.series, gap.first, gap.last, reason])
    tx.audit.append(Event(desk.clock(), desk.account.id, action, after=after))


def _place(line: RegisterLine) -> tuple[int, str, int]:
    series, serial = (line.series, line.first) if isinstance(line, NumberGap) else split_number(line.doc_no)
    return year_of(series), series, serial


def _reason(text: str) -> str:
    text = " ".join(text.split())
    if not text or len(text) > MAX_REASON:
        raise UserError("没有写明原因", f"缺号的原因要写 1 到 {MAX_REASON} 个字。", "例如：线下印发的请示用号。")
    return text


def _require_not_ahead(desk: Desk, day: date) -> None:
    if day > beijing_day(desk.clock()):
        raise UserError("日期还没有到", f"{day.isoformat()}在今天之后。", "请填实际张贴或撤下的日期。")


def _own_department(desk: Desk, tx: Transaction) -> Department:
    """The department of the office at this desk; UserError for anybody else."""
    if Role.OFFICE not in desk.account.roles:
        raise UserError("登记簿由印发人员登记", "您的角色只能查看登记簿。", "请由有“印发”角色的人员办理。")
    return tx.people.department(desk.account.department)
