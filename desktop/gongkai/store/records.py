"""Process records, as they were opened and ended."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from gongkai.domain.process import Outcome, ProcessRecord, RecordKind
from gongkai.store.tables.reviews import process_records


class Records:
    """What was done around disclosures beside their reviews."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, record: ProcessRecord) -> None:
        """Adds a record."""
        self._connection.execute(insert(process_records).values(**vars(record)))

    def end(self, record: ProcessRecord) -> None:
        """Writes how an open record ended; what it was opened with stays."""
        columns = {"ended": record.ended, "outcome": record.outcome, "note": record.note, "document": record.document}
        this = (process_records.c.id == record.id) & process_records.c.ended.is_(None)
        self._connection.execute(update(process_records).where(this).values(**columns, party=record.party))

    def of(self, disclosure_id: str) -> tuple[ProcessRecord, ...]:
        """The records of a disclosure in the order they were made."""
        query = select(process_records).where(process_records.c.disclosure == disclosure_id)
        return tuple(_record(row) for row in self._connection.execute(query.order_by(process_records.c.time)))

    def next_due(self) -> dict[str, tuple[date, RecordKind]]:
        """By disclosure, the open record that is due first."""
        opened = process_records.c.ended.is_(None) & process_records.c.due.is_not(None)
        query = select(process_records.c.disclosure, process_records.c.due, process_records.c.kind).where(opened)
        rows = self._connection.execute(query.order_by(process_records.c.due.desc()))
        return {row.disclosure: (row.due, RecordKind(row.kind)) for row in rows}


def _record(row: Row[Any]) -> ProcessRecord:
    columns = {name: row._mapping[name] for name in ProcessRecord.__dataclass_fields__}
    typed = {"kind": RecordKind(row.kind), "outcome": Outcome(row.outcome) if row.outcome else None}
    return ProcessRecord(**columns | typed)
