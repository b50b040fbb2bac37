"""The audit chain: one event for every command, each linked to the one before by SHA-256."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from gongkai.domain.canonical import Json, content_hash
from gongkai.store.tables.house import events, workspace_info

GENESIS = "0" * 64
_ANCHOR = workspace_info.c.key == "audit_anchor"


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

    def append(self, *added: Event) -> None:
        """Adds events behind the last one, and moves the anchor."""
        query = select(events.c.seq, events.c.hash).order_by(events.c.seq.desc()).limit(1)
        last = self._connection.execute(query).first()
        seq, head = (last.seq, last.hash) if last else (0, GENESIS)
        rows = []
        for event in added:
            seq, previous, head = seq + 1, head, link(head, event)
            rows.append({"seq": seq, "previous": previous, "hash": head, **vars(event)})
        if rows:
            self._connection.execute(insert(events), rows)
            self._anchor(f"{seq}:{head}")

    def of_action(self, action: str) -> tuple[Event, ...]:
        """Every event of one kind, in order."""
        query = select(events).where(events.c.action == action).order_by(events.c.seq)
        return tuple(_linked(row).event for row in self._connection.execute(query))

    def anchor(self) -> tuple[int, str] | None:
        """Number and hash of the last event as noted beside the chain; None before the first."""
        noted = self._connection.execute(select(workspace_info.c.value).where(_ANCHOR)).scalar()
        seq, _, hash_ = (noted or "").partition(":")
        return (int(seq) if seq.isdecimal() else 0, hash_) if noted else None

    def _anchor(self, noted: str) -> None:
        moved = self._connection.execute(update(workspace_info).where(_ANCHOR).values(value=noted))
        if not moved.rowcount:
            self._connection.execute(insert(workspace_info).values(key="audit_anchor", value=noted))

    def events(self, disclosure_id: str | None = None) -> tuple[LinkedEvent, ...]:
        """The chain in order, or the part of it about one disclosure."""
        query = select(events).order_by(events.c.seq)
        if disclosure_id is not None:
            query = query.where(events.c.disclosure == disclosure_id)
        return tuple(_linked(row) for row in self._connection.execute(query))


def as_json(linked: LinkedEvent) -> Json:
    """An event as it is exported."""
    return {"seq": linked.seq, "previous": linked.previous, "hash": linked.hash} | _fields(linked.event)


def from_json(data: Json) -> LinkedEvent:
    """The event that `as_json` wrote; ValueError, KeyError or TypeError where it is none."""
    fields = {name: data[name] for name in Event.__dataclass_fields__}
    event = Event(**fields | {"time": datetime.fromisoformat(data["time"])})
    return LinkedEvent(data["seq"], event, data["previous"], data["hash"])


def link(previous: str, event: Event) -> str:
    """The hash that ties an event to the one before it."""
    return content_hash({"previous": previous} | _fields(event))


def _fields(event: Event) -> Json:
    return vars(event) | {"time": event.time.astimezone(UTC).isoformat()}


def _linked(row: Row[Any]) -> LinkedEvent:
    fields = {name: row._mapping[name] for name in Event.__dataclass_fields__}
    return LinkedEvent(row.seq, Event(**fields), row.previous, row.hash)
