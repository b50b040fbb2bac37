"""Who is working on which delivery: two office PCs on one workspace share the outbox without doing anything twice."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select, update

from gongkai.domain.outbox import DeliveryState, OutboxEntry
from gongkai.store.outbox import entry_of
from gongkai.store.tables.deliveries import outbox

_OVER = tuple(state.value for state in DeliveryState if state.is_over)
_WAITING = outbox.c.state == DeliveryState.WAITING.value


@dataclass(frozen=True)
class Lease:
    """One process's hold on deliveries: it ends by itself at `until`, so nobody has to clean up after a crash."""

    holder: str
    now: datetime
    until: datetime


class Leases:
    """The claims on rows of the outbox."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(self, unit: str, lease: Lease, count: int) -> tuple[OutboxEntry, ...]:
        """Holds and gives a unit's next due deliveries, oldest first, at most one of a disclosure."""
        due = (
            select(outbox.c.id)
            .where(outbox.c.unit == unit, _WAITING, _due(lease.now), _free(lease), ~_an_older_one_is_open())
            .order_by(outbox.c.created_at, outbox.c.revision)
            .limit(count)
            .with_for_update(skip_locked=True)  # SQLite has no need of it: one transaction writes at a time
        )
        ids = self._connection.execute(due).scalars().all()
        self._hold(outbox.c.id.in_(ids), lease)
        query = select(outbox).where(outbox.c.id.in_(ids)).order_by(outbox.c.created_at, outbox.c.revision)
        return tuple(entry_of(row) for row in self._connection.execute(query))

    def keep(self, ids: Iterable[str], lease: Lease) -> frozenset[str]:
        """Holds these deliveries for longer; gives those that still were this holder's, and wait."""
        ours = and_(outbox.c.id.in_(list(ids)), outbox.c.holder == lease.holder, _WAITING)
        self._hold(ours, lease)
        return frozenset(self._connection.execute(select(outbox.c.id).where(ours)).scalars())

    def hurry(self, unit: str) -> None:
        """Lets a unit's waiting deliveries go at once, whatever their next try was to be."""
        self._connection.execute(update(outbox).where(outbox.c.unit == unit, _WAITING).values(next_try=None))

    def held(self, now: datetime) -> Collection[str]:
        """The deliveries that somebody works on now."""
        return frozenset(self._connection.execute(select(outbox.c.id).where(outbox.c.held_until > now)).scalars())

    def _hold(self, these: ColumnElement[bool], lease: Lease) -> None:
        self._connection.execute(update(outbox).where(these).values(holder=lease.holder, held_until=lease.until))


def _due(now: datetime) -> ColumnElement[bool]:
    times = (outbox.c.next_try, outbox.c.not_before)
    return and_(*(or_(time.is_(None), time <= now) for time in times))


def _free(lease: Lease) -> ColumnElement[bool]:
    return or_(outbox.c.held_until.is_(None), outbox.c.held_until <= lease.now, outbox.c.holder == lease.holder)


def _an_older_one_is_open() -> ColumnElement[bool]:
    older = outbox.alias("older")
    before = or_(
        older.c.created_at < outbox.c.created_at,
        and_(older.c.created_at == outbox.c.created_at, older.c.revision < outbox.c.revision),
    )
    return exists().where(older.c.disclosure == outbox.c.disclosure, older.c.state.not_in(_OVER), before)
