"""What is out: the published copy of each disclosure, its corrections, and what was last seen of it at the endpoint."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, insert, select, update

from gongkai.domain.correction import Correction, ReasonCode
from gongkai.domain.disclosure import Attachment
from gongkai.domain.outbox import DeliveryState, Operation, OutboxEntry, Receipt
from gongkai.store.joining import joined
from gongkai.store.json_values import attachment_from_json
from gongkai.store.outbox import entry_of
from gongkai.store.sight import WRONG, Sight
from gongkai.store.tables.deliveries import corrections, outbox, receipts, watches

_OPEN = tuple(state.value for state in DeliveryState if not state.is_over)


@dataclass(frozen=True)
class Watch:
    """The last look at what a disclosure has at the endpoint; `words` say what was found."""

    disclosure: str
    checked_at: datetime
    sight: Sight
    words: str = ""


@dataclass(frozen=True)
class Delivered:
    """A delivery that arrived, with its receipt."""

    entry: OutboxEntry
    receipt: Receipt


@dataclass(frozen=True)
class KeptCorrection:
    """A correction with who began it, and when."""

    correction: Correction
    account: str
    time: datetime


class Published:
    """The public side of the office's disclosures."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def deliveries(self, disclosure_id: str) -> tuple[Delivered, ...]:
        """Everything of a disclosure that arrived, oldest first."""
        return self._delivered(_arrived().where(outbox.c.disclosure == disclosure_id))

    def standing(self, disclosure_id: str) -> Delivered | None:
        """What the public can read of a disclosure now; None where it never could, or no longer can."""
        last = self.deliveries(disclosure_id)[-1:]
        return last[0] if last and last[0].entry.operation is not Operation.WITHDRAW else None

    def arrived(self, unit: str | None = None) -> Iterator[Delivered]:
        """Everything that arrived, of a unit or of all, read piece by piece; that of one disclosure oldest first."""
        query = _ids_of(unit).order_by(outbox.c.disclosure, outbox.c.created_at)
        ids = joined(self._connection, query)
        for first in range(0, len(ids), _PIECE):
            yield from self.these(ids[first : first + _PIECE])

    def latest(self, unit: str) -> tuple[str, ...]:
        """Of each disclosure of a unit the id of the last thing that arrived: a public record, or its tombstone."""
        rows = self._connection.execute(_ids_of(unit).add_columns(outbox.c.disclosure).order_by(outbox.c.created_at))
        return tuple({disclosure: id_ for id_, disclosure in rows}.values())

    def these(self, ids: Sequence[str]) -> tuple[Delivered, ...]:
        """These deliveries that arrived, in this order; what has gone meanwhile is left out."""
        found = {each.entry.id: each for each in self._delivered(_arrived().where(outbox.c.id.in_(ids)))}
        return tuple(found[id_] for id_ in ids if id_ in found)

    def entries(self, disclosure_id: str) -> tuple[OutboxEntry, ...]:
        """Every delivery of a disclosure, arrived or not, oldest first."""
        query = select(outbox).where(outbox.c.disclosure == disclosure_id).order_by(outbox.c.created_at)
        return tuple(entry_of(row) for row in self._connection.execute(query))

    def former_hashes(self, entry: OutboxEntry) -> frozenset[str]:
        """The payload hashes of everything else that was approved of this entry's disclosure."""
        own = (outbox.c.disclosure == entry.disclosure) & (outbox.c.id != entry.id)
        return frozenset(self._connection.execute(select(outbox.c.payload_sha256).where(own)).scalars())

    def spent_files(self, entry: OutboxEntry) -> tuple[Attachment, ...]:
        """The files of this entry's disclosure that neither it nor any other record of the unit needs."""
        rows = self._connection.execute(_needing(outbox.c.unit == entry.unit)).all()
        others = _last_of_each(row for row in rows if row.disclosure != entry.disclosure)
        needed = {file["sha256"] for row in others for file in row.files} | {file.sha256 for file in entry.files}
        own = {file["sha256"]: file for row in rows if row.disclosure == entry.disclosure for file in row.files}
        return tuple(attachment_from_json(file) for sha256, file in own.items() if sha256 not in needed)

    def cancel(self, disclosure_id: str, operations: Collection[Operation], words: str) -> int:
        """Takes deliveries out of the queue that a later order replaces; gives how many there were."""
        these = outbox.c.operation.in_([operation.value for operation in operations]) & outbox.c.state.in_(_OPEN)
        changed = {"state": DeliveryState.CANCELLED.value, "last_answer": words, "next_try": None}
        return self._connection.execute(
            update(outbox).where(outbox.c.disclosure == disclosure_id, these).values(**changed)
        ).rowcount

    def state_of(self, entry_id: str) -> DeliveryState:
        """Where a delivery stands now."""
        return DeliveryState(
            self._connection.execute(select(outbox.c.state).where(outbox.c.id == entry_id)).scalar_one()
        )

    def begin_correction(self, id_: str, disclosure_id: str, kept: KeptCorrection) -> None:
        """Notes that a published revision is being corrected, and why."""
        columns = {
            "corrects": kept.correction.corrects,
            "reason": kept.correction.reason.value,
            "note": kept.correction.note,
            "account": kept.account,
            "time": kept.time,
        }
        self._connection.execute(insert(corrections).values(id=id_, disclosure=disclosure_id, **columns))

    def corrections(self, disclosure_id: str) -> tuple[KeptCorrection, ...]:
        """The corrections that were begun, oldest first; the last one of a revision counts."""
        query = select(corrections).where(corrections.c.disclosure == disclosure_id).order_by(corrections.c.time)
        return tuple(_correction(row) for row in self._connection.execute(query))

    def correction_of(self, disclosure_id: str, revision: int) -> Correction | None:
        """The correction under way of this published revision, if there is one."""
        found = [k.correction for k in self.corrections(disclosure_id) if k.correction.corrects == revision]
        return found[-1] if found else None

    def watch(self, seen: Watch) -> None:
        """Keeps the last look at a disclosure's public copy, in place of the one before."""
        self._connection.execute(delete(watches).where(watches.c.disclosure == seen.disclosure))
        self._connection.execute(insert(watches).values(**vars(seen) | {"sight": seen.sight.value}))

    def watches(self, disclosures: Collection[str]) -> dict[str, Watch]:
        """The last look at each of these disclosures."""
        rows = self._connection.execute(select(watches).where(watches.c.disclosure.in_(disclosures)))
        return {row.disclosure: _watch(row) for row in rows}

    def alarms(self, unit: str) -> Mapping[str, Watch]:
        """By the last delivery of a disclosure of a unit, oldest first: what is out otherwise than signed."""
        rows = self._connection.execute(select(watches).where(watches.c.sight.in_(WRONG)))
        wrong = {row.disclosure: _watch(row) for row in rows}
        last = _ids_of(unit).add_columns(outbox.c.disclosure).where(outbox.c.disclosure.in_(wrong))
        newest = {disclosure: id_ for id_, disclosure in self._connection.execute(last.order_by(outbox.c.created_at))}
        return {id_: wrong[disclosure] for disclosure, id_ in newest.items()}

    def doubted(self) -> frozenset[str]:
        """The disclosures of which a file was missing at the last look."""
        query = select(watches.c.disclosure).where(watches.c.sight == Sight.FILE_MISSING.value)
        return frozenset(self._connection.execute(query).scalars())

    def _delivered(self, query: Select[Any]) -> tuple[Delivered, ...]:
        return tuple(_delivered(row) for row in self._connection.execute(query))


