"""Rows as they lie in the database, for the audit: nothing is taken for granted, not even that they can be read."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import JSON, Column, ColumnElement, Connection, Table, Text, cast, select, type_coerce

from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import Revision
from gongkai.domain.review import Review
from gongkai.store.audit import Event, LinkedEvent
from gongkai.store.json_values import review_from_json, review_to_json, revision_from_json, revision_to_json
from gongkai.store.sealing import as_stored
from gongkai.store.tables.columns import Moment
from gongkai.store.tables.deliveries import outbox, receipts
from gongkai.store.tables.drafts import attachments, disclosures
from gongkai.store.tables.house import events
from gongkai.store.tables.papers import outputs
from gongkai.store.tables.reviews import referrals
from gongkai.store.tables.reviews import reviews as review_table
from gongkai.store.tables.reviews import revisions as revision_table

T = TypeVar("T")
Columns = Mapping[str, Any]


@dataclass(frozen=True)
class Row(Generic[T]):
    """A row as stored, times and JSON as text; `value` is None where it can't be read, or not as it was written."""

    columns: Columns
    value: T | None
    json: Json = None


class Inspection:
    """Everything that the audit looks at."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def events(self) -> tuple[Row[LinkedEvent], ...]:
        """The audit chain in the order of its numbers."""
        rows = sorted(self._rows(events), key=lambda columns: columns["seq"])
        return tuple(Row(columns, _read(_event, columns)) for columns in rows)

    def revisions(self) -> Iterator[Row[Revision]]:
        """Every frozen revision."""
        for columns in self._rows(revision_table):
            data = _read(json.loads, columns["frozen"])
            yield Row(columns, _reread(data, revision_from_json, revision_to_json), data)

    def reviews(self) -> Iterator[Row[Review]]:
        """Every signed opinion, referrals and orders among them."""
        for table in (review_table, referrals):
            for columns in self._rows(table):
                data = _read(json.loads, columns["signed"])
                review = _reread(data, review_from_json, review_to_json)
                yield Row(columns, review if review and _agrees(columns, data) else None, data)

    def outputs(self) -> Iterator[Columns]:
        """Every rendered file."""
        return self._rows(outputs)

    def attachments(self) -> Iterator[Columns]:
        """Every attached file's row, without its bytes."""
        return self._rows(attachments)

    def outbox(self) -> Iterator[Row[Json]]:
        """Every delivery with its record."""
        for columns in self._rows(outbox):
            yield Row(columns, _read(json.loads, columns["record"]))

    def receipts(self) -> dict[str, Columns]:
        """The receipts by delivery."""
        return {columns["entry"]: columns for columns in self._rows(receipts)}

    def disclosures(self) -> Iterator[Columns]:
        """Every disclosure as it stands."""
        return self._rows(disclosures)

    def _rows(self, table: Table) -> Iterator[Columns]:
        with _lenient(self._connection):
            rows = self._connection.execute(select(*map(_plain, table.c))).all()
        return (dict(row._mapping) for row in rows)


def _plain(column: Column[Any]) -> ColumnElement[Any]:
    sealed = as_stored(column)
    if sealed is not None:
        return sealed
    if isinstance(column.type, JSON):
        return cast(column, Text).label(column.name)
    return type_coerce(column, Text).label(column.name) if isinstance(column.type, Moment) else column


@contextmanager
def _lenient(connection: Connection) -> Iterator[None]:
    """Lets text through that is no UTF-8 any more; what stands in its place is not what was hashed."""
    driver: Any = connection.connection.driver_connection
    if not hasattr(driver, "text_factory"):
        yield  # a database that keeps text as text
        return
    usual, driver.text_factory = driver.text_factory, lambda data: data.decode("utf-8", "replace")
    try:
        yield
    finally:
        driver.text_factory = usual


def _read(reading: Callable[[Any], T], stored: Any) -> T | None:
    try:
        return reading(stored)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None


def _reread(data: Json, reading: Callable[[Json], T], writing: Callable[[T], Json]) -> T | None:
    """The value, if writing it again gives what was stored; an older program left out what was not there yet."""
    value = _read(reading, data)
    return value if value is not None and _covers(_read(writing, value), data) else None


def _covers(written: Json, stored: Json) -> bool:
    if isinstance(stored, dict):
        return isinstance(written, Mapping) and all(
            name in written and _covers(written[name], value) for name, value in stored.items()
        )
    if isinstance(stored, list):
        return (
            isinstance(written, (list, tuple))
            and len(written) == len(stored)
            and all(_covers(*pair) for pair in zip(written, stored, strict=True))
        )
    return bool(written == stored)


def _event(columns: Columns) -> LinkedEvent:
    time = datetime.fromisoformat(columns["time"])
    if Moment().process_bind_param(time, None) != columns["time"]:  # type: ignore[arg-type]
        raise ValueError("another spelling of the time")
    fields = {name: columns[name] for name in Event.__dataclass_fields__} | {"time": time}
    return LinkedEvent(columns["seq"], Event(**fields), columns["previous"], columns["hash"])


def _agrees(columns: Columns, signed: Json) -> bool:
    names = {"id": "id", "disclosure": "disclosure", "revision": "revision", "step": "step", "decision": "decision"}
    moment = _read(lambda text: Moment().process_bind_param(datetime.fromisoformat(text), None), signed["time"])  # type: ignore[arg-type]
    return (
        all(columns[column] == signed[name] for column, name in names.items())
        and columns["account"] == signed["account_id"]
        and columns["time"] == moment
    )
