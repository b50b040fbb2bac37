"""A disclosure on its way through the steps of a test's office."""

from gongkai import paths
from gongkai.commands import publish, review, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.domain.checklist import Answer, Verdict
from office import Office

SAMPLE = paths.resources() / "sample" / "disclosures" / "09-annual_inspection.yaml"


def submitted(office: Office) -> str:
    """A disclosure that waits for its first review."""
    made = draft_file(office.seat("clerk"), SAMPLE)
    submit.submit(office.seat("clerk"), made)
    return made


def answered(desk: Desk, disclosure_id: str) -> None:
    """Answers every question of the present step with 是."""
    questions = views.review_view(desk, disclosure_id).checklist.questions
    review.answer(desk, disclosure_id, tuple(Answer(question.id, Verdict.YES) for question in questions))


def approved(office: Office) -> str:
    """A disclosure that was signed and waits in the outbox."""
    made = submitted(office)
    for login in ("head", "officer"):
        answered(office.seat(login), made)
        review.pass_step(office.seat(login), made)
    answered(office.seat("signer"), made)
    publish.sign(office.seat("signer"), made)
    return made
