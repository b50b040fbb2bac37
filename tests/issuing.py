"""An office's day at the print desk: the person who prints and posts, and a notice for the board."""

from approving import answered
from examples import examples
from gongkai.commands import publish, review, submit
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import NewPerson, add_person, sign_in
from gongkai.domain.people import Role
from office import BUREAU, PASSPHRASE, Office

PRINTER = "周敏"


def printer_desk(office: Office) -> Desk:
    """The desk with the office's own person (印发) at it."""
    person = NewPerson("printer", PRINTER, frozenset({Role.OFFICE}), PASSPHRASE, BUREAU.code)
    add_person(office.seat("admin"), person)
    return sign_in(office.desk, "printer", PASSPHRASE)


def approved_for_the_board(office: Office) -> str:
    """A signed notice that is posted on the board."""
    made = draft_file(office.seat("clerk"), examples()["social_assistance/process"].path)
    submit.submit(office.seat("clerk"), made)
    for login in ("head", "officer", "signer"):
        desk = office.seat(login)
        answered(desk, made)
        (publish.sign if login == "signer" else review.pass_step)(desk, made)
    return made
