"""What a screen shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from gongkai.commands.case import Case, decided_now, find, open_case, text_macs
from gongkai.commands.comment import can_comment
from gongkai.commands.delegate import acting
from gongkai.commands.deliveries import OutboxView as OutboxView
from gongkai.commands.deliveries import outbox_view as outbox_view
from gongkai.commands.desk import Desk
from gongkai.commands.library import Library
from gongkai.commands.process import KEEPERS
from gongkai.commands.renew import may_renew
from gongkai.domain.comment import Thread
from gongkai.domain.disclosure import Disclosure, DisclosureSummary, RevisionHead
from gongkai.domain.finding import Disposition, Finding, proposals
from gongkai.domain.form import Form
from gongkai.domain.people import Department
from gongkai.domain.process import PROOFS, ProcessRecord, RecordKind
from gongkai.domain.review import Review, steps_taken
from gongkai.domain.values import Entries
from gongkai.domain.workflow import Action, Facts, Refusal, moves_from, refusals
from gongkai.store.transaction import Transaction

if TYPE_CHECKING:
    from gongkai.commands.checking import Check, Checker

_PERSONAL = frozenset(
    {
        Refusal.ROLE,
        Refusal.DEPARTMENT,
        Refusal.OWN_DRAFT,
        Refusal.NOT_THE_DRAFTER,
        Refusal.SECOND_STEP,
        Refusal.NOT_PUBLIC,
    }
)


@dataclass(frozen=True)
class EditorView:
    """A disclosure in the editor; `actions` are the moves this person may try.

    `explanations` are the reasons by rule, for the rules that warn; `proposals` are, by finding, what was decided about
    the same text in an earlier revision, and `checker` goes on checking as they type. `last` are the entries that were
    carried over from last period and that nobody has confirmed.
    """

    disclosure: Disclosure
    form: Form
    department: Department
    check: "Check"
    dispositions: tuple[Disposition, ...]
    reviews: tuple[Review, ...]
    names: Mapping[str, str]
    actions: frozenset[Action]
    explanations: Mapping[str, str] = field(default_factory=dict)
    proposals: Mapping[str, Disposition] = field(default_factory=dict)
    checker: "Checker | None" = field(default=None, compare=False)
    comments: tuple[Thread, ...] = ()
    may_comment: bool = False
    last: Entries = field(default_factory=dict)
    may_renew: bool = False
    revisions: tuple[RevisionHead, ...] = ()


@dataclass(frozen=True)
class ReviewView(Case):
    """A case as the review desk shows it: `history` holds the opinions about all revisions, referrals among them.

    `proposals` are, by finding, what was decided about the same text in an earlier revision.
    """

    history: tuple[Review, ...] = ()
    proposals: Mapping[str, Disposition] = field(default_factory=dict)
    records: tuple[ProcessRecord, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    actions: frozenset[Action] = frozenset()
    comments: tuple[Thread, ...] = ()
    may_comment: bool = False
    revisions: tuple[RevisionHead, ...] = ()


@dataclass(frozen=True)
class RecordsView:
    """The process records of a disclosure; `reviews` are the steps taken of the revision at hand."""

    disclosure: Disclosure
    records: tuple[ProcessRecord, ...]
    reviews: tuple[Review, ...]
    names: Mapping[str, str]
    may_keep: bool

    @property
    def proofs(self) -> Mapping[RecordKind, ProcessRecord]:
        """The proofreadings of the revision at hand."""
        at_hand = self.disclosure.revision_at_hand
        return {record.kind: record for record in self.records if record.kind in PROOFS and record.revision == at_hand}


def work_list(desk: Desk) -> tuple[DisclosureSummary, ...]:
    """What this person may see, last changed first: their own department's, or all for supervisor and administrator."""
    with desk.workspace.read() as tx:
        summaries = tx.disclosures.summaries(desk.account.sight)
        due = tx.records.next_due()
    return tuple(_with_record(summary, *due.get(summary.id, (None, None))) for summary in summaries)


