"""An office's day at the print desk: approved notices, and the person who prints and posts them."""

from pathlib import Path

from examples import SAMPLES, examples
from gongkai.cli.draft import draft_file
from gongkai.commands import publish, review, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.office import NewPerson, add_person, sign_in
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.people import Role
from office import BUREAU, PASSPHRASE, Office

PRINTER = "周敏"
BOARD = examples()["social_assistance/process"].path
WEB = SAMPLES / "09-annual_inspection.yaml"


def printer_desk(office: Office) -> Desk:
    """The desk with the office's own person (印发) at it."""
    person = NewPerson("printer", PRINTER, frozenset({Role.OFFICE}), PASSPHRASE, BUREAU.code)
    add_person(office.seat("admin"), person)
    return sign_in(office.desk, "printer", PASSPHRASE)


def approved(office: Office, path: Path = WEB) -> str:
    """A disclosure that the signer has signed."""
    made = draft_file(office.seat("clerk"), path)
    submit.submit(office.seat("clerk"), made)
    for login in ("head", "officer", "signer"):
        desk = office.seat(login)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
        (publish.sign if login == "signer" else review.pass_step)(desk, made)
    return made
