"""The practice office (演练): one sample department in a throw-away workspace, with work at every step of the flow."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir, mkdtemp

from gongkai.commands import review
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import found_office, sign_in
from gongkai.commands.sample import SAMPLE, Troupe, load_cast
from gongkai.commands.submit import submit
from gongkai.commands.views import review_view
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role

Progress = Callable[[int, int], None]

_PREFIX = "gongkai-practice-"
_UNIT = "MZJ01"
_ROUTES: tuple[tuple[str, tuple[Role, ...]], ...] = (
    ("05-dibao", ()),
    ("07-enforcement_result", ()),
    ("01-licence_result", (Role.CLERK,)),
    ("04-approval", (Role.CLERK, Role.SECTION_HEAD)),
    ("09-annual_inspection", (Role.CLERK, Role.SECTION_HEAD, Role.SECRECY_OFFICER)),
)
"""Each disclosure with who has taken their step already: one of them waits for everybody."""


def practice_office(progress: Progress) -> Desk:
    """Makes the practice office in a fresh temporary folder; nobody sits there yet."""
    troupe, passphrase = _troupe(), practice_passphrase()
    place = Path(mkdtemp(prefix=_PREFIX)) / "practice.gongkai"
    total = len(_ROUTES) + 1
    progress(0, total)
    desk = found_office(place, troupe.department, list(troupe.people.values()))
    seats = {role: sign_in(desk, person.login, passphrase) for role, person in troupe.people.items()}
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


def is_practice(location: str) -> bool:
    """Whether a workspace is a practice office."""
    return Path(location).parent.name.startswith(_PREFIX)


def refuse_in_practice(desk: Desk) -> None:
    """UserError where the desk stands in a practice office: nothing leaves it."""
    if is_practice(desk.workspace.location):
        raise UserError("这是演练", "演练单位的内容不会发到任何发布端。", "正式的公开事项请在本单位的工作库里办理。")


def clear_away(location: str) -> None:
    """Removes a practice office; anything else is left alone."""
    folder = Path(location).parent
    if is_practice(location) and folder.parent == Path(gettempdir()):
        shutil.rmtree(folder, ignore_errors=True)


def _troupe() -> Troupe:
    return next(one for one in load_cast().troupes if one.department.code == _UNIT)


def _bring(seats: dict[Role, Desk], name: str, steps: tuple[Role, ...]) -> None:
    made = draft_file(seats[Role.CLERK], SAMPLE / "disclosures" / f"{name}.yaml")
    for role in steps:
        if role is Role.CLERK:
            submit(seats[role], made)
        else:
            questions = review_view(seats[role], made).checklist.questions
            review.answer(seats[role], made, tuple(Answer(each.id, Verdict.YES) for each in questions))
            review.pass_step(seats[role], made, "同意。")
