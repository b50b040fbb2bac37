"""Orders to take a record back (rule 6): signed tombstones, for now or for the day on which a publicity period ends."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from gongkai.commands.desk import Desk
from gongkai.commands.review import signed
from gongkai.domain.canonical import Json, canonical_bytes
from gongkai.domain.clock import BEIJING
from gongkai.domain.correction import ReasonCode, Withdrawal
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.domain.record import core_sha256, with_reviews
from gongkai.domain.review import Review
from gongkai.domain.tombstone import tombstone
from gongkai.domain.workflow import Action, State
from gongkai.store.transaction import Transaction


@dataclass(frozen=True)
class Target:
    """What is to be taken back: a delivered or queued entry, and the content hash of its revision."""

    entry: OutboxEntry
    record: Json
    content_hash: str


def order_takedown(desk: Desk, tx: Transaction, target: Target, ordered: Review, withdrawal: Withdrawal) -> Review:
    """Signs and queues the tombstone of what this order takes back; gives the signed order."""
    return _queue(desk, tx, target, ordered, tombstone(target.record, withdrawal.reason, ordered.time), None)


def queue_end_of_publicity(desk: Desk, tx: Transaction, target: Target) -> None:
    """Signs and queues, at `sign`, the tombstone for the day after the record's last (the form's `takedown` field)."""
    last_day = target.record["valid_until"]
    if not last_day:
        return
    words = f"公示至{last_day}，期满自动撤下"
    withdrawal = Withdrawal(ReasonCode.EXPIRED, words, "个人信息保护法第十九条、第四十七条")
    ordered = order_about(desk, target, State.PUBLISHED, Action.WITHDRAW, withdrawal.opinion)
    day = day_begins(date.fromisoformat(last_day), 1)
    _queue(desk, tx, target, ordered, tombstone(target.record, withdrawal.reason, day), day)


def order_about(desk: Desk, target: Target, step: State, decision: Action, opinion: str) -> Review:
    """This person's order about a revision that is out, or is about to go out; not signed yet."""
    return Review(
        id=desk.new_id(),
        disclosure=target.entry.disclosure,
        revision=target.entry.revision,
        content_hash=target.content_hash,
        step=step,
        decision=decision,
        account_id=desk.account.id,
        time=desk.clock(),
        opinion=opinion,
    )


def _queue(
    desk: Desk, tx: Transaction, target: Target, ordered: Review, left: Json, not_before: datetime | None
) -> Review:
    order = signed(desk, replace(ordered, record=core_sha256(left)))
    record = with_reviews(left, [order])
    tx.reviews.add(order)
    entry = OutboxEntry(
        id=desk.new_id(),
        disclosure=target.entry.disclosure,
        revision=target.entry.revision,
        title=target.entry.title,
        unit=target.entry.unit,
        operation=Operation.WITHDRAW,
        record=canonical_bytes(record),
        payload_sha256=record["payload_sha256"],
        files=(),
        not_before=not_before,
        # Behind everything that the same transaction queued: a tombstone never goes out before what it is for.
        created_at=max(order.time, target.entry.created_at or order.time) + timedelta(microseconds=1),
    )
    tx.outbox.add(entry, order.id)
    return order


def day_begins(day: date, later: int = 0) -> datetime:
    """The first moment of this day in the office, or of one so many days later."""
    return datetime.combine(day + timedelta(days=later), time(), BEIJING)
