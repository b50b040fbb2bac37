"""Signing (签发) and delivery: the only way into the outbox, and out of it."""

import json
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from gongkai.commands.case import Case, open_case, require
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.number_block import draw_number
from gongkai.commands.review import opinion_of, settle, signed
from gongkai.commands.seal import seals_in_use
from gongkai.commands.settings import stored_index_rule
from gongkai.commands.takedown import Target, day_begins, queue_end_of_publicity
from gongkai.commands.trust import require_holding
from gongkai.commands.typesetting import typeset_all
from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content
from gongkai.domain.numbers import Slots, document_number
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.domain.record import Approval, core_sha256, public_files, public_record, with_reviews
from gongkai.domain.review import Review
from gongkai.domain.tombstone import corrected
from gongkai.domain.workflow import Action, State
from gongkai.store.transaction import Transaction

if TYPE_CHECKING:
    from gongkai.sync.deliver import DeliveryReport
    from gongkai.sync.endpoint import Endpoint

_BEFORE_SIGNING = (State.SECTION_REVIEW, State.SECRECY_REVIEW)


def sign(desk: Desk, disclosure_id: str, opinion: str = "", not_before: date | None = None) -> Changes:
    """Draws the numbers, renders the notice, signs content and files, and queues the record (rules 3 to 5).

    A correction keeps its numbers. `not_before` is the first day on which it may be public (rule 8); the end of a
    publicity period is signed along with it (rule 6). All of it happens in one transaction. UserError where a guard
    refuses or an earlier signature does not hold.
    """
    with desk.workspace.write() as tx:
        case = open_case(desk, tx, disclosure_id)
        require(case.disclosure.state, Action.SIGN, case.person, case.facts())
        _verify_reviews(tx, case)
        former = _former(tx, case)
        slots = _kept(desk, case) if former else _draw(desk, tx, case)
        files = typeset_all(with_slots(case.revision.notice, slots), seals_in_use(desk, tx, case), desk.library.layout)
        hashes = {kind: sha256_hex(data) for kind, data in files.items()}
        starts = day_begins(not_before) if not_before else None
        shown_from = starts.isoformat() if starts else None
        record = _record(case, Approval(slots, files["html"].decode(), hashes, (), tx.audit.head(), shown_from), former)
        opined = opinion_of(desk, case, Action.SIGN, opinion.strip())
        sealed = {"outputs": hashes, "slots": slots.as_json(), "record": core_sha256(record)}
        review = signed(desk, replace(opined, **sealed))  # type: ignore[arg-type]
        tx.reviews.put_outputs(disclosure_id, case.revision.no, files)
        settle(desk, tx, case, review)
        tx.disclosures.fill(disclosure_id, slots)
        _queue(desk, tx, case, review, with_reviews(record, (*case.reviews, review)), starts)
    return Changes(frozenset({disclosure_id}), outbox=True)


def deliver(desk: Desk, endpoint: "Endpoint", unit: str, at_once: bool = False) -> "DeliveryReport":
    """Delivers what is due of one unit; needs nobody signed in, since everything in the outbox is signed already.

    With `at_once`, a person's wish, the waits after failed tries are not sat out.
    """
    from gongkai.commands.outbox import WorkspaceOutbox
    from gongkai.sync.deliver import deliver as deliver_outbox

    outbox = WorkspaceOutbox(desk, unit)
    if at_once:
        outbox.hurry()
    return deliver_outbox(outbox, endpoint, desk.clock)


def with_slots(notice: Content, slots: Slots) -> Content:
    """The notice with the slots that `sign` fills."""
    return replace(notice, doc_no=slots.doc_no, index_no=slots.index_no, formed_date=slots.formed_date)


def _verify_reviews(tx: Transaction, case: Case) -> None:
    """Every step before signing was passed with a signature that holds over this very content (rule 4)."""
    frozen = tx.reviews.frozen_hash(case.disclosure.id, case.revision.no)
    passed = {review.step for review in case.reviews if review.decision is Action.PASS}
    if frozen != case.revision.content_hash or not passed.issuperset(_BEFORE_SIGNING):
        raise UserError("签名核对不通过", "内容与审查时不一致，或前面有一步没有通过。", "请退回重审，并告知管理员。")
    require_holding(tx, case.reviews, frozen)


def _draw(desk: Desk, tx: Transaction, case: Case) -> Slots:
    day, department = beijing_day(desk.clock()), case.department
    document = draw_number(tx, f"{department.number_mark}〔{day.year}〕")
    return Slots(document_number(department, day.year, document), _draw_index_no(tx, case, day), day)


def _former(tx: Transaction, case: Case) -> Json | None:
    """The public record that this revision corrects; UserError where it no longer stands as the correction found it."""
    correction, standing = case.revision.correction, tx.published.standing(case.disclosure.id)
    if (correction and correction.corrects) != (standing and standing.entry.revision):
        raise UserError("已公开的一版有变化", "送审之后，要更正的那一版已被撤回或取代。", "请退回重办。")
    return json.loads(standing.entry.record) if standing else None


def _kept(desk: Desk, case: Case) -> Slots:
    """A correction keeps 发文字号 and 索引号 (one index number, a new version); its day is the day of signing."""
    return Slots(case.disclosure.doc_no, case.disclosure.index_no, beijing_day(desk.clock()))


def _draw_index_no(tx: Transaction, case: Case, day: date) -> str:
    """The next 索引号 of the unit by the office's rule; one given under an earlier rule is never given again."""
    rule, department = stored_index_rule(tx), case.department
    while True:
        serial = draw_number(tx, f"{department.code}-{day.year}")
        index_no = rule.number(department, case.form.no, day, serial)
        if not tx.disclosures.has_index_no(index_no):
            return index_no


def _record(case: Case, approval: Approval, former: Json | None) -> Json:
    record = public_record(case.form, case.department, case.revision, replace(approval, due=case.disclosure.due))
    correction = case.revision.correction
    return corrected(record, former, correction) if former and correction else record


def _queue(desk: Desk, tx: Transaction, case: Case, review: Review, record: Json, starts: datetime | None) -> None:
    """Puts the record into the outbox in place of what waited there, and behind it the end of its publicity period."""
    tx.published.cancel(case.disclosure.id, tuple(Operation), "已由新签发的一版取代。")
    tx.published.cancel(case.disclosure.id, (Operation.PUBLISH, Operation.CORRECT), "已由重新签发的一版取代。")
    entry = _entry(desk, case, record, starts)
    tx.outbox.add(entry, review.id)
    queue_end_of_publicity(desk, tx, Target(entry, record, case.revision.content_hash))


def _entry(desk: Desk, case: Case, record: Json, starts: datetime | None) -> OutboxEntry:
    return OutboxEntry(
        id=desk.new_id(),
        disclosure=case.disclosure.id,
        revision=case.revision.no,
        title=record["title"],
        unit=case.department.code,
        operation=Operation.CORRECT if case.revision.correction else Operation.PUBLISH,
        record=canonical_bytes(record),
        payload_sha256=record["payload_sha256"],
        files=public_files(case.form, case.revision),
        not_before=starts,
        created_at=desk.clock(),
    )
