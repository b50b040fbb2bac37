"""What was pulled from the endpoint: as it came, what was answered to orders, and what of the central list counts."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, insert, select

from gongkai.domain.canonical import Json, canonical_bytes
from gongkai.store.tables.deliveries import central_items, order_answers, received

if TYPE_CHECKING:
    from gongkai.domain.district import OrderAnswer


class Received:
    """The newest version of each thing that came, by the place that it came from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, place: str, record: Json, moment: datetime) -> None:
        """Keeps a record in place of its version before."""
        this = (received.c.place == place) & (received.c.id == record["id"])
        self._connection.execute(delete(received).where(this))
        columns = {"place": place, "id": record["id"], "record": canonical_bytes(record), "received_at": moment}
        self._connection.execute(insert(received).values(**columns))

    def record(self, place: str, record_id: str) -> Json:
        """A record as it came, None where none did."""
        this = (received.c.place == place) & (received.c.id == record_id)
        found = self._connection.execute(select(received.c.record).where(this)).scalar()
        return None if found is None else json.loads(found)

    def records(self, place: str) -> tuple[Json, ...]:
        """Everything that came from a place, in the order of arrival."""
        query = select(received.c.record).where(received.c.place == place).order_by(received.c.received_at)
        return tuple(json.loads(record) for record in self._connection.execute(query).scalars())

    def below(self, bucket: str) -> tuple[tuple[str, Json], ...]:
        """Everything that came from the collections of a bucket, each with its collection, in the order of arrival."""
        query = select(received.c.place, received.c.record).order_by(received.c.received_at)
        rows = self._connection.execute(query.where(received.c.place.startswith(f"{bucket}/", autoescape=True)))
        return tuple((row.place.removeprefix(f"{bucket}/"), json.loads(row.record)) for row in rows)

    def answer(self, answer: "OrderAnswer") -> None:
        """Adds what was done about an order; what was said before stays."""
        self._connection.execute(insert(order_answers).values(**vars(answer)))

    def answers(self) -> "tuple[OrderAnswer, ...]":
        """Everything that was answered, oldest first."""
        from gongkai.domain.district import OrderAnswer

        rows = self._connection.execute(select(order_answers).order_by(order_answers.c.time))
        return tuple(OrderAnswer(**row._mapping) for row in rows)

    def agree(self, name: str, version: int, content: str, account: str, moment: datetime) -> None:
        """Lets this version of a thing on the central list count, in place of the one before."""
        self._connection.execute(delete(central_items).where(central_items.c.name == name))
        columns = {"name": name, "version": version, "content": content, "account_id": account, "time": moment}
        self._connection.execute(insert(central_items).values(**columns))

    def agreed(self) -> Mapping[str, tuple[int, str]]:
        """The version and content that count, by name."""
        query = select(central_items).order_by(central_items.c.name)
        return {row.name: (row.version, row.content) for row in self._connection.execute(query)}
