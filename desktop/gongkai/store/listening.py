"""Hearing what others change on the office's server (LISTEN), so that lists are never older than a second."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from gongkai.store.errors import plain
from gongkai.store.server import address, connecting

CHANNEL = "gongkai"


@dataclass(frozen=True)
class Heard:
    """What others changed since the last time; `presence` says that somebody began or ended writing somewhere."""

    disclosures: frozenset[str] = frozenset()
    outbox: bool = False
    people: bool = False
    register: bool = False
    presence: bool = False

    @property
    def anything(self) -> bool:
        """Whether there is any news."""
        return self != Heard()


class Ear:
    """A connection that hears; `socket` becomes readable when there is something, and `heard` never waits."""

    def __init__(self, location: str, password: str) -> None:
        url = address(location, password)
        named: dict[str, Any] = url.translate_connect_args(database="dbname", username="user") | dict(url.query)
        with _told():
            self._connection = psycopg.connect(make_conninfo("", **named, **connecting()), autocommit=True)
            self._connection.execute(f"LISTEN {CHANNEL}")

    @property
    def socket(self) -> int:
        """The socket to look at."""
        return self._connection.fileno()

    def heard(self, own: Iterable[int]) -> Heard:
        """What others told; `own` are the connections of this very program. UserError where the server is gone."""
        known, told = frozenset(own), []
        with _told():
            link = self._connection.pgconn
            link.consume_input()
            while (notice := link.notifies()) is not None:
                if notice.be_pid not in known:
                    told.append(notice.extra.decode())
        return understood(told)

    def close(self) -> None:
        """Hears no more."""
        self._connection.close()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise plain(error) from None


def understood(told: Iterable[str]) -> Heard:
    """What the words of the server's triggers mean."""
    pairs = [words.partition(" ")[::2] for words in told]
    kinds = {kind for kind, _ in pairs}
    named = frozenset(id_ for kind, id_ in pairs if kind in ("disclosure", "outbox") and id_)
    return Heard(named, "outbox" in kinds, "people" in kinds, "register" in kinds, "presence" in kinds)
