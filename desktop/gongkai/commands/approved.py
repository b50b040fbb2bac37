"""Whether a delivery is what people approved: the whole chain of reviews behind it stands, signature by signature."""

import json

from gongkai.commands.trust import Keys, keys_of
from gongkai.domain.canonical import Json, canonical_bytes
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.domain.record import core_sha256, payload_sha256, public_review
from gongkai.domain.review import Review
from gongkai.domain.workflow import ORDERS, REVIEW_STEPS, Action
from gongkai.store.transaction import Transaction


def as_approved(tx: Transaction, entry: OutboxEntry, keys: Keys | None = None) -> bool:
    """Whether these bytes are those that the signed reviews behind them order (rules 1, 4 and 5).

    It trusts no column of the database: whoever edits a row, or makes one, has no signature for it. `keys` are those of
    the workspace, where they were read already.
    """
    record = _record(entry)
    kept = {review.digest: review for review in tx.reviews.of(entry.disclosure, entry.revision)}
    reviews = [kept.get(public["digest"]) for public in record["reviews"]] if record else []
    standing = [review for review in reviews if review is not None]
    if not standing or len(standing) != len(reviews):
        return False
    return _ordered(record, entry, standing[-1]) and _stand(tx, entry, standing, keys or keys_of(tx))


def _record(entry: OutboxEntry) -> Json:
    try:
        record = json.loads(entry.record)
        whole = payload_sha256(record) == record["payload_sha256"] == entry.payload_sha256
        return record if whole and canonical_bytes(record) == entry.record else None
    except (ValueError, KeyError, TypeError):
        return None


def _ordered(record: Json, entry: OutboxEntry, order: Review) -> bool:
    """The last review orders this very record; those of the first program signed the files alone."""
    orders = ORDERS if entry.operation is Operation.WITHDRAW else {Action.SIGN}
    return (
        order.decision in orders
        and record["reviews"][-1] == public_review(order)
        and (order.version == 1 or order.record == core_sha256(record))
    )


def _stand(tx: Transaction, entry: OutboxEntry, reviews: list[Review], keys: Keys) -> bool:
    revision = tx.reviews.revision(entry.disclosure, entry.revision)
    frozen = revision.content_hash
    holding = all(review.content_hash == frozen and keys.holds(review) for review in reviews)
    if entry.operation is Operation.WITHDRAW:
        return holding
    return holding and _complete(reviews) and _duties_hold(keys, revision.submitted_by, reviews)


def _complete(reviews: list[Review]) -> bool:
    decided = [Action.PASS] * (len(REVIEW_STEPS) - 1) + [Action.SIGN]
    return [(review.step, review.decision) for review in reviews] == list(zip(REVIEW_STEPS, decided, strict=True))


def _duties_hold(keys: Keys, drafter: str, reviews: list[Review]) -> bool:
    people = {review.account_id for review in reviews}
    return len(people) == len(reviews) and drafter not in people and not [*keys.strangers()]
