"""What a draft carries over from last period (上期内容): the entries that must change, until they do."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from gongkai.domain.values import Entries
from gongkai.store.tables.drafts import carried_over


class Carried:
    """The entries of last period that stand in a draft and are not confirmed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, disclosure_id: str) -> Entries:
        """The entries as they were last period, by field."""
        query = select(carried_over.c.field, carried_over.c.entry).where(carried_over.c.disclosure == disclosure_id)
        return {row.field: row.entry for row in self._connection.execute(query)}

    def add(self, disclosure_id: str, entries: Mapping[str, Any]) -> None:
        """Notes these entries."""
        rows = [{"disclosure": disclosure_id, "field": name, "entry": entry} for name, entry in entries.items()]
        if rows:
            self._connection.execute(insert(carried_over), rows)

    def confirm(self, disclosure_id: str, fields: Collection[str]) -> None:
        """Forgets them: somebody says that they hold for this period too."""
        these = (carried_over.c.disclosure == disclosure_id) & carried_over.c.field.in_(list(fields))
        self._connection.execute(delete(carried_over).where(these))
