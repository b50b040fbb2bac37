"""The practice office (演练): one sample department in a throw-away workspace, with work at every step of the flow."""

from collections.abc import Callable
from pathlib import Path

from gongkai.commands import publish, review
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import found_office, sign_in
from gongkai.commands.practice_folder import is_practice
from gongkai.commands.sample import SAMPLE, STAGE_ROLES, Troupe, load_cast
from gongkai.commands.submit import submit
from gongkai.commands.views import review_view
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.vault.stretching import stretch_once

Progress = Callable[[int, int], None]

_ROUTES: tuple[tuple[str, tuple[Role, ...]], ...] = (
    ("05-dibao", ()),
    ("07-enforcement_result", ()),
    ("01-licence_result", (Role.CLERK,)),
    ("04-approval", (Role.CLERK, Role.SECTION_HEAD)),
    ("03-transfer_result", (Role.CLERK, Role.SECTION_HEAD, Role.SECRECY_OFFICER)),
    ("09-annual_inspection", STAGE_ROLES),
)
"""Each disclosure with who has taken their step already: one waits for each, and an approved one to be printed."""


def practice_office(folder: Path, progress: Progress) -> Desk:
    """Makes the practice office in this empty folder; nobody sits there yet."""
    troupe, passphrase, once = _troupe(), practice_passphrase(), stretch_once()
    total = len(_ROUTES) + 1
    progress(0, total)
    desk = found_office(folder / "practice.gongkai", troupe.department, list(troupe.people.values()), once)
    seats = {role: sign_in(desk, troupe.people[role].login, passphrase, by=once) for role in STAGE_ROLES}
    for done, (name, steps) in enumerate(_ROUTES, 1):
        progress(done, total)
        _bring(seats, name, steps)
    for seat in seats.values():
        seat.workspace.close()
    return desk.locked()


def practice_passphrase() -> str:
    """The passphrase of everybody in the practice office; it opens nothing else."""
    return load_cast().passphrase


def practice_people() -> tuple[tuple[str, str, Role], ...]:
    """Login, name and role of everybody in the practice office."""
    return tuple((person.login, person.name, role) for role, person in _troupe().people.items())


def refuse_in_practice(desk: Desk) -> None:
    """UserError where the desk stands in a practice office: nothing leaves it."""
    if is_practice(desk.workspace.location):
        raise UserError("这是演练", "演练单位的内容不会发到任何发布端。", "正式的公开事项请在本单位的工作库里办理。")


def _troupe() -> Troupe:
    return load_cast().practising


def _bring(seats: dict[Role, Desk], name: str, steps: tuple[Role, ...]) -> None:
    made = draft_file(seats[Role.CLERK], SAMPLE / "disclosures" / f"{name}.yaml")
    for role in steps:
        if role is Role.CLERK:
            submit(seats[role], made)
        else:
            questions = review_view(seats[role], made).checklist.questions
            review.answer(seats[role], made, tuple(Answer(each.id, Verdict.YES) for each in questions))
            (publish.sign if role is Role.SIGNER else review.pass_step)(seats[role], made, "同意。")
