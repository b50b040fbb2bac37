"""The office's desk (印发): the register of issued documents, missing numbers explained, notices put on the board."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

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
    LineKey,
    NumberGap,
    Posting,
    Printing,
    RegisterLine,
    RegisterPart,
    SealUse,
    Shelf,
    gaps,
    split_number,
    year_of,
)
from gongkai.domain.numbers import document_number
from gongkai.domain.people import Department, Role
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction

MAX_REASON = 300


WHOLE = RegisterPart()
FIRST = 60
"""Lines that are read with the list: more than a window shows at once."""


@dataclass(frozen=True)
class Shown:
    """A part of the register in the order of numbers (the queue's oldest first, else the newest).

    `lines` are those of a window of it; `gaps` are all gaps; `years` and `departments` (names by code) are to choose
    from. The counts are of all that the person may see.
    """

    part: RegisterPart
    keys: tuple[LineKey, ...]
    lines: Mapping[LineKey, RegisterLine]
    gaps: Mapping[LineKey, NumberGap]
    issued: int
    to_print: int
    to_post: int
    board: int
    years: tuple[int, ...]
    departments: Mapping[str, str]
    today: date
    may_write: bool


@dataclass(frozen=True)
class Register:
    """The register in the order of numbers, gaps in their places."""

    lines: tuple[RegisterLine, ...]
    today: date
    may_write: bool

    @property
    def documents(self) -> tuple[IssuedDocument, ...]:
        """The lines that are documents."""
        return tuple(line for line in self.lines if isinstance(line, IssuedDocument))


def shown(desk: Desk, part: RegisterPart, window: slice = slice(0, FIRST)) -> Shown:
    """A part of what this person may see: of their own department, of all for supervisor and administrator."""
    seen, boards = _sight(desk), _board_forms(desk)
    with desk.workspace.read() as tx:
        known, numbers = _seen(desk, tx), _numbers(tx, seen)
        missing = {gap.key: gap for department in known for gap in _gaps(tx, department, numbers.by_series)}
        keys = _keys(desk, tx, part, numbers, missing.values())
        ordered = keys if part.shelf is Shelf.QUEUE else keys[::-1]
        return Shown(
            part=part,
            keys=ordered,
            lines=_lines(desk, tx, ordered[window]),
            gaps=missing,
            issued=tx.register.count(RegisterPart(department=seen), boards),
            to_print=tx.register.count(RegisterPart(Shelf.QUEUE, department=seen), boards),
            to_post=tx.register.count_to_post(seen, boards),
            board=tx.register.count(RegisterPart(Shelf.BOARD, department=seen), boards),
            years=tuple(sorted(set(map(year_of, numbers.by_series)), reverse=True)),
            departments={department.code: department.name for department in known},
            today=beijing_day(desk.clock()),
            may_write=Role.OFFICE in desk.account.roles,
        )


def lines(desk: Desk, keys: Collection[LineKey]) -> dict[LineKey, RegisterLine]:
    """These documents, by key."""
    with desk.workspace.read() as tx:
        return _lines(desk, tx, keys)


def register(desk: Desk, part: RegisterPart = WHOLE) -> Register:
    """Every line of a part, for files and paper."""
    with desk.workspace.read() as tx:
        numbers = _numbers(tx, _sight(desk))
        of_all = (_gaps(tx, department, numbers.by_series) for department in _seen(desk, tx))
        missing = {gap.key: gap for gap in chain.from_iterable(of_all)}
        keys = _keys(desk, tx, part, numbers, missing.values())
        found = _lines(desk, tx, keys) | missing
    return Register(
        tuple(found[key] for key in keys if key in found),
        beijing_day(desk.clock()),
        Role.OFFICE in desk.account.roles,
    )


@dataclass(frozen=True)
class _Numbers:
    """The numbers that documents have: by disclosure, by a version that was followed, and by series the serials."""

    current: Mapping[str, str]
    former: Mapping[LineKey, str]
    by_series: Mapping[str, Collection[int]]

    def of(self, key: LineKey) -> str:
        """The number of a document."""
        return self.former.get(key) or self.current.get(key[0], "")


def _numbers(tx: Transaction, department: str) -> _Numbers:
    current, former = tx.register.numbers(department), tx.register.former_numbers(department)
    by_series: dict[str, set[int]] = {series: set() for series in tx.issuing.last_numbers() if year_of(series)}
    for series, serial in map(split_number, chain(current.values(), former.values())):
        by_series.setdefault(series, set()).add(serial)
    return _Numbers(current, former, by_series)


def _keys(
    desk: Desk, tx: Transaction, part: RegisterPart, numbers: _Numbers, missing: Iterable[NumberGap]
) -> tuple[LineKey, ...]:
    """The lines of a part in the order of their numbers."""
    part = replace(part, department=part.department or _sight(desk))
    placed = [(_place(gap.series, gap.first), gap.key) for gap in missing if _holds(part, gap)]
    if part.shelf is not Shelf.GAPS:
        documents = tx.register.documents(part, _board_forms(desk))
        placed += ((_place(*split_number(numbers.of(key))), key) for key in documents)
    return tuple(key for (year, _, _), key in sorted(placed) if part.year in (None, year))


def _holds(part: RegisterPart, gap: NumberGap) -> bool:
    said = f"{gap.doc_no}{gap.reason.reason if gap.reason else ''}".casefold()
    return (
        part.shelf in (Shelf.ALL, Shelf.GAPS)
        and part.department in ("", gap.department)
        and all(word in said for word in part.words.casefold().split())
    )


def _lines(desk: Desk, tx: Transaction, keys: Collection[LineKey]) -> dict[LineKey, RegisterLine]:
    found = tx.issuing.lines([key for key in keys if key[1]])
    return {key: _with_board(desk, tx, document) for key, document in found.items()}


def _seen(desk: Desk, tx: Transaction) -> list[Department]:
    return [department for department in tx.people.departments() if desk.account.sight in (None, department.code)]


def _sight(desk: Desk) -> str:
    """The department whose register this person sees; "" for supervisor and administrator, who see all."""
    return desk.account.sight or ""


def _board_forms(desk: Desk) -> frozenset[str]:
    return frozenset(id_ for id_, form in desk.library.forms.items() if form.channel is Channel.BOARD)


def seal_uses(desk: Desk) -> tuple[SealUse, ...]:
    """Each use of a seal on a document of one's department (supervisor and administrator: of all), in order."""
    with desk.workspace.read() as tx:
        documents = {document.key: document for document in tx.issuing.issued(desk.account.sight)}
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
        open_gaps = _gaps(tx, department, _numbers(tx, department.code).by_series)
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


def _is_of(series: str, department: Department) -> bool:
    return series.startswith(f"{department.number_mark}〔")


def _gaps(tx: Transaction, department: Department, given: Mapping[str, Collection[int]]) -> Iterator[NumberGap]:
    reasons, passed, drawn = tx.issuing.reasons(), passed_over(tx), tx.issuing.last_numbers()
    for series in sorted(series for series in given.keys() & drawn.keys() if _is_of(series, department)):
        for gap in gaps(series, given[series], drawn[series], {**passed.get(series, {}), **reasons.get(series, {})}):
            yield replace(gap, department=department.code)


def _explain(desk: Desk, tx: Transaction, gap: NumberGap, reason: str, action: str) -> None:
    given = GapReason(reason, desk.account.id, desk.clock())
    tx.issuing.explain(gap.series, range(gap.first, gap.last + 1), given)
    after = content_hash([gap.series, gap.first, gap.last, reason])
    tx.audit.append(Event(desk.clock(), desk.account.id, action, after=after))


def _place(series: str, serial: int) -> tuple[int, str, int]:
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
