"""Other workspaces that packages go to and come from, each with the key list that was compared and pinned here."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from gongkai.domain.signatures import KeyList, key_list_from_json, key_list_to_json
from gongkai.store.tables.house import partners


class Partners:
    """The pinned key lists (往来单位)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pin(self, signed: KeyList, time: datetime) -> None:
        """Keeps an office's key list in place of the one before."""
        self.forget(signed.office)
        columns = {"office": signed.office, "pinned": signed.key, "signed": key_list_to_json(signed), "time": time}
        self._connection.execute(insert(partners).values(**columns))

    def forget(self, office: str) -> None:
        """Forgets an office's key list."""
        self._connection.execute(delete(partners).where(partners.c.office == office))

    def all(self) -> tuple[KeyList, ...]:
        """Every pinned list."""
        rows = self._connection.execute(select(partners.c.signed).order_by(partners.c.time))
        return tuple(key_list_from_json(row.signed) for row in rows)

    def of(self, office: str) -> KeyList | None:
        """The pinned list of an office."""
        return next((signed for signed in self.all() if signed.office == office), None)
