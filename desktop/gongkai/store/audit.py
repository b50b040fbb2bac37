"""The audit chain: one event for every command, each linked to the one before by SHA-256."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from gongkai.domain.canonical import content_hash
from gongkai.store.tables import events

GENESIS = "0" * 64


@dataclass(frozen=True)
class Event:
    """Who did what to which disclosure, when; `before` and `after` are hashes of the content, empty where none."""

    time: datetime
    account: str
    action: str
    disclosure: str = ""
    revision: int = 0
    before: str = ""
    after: str = ""
    state: str = ""


@dataclass(frozen=True)
class LinkedEvent:
    """An event at its place in the chain."""

    seq: int
    event: Event
    previous: str
    hash: str


class Audit:
    """The chain of events."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self) -> str:
        """The hash of the last event; sixty-four zeros before the first."""
        last = self._connection.execute(select(events.c.hash).order_by(events.c.seq.desc()).limit(1)).scalar()
        return str(last) if last else GENESIS

    def append(self, event: Event) -> None:
        """Adds an event behind the last one."""
        previous = self.head()
        columns = vars(event) | {"previous": previous, "hash": link(previous, event)}
        self._connection.execute(insert(events).values(**columns))

    def events(self, disclosure_id: str | None = None) -> tuple[LinkedEvent, ...]:
        """The chain in order, or the part of it about one disclosure."""
        query = select(events).order_by(events.c.seq)
        if disclosure_id is not None:
            query = query.where(events.c.disclosure == disclosure_id)
        return tuple(_linked(row) for row in self._connection.execute(query))


def link(previous: str, event: Event) -> str:
    """The hash that ties an event to the one before it."""
    return content_hash({"previous": previous} | vars(event) | {"time": event.time.isoformat()})


def _linked(row: Row[Any]) -> LinkedEvent:
    fields = {name: row._mapping[name] for name in Event.__dataclass_fields__}
    return LinkedEvent(row.seq, Event(**fields), row.previous, row.hash)
