"""The commands behind the review desk, imported when they are first needed."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gongkai.domain.issuing import Sheets
from gongkai.domain.workflow import Action

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk

Act = Callable[["Desk"], "Changes"]


def decide(action: Action, disclosure: str, words: str) -> Act:
    """Makes a decision of this step; `words` are its opinion or reason."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import publish, review

        decisions: Mapping[Action, Callable[[Desk, str, str], Changes]] = {
            Action.PASS: review.pass_step,
            Action.SIGN: publish.sign,
            Action.RETURN: review.send_back,
            Action.REDACT: review.redact,
            Action.REFER: review.refer,
            Action.WITHHOLD: review.withhold,
            Action.ON_REQUEST: review.on_request,
        }
        return decisions[action](desk, disclosure, words)

    return act


def log_print(disclosure: str, sheets: Sheets) -> Act:
    """Notes that the draft was printed."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import print as printing

        return printing.log_print(desk, disclosure, sheets)

    return act


def draft_pdf(desk: "Desk", disclosure: str) -> bytes:
    """The notice as it is under review, marked 送审稿."""
    from gongkai.commands import print as printing

    return printing.draft_pdf(desk, disclosure)
