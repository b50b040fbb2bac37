"""A real office for tests: an SQLite workspace with one department, its people, and their unlocked desks."""

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


class Office:
    """One workspace and a desk for each of its people."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.desk = self._opened()

    def seat(self, login: str) -> Desk:
        """The desk with this person at it; a workspace that was locked meanwhile is opened again."""
        if not self.desk.workspace.is_open:
            self.desk = self._opened()
        return replace(self.desk, session=_session(login))

    @contextmanager
    def broken_into(self) -> Iterator[Any]:
        """A bare connection to the database, for what no command would do."""
        connection = cipher.connect(self.place, _key())
        try:
            yield connection
        finally:
            connection.close()

    @contextmanager
    def unguarded(self) -> Iterator[Any]:
        """A bare connection to the database, its triggers taken away by somebody who knows them."""
        with self.broken_into() as raw:
            for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                raw.execute(f"DROP TRIGGER {name}")
            yield raw

    def _opened(self) -> Desk:
        workspace = open_workspace(self.place, _key())
        return Desk(workspace, office_library(workspace))


@contextmanager
def open_office(folder: Path) -> Iterator[Office]:
    """A fresh office in this folder, closed at the end."""
    place = folder / "office.gongkai"
    for made in (_template(), slots_beside(_template())):
        shutil.copyfile(made, folder / made.name)
    office = Office(place)
    try:
        yield office
    finally:
        office.desk.workspace.close()


@cache
def _template() -> Path:
    # Making six keys takes most of a second: once a process is enough.
    place = Path(mkdtemp(prefix="gongkai-test-")) / "office.gongkai"
    people = [
        NewPerson(login, name, frozenset({role}), PASSPHRASE, BUREAU.code) for login, (name, role) in PEOPLE.items()
    ]
    found_office(place, BUREAU, people).workspace.close()
    return place


@cache
def _session(login: str) -> Session:
    desk = sign_in(open_desk(_template()), login, PASSPHRASE)
    desk.workspace.close()
    return desk.signed_in


@cache
def _key() -> bytes:
    desk = sign_in(open_desk(_template()), "admin", PASSPHRASE)
    key = desk.workspace.key
    desk.workspace.close()
    return key
