"""What is done around a disclosure beside its reviews (办理记录): proofreading, consulting, agreeing, looking again."""

from dataclasses import dataclass, replace
from datetime import date

from gongkai.commands.case import find, note
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.refusals import refused
from gongkai.domain.canonical import Json
from gongkai.domain.clock import beijing_day
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.process import (
    ENDINGS,
    PROOFS,
    Outcome,
    ProcessRecord,
    RecordKind,
    consultation_due,
    endorsement_due,
    revisit_due,
)
from gongkai.domain.workflow import EDITABLE, Refusal, State
from gongkai.store.transaction import Transaction
from gongkai.vault.macs import keyed_hash

KEEPERS = frozenset({Role.CLERK, Role.SECTION_HEAD, Role.SECRECY_OFFICER, Role.SIGNER, Role.OFFICE})
"""Who keeps the records of their own department."""

_ENDED_ELSEWHERE = frozenset({RecordKind.REFERRAL, RecordKind.ENDORSEMENT})
"""Records that end with the move they wait for."""

WITHHELD = frozenset({State.NOT_DISCLOSED, State.ON_REQUEST})


@dataclass(frozen=True)
class Letter:
    """A letter that goes out to a third party or another organ: to whom, when, under which number, about what."""

    party: str
    sent: date
    document: str = ""
    note: str = ""


@dataclass(frozen=True)
class Ending:
    """How an open record ended: when, how, on which document, and what was decided."""

    ended: date
    outcome: Outcome
    document: str = ""
    note: str = ""


def proofread(desk: Desk, disclosure_id: str, proof: RecordKind, remark: str = "") -> Changes:
    """Records one of the three proofreadings (三校) of the revision at hand, by the person at the desk.

    一校 is the drafter's, against the source; 二校 is another person's; 三校 is made on the layout once submitted.
    """
    if proof not in PROOFS:
        raise ValueError(proof)
    with desk.workspace.write() as tx:
        disclosure = _of_own_department(desk, tx, disclosure_id)
        _refuse_proof(desk, disclosure, proof, tx.records.of(disclosure_id))
        today = beijing_day(desk.clock())
        record = _record(desk, disclosure, proof, today, note=remark.strip(), ended=today, outcome=Outcome.DONE)
        _add(desk, tx, disclosure, record)
    return Changes(frozenset({disclosure_id}))


def consult(desk: Desk, disclosure_id: str, letter: Letter) -> Changes:
    """Records that a third party was asked (征求第三方意见); it has 15 working days to answer (条例 art. 15, 32)."""
    due = consultation_due(letter.sent, desk.library.calendar)
    return _open(desk, disclosure_id, RecordKind.CONSULTATION, letter, due)


def coordinate(desk: Desk, disclosure_id: str, letter: Letter) -> Changes:
    """Records that another organ was asked to confirm what concerns it (发布协调, 条例 art. 11)."""
    return _open(desk, disclosure_id, RecordKind.COORDINATION, letter, None)


def end_record(desk: Desk, disclosure_id: str, record_id: str, ending: Ending) -> Changes:
    """Records the answer to a letter, or what was found when something withheld was looked at again.

    What stays withheld gets its next day to be looked at (条例 art. 18). UserError where the record is not open, the
    day lies before its beginning, or it can't end so.
    """
    with desk.workspace.write() as tx:
        disclosure = _of_own_department(desk, tx, disclosure_id)
        opened = next((record for record in tx.records.of(disclosure_id) if record.id == record_id), None)
        if opened is None or opened.kind in _ENDED_ELSEWHERE:
            raise UserError("没有这条记录", "这条记录不在这件事项里。", "请刷新后再看。")
        ended = close(desk, tx, disclosure, opened, ending)
        if ended.kind is RecordKind.REVISIT and ended.outcome is not Outcome.PUBLISH:
            open_revisit(desk, tx, disclosure, ending.ended)
    return Changes(frozenset({disclosure_id}))


def close(desk: Desk, tx: Transaction, disclosure: Disclosure, opened: ProcessRecord, ending: Ending) -> ProcessRecord:
    """Writes the end of an open record; gives the record as it now is."""
    if not opened.is_open:
        raise UserError("记录已办结", "这条记录已经有结果。", "要更正请另记一条。")
    if ending.outcome not in ENDINGS[opened.kind]:
        raise UserError("结果不对", "这种记录没有这个结果。", "请重新选择结果。")
    if not opened.started <= ending.ended <= beijing_day(desk.clock()):
        raise UserError("日期不对", "办结日期早于开始日期，或晚于今天。", "请改正日期。")
    written = "；".join(part for part in (opened.note, ending.note.strip()) if part)
    changed = {"ended": ending.ended, "outcome": ending.outcome, "note": written}
    closed = replace(opened, **changed, document=ending.document.strip() or opened.document)  # type: ignore[arg-type]
    tx.records.end(closed)
    _note(desk, tx, disclosure, "end", closed)
    return closed


