"""The practice office: everybody whose part can be played, and something on each desk."""

from collections import Counter
from collections.abc import Iterator

import pytest

from gongkai.commands import listing, practice, register, settings
from gongkai.commands import print as printing
from gongkai.commands.desk import Desk
from gongkai.commands.office import sign_in
from gongkai.domain.issuing import RegisterPart, Shelf
from gongkai.domain.listing import Listing
from gongkai.domain.people import Role
from gongkai.domain.workflow import State


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = practice.practice_office(tmp_path_factory.mktemp("practice"), lambda _done, _total: None)
    yield made
    made.workspace.close()


def seat(office: Desk, wanted: Role) -> Desk:
    (login,) = (login for login, _name, role in practice.practice_people() if role is wanted)
    return sign_in(office, login, practice.practice_passphrase())


def test_something_waits_at_every_step(office: Desk) -> None:
    clerk = seat(office, Role.CLERK)
    found = listing.listed(clerk, Listing())
    states = Counter(row.state for row in found.rows.values())
    clerk.workspace.close()
    at_a_step = (State.SECTION_REVIEW, State.SECRECY_REVIEW, State.SIGN_OFF, State.APPROVED)
    assert states == {State.DRAFT: 2} | dict.fromkeys(at_a_step, 1)


def test_the_administrator_settles_what_the_office_settles(office: Desk) -> None:
    admin = seat(office, Role.ADMINISTRATOR)
    settings.set_index_rule(admin, "{单位}/{年}-{序号:5}")
    assert settings.index_rule(admin).template == "{单位}/{年}-{序号:5}"
    admin.workspace.close()


def test_who_prints_finds_an_approved_one_to_print(office: Desk) -> None:
    printer = seat(office, Role.OFFICE)
    waiting = register.shown(printer, RegisterPart(Shelf.QUEUE))
    assert (waiting.to_print, waiting.may_write) == (1, True)
    ((disclosure_id, _revision),) = waiting.keys
    assert printing.output(printer, disclosure_id, "pdf").startswith(b"%PDF")
    printer.workspace.close()
