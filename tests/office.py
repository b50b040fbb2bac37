"""A real office for tests: a workspace with one department, its people, and their unlocked desks."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from gongkai.commands.desk import Desk, Session
from gongkai.commands.office import NewPerson, found_office, open_desk, sign_in
from gongkai.commands.settings import office_library
from gongkai.domain.people import Department, Role
from gongkai.store import cipher
from gongkai.store.workspace import open_workspace
from gongkai.vault.slots import slots_beside
from postgres_server import Bare, fresh_database, location, make_template

BUREAU = Department("MZJ01", "天津市武清区民政局", "武清区民政局", "武民")
PASSPHRASE = "测试口令-2026"
PEOPLE = {
    "clerk": ("刘芳", Role.CLERK),
    "clerk2": ("钱进", Role.CLERK),
    "head": ("杨波", Role.SECTION_HEAD),
    "officer": ("郭霞", Role.SECRECY_OFFICER),
    "signer": ("马超", Role.SIGNER),
    "admin": ("赵建国", Role.ADMINISTRATOR),
}


SQLCIPHER, POSTGRESQL = STORES = ("sqlcipher", "postgresql")


class Office:
    """One workspace and a desk for each of its people."""

    def __init__(self, place: Path | str) -> None:
        self.place: Any = place
        self.store = POSTGRESQL if isinstance(place, str) else SQLCIPHER
        self.desk = self._opened()

    def seat(self, login: str) -> Desk:
        """The desk with this person at it; a workspace that was locked meanwhile is opened again."""
        if not self.desk.workspace.is_open:
            self.desk = self._opened()
        return replace(self.desk, session=_session(self.store, login))

    @contextmanager
    def broken_into(self) -> Iterator[Any]:
        """A bare connection to the database, for what no command would do; values stand behind question marks."""
        on_server = self.store == POSTGRESQL
        connection = Bare(self.place) if on_server else cipher.connect(self.place, _key(self.store))
        try:
            yield connection
        finally:
            connection.close()

    @contextmanager
    def unguarded(self) -> Iterator[Any]:
        """A bare connection to the database, its triggers taken away by somebody who knows them."""
        with self.broken_into() as raw:
            if self.store == POSTGRESQL:
                tables = raw.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
                for (name,) in tables:
                    raw.execute(f'ALTER TABLE "{name}" DISABLE TRIGGER USER')
                yield raw
                return
            for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                raw.execute(f"DROP TRIGGER {name}")
            yield raw

    def _opened(self) -> Desk:
        workspace = open_workspace(self.place, _key(self.store))
        return Desk(workspace, office_library(workspace))


@contextmanager
def open_office(folder: Path, store: str | None = None) -> Iterator[Office]:
    """A fresh office in this folder or on the server, closed at the end; the store is what `--store` says, or this."""
    with _place(folder, store or usual_store()) as place:
        office = Office(place)
        try:
            yield office
        finally:
            office.desk.workspace.close()


def usual_store() -> str:
    """Where the offices of tests lie that do not say it: in a file, unless pytest was told `--store postgresql`."""
    return os.environ.get("GONGKAI_TEST_STORE", SQLCIPHER)


@contextmanager
def _place(folder: Path, store: str) -> Iterator[Path | str]:
    template = _template(store)
    if isinstance(template, str):
        with fresh_database(_DATABASE) as place:
            yield place
        return
    for made in (template, slots_beside(template)):
        shutil.copyfile(made, folder / made.name)
    yield folder / template.name


_DATABASE = "office_template"


@cache
def _template(store: str) -> Path | str:
    # Making six keys takes most of a second: once a process is enough.
    if store == POSTGRESQL:
        make_template(_DATABASE, _fill)
        return location(_DATABASE)
    place = Path(mkdtemp(prefix="gongkai-test-")) / "office.gongkai"
    _fill(place)
    return place


def _fill(place: Path | str) -> None:
    people = [
        NewPerson(login, name, frozenset({role}), PASSPHRASE, BUREAU.code) for login, (name, role) in PEOPLE.items()
    ]
    found_office(place, BUREAU, people).workspace.close()


@cache
def _session(store: str, login: str) -> Session:
    desk = sign_in(open_desk(_template(store)), login, PASSPHRASE)
    desk.workspace.close()
    return desk.signed_in


@cache
def _key(store: str) -> bytes:
    desk = sign_in(open_desk(_template(store)), "admin", PASSPHRASE)
    key = desk.workspace.key
    desk.workspace.close()
    return key
