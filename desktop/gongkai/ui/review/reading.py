"""What the review desk reads, in one go, on the database worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gongkai.domain.values import Values
from gongkai.domain.workflow import REVIEW_STEPS, Action

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk
    from gongkai.commands.views import ReviewView


@dataclass(frozen=True)
class Case:
    """A disclosure on the review desk: what the command shows, and the values read from the frozen entries.

    `reasons` are the office's own reasons to return something.
    """

    view: "ReviewView"
    values: Values
    public: Values
    reasons: tuple[str, ...] = ()

    @property
    def step_action(self) -> Action:
        """What moves this step forward."""
        return Action.SIGN if self.view.disclosure.state is REVIEW_STEPS[-1] else Action.PASS

    @property
    def may_act(self) -> bool:
        """Whether this person may decide here (rule 1)."""
        return self.step_action in self.view.actions

    @property
    def answers_referral(self) -> bool:
        """Whether this person registers the answer to a referral (报请确定)."""
        return Action.ANSWER in self.view.actions


def read_case(desk: "Desk", disclosure_id: str) -> Case:
    """The case; UserError where the disclosure is not under review."""
    from gongkai.commands.settings import return_reasons
    from gongkai.commands.views import review_view
    from gongkai.formkit.projection import visible
    from gongkai.formkit.reading import read

    view = review_view(desk, disclosure_id)
    values = read(view.form, view.revision.entries, desk.library.calendar).values
    return Case(view, values, visible(view.form, values), return_reasons(desk))
