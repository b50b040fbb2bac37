"""Withdrawing (撤回): the signer's order, the secrecy officer's in an emergency, and the signer's endorsement of it."""

import json
from dataclasses import replace

from gongkai.commands.case import find, note, require
from gongkai.commands.delegate import acting
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.process import open_endorsement
from gongkai.commands.review import signed
from gongkai.commands.takedown import Target, order_about, order_takedown
from gongkai.domain.clock import beijing_day
from gongkai.domain.correction import Withdrawal
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.domain.process import Outcome, ProcessRecord, RecordKind
from gongkai.domain.workflow import Action, Facts, State
from gongkai.store.transaction import Transaction


def withdraw(desk: Desk, disclosure_id: str, withdrawal: Withdrawal) -> Changes:
    """Takes back what is published or about to be, by the signer's order; it stays listed as withdrawn.

    UserError where reason or legal ground is missing, or the person may not.
    """
    return _take_back(desk, disclosure_id, withdrawal, Action.WITHDRAW)


def recall(desk: Desk, disclosure_id: str, withdrawal: Withdrawal) -> Changes:
    """Takes back in an emergency by the secrecy officer alone; the signer endorses it within a working day (rule 5)."""
    return _take_back(desk, disclosure_id, withdrawal, Action.RECALL)


def endorse(desk: Desk, disclosure_id: str, opinion: str = "") -> Changes:
    """The signer's signature under an emergency withdrawal; UserError where none waits for it."""
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        facts = Facts(disclosure.drafter, disclosure.department)
        require(disclosure.state, Action.ENDORSE, acting(desk, tx), facts)
        waiting = awaited_endorsement(tx.records.of(disclosure_id))
        if waiting is None:
            raise UserError("没有要补签的撤回", "这件事项没有等待补签的紧急撤回。", "请刷新后再看。")
        target = _target(tx, disclosure)
        order = signed(desk, order_about(desk, target, State.WITHDRAWING, Action.ENDORSE, opinion.strip()))
        tx.reviews.add(order)
        ended = {"ended": beijing_day(desk.clock()), "outcome": Outcome.DONE}
        tx.records.end(replace(waiting, **ended))  # type: ignore[arg-type]
        note(desk, tx, Action.ENDORSE.value, disclosure, disclosure.state, (target.content_hash, order.digest))
    return Changes(frozenset({disclosure_id}))


def awaited_endorsement(records: tuple[ProcessRecord, ...]) -> ProcessRecord | None:
    """The emergency withdrawal that the signer has still to endorse."""
    return next((record for record in records if record.kind is RecordKind.ENDORSEMENT and record.is_open), None)


def _take_back(desk: Desk, disclosure_id: str, withdrawal: Withdrawal, action: Action) -> Changes:
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        _require(desk, tx, disclosure, withdrawal, action)
        target = _target(tx, disclosure)
        tx.published.cancel(disclosure_id, tuple(Operation), "已由撤回取代，不再发送。")
        ordered = order_about(desk, target, State.PUBLISHED, action, withdrawal.opinion)
        order = order_takedown(desk, tx, target, ordered, withdrawal)
        tx.disclosures.move(disclosure_id, State.WITHDRAWING, order.time, order.opinion)
        note(desk, tx, action.value, disclosure, State.WITHDRAWING, (target.content_hash, order.digest))
        if action is Action.RECALL:
            open_endorsement(desk, tx, disclosure, order.opinion)
    return Changes(frozenset({disclosure_id}), outbox=True)


def _require(desk: Desk, tx: Transaction, disclosure: Disclosure, withdrawal: Withdrawal, action: Action) -> None:
    standing = tx.published.standing(disclosure.id)
    facts = Facts(disclosure.drafter, disclosure.department, reason=withdrawal.words, public_copy=standing is not None)
    require(disclosure.state, action, acting(desk, tx), facts)
    if not withdrawal.ground.strip():
        raise UserError("没有写依据", "撤回要写明法律依据。", "请写明依据哪部法律第几条。")


def _target(tx: Transaction, disclosure: Disclosure) -> Target:
    """What the public can read, or else what waits to be sent, or else what was taken back already."""
    standing = tx.published.standing(disclosure.id)
    entry = standing.entry if standing else _last_record(tx, disclosure.id)
    frozen = tx.reviews.frozen_hash(disclosure.id, entry.revision)
    return Target(entry, json.loads(entry.record), frozen)


def _last_record(tx: Transaction, disclosure_id: str) -> OutboxEntry:
    records = [entry for entry in tx.published.entries(disclosure_id) if entry.operation is not Operation.WITHDRAW]
    if not records:
        raise UserError("没有可撤回的内容", "这件事项还没有签发过。", "请退回或废弃。")
    return records[-1]
