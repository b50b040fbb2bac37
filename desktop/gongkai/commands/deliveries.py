"""What waits to be delivered and what was; a module of its own, so that the window need not load what editing needs."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from gongkai.commands.desk import Desk
from gongkai.domain.catalogue import catalogue
from gongkai.domain.outbox import OpenDelivery, Operation, OutboxEntry, OutboxLine, Receipt
from gongkai.store.transaction import Transaction

FIRST = 60
"""Lines that are read with the list: more than a window shows at once."""


@dataclass(frozen=True)
class OutboxList:
    """The deliveries of a unit: with which something is wrong, what is open as it came, what is over, newest first.

    `lines` are those of a window of it, by id.
    """

    ids: tuple[str, ...] = ()
    lines: Mapping[str, OutboxLine] = field(default_factory=dict)
    open: tuple[OpenDelivery, ...] = ()
    wrong: int = 0


@dataclass(frozen=True)
class Particulars:
    """One delivery with what its bytes say: names of files, the catalogue's facts; and whether an older one is open."""

    line: OutboxLine
    files: tuple[str, ...]
    catalogue: Mapping[str, str]
    waits_behind: bool


@dataclass(frozen=True)
class OutboxView:
    """The outbox of all units with its bytes, and the receipts by delivery."""

    entries: tuple[OutboxEntry, ...]
    receipts: Mapping[str, Receipt]


def outbox_list(desk: Desk, window: slice = slice(0, FIRST)) -> OutboxList:
    """The deliveries of this person's department, with the lines of this window."""
    unit = desk.account.department
    with desk.workspace.read() as tx:
        wrong, open_ = tuple(tx.published.alarms(unit)), tx.outbox.open_of(unit)
        ids = tuple(dict.fromkeys((*wrong, *(one.id for one in open_), *tx.outbox.over(unit))))
        return OutboxList(ids, _lines(desk, tx, ids[window]), open_, len(wrong))


def lines(desk: Desk, ids: Collection[str]) -> Mapping[str, OutboxLine]:
    """These deliveries, by id."""
    with desk.workspace.read() as tx:
        return _lines(desk, tx, ids)


def particulars(desk: Desk, entry_id: str) -> Particulars:
    """One delivery with what its bytes say; a tombstone has no catalogue."""
    with desk.workspace.read() as tx:
        line, entry = _lines(desk, tx, [entry_id])[entry_id], tx.outbox.entry(entry_id)
        behind = tx.outbox.waits_behind(line)
    published = line.receipt.published_at if line.receipt else None
    told = {} if entry.operation is Operation.WITHDRAW else catalogue(json.loads(entry.record), published)
    return Particulars(line, tuple(file.name for file in entry.files), told, behind)


def outbox_view(desk: Desk) -> OutboxView:
    """Everything that waits or was delivered."""
    with desk.workspace.read() as tx:
        return OutboxView(tx.outbox.entries(), tx.outbox.receipts())


def _lines(desk: Desk, tx: Transaction, ids: Collection[str]) -> Mapping[str, OutboxLine]:
    found, wrong = tx.outbox.lines(ids), tx.published.alarms(desk.account.department)
    return dict(found) | {id_: replace(found[id_], alarm=wrong[id_].words) for id_ in found.keys() & wrong.keys()}
