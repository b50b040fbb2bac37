"""The parts of the office's disclosures that the window leads to."""

from dataclasses import dataclass, replace
from datetime import date

from gongkai.domain.listing import IN_REVIEW, Listing, Need, Scope
from gongkai.domain.workflow import State


@dataclass(frozen=True)
class Part:
    """An area, some states, what asks for attention, what falls due on a day, or (all None) everything."""

    area: int | None = None
    states: frozenset[State] | None = None
    need: Need | None = None
    due_on: date | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether only what asks for attention, or one day, is shown of it."""
        return self.need is not None or self.due_on is not None

    @property
    def place(self) -> "Part":
        """The place of the rail that this part is shown at."""
        return replace(self, need=None, due_on=None)

    def listing(self, scope: Scope = Scope.ALL) -> Listing:
        """The list of this part; what is narrowed is shown whole, so that it is as many as its count says."""
        return Listing(self.area, self.states, Scope.ALL if self.is_narrowed else scope, self.need, self.due_on)


WORKBENCH = Part()
REVIEW = Part(states=IN_REVIEW - {State.SIGN_OFF})
SIGN_OFF = Part(states=frozenset({State.SIGN_OFF}))
