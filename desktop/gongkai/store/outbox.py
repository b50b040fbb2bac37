"""What waits to be delivered, and the receipts of what was."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from gongkai.domain.outbox import DeliveryState, OpenDelivery, Operation, OutboxEntry, OutboxLine, Receipt
from gongkai.store.joining import joined
from gongkai.store.json_values import attachment_from_json, attachment_to_json
from gongkai.store.tables.deliveries import outbox, receipts

_OVER = tuple(state.value for state in DeliveryState if state.is_over)


class Outbox:
    """The table of deliveries; a row belongs to the signed review that made it (rule 5)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: OutboxEntry, review_id: str) -> None:
        """Queues a delivery that this signed review ordered."""
        columns = vars(entry) | {
            "operation": entry.operation.value,
            "state": entry.state.value,
            "files": [attachment_to_json(file) for file in entry.files],
        }
        self._connection.execute(insert(outbox).values(**columns, review=review_id))

    def entries(self) -> tuple[OutboxEntry, ...]:
        """All deliveries, oldest first."""
        return tuple(entry_of(row) for row in self._connection.execute(select(outbox).order_by(outbox.c.created_at)))

    def open_of(self, unit: str) -> tuple[OpenDelivery, ...]:
        """What is not over of a unit, oldest first."""
        columns = (outbox.c.id, outbox.c.disclosure, outbox.c.not_before)
        query = select(*columns).where(outbox.c.unit == unit, outbox.c.state.not_in(_OVER))
        return tuple(OpenDelivery(*row) for row in self._connection.execute(query.order_by(*_IN_ORDER)))

    def over(self, unit: str) -> tuple[str, ...]:
        """The ids of what is over of a unit, newest first."""
        query = select(outbox.c.id).where(outbox.c.unit == unit, outbox.c.state.in_(_OVER))
        return joined(self._connection, query.order_by(*(column.desc() for column in _IN_ORDER)))

    def lines(self, ids: Collection[str]) -> Mapping[str, OutboxLine]:
        """These deliveries as a list shows them, by id."""
        rows = self._connection.execute(select(*_LINE).where(outbox.c.id.in_(ids))).all()
        proofs = self._connection.execute(select(receipts).where(receipts.c.entry.in_(ids)))
        receipt_of = {row.entry: Receipt(**row._mapping) for row in proofs}
        return {row.id: _line(row, receipt_of.get(row.id)) for row in rows}

    def waits_behind(self, line: OutboxLine) -> bool:
        """Whether an older delivery of the same disclosure is not over yet."""
        older = (outbox.c.disclosure == line.disclosure) & (outbox.c.created_at < line.created_at)
        query = select(outbox.c.id).where(older, outbox.c.state.not_in(_OVER)).limit(1)
        return self._connection.execute(query).first() is not None

    def entry(self, entry_id: str) -> OutboxEntry:
        """The delivery with this id."""
        return entry_of(self._connection.execute(select(outbox).where(outbox.c.id == entry_id)).one())

    def answered(self, entry_id: str, state: DeliveryState, words: str, next_try: datetime | None = None) -> None:
        """Notes how a try ended, in words for a person, and lets go of the delivery; one that is over stays so."""
        answer = {"state": state.value, "last_answer": words, "next_try": next_try, "tries": outbox.c.tries + 1}
        self._connection.execute(
            update(outbox)
            .where(outbox.c.id == entry_id, outbox.c.state.not_in(_OVER))
            .values(**answer, holder=None, held_until=None)
        )

    def arrived(self, proofs: Collection[Receipt], words: Mapping[str, str]) -> Collection[str]:
        """Stores the proofs of deliveries that are still open, with words for each; gives the ids of those."""
        ids = [proof.entry for proof in proofs]
        open_ = select(outbox.c.id).where(outbox.c.id.in_(ids), outbox.c.state.not_in(_OVER))
        still = set(self._connection.execute(open_).scalars())
        proved = set(self._connection.execute(select(receipts.c.entry).where(receipts.c.entry.in_(ids))).scalars())
        if new := [vars(proof) for proof in proofs if proof.entry in still - proved]:
            self._connection.execute(insert(receipts), new)
        if still:
            told = {"state": DeliveryState.DELIVERED.value, "tries": outbox.c.tries + 1, "next_try": None}
            change = update(outbox).where(outbox.c.id == bindparam("this"))
            change = change.values(**told, holder=None, held_until=None, last_answer=bindparam("last_answer"))
            answers = [{"this": id_, "last_answer": words[id_]} for id_ in sorted(still)]
            self._connection.execute(change, answers)
        return still

    def overrule(self, entry_id: str, payload_sha256: str) -> None:
        """Lets a delivery that met another version replace that very version: a person has decided so."""
        decided = {"state": DeliveryState.WAITING.value, "overrules": payload_sha256, "next_try": None}
        self._connection.execute(update(outbox).where(outbox.c.id == entry_id).values(**decided))

    def overruled(self, entry_id: str) -> str | None:
        """The payload hash of the other version that a delivery may replace, if a person has decided so."""
        return self._connection.execute(select(outbox.c.overrules).where(outbox.c.id == entry_id)).scalar()

    def receipts(self) -> Mapping[str, Receipt]:
        """All receipts by the id of their delivery."""
        return {row.entry: Receipt(**row._mapping) for row in self._connection.execute(select(receipts))}


_IN_ORDER = (outbox.c.created_at, outbox.c.id)
_LINE = [outbox.c[name] for name in OutboxLine.__dataclass_fields__ if name in outbox.c]


def _line(row: Row[Any], receipt: Receipt | None) -> OutboxLine:
    typed = {"operation": Operation(row.operation), "state": DeliveryState(row.state)}
    return OutboxLine(**dict(row._mapping) | typed, receipt=receipt)


def entry_of(row: Row[Any]) -> OutboxEntry:
    """The delivery that a row of the table holds."""
    columns = {name: row._mapping[name] for name in OutboxEntry.__dataclass_fields__}
    typed = {
        "operation": Operation(row.operation),
        "state": DeliveryState(row.state),
        "files": tuple(attachment_from_json(file) for file in row.files),
    }
    return OutboxEntry(**columns | typed)
