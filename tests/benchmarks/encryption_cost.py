"""What encryption costs: the work list, one disclosure read, and saving, beside the same on plain SQLite; by name."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest
from sqlalchemy import create_engine, event

from examples import examples
from gongkai.commands import draft, views
from gongkai.commands.desk import Desk
from gongkai.store.workspace import Workspace
from office import Office, open_office

pytestmark = pytest.mark.slow
COUNT, ROUNDS = 400, 15
FORM = "power/licence_result"


def test_encrypted_beside_plain(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_office(tmp_path) as office:
        desk = office.seat("clerk")
        ids = [draft.create(desk, FORM, examples()[FORM].entries).id for _ in range(COUNT)]
        readable = _plain(office, tmp_path / "plain.db")
        seats = {"encrypted": desk, "plain": replace(desk, workspace=readable)}
        deeds: dict[str, Callable[[Desk], object]] = {
            "list": views.work_list,
            "read": lambda seat: views.editor_view(seat, ids[0]),
            "save": lambda seat: _save(seat, ids[0]),
        }
        with capsys.disabled():
            for name, deed in deeds.items():
                times: dict[str, list[float]] = {seat: [] for seat in seats}
                for _ in range(ROUNDS):
                    for seat, at in seats.items():  # in turn, so that both see the same machine
                        start = time.perf_counter()
                        deed(at)
                        times[seat].append(time.perf_counter() - start)
                slow, fast = (median(times[seat]) * 1000 for seat in ("encrypted", "plain"))
                print(f"{name}: {slow:.1f} ms encrypted, {fast:.1f} ms plain, {slow / fast - 1:+.0%}")  # noqa: T201
        readable.close()


def _save(desk: Desk, made: str) -> None:
    disclosure = views.editor_view(desk, made).disclosure
    draft.save(desk, made, disclosure.entries, disclosure.version)


def _plain(office: Office, place: Path) -> Workspace:
    """The same workspace, readable, on the standard library's SQLite with the same settings."""
    with office.broken_into() as connection:
        connection.execute("ATTACH DATABASE ? AS readable KEY ''", (str(place),))
        connection.execute("SELECT sqlcipher_export('readable')")
        connection.execute("DETACH DATABASE readable")
    engine = create_engine(f"sqlite:///{place}", connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _prepare(connection, _record) -> None:  # type: ignore[no-untyped-def]
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection) -> None:  # type: ignore[no-untyped-def]
        writing = connection.get_execution_options().get("gongkai_writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return Workspace(str(place), engine, bytes(32))