def _needing(where: ColumnElement[bool]) -> Select[Any]:
    columns = (outbox.c.disclosure, outbox.c.operation, outbox.c.state, outbox.c.files)
    return select(*columns).where(where).order_by(outbox.c.created_at)


def _last_of_each(rows: Iterable[Row[Any]]) -> list[Row[Any]]:
    """What is out of each disclosure, and what is about to go out."""
    out: dict[str, Row[Any]] = {}
    waiting = []
    for row in rows:
        if row.state == DeliveryState.DELIVERED.value:
            out[row.disclosure] = row
        elif row.state in _OPEN:
            waiting.append(row)
    return [*out.values(), *waiting]


_PIECE = 200
"""So many deliveries are read with their bytes at a time."""


def _ids_of(unit: str | None) -> Select[Any]:
    arrived = select(outbox.c.id).where(outbox.c.state == DeliveryState.DELIVERED.value)
    return arrived if unit is None else arrived.where(outbox.c.unit == unit)


def _watch(row: Row[Any]) -> Watch:
    return Watch(row.disclosure, row.checked_at, Sight(row.sight), row.words)


def _arrived() -> Select[Any]:
    proof = [receipts.c[name].label(f"receipt_{name}") for name in Receipt.__dataclass_fields__]
    return (
        select(outbox, *proof)
        .join(receipts, receipts.c.entry == outbox.c.id)
        .where(outbox.c.state == DeliveryState.DELIVERED.value)
        .order_by(outbox.c.created_at)
    )


def _delivered(row: Row[Any]) -> Delivered:
    proof = {name: row._mapping[f"receipt_{name}"] for name in Receipt.__dataclass_fields__}
    return Delivered(entry_of(row), Receipt(**proof))


def _correction(row: Row[Any]) -> KeptCorrection:
    return KeptCorrection(Correction(row.corrects, ReasonCode(row.reason), row.note), row.account, row.time)