def open_revisit(desk: Desk, tx: Transaction, disclosure: Disclosure, decided: date) -> None:
    """Sets the day on which what was withheld is looked at again (条例 art. 18)."""
    _add(desk, tx, disclosure, _record(desk, disclosure, RecordKind.REVISIT, decided, due=revisit_due(decided)))


def open_referral(desk: Desk, tx: Transaction, disclosure: Disclosure, asked: str) -> None:
    """Records that a question was referred upwards; no law sets the day of the answer (条例 art. 17)."""
    today = beijing_day(desk.clock())
    _add(desk, tx, disclosure, _record(desk, disclosure, RecordKind.REFERRAL, today, note=asked))


def open_endorsement(desk: Desk, tx: Transaction, disclosure: Disclosure, reason: str) -> None:
    """Records that the signer has to endorse an emergency withdrawal, and by when."""
    today = beijing_day(desk.clock())
    due = endorsement_due(today, desk.library.calendar)
    _add(desk, tx, disclosure, _record(desk, disclosure, RecordKind.ENDORSEMENT, today, due=due, note=reason))


def add_archiving(desk: Desk, tx: Transaction, disclosure: Disclosure, file_no: str, kept: str) -> None:
    """Records the file's number and how long it is kept."""
    today = beijing_day(desk.clock())
    done = {"document": file_no, "note": kept, "ended": today, "outcome": Outcome.DONE}
    _add(desk, tx, disclosure, _record(desk, disclosure, RecordKind.ARCHIVING, today, **done))  # type: ignore[arg-type]


def _open(desk: Desk, disclosure_id: str, kind: RecordKind, letter: Letter, due: date | None) -> Changes:
    if not letter.party.strip():
        raise UserError("没有写对方", "要写明征求谁的意见或同哪个机关协调。", "请填写名称。")
    if letter.sent > beijing_day(desk.clock()):
        raise UserError("日期不对", "发函日期晚于今天。", "请改正日期。")
    with desk.workspace.write() as tx:
        disclosure = _of_own_department(desk, tx, disclosure_id)
        facts = {"party": letter.party.strip(), "document": letter.document.strip(), "note": letter.note.strip()}
        _add(desk, tx, disclosure, _record(desk, disclosure, kind, letter.sent, due=due, **facts))
    return Changes(frozenset({disclosure_id}))


def _of_own_department(desk: Desk, tx: Transaction, disclosure_id: str) -> Disclosure:
    disclosure = find(tx, disclosure_id)
    if disclosure.department != desk.account.department:
        raise refused(Refusal.DEPARTMENT)
    if not desk.account.roles & KEEPERS:
        raise refused(Refusal.ROLE)
    return disclosure


def _refuse_proof(desk: Desk, disclosure: Disclosure, proof: RecordKind, records: tuple[ProcessRecord, ...]) -> None:
    person = desk.account.id
    made = [record for record in records if record.revision == disclosure.revision_at_hand and record.kind in PROOFS]
    if any(record.kind is proof for record in made):
        raise UserError("已经校过", "这一修订的这一校已有记录。", "请看办理记录。")
    if (proof is RecordKind.FIRST_PROOF) != (person == disclosure.drafter):
        raise UserError("校对人不对", "一校由起草人对照来源校对，二校、三校由其他人校对。", "请由应校的人登记。")
    if proof is not RecordKind.FIRST_PROOF and any(record.account_id == person for record in made):
        raise UserError("校对人不对", "同一人不能校两次。", "请由其他人校对。")
    if proof is RecordKind.THIRD_PROOF and disclosure.state in EDITABLE:
        raise UserError("还没有终稿", "三校要对照送审后的排版终稿。", "请在送审后登记三校。")


def _record(
    desk: Desk, disclosure: Disclosure, kind: RecordKind, started: date, **facts: str | date | Outcome | None
) -> ProcessRecord:
    return ProcessRecord(
        id=desk.new_id(),
        disclosure=disclosure.id,
        revision=disclosure.revision_at_hand,
        kind=kind,
        started=started,
        account_id=desk.account.id,
        time=desk.clock(),
        **facts,  # type: ignore[arg-type]
    )


def _add(desk: Desk, tx: Transaction, disclosure: Disclosure, record: ProcessRecord) -> None:
    tx.records.add(record)
    _note(desk, tx, disclosure, "record", record)


def _note(desk: Desk, tx: Transaction, disclosure: Disclosure, act: str, record: ProcessRecord) -> None:
    """Binds the record into the audit chain by a keyed hash: it may name a person."""
    facts: Json = {name: str(value) for name, value in vars(record).items() if value is not None}
    bound = keyed_hash(bytes.fromhex(tx.info("mac_key")), facts)
    note(desk, tx, f"{act}_{record.kind.value}", disclosure, disclosure.state, ("", bound))
