"""The workflow as a table: in which state who may do what, under which guard, and where it leads."""

from dataclasses import dataclass
from enum import StrEnum

from gongkai.domain.people import Account, Role


class State(StrEnum):
    """Where a disclosure stands."""

    DRAFT = "draft"
    RETURNED = "returned"
    SECTION_REVIEW = "section_review"
    SECRECY_REVIEW = "secrecy_review"
    REFERRED = "referred"
    SIGN_OFF = "sign_off"
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"
    ARCHIVED = "archived"
    NOT_DISCLOSED = "not_disclosed"
    ON_REQUEST = "on_request"
    DISCARDED = "discarded"


class Action(StrEnum):
    """What can be done to a disclosure."""

    SUBMIT = "submit"
    PASS = "pass"  # noqa: S105 - the name of a move, not a password
    RETURN = "return"
    REDACT = "redact"
    SIGN = "sign"
    REFER = "refer"
    ANSWER = "answer"
    WITHHOLD = "withhold"
    ON_REQUEST = "on_request"
    DELIVER = "deliver"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    RECALL = "recall"
    ENDORSE = "endorse"
    CONFIRM_WITHDRAWAL = "confirm_withdrawal"
    ARCHIVE = "archive"
    DISCARD = "discard"


class Guard(StrEnum):
    """What must hold before a move, beyond state and role."""

    FORM_VALID = "form_valid"
    CHECKLIST_ANSWERED = "checklist_answered"
    FINDINGS_SETTLED = "findings_settled"
    REASON_GIVEN = "reason_given"
    OWN_DRAFT = "own_draft"
    NOT_OWN_DRAFT = "not_own_draft"
    FIRST_STEP_OF_PERSON = "first_step_of_person"
    PUBLIC_COPY = "public_copy"


@dataclass(frozen=True)
class Move:
    """One line of the workflow table."""

    state: State
    action: Action
    role: Role | None
    next: State
    guards: frozenset[Guard]


_S, _A, _R, _G = State, Action, Role, Guard
_DUTIES = frozenset({_G.NOT_OWN_DRAFT, _G.FIRST_STEP_OF_PERSON})
_PASSING = _DUTIES | {_G.CHECKLIST_ANSWERED, _G.FINDINGS_SETTLED}
_REASONED = _DUTIES | {_G.REASON_GIVEN}
_SUBMITTING = frozenset({_G.OWN_DRAFT, _G.FORM_VALID})
_DISCARDING = frozenset({_G.OWN_DRAFT, _G.REASON_GIVEN})
_TAKING_BACK = frozenset({_G.NOT_OWN_DRAFT, _G.REASON_GIVEN})
_WHILE_CORRECTED = (_S.DRAFT, _S.RETURNED, _S.SECTION_REVIEW, _S.SECRECY_REVIEW, _S.REFERRED, _S.SIGN_OFF)
"""Where a correction may stand while the published copy still can be read, and can be taken back."""

MOVES: tuple[Move, ...] = (
    Move(_S.DRAFT, _A.SUBMIT, _R.CLERK, _S.SECTION_REVIEW, _SUBMITTING),
    Move(_S.RETURNED, _A.SUBMIT, _R.CLERK, _S.SECTION_REVIEW, _SUBMITTING),
    Move(_S.DRAFT, _A.DISCARD, _R.CLERK, _S.DISCARDED, _DISCARDING),
    Move(_S.RETURNED, _A.DISCARD, _R.CLERK, _S.DISCARDED, _DISCARDING),
    Move(_S.SECTION_REVIEW, _A.PASS, _R.SECTION_HEAD, _S.SECRECY_REVIEW, _PASSING),
    Move(_S.SECTION_REVIEW, _A.RETURN, _R.SECTION_HEAD, _S.RETURNED, _REASONED),
    Move(_S.SECRECY_REVIEW, _A.PASS, _R.SECRECY_OFFICER, _S.SIGN_OFF, _PASSING),
    Move(_S.SECRECY_REVIEW, _A.RETURN, _R.SECRECY_OFFICER, _S.RETURNED, _REASONED),
    Move(_S.SECRECY_REVIEW, _A.REDACT, _R.SECRECY_OFFICER, _S.RETURNED, _REASONED),
    Move(_S.SECRECY_REVIEW, _A.REFER, _R.SECRECY_OFFICER, _S.REFERRED, _REASONED),
    Move(_S.SECRECY_REVIEW, _A.WITHHOLD, _R.SECRECY_OFFICER, _S.NOT_DISCLOSED, _REASONED),
    Move(_S.SECRECY_REVIEW, _A.ON_REQUEST, _R.SECRECY_OFFICER, _S.ON_REQUEST, _REASONED),
    Move(_S.REFERRED, _A.ANSWER, _R.SECRECY_OFFICER, _S.SECRECY_REVIEW, frozenset({_G.NOT_OWN_DRAFT, _G.REASON_GIVEN})),
    Move(_S.SIGN_OFF, _A.SIGN, _R.SIGNER, _S.APPROVED, _PASSING),
    Move(_S.SIGN_OFF, _A.RETURN, _R.SIGNER, _S.RETURNED, _REASONED),
    Move(_S.APPROVED, _A.DELIVER, None, _S.PUBLISHED, frozenset()),
    Move(_S.PUBLISHED, _A.CORRECT, _R.CLERK, _S.DRAFT, frozenset({_G.REASON_GIVEN})),
    Move(_S.ARCHIVED, _A.CORRECT, _R.CLERK, _S.DRAFT, frozenset({_G.REASON_GIVEN})),
    *(
        Move(
            state,
            action,
            role,
            _S.WITHDRAWING,
            _TAKING_BACK | ({_G.PUBLIC_COPY} if state in _WHILE_CORRECTED else set()),
        )
        for state in (_S.APPROVED, _S.PUBLISHED, _S.ARCHIVED, *_WHILE_CORRECTED)
        for action, role in ((_A.WITHDRAW, _R.SIGNER), (_A.RECALL, _R.SECRECY_OFFICER))
    ),
    Move(_S.WITHDRAWING, _A.ENDORSE, _R.SIGNER, _S.WITHDRAWING, frozenset({_G.NOT_OWN_DRAFT})),
    Move(_S.WITHDRAWN, _A.ENDORSE, _R.SIGNER, _S.WITHDRAWN, frozenset({_G.NOT_OWN_DRAFT})),
    Move(_S.WITHDRAWING, _A.CONFIRM_WITHDRAWAL, None, _S.WITHDRAWN, frozenset()),
    Move(_S.PUBLISHED, _A.ARCHIVE, _R.OFFICE, _S.ARCHIVED, frozenset()),
)