def _with_record(summary: DisclosureSummary, due: date | None, kind: RecordKind | None) -> DisclosureSummary:
    return summary if due is None else replace(summary, record_due=due, record_kind=kind)


def records_view(desk: Desk, disclosure_id: str) -> RecordsView:
    """What was done around a disclosure, with the six names of 三审三校."""
    with desk.workspace.read() as tx:
        disclosure = find(tx, disclosure_id)
        return RecordsView(
            disclosure=disclosure,
            records=tx.records.of(disclosure_id),
            reviews=tx.reviews.of(disclosure_id, disclosure.revision_at_hand),
            names=_names(tx),
            may_keep=desk.account.department == disclosure.department and bool(desk.account.roles & KEEPERS),
        )


def editor_view(desk: Desk, disclosure_id: str, checker: "Checker | None" = None) -> EditorView:
    """A disclosure with its check as it stands; the `checker` of an earlier view of it knows most of it already."""
    with desk.workspace.read() as tx:
        disclosure = find(tx, disclosure_id)
        form = desk.library.form(disclosure.form_id)
        checker = checker or _checker(desk.library, form)
        history = tx.reviews.history(disclosure_id)
        check = checker.check(disclosure.entries, tx.attachments.findings(disclosure_id))
        return EditorView(
            disclosure=disclosure,
            form=form,
            department=tx.people.department(disclosure.department),
            check=check,
            dispositions=decided_now(disclosure, tx.reviews.dispositions(disclosure_id)),
            reviews=history,
            names=_names(tx),
            actions=_actions(desk, tx, disclosure, history),
            explanations=tx.explanations.of(disclosure_id),
            proposals=_proposals(tx, disclosure, check.findings),
            checker=checker,
            comments=tx.comments.of(disclosure_id),
            may_comment=can_comment(desk, tx, disclosure),
            last=tx.carried.of(disclosure_id),
            may_renew=may_renew(desk, disclosure),
            revisions=tx.reviews.heads(disclosure_id),
        )


def review_view(desk: Desk, disclosure_id: str) -> ReviewView:
    """A disclosure as its reviewer has it before them."""
    with desk.workspace.read() as tx:
        case = open_case(desk, tx, disclosure_id)
        return ReviewView(
            **vars(case),
            history=tx.reviews.history(disclosure_id),
            proposals=_proposals(tx, case.disclosure, case.revision.findings),
            records=tx.records.of(disclosure_id),
            names=_names(tx),
            actions=_actions(desk, tx, case.disclosure, case.reviews),
            comments=tx.comments.of(disclosure_id),
            may_comment=can_comment(desk, tx, case.disclosure),
            revisions=tx.reviews.heads(disclosure_id),
        )


def _checker(library: Library, form: Form) -> "Checker":
    from gongkai.commands.checking import Checker  # the scanners behind it are heavy, and a list needs none

    return Checker(library, form)


def _proposals(tx: Transaction, disclosure: Disclosure, findings: tuple[Finding, ...]) -> dict[str, Disposition]:
    decided = tx.reviews.dispositions(disclosure.id)
    return proposals(findings, decided, disclosure.revision_at_hand, text_macs(tx))


def _names(tx: Transaction) -> dict[str, str]:
    return tx.people.names()


def _actions(desk: Desk, tx: Transaction, disclosure: Disclosure, reviews: tuple[Review, ...]) -> frozenset[Action]:
    """The moves against which nothing personal stands; the other guards speak when the move is tried."""
    person = acting(desk, tx)
    steps = steps_taken(reviews, disclosure.revision)
    public = tx.published.standing(disclosure.id) is not None
    facts = Facts(disclosure.drafter, disclosure.department, steps, public_copy=public)
    moves = moves_from(disclosure.state, person.roles)
    return frozenset(
        move.action
        for move in moves
        if not _PERSONAL.intersection(refusals(disclosure.state, move.action, person, facts))
    )
