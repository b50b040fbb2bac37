"""Which disclosures a list shows and in which order, and which of them wait for a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from gongkai.domain.people import Account
from gongkai.domain.workflow import EDITABLE, ORDERS, REVIEW_STEPS, Action, State, moves_from

IN_REVIEW: frozenset[State] = frozenset({*REVIEW_STEPS, State.REFERRED})
"""The states in which a reviewer or the signer has the disclosure before them."""

UNDER_WAY: frozenset[State] = EDITABLE | IN_REVIEW | {State.APPROVED, State.WITHDRAWING}
"""The states in which something is still to be done."""

SOON_WORKDAYS = 5
"""A due day that is no farther than this many working days asks for attention."""


class Scope(StrEnum):
    """How much of a part is shown: what waits for me, what is under way, or all."""

    MINE = "mine"
    UNDER_WAY = "under_way"
    ALL = "all"


class Need(StrEnum):
    """What asks for attention: each is a count on the workbench and the list behind it."""

    WAITING = "waiting"
    RETURNED = "returned"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    ALARM = "alarm"
    DELIVERED_TODAY = "delivered_today"


class Order(StrEnum):
    """What a list can be sorted by."""

    TITLE = "title"
    DUE = "due"
    STATE = "state"
    DRAFTER = "drafter"
    UPDATED = "updated"
    CREATED = "created"
    DOC_NO = "doc_no"
    INDEX_NO = "index_no"
    AREA = "area"
    FORM = "form"
    DEPARTMENT = "department"


@dataclass(frozen=True)
class Listing:
    """A list as somebody asks for it: a part of the office's disclosures, what was typed, and an order.

    `named` are the areas' numbers or the forms' ids in the order of the names that the window gives them, where it is
    sorted by these.
    """

    area: int | None = None
    states: frozenset[State] | None = None
    scope: Scope = Scope.ALL
    need: Need | None = None
    due_on: date | None = None
    words: str = ""
    order: Order = Order.UPDATED
    descending: bool = True
    named: tuple[int | str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As it is kept for an account."""
        return {
            "area": self.area,
            "states": None if self.states is None else sorted(self.states),
            "scope": self.scope.value,
            "need": self.need and self.need.value,
            "due_on": self.due_on and self.due_on.isoformat(),
            "words": self.words,
            "order": self.order.value,
            "descending": self.descending,
        }


def listing_from_json(kept: Mapping[str, Any]) -> Listing:
    """The list that an account kept."""
    return Listing(
        area=kept["area"],
        states=None if kept["states"] is None else frozenset(map(State, kept["states"])),
        scope=Scope(kept["scope"]),
        need=Need(kept["need"]) if kept["need"] else None,
        due_on=date.fromisoformat(kept["due_on"]) if kept["due_on"] else None,
        words=kept["words"],
        order=Order(kept["order"]),
        descending=kept["descending"],
    )


@dataclass(frozen=True)
class Viewer:
    """Who looks at a list, and on which day; `soon` is the last day that counts as near."""

    person: Account
    today: date
    soon: date

    @property
    def department(self) -> str | None:
        """The department whose disclosures they see; None for supervisor and administrator, who see all."""
        return self.person.sight

    @property
    def own_turn(self) -> frozenset[State]:
        """The states in which their own draft waits for them."""
        return frozenset(state for state in EDITABLE if _acts(state, self.person))

    @property
    def others_turn(self) -> frozenset[State]:
        """The states in which somebody else's disclosure waits for them."""
        return frozenset(state for state in UNDER_WAY - EDITABLE if _acts(state, self.person))


def _acts(state: State, person: Account) -> bool:
    """Whether something is to be done; what can be taken back waits for nobody."""
    return any(move.action not in ORDERS | {Action.CORRECT} for move in moves_from(state, person.roles))
