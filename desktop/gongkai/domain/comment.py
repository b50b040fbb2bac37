"""Comments (批注): what reviewer and clerk say to each other at a field; they never leave the office."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from gongkai.domain.people import Account, Role
from gongkai.domain.workflow import EDITABLE, REVIEW_STEPS, State

LONGEST = 1000
"""Characters of one comment."""

OPEN_STATES: frozenset[State] = frozenset({*EDITABLE, *REVIEW_STEPS, State.REFERRED})
"""The states in which something can still be said."""

_SPEAKERS = frozenset({Role.SECTION_HEAD, Role.SECRECY_OFFICER, Role.SIGNER})


@dataclass(frozen=True)
class Comment:
    """One thing said about a field (empty: about the whole) while this revision was written or reviewed.

    `thread` is the id of the comment that it answers; its own where it starts a conversation.
    """

    id: str
    disclosure: str
    revision: int
    field: str
    thread: str
    account_id: str
    time: datetime
    text: str


@dataclass(frozen=True)
class Thread:
    """A conversation at one field; `resolved_by` and `resolved_at` are of whoever settled it last, None while open."""

    said: tuple[Comment, ...]
    resolved_by: str | None = None
    resolved_at: datetime | None = None

    @property
    def first(self) -> Comment:
        """What started it."""
        return self.said[0]

    @property
    def id(self) -> str:
        """The id of its first comment."""
        return self.first.id

    @property
    def field(self) -> str:
        """The field that it is about; empty for the whole."""
        return self.first.field

    @property
    def is_open(self) -> bool:
        """Whether nobody has settled it."""
        return self.resolved_at is None


def open_at(threads: Iterable[Thread], field: str) -> tuple[Thread, ...]:
    """The conversations at a field that nobody has settled."""
    return tuple(thread for thread in threads if thread.is_open and thread.field == field)


def may_comment(person: Account, state: State, drafter: str, department: str) -> bool:
    """Whether this person takes part in the conversation: the drafter, or a reviewer of the same department."""
    takes_part = person.id == drafter or bool(person.roles & _SPEAKERS)
    return takes_part and person.department == department and state in OPEN_STATES