REVIEW_STEPS: tuple[State, ...] = (State.SECTION_REVIEW, State.SECRECY_REVIEW, State.SIGN_OFF)
PAUSING: frozenset[Action] = frozenset({Action.REFER, Action.ANSWER})
"""They hold a step open and take none: who refers a question decides the step once it is answered."""
ORDERS: frozenset[Action] = frozenset({Action.WITHDRAW, Action.RECALL, Action.ENDORSE})
"""They are signed about a revision that is out already, and are no step of its review."""
EDITABLE: frozenset[State] = frozenset({State.DRAFT, State.RETURNED})


@dataclass(frozen=True)
class Facts:
    """What the guards look at, gathered by the command before it moves anything."""

    drafter: str
    department: str
    revision_steps: tuple[tuple[str, str], ...] = ()
    form_valid: bool = False
    checklist_answered: bool = False
    findings_settled: bool = False
    reason: str = ""
    public_copy: bool = False


def moves_from(state: State, roles: frozenset[Role]) -> tuple[Move, ...]:
    """The moves that someone with these roles finds in this state, guards not yet looked at."""
    return tuple(move for move in MOVES if move.state is state and move.role is not None and move.role in roles)


def find_move(state: State, action: Action) -> Move | None:
    """The table's line for this state and action, if there is one."""
    return next((move for move in MOVES if move.state is state and move.action is action), None)


class Refusal(StrEnum):
    """Why a move was refused: no such move, the wrong role or department, or the first guard that did not hold."""

    NO_SUCH_MOVE = "no_such_move"
    ROLE = "role"
    DEPARTMENT = "department"
    FORM_INVALID = "form_invalid"
    CHECKLIST_OPEN = "checklist_open"
    FINDINGS_OPEN = "findings_open"
    REASON_MISSING = "reason_missing"
    NOT_THE_DRAFTER = "not_the_drafter"
    OWN_DRAFT = "own_draft"
    SECOND_STEP = "second_step"
    NOT_PUBLIC = "not_public"


def refusals(state: State, action: Action, person: Account, facts: Facts) -> tuple[Refusal, ...]:
    """Everything that stands against this person making this move now; empty when it may be made (rules 1 and 2)."""
    move = find_move(state, action)
    if move is None:
        return (Refusal.NO_SUCH_MOVE,)
    found = []
    if move.role is not None and move.role not in person.roles:
        found.append(Refusal.ROLE)
    if person.department != facts.department:
        found.append(Refusal.DEPARTMENT)
    return (
        *found,
        *(refusal for guard, refusal in _GUARDS if guard in move.guards and not _holds(guard, person, facts)),
    )


_GUARDS: tuple[tuple[Guard, Refusal], ...] = (
    (Guard.OWN_DRAFT, Refusal.NOT_THE_DRAFTER),
    (Guard.NOT_OWN_DRAFT, Refusal.OWN_DRAFT),
    (Guard.FIRST_STEP_OF_PERSON, Refusal.SECOND_STEP),
    (Guard.FORM_VALID, Refusal.FORM_INVALID),
    (Guard.CHECKLIST_ANSWERED, Refusal.CHECKLIST_OPEN),
    (Guard.FINDINGS_SETTLED, Refusal.FINDINGS_OPEN),
    (Guard.REASON_GIVEN, Refusal.REASON_MISSING),
    (Guard.PUBLIC_COPY, Refusal.NOT_PUBLIC),
)


def _holds(guard: Guard, person: Account, facts: Facts) -> bool:
    return {
        Guard.OWN_DRAFT: person.id == facts.drafter,
        Guard.NOT_OWN_DRAFT: person.id != facts.drafter,
        Guard.FIRST_STEP_OF_PERSON: all(account != person.id for account, _ in facts.revision_steps),
        Guard.FORM_VALID: facts.form_valid,
        Guard.CHECKLIST_ANSWERED: facts.checklist_answered,
        Guard.FINDINGS_SETTLED: facts.findings_settled,
        Guard.REASON_GIVEN: bool(facts.reason.strip()),
        Guard.PUBLIC_COPY: facts.public_copy,
    }[guard]
