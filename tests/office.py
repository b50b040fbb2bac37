"""A real office for tests: an SQLite workspace with one department, its people, and their unlocked desks."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from gongkai.commands.desk import Desk, Session
from gongkai.commands.office import NewPerson, found_office, open_desk, sign_in
from gongkai.domain.people import Department, Role

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
        self.desk = open_desk(place)

    def seat(self, login: str) -> Desk:
        """The desk with this person at it."""
        return replace(self.desk, session=_session(login))


@contextmanager
def open_office(folder: Path) -> Iterator[Office]:
    """A fresh office in this folder, closed at the end."""
    place = folder / "office.gongkai"
    shutil.copyfile(_template(), place)
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
    desk = open_desk(_template())
    session = sign_in(desk, login, PASSPHRASE).signed_in
    desk.workspace.close()
    return session
