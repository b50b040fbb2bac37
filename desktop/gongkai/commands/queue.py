"""The queue of a reviewer, and signing many that nobody has anything against: each by its own signature (一事一审)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gongkai.commands import publish
from gongkai.commands.case import open_case
from gongkai.commands.delegate import acting
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.checklist import Answer, Checklist, Verdict
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.errors import UserError
from gongkai.domain.people import Account
from gongkai.domain.workflow import REVIEW_STEPS, Action, Facts, State, refusals
from gongkai.store.transaction import Transaction

_PERSONAL_STEP = {State.SIGN_OFF: Action.SIGN}


@dataclass(frozen=True)
class Candidate:
    """Something that waits for the signer, with how many findings, explained warnings and open comments it has."""

    summary: DisclosureSummary
    content_hash: str
    findings: int
    explained: int
    comments: int

    @property
    def is_clean(self) -> bool:
        """Whether it may be signed among others."""
        return not (self.findings or self.explained or self.comments)


@dataclass(frozen=True)
class Signed:
    """What became of one of many: signed, or refused with why."""

    disclosure: str
    title: str
    refused: UserError | None = None


def waiting_for_me(desk: Desk) -> tuple[DisclosureSummary, ...]:
    """What waits for this person's review, longest first, without what they drafted or reviewed already (rule 1)."""
    with desk.workspace.read() as tx:
        return _waiting(desk, tx, REVIEW_STEPS)


def to_sign(desk: Desk) -> tuple[Candidate, ...]:
    """Everything that waits for this person's signature, with what stands against signing it among others."""
    with desk.workspace.read() as tx:
        return tuple(_candidate(tx, summary) for summary in _waiting(desk, tx, (State.SIGN_OFF,)))


def confirmations(desk: Desk) -> Checklist:
    """What the signer confirms for each."""
    return desk.library.checklists[State.SIGN_OFF]


def sign_each(
    desk: Desk,
    chosen: Sequence[Candidate],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[tuple[Signed, ...], Changes]:
    """Signs each of these in a transaction of its own, with answers and a signature of its own.

    One about which something is found or said, or whose content changed since it was listed, is refused; the others
    are signed all the same. `cancelled` is asked before each.
    """
    told: list[Signed] = []
    changes = Changes()
    for candidate in chosen:
        if cancelled():
            break
        try:
            changes |= _sign(desk, candidate)
            told.append(Signed(candidate.summary.id, candidate.summary.title))
        except UserError as error:
            told.append(Signed(candidate.summary.id, candidate.summary.title, error))
        progress(len(told), len(chosen))
    return tuple(told), changes


def _sign(desk: Desk, candidate: Candidate) -> Changes:
    disclosure = candidate.summary.id
    with desk.workspace.write() as tx:
        case = open_case(desk, tx, disclosure)
        now = _candidate(tx, candidate.summary)
        if case.revision.content_hash != candidate.content_hash or not now.is_clean:
            message = "列出之后内容有改动，或出现了疑点、批注。"
            raise UserError("不能成批签发", message, "请打开这一件单独审查。")
        answers = [Answer(question.id, Verdict.YES) for question in case.checklist.questions]
        tx.reviews.answer(disclosure, case.revision.no, case.person.id, answers)
    return publish.sign(desk, disclosure)


def _candidate(tx: Transaction, summary: DisclosureSummary) -> Candidate:
    revision = tx.reviews.revision(summary.id, summary.revision)
    opened = sum(thread.is_open for thread in tx.comments.of(summary.id))
    return Candidate(summary, revision.content_hash, len(revision.findings), len(revision.explanations), opened)


def _waiting(desk: Desk, tx: Transaction, states: Sequence[State]) -> tuple[DisclosureSummary, ...]:
    person = acting(desk, tx)
    summaries = tx.disclosures.summaries(person.department, states=states)
    taken = tx.reviews.steps_of(person.id, [summary.id for summary in summaries])
    return tuple(reversed([summary for summary in summaries if _is_mine(person, summary, taken)]))


def _is_mine(person: Account, summary: DisclosureSummary, taken: frozenset[tuple[str, int]]) -> bool:
    steps = ((person.id, ""),) if (summary.id, summary.revision) in taken else ()
    facts = Facts(
        summary.drafter,
        summary.department,
        steps,
        form_valid=True,
        checklist_answered=True,
        findings_settled=True,
    )
    return not refusals(summary.state, _PERSONAL_STEP.get(summary.state, Action.PASS), person, facts)
