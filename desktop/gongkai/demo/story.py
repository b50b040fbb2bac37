"""The story: nine disclosures go from draft to published, and one of them is caught with identity numbers in it.

Every step is taken by that person's own unlocked account, through the same commands as the window's.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from gongkai.cli.sync import all_delivered, in_words
from gongkai.commands import publish, review, settle
from gongkai.commands.attach import mask_attachment
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import sign_in
from gongkai.commands.sample import Cast, Troupe
from gongkai.commands.submit import submit
from gongkai.commands.views import editor_view, review_view
from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.checklist import Answer, Question, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Decision
from gongkai.domain.people import Role
from gongkai.domain.workflow import State
from gongkai.sync.kinto import KintoEndpoint

Camera = Callable[[str, Desk, str], None]
"""Takes the picture of that name at this desk, of this disclosure ("" for none)."""

WRONG_GROUND = "社会救助法第45条：公布确认决定"
RETURN_REASON = (
    "附件名单列有完整身份证号和手机号码。社会救助法第11条要求对个人信息保密，第45条只要求在村、社区范围公布确认决定，"
    "不包括证件号码和电话。请遮盖后重新送审。"
)
NOT_APPLICABLE = {"TRD02": "本件不涉及采购合同和评审信息"}


@dataclass
class Story:
    """What happened so far; `steps` are as story.json tells them."""

    desk: Desk
    cast: Cast
    camera: Camera
    steps: list[Json] = field(default_factory=list)
    seats: dict[str, Desk] = field(default_factory=dict)

    def seat(self, troupe: Troupe, role: Role) -> Desk:
        """The desk with this department's person of that role at it, unlocked with their own passphrase."""
        login = troupe.people[role].login
        if login not in self.seats:
            self.seats[login] = sign_in(self.desk, login, self.cast.passphrase)
        return self.seats[login]

    def tell(self, desk: Desk, action: str, disclosure_id: str) -> None:
        """Notes a step that was just taken, with the state that the workspace itself gives for it."""
        with desk.workspace.read() as tx:
            disclosure = tx.disclosures.get(disclosure_id)
        self.steps.append(
            {
                "who": desk.session.account.name if desk.session else "系统",
                "login": desk.session.account.login if desk.session else "",
                "when": desk.clock().isoformat(),
                "action": action,
                "disclosure": disclosure_id,
                "title": disclosure.title,
                "revision": disclosure.revision,
                "state": disclosure.state.value,
            }
        )


def play(story: Story, url: str, passwords: Mapping[str, str]) -> dict[str, Troupe]:
    """Plays the whole story against the endpoint at `url`; gives the disclosures with the department of each."""
    drafted = dict(_draft_all(story))
    for disclosure_id, troupe in drafted.items():
        _submit(story, troupe, disclosure_id)
    for disclosure_id, troupe in drafted.items():
        _review(story, troupe, disclosure_id)
    story.camera("work_list", _seat_of_supervisor(story), "")
    for disclosure_id, troupe in drafted.items():
        _finish(story, troupe, disclosure_id)
    _deliver(story, drafted, url, passwords)
    return drafted


def _draft_all(story: Story) -> Iterator[tuple[str, Troupe]]:
    for troupe in story.cast.troupes:
        clerk = story.seat(troupe, Role.CLERK)
        for path in troupe.drafts:
            made = draft_file(clerk, path)
            story.tell(clerk, "draft", made)
            yield made, troupe


def _submit(story: Story, troupe: Troupe, disclosure_id: str) -> None:
    clerk = story.seat(troupe, Role.CLERK)
    if editor_view(clerk, disclosure_id).check.findings:
        story.camera("editor_findings", clerk, disclosure_id)
        _keep_all(clerk, disclosure_id)
    elif troupe.department.code == "CZJ01":
        story.camera("editor", clerk, disclosure_id)
    submit(clerk, disclosure_id)
    story.tell(clerk, "submit", disclosure_id)


