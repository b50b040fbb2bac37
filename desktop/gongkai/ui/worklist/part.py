"""Which disclosures a list shows, and which of them wait for a person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.people import Account, Role
from gongkai.domain.workflow import EDITABLE, REVIEW_STEPS, State, moves_from

IN_REVIEW: frozenset[State] = frozenset({*REVIEW_STEPS, State.REFERRED})
"""The states in which a reviewer or the signer has the disclosure before them."""

UNDER_WAY: frozenset[State] = EDITABLE | IN_REVIEW | {State.APPROVED, State.WITHDRAWING}
"""The states in which something is still to be done."""


@dataclass(frozen=True)
class Part:
    """A part of the work list that the rail names: an area, some states, or (both None) everything."""

    area: int | None = None
    states: frozenset[State] | None = None

    def holds(self, summary: DisclosureSummary) -> bool:
        """Whether a disclosure belongs in this part."""
        return (self.area is None or summary.area == self.area) and (
            self.states is None or summary.state in self.states
        )


WORKBENCH = Part()
REVIEW = Part(states=IN_REVIEW - {State.SIGN_OFF})
SIGN_OFF = Part(states=frozenset({State.SIGN_OFF}))


class Scope(StrEnum):
    """How much of a part is shown: what waits for me, what is under way, or all."""

    MINE = "mine"
    UNDER_WAY = "under_way"
    ALL = "all"


def waits_for(person: Account, summary: DisclosureSummary) -> bool:
    """Whether this person's roles act on a disclosure now: one's own draft, or a review of somebody else's."""
    if summary.department != person.department or summary.state not in UNDER_WAY:
        return False
    own = summary.drafter == person.id
    return bool(moves_from(summary.state, person.roles)) and own == (summary.state in EDITABLE)


def calls(summary: DisclosureSummary, today: date) -> bool:
    """Whether the day of an open record has come: an answer is late, or what was withheld is to be looked at again."""
    return summary.record_due is not None and summary.record_due <= today


def in_scope(scope: Scope, person: Account, summary: DisclosureSummary, today: date) -> bool:
    """Whether a disclosure is shown in this scope; what calls is shown to its secrecy officer as theirs."""
    called = calls(summary, today)
    if scope is Scope.MINE:
        officer = Role.SECRECY_OFFICER in person.roles and person.department == summary.department
        return waits_for(person, summary) or (called and officer)
    return scope is Scope.ALL or called or summary.state in UNDER_WAY


def matches(words: str, *texts: str) -> bool:
    """Whether every word that was typed occurs in one of the texts, whatever its case."""
    return all(any(word in text.casefold() for text in texts) for word in words.casefold().split())
