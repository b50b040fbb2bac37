"""Comments: what reviewer and clerk said to each other, and which conversations are settled."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from gongkai.domain.comment import Comment, Thread
from gongkai.store.tables.drafts import comments


class Comments:
    """The conversations about disclosures; what was said stays as it was said."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, comment: Comment) -> None:
        """Adds a comment."""
        self._connection.execute(insert(comments).values(**vars(comment)))

    def of(self, disclosure_id: str) -> tuple[Thread, ...]:
        """The conversations about a disclosure in the order in which they were begun."""
        query = select(comments).where(comments.c.disclosure == disclosure_id)
        threads: dict[str, list[Row[Any]]] = {}
        for row in self._connection.execute(query.order_by(comments.c.time, comments.c.id)):
            threads.setdefault(row.thread, []).append(row)
        return tuple(_thread(rows) for rows in threads.values())

    def every(self) -> tuple[Comment, ...]:
        """Everything that was ever said, for the audit."""
        return tuple(_comment(row) for row in self._connection.execute(select(comments)))

    def settle(self, thread: str, account: str | None, time: datetime | None) -> None:
        """Notes who settled a conversation and when; None opens it again."""
        resolved = {"resolved_by": account, "resolved_at": time}
        self._connection.execute(update(comments).where(comments.c.id == thread).values(**resolved))


def _thread(rows: Sequence[Row[Any]]) -> Thread:
    first = rows[0]._mapping
    return Thread(tuple(_comment(row) for row in rows), first["resolved_by"], first["resolved_at"])


def _comment(row: Row[Any]) -> Comment:
    return Comment(**{name: row._mapping[name] for name in Comment.__dataclass_fields__})
