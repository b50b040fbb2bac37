"""What a person has set up for themselves: their views of the list, and what they had open."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from gongkai.domain.canonical import Json
from gongkai.store.tables.house import preferences


class Preferences:
    """One value under each key of an account; it lies in the workspace, so that nothing of it is readable outside."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, account: str, key: str, default: Json = None) -> Any:
        """What is kept under a key; the default where nothing is."""
        this = (preferences.c.account == account) & (preferences.c.key == key)
        found = self._connection.execute(select(preferences.c.value).where(this)).one_or_none()
        return default if found is None else found.value

    def put(self, account: str, key: str, value: Json) -> None:
        """Keeps a value in the place of the one before."""
        this = (preferences.c.account == account) & (preferences.c.key == key)
        self._connection.execute(delete(preferences).where(this))
        self._connection.execute(insert(preferences).values(account=account, key=key, value=value))
