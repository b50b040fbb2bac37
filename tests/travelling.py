"""Two offices that know each other's key lists, for packages that travel between them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from gongkai.commands.desk import Desk, Session
from gongkai.commands.office import NewPerson, found_office, open_desk, sign_in
from gongkai.commands.partners import Receiver, pin, receivers
from gongkai.commands.people import sign_key_list
from gongkai.commands.settings import office_library
from gongkai.domain.people import Role
from gongkai.domain.signatures import fingerprint
from gongkai.store.workspace import open_workspace
from office import BUREAU, PASSPHRASE, POSTGRESQL, Office, open_office, usual_store

PEOPLE = {
    "bclerk": ("孙丽", Role.CLERK),
    "bofficer": ("周涛", Role.SECRECY_OFFICER),
    "bsigner": ("吴刚", Role.SIGNER),
    "badmin": ("郑洁", Role.ADMINISTRATOR),
}
_HERE, _THERE, _PLACE = "here", "there", "office.gongkai"


class Elsewhere:
    """The same bureau's workspace in another room, with its own people."""

    def __init__(self, place: Path) -> None:
        self.place = place
        workspace = open_workspace(place, _key())
        self.desk = Desk(workspace, office_library(workspace))

    def seat(self, login: str) -> Desk:
        """The desk with this person at it."""
        return replace(self.desk, session=_session(login))


@contextmanager
def two_offices(folder: Path) -> Iterator[tuple[Office, Elsewhere]]:
    """Two workspaces, each with the other's key list pinned; the first lies on a server where offices do."""
    if usual_store() == POSTGRESQL:
        with open_office(folder) as on_server, an_office_elsewhere(folder) as in_a_file:
            _pin_each_other(on_server, in_a_file)
            yield on_server, in_a_file
        return
    for side in (_HERE, _THERE):
        shutil.copytree(_template() / side, folder / side)
    here, there = Office(folder / _HERE / _PLACE), Elsewhere(folder / _THERE / _PLACE)
    try:
        yield here, there
    finally:
        here.desk.workspace.close()
        there.desk.workspace.close()


@contextmanager
def an_office_elsewhere(folder: Path) -> Iterator[Elsewhere]:
    """The workspace in the other room, that nobody knows yet."""
    shutil.copytree(_strangers() / _THERE, folder / _THERE)
    there = Elsewhere(folder / _THERE / _PLACE)
    try:
        yield there
    finally:
        there.desk.workspace.close()


def only_receiver(desk: Desk) -> Receiver:
    """The one department that a package can be made for."""
    (found,) = receivers(desk)
    return found


@cache
def _strangers() -> Path:
    folder = Path(mkdtemp(prefix="gongkai-test-"))
    (folder / _THERE).mkdir()
    people = [
        NewPerson(login, name, frozenset({role}), PASSPHRASE, BUREAU.code) for login, (name, role) in PEOPLE.items()
    ]
    found_office(folder / _THERE / _PLACE, BUREAU, people).workspace.close()
    return folder


@cache
def _template() -> Path:
    """Each administrator has pinned the other's list, the fingerprint compared."""
    folder = Path(mkdtemp(prefix="gongkai-test-"))
    (folder / _HERE).mkdir()
    with open_office(folder / _HERE) as here, an_office_elsewhere(folder) as there:
        _pin_each_other(here, there)
    return folder


def _pin_each_other(here: Office, there: Elsewhere) -> None:
    first, second = here.seat("admin"), there.seat("badmin")
    for own, other in ((first, second), (second, first)):
        signed = sign_key_list(other)
        pin(own, signed, fingerprint(signed.key))


@cache
def _session(login: str) -> Session:
    desk = sign_in(open_desk(_strangers() / _THERE / _PLACE), login, PASSPHRASE)
    desk.workspace.close()
    return desk.signed_in


@cache
def _key() -> bytes:
    desk = sign_in(open_desk(_strangers() / _THERE / _PLACE), "badmin", PASSPHRASE)
    key = desk.workspace.key
    desk.workspace.close()
    return key