def _review(story: Story, troupe: Troupe, disclosure_id: str) -> None:
    """Section and secrecy review; what was kept on a wrong ground comes back from the secrecy officer."""
    _section_review(story, troupe, disclosure_id)
    officer = story.seat(troupe, Role.SECRECY_OFFICER)
    if not review_view(officer, disclosure_id).revision.findings:
        _answer_and_pass(story, officer, disclosure_id)
        return
    story.camera("review_secrecy", officer, disclosure_id)
    review.send_back(officer, disclosure_id, RETURN_REASON)
    story.tell(officer, "return", disclosure_id)


def _section_review(story: Story, troupe: Troupe, disclosure_id: str) -> None:
    head = story.seat(troupe, Role.SECTION_HEAD)
    for finding in review_view(head, disclosure_id).unsettled:
        settle.dispose(head, disclosure_id, finding, Decision.LAWFUL, WRONG_GROUND)
    _answer_and_pass(story, head, disclosure_id)


def _finish(story: Story, troupe: Troupe, disclosure_id: str) -> None:
    """The returned one is masked and comes back; then the signer signs."""
    clerk = story.seat(troupe, Role.CLERK)
    view = editor_view(clerk, disclosure_id)
    if view.disclosure.state is State.RETURNED:
        story.camera("editor_returned", clerk, disclosure_id)
        for name in {finding.place.file for finding in view.check.findings}:
            mask_attachment(clerk, disclosure_id, name)
        story.tell(clerk, "mask", disclosure_id)
        submit(clerk, disclosure_id)
        story.tell(clerk, "submit", disclosure_id)
        _review(story, troupe, disclosure_id)
        story.camera("review_sign_off", story.seat(troupe, Role.SIGNER), disclosure_id)
    _sign(story, story.seat(troupe, Role.SIGNER), disclosure_id)


def _answer_and_pass(story: Story, desk: Desk, disclosure_id: str) -> None:
    _answer(desk, disclosure_id)
    review.pass_step(desk, disclosure_id, "同意。")
    story.tell(desk, "pass", disclosure_id)


def _sign(story: Story, desk: Desk, disclosure_id: str) -> None:
    _answer(desk, disclosure_id)
    publish.sign(desk, disclosure_id, "同意签发。")
    story.tell(desk, "sign", disclosure_id)


def _answer(desk: Desk, disclosure_id: str) -> None:
    questions = review_view(desk, disclosure_id).checklist.questions
    review.answer(desk, disclosure_id, tuple(_say_yes(question) for question in questions))


def _say_yes(question: Question) -> Answer:
    reason = NOT_APPLICABLE.get(question.id, "")
    return Answer(question.id, Verdict.NOT_APPLICABLE if reason else Verdict.YES, reason)


def _keep_all(clerk: Desk, disclosure_id: str) -> None:
    """The clerk's mistake in this story: each finding is kept on an article that does not cover it."""
    for finding in editor_view(clerk, disclosure_id).check.findings:
        settle.dispose(clerk, disclosure_id, finding.key, Decision.LAWFUL, WRONG_GROUND)


def _deliver(story: Story, drafted: Mapping[str, Troupe], url: str, passwords: Mapping[str, str]) -> None:
    publisher = _seat_of(story, "MZJ01", Role.SIGNER)
    story.camera("outbox_waiting", publisher, "")
    for unit, password in passwords.items():
        with KintoEndpoint(url, places.account(unit), password) as endpoint:
            report = publish.deliver(story.desk, endpoint, unit)
        if not all_delivered(report):
            raise UserError("没有全部送达", in_words(report), "请查看发布端的日志。")
    for disclosure_id in drafted:
        story.tell(replace(story.desk, session=None), "deliver", disclosure_id)
    story.camera("outbox_delivered", publisher, "")


def _seat_of(story: Story, unit: str, role: Role) -> Desk:
    return next(story.seat(troupe, role) for troupe in story.cast.troupes if troupe.department.code == unit)


def _seat_of_supervisor(story: Story) -> Desk:
    return sign_in(story.desk, story.cast.supervisor.login, story.cast.passphrase)
