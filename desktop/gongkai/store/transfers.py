"""What went out and came in by transfer package, so that the same package changes nothing the second time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from gongkai.store.tables.deliveries import transfers


class Direction(StrEnum):
    """Which way something travelled; a copy is a draft that was made of it."""

    OUT = "out"
    IN = "in"
    COPY = "copy"


@dataclass(frozen=True)
class Transfer:
    """One disclosure in one package; `unit` is the other department's name, `made` the draft that is a copy of it."""

    id: str
    package: str
    direction: Direction
    disclosure: str
    digest: str
    unit: str
    account: str
    time: datetime
    made: str = ""


class Transfers:
    """The log of packages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, transfer: Transfer) -> None:
        """Adds a line to the log."""
        self._connection.execute(insert(transfers).values(**vars(transfer) | {"direction": transfer.direction.value}))

    def of(self, disclosure_id: str) -> tuple[Transfer, ...]:
        """How a disclosure travelled, oldest first."""
        return tuple(one for one in self.all() if one.disclosure == disclosure_id)

    def lineage(self, disclosure_id: str) -> tuple[str, ...]:
        """The digests under which a disclosure was sent or taken in, oldest first."""
        found = (one.digest for one in self.of(disclosure_id) if one.direction is not Direction.COPY)
        return tuple(dict.fromkeys(found))

    def copy_of(self, digest: str) -> str:
        """The draft that was made of something that stood like this; empty where none was."""
        return next((one.made for one in self.all() if (one.digest, one.direction) == (digest, Direction.COPY)), "")

    def all(self) -> tuple[Transfer, ...]:
        """The whole log, oldest first."""
        rows = self._connection.execute(select(transfers).order_by(transfers.c.time))
        return tuple(Transfer(**dict(row._mapping) | {"direction": Direction(row.direction)}) for row in rows)
