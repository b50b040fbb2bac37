"""Who has which draft open to write in: a claim that ends by itself, so that a machine that went off leaves none."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select

from gongkai.store.tables.house import accounts, presence

LASTS = timedelta(seconds=60)
"""How long a claim counts after it was last made; a window makes it anew three times in that time."""


class Presence:
    """One place a window: it writes in one draft at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sit(self, seat: str, disclosure_id: str, account_id: str, now: datetime) -> None:
        """Notes that somebody writes in this draft at this seat, for a minute; and forgets whose minute is over."""
        moment = self._now(now)
        self._connection.execute(delete(presence).where((presence.c.seat == seat) | (presence.c.until <= moment)))
        columns = {"disclosure": disclosure_id, "account": account_id, "until": moment + LASTS}
        self._connection.execute(insert(presence).values(seat=seat, **columns))

    def leave(self, seat: str) -> None:
        """Notes that nobody writes at this seat any more."""
        self._connection.execute(delete(presence).where(presence.c.seat == seat))

    def others(self, seat: str, now: datetime) -> dict[str, tuple[str, ...]]:
        """By disclosure, the names of those who write in it now at other seats."""
        query = select(presence.c.disclosure, accounts.c.name).join(accounts, accounts.c.id == presence.c.account)
        there = (presence.c.seat != seat) & (presence.c.until > self._now(now))
        found: dict[str, dict[str, None]] = {}
        for row in self._connection.execute(query.where(there).order_by(accounts.c.name)):
            found.setdefault(row.disclosure, {})[row.name] = None
        return {disclosure: tuple(names) for disclosure, names in found.items()}

    def _now(self, now: datetime) -> datetime:
        """The server's time where there is one: the clocks of the office's machines may differ by minutes."""
        if self._connection.dialect.name != "postgresql":
            return now
        told = self._connection.execute(select(func.clock_timestamp())).scalar_one()
        assert isinstance(told, datetime)
        return told
