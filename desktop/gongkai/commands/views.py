"""What a screen shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gongkai.commands.case import find, open_case
from gongkai.commands.checking import Check, Checker
from gongkai.commands.desk import Desk
from gongkai.domain.checklist import Answer, Checklist
from gongkai.domain.disclosure import Disclosure, DisclosureSummary, Revision
from gongkai.domain.finding import Disposition
from gongkai.domain.form import Form
from gongkai.domain.outbox import OutboxEntry, Receipt
from gongkai.domain.people import Department, Role
from gongkai.domain.review import Review
from gongkai.domain.workflow import Action, Facts, Refusal, moves_from, refusals
from gongkai.store.transaction import Transaction

_PERSONAL = frozenset(
    {Refusal.ROLE, Refusal.DEPARTMENT, Refusal.OWN_DRAFT, Refusal.NOT_THE_DRAFTER, Refusal.SECOND_STEP}
)


@dataclass(frozen=True)
class EditorView:
    """A disclosure in the editor; `actions` are the moves this person may try.

    `explanations` are the reasons by rule, for the rules that warn; `checker` goes on checking as they type.
    """

    disclosure: Disclosure
    form: Form
    department: Department
    check: Check
    dispositions: tuple[Disposition, ...]
    reviews: tuple[Review, ...]
    names: Mapping[str, str]
    actions: frozenset[Action]
    explanations: Mapping[str, str] = field(default_factory=dict)
    checker: Checker | None = field(default=None, compare=False)


@dataclass(frozen=True)
class ReviewView:
    """A disclosure on the review desk; `unsettled` are the keys of findings that still block this step."""

    disclosure: Disclosure
    form: Form
    department: Department
    revision: Revision
    checklist: Checklist
    answers: tuple[Answer, ...]
    dispositions: tuple[Disposition, ...]
    unsettled: frozenset[str]
    reviews: tuple[Review, ...]
    names: Mapping[str, str]
    actions: frozenset[Action]
    explanations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class OutboxView:
    """The outbox with the receipts by delivery."""

    entries: tuple[OutboxEntry, ...]
    receipts: Mapping[str, Receipt]


def work_list(desk: Desk) -> tuple[DisclosureSummary, ...]:
    """What this person may see, last changed first: their own department's, or all for supervisor and administrator."""
    everywhere = desk.account.roles & {Role.SUPERVISOR, Role.ADMINISTRATOR}
    with desk.workspace.read() as tx:
        return tx.disclosures.summaries(None if everywhere else desk.account.department)


def editor_view(desk: Desk, disclosure_id: str, checker: Checker | None = None) -> EditorView:
    """A disclosure with its check as it stands; the `checker` of an earlier view of it knows most of it already."""
    with desk.workspace.read() as tx:
        disclosure = find(tx, disclosure_id)
        form = desk.library.form(disclosure.form_id)
        checker = checker or Checker(desk.library, form)
        reviews = tx.reviews.of(disclosure_id)
        return EditorView(
            disclosure=disclosure,
            form=form,
            department=tx.people.department(disclosure.department),
            check=checker.check(disclosure.entries, tx.attachments.findings(disclosure_id)),
            dispositions=tx.reviews.dispositions(disclosure_id),
            reviews=reviews,
            names=_names(tx),
            actions=_actions(desk, disclosure, reviews),
            explanations=tx.explanations.of(disclosure_id),
            checker=checker,
        )


def review_view(desk: Desk, disclosure_id: str) -> ReviewView:
    """A disclosure as its reviewer has it before them."""
    with desk.workspace.read() as tx:
        case = open_case(desk, tx, disclosure_id)
        return ReviewView(
            disclosure=case.disclosure,
            form=case.form,
            department=case.department,
            revision=case.revision,
            checklist=case.checklist,
            answers=case.answers,
            dispositions=case.dispositions,
            unsettled=frozenset(finding.key for finding in case.open_findings),
            reviews=tx.reviews.of(disclosure_id),
            names=_names(tx),
            actions=_actions(desk, case.disclosure, case.reviews),
            explanations=case.revision.explanations,
        )


def outbox_view(desk: Desk) -> OutboxView:
    """Everything that waits or was delivered."""
    with desk.workspace.read() as tx:
        return OutboxView(tx.outbox.entries(), tx.outbox.receipts())


def _names(tx: Transaction) -> dict[str, str]:
    return {account.id: account.name for account in tx.people.accounts()}


def _actions(desk: Desk, disclosure: Disclosure, reviews: tuple[Review, ...]) -> frozenset[Action]:
    """The moves against which nothing personal stands; the other guards speak when the move is tried."""
    steps = tuple(
        (review.account_id, review.step.value) for review in reviews if review.revision == disclosure.revision
    )
    facts = Facts(disclosure.drafter, disclosure.department, steps)
    moves = moves_from(disclosure.state, desk.account.roles)
    return frozenset(
        move.action
        for move in moves
        if not _PERSONAL.intersection(refusals(disclosure.state, move.action, desk.account, facts))
    )
