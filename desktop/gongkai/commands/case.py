"""A case: a disclosure under review with everything that a decision about it looks at."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from gongkai.commands.delegate import acting
from gongkai.commands.desk import Desk
from gongkai.commands.refusals import refused
from gongkai.domain.checklist import Answer, Checklist, open_questions
from gongkai.domain.disclosure import Disclosure, Revision
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Disposition, Finding, unsettled
from gongkai.domain.form import Form
from gongkai.domain.people import Account, Department
from gongkai.domain.review import Review, steps_taken
from gongkai.domain.workflow import Action, Facts, State, refusals
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction
from gongkai.vault.macs import keyed_hash


@dataclass(frozen=True)
class Case:
    """What a reviewer at one step has before them: decisions and steps taken are those of this revision."""

    person: Account
    disclosure: Disclosure
    form: Form
    department: Department
    revision: Revision
    checklist: Checklist
    answers: tuple[Answer, ...]
    dispositions: tuple[Disposition, ...]
    reviews: tuple[Review, ...]

    @property
    def explanations(self) -> Mapping[str, str]:
        """The drafter's reasons by rule, for the rules that warn."""
        return self.revision.explanations

    @property
    def unsettled(self) -> frozenset[str]:
        """The keys of the findings that still block this step."""
        return frozenset(finding.key for finding in self.open_findings)

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """The blocking findings that this step has not settled."""
        return unsettled(self.revision.findings, self.own_dispositions)

    @property
    def own_dispositions(self) -> tuple[Disposition, ...]:
        """The dispositions that count at this step.

        Section and secrecy review take over each kept finding in their own name; the signer confirms all of them.
        """
        if self.disclosure.state is State.SIGN_OFF:
            return tuple(d for review in self.reviews for d in review.dispositions)
        return tuple(d for d in self.dispositions if d.account_id == self.person.id)

    def facts(self, reason: str = "") -> Facts:
        """What the guards of the workflow look at."""
        return Facts(
            drafter=self.disclosure.drafter,
            department=self.disclosure.department,
            revision_steps=steps_taken(self.reviews, self.revision.no),
            form_valid=True,
            checklist_answered=not open_questions(self.checklist, self.answers),
            findings_settled=not self.open_findings,
            reason=reason,
        )


def open_case(desk: Desk, tx: Transaction, disclosure_id: str) -> Case:
    """The case as it stands; UserError where the disclosure is not under review."""
    disclosure = find(tx, disclosure_id)
    checklist = desk.library.checklists.get(_step(disclosure.state))
    if checklist is None:
        raise UserError("不在审查中", "这件事项现在没有等待审查。", "请刷新后再看。")
    person = acting(desk, tx)
    return Case(
        person=person,
        disclosure=disclosure,
        form=desk.library.form(disclosure.form_id),
        department=tx.people.department(disclosure.department),
        revision=tx.reviews.revision(disclosure_id, disclosure.revision),
        checklist=checklist,
        answers=tx.reviews.answers(disclosure_id, disclosure.revision, person.id),
        dispositions=decided_now(disclosure, tx.reviews.dispositions(disclosure_id)),
        reviews=tx.reviews.of(disclosure_id, disclosure.revision),
    )


def decided_now(disclosure: Disclosure, decided: Iterable[Disposition]) -> tuple[Disposition, ...]:
    """The decisions about the revision that is written or reviewed now; older ones are only proposals."""
    return tuple(disposition for disposition in decided if disposition.revision == disclosure.revision_at_hand)


def text_macs(tx: Transaction) -> Callable[[Finding], str]:
    """What knows a found text again in a later revision without holding it: a keyed hash of its type and characters."""
    key = bytes.fromhex(tx.info("mac_key"))
    return lambda finding: keyed_hash(key, [finding.type.value, finding.excerpt])


def find(tx: Transaction, disclosure_id: str) -> Disclosure:
    """The disclosure; UserError where there is none."""
    try:
        return tx.disclosures.get(disclosure_id)
    except KeyError:
        raise UserError("找不到这件事项", "它不在这个工作库里。", "请刷新列表后再选。") from None


def require(state: State, action: Action, person: Account, facts: Facts) -> None:
    """Lets the move through, or raises the first refusal as a sentence (rules 1 and 2)."""
    found = refusals(state, action, person, facts)
    if found:
        raise refused(found[0])


def note(
    desk: Desk, tx: Transaction, action: str, disclosure: Disclosure, state: State, hashes: tuple[str, str]
) -> None:
    """Appends the command's event to the audit chain; `hashes` are the content before and after."""
    event = Event(
        time=desk.clock(),
        account=desk.account.id,
        action=action,
        disclosure=disclosure.id,
        revision=disclosure.revision,
        before=hashes[0],
        after=hashes[1],
        state=state.value,
    )
    tx.audit.append(event)


def _step(state: State) -> State:
    return State.SECRECY_REVIEW if state is State.REFERRED else state
