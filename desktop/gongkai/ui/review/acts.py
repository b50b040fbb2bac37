"""The commands behind the review desk, imported when they are first needed."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from gongkai.domain.issuing import Sheets
from gongkai.domain.workflow import Action, State

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.queue import Candidate, Signed
    from gongkai.domain.checklist import Checklist

Act = Callable[["Desk"], "Changes"]


def decide(action: Action, disclosure: str, words: str) -> Act:
    """Makes a decision of this step; `words` are its opinion or reason."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import review

        decisions: Mapping[Action, Callable[[Desk, str, str], Changes]] = {
            Action.PASS: review.pass_step,
            Action.RETURN: review.send_back,
            Action.REDACT: review.redact,
            Action.REFER: review.refer,
            Action.WITHHOLD: review.withhold,
            Action.ON_REQUEST: review.on_request,
        }
        return decisions[action](desk, disclosure, words)

    return act


def sign(disclosure: str, words: str, passphrase: str) -> Act:
    """Signs with the key that the passphrase opens."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import office, publish

        return publish.sign(office.confirm(desk, passphrase), disclosure, words)

    return act


def sign_many(
    desk: "Desk",
    passphrase: str,
    chosen: "Sequence[Candidate]",
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> "tuple[tuple[Signed, ...], Changes]":
    """Signs each of these for itself, with the key that the passphrase opens."""
    from gongkai.commands import office, queue

    return queue.sign_each(office.confirm(desk, passphrase), chosen, progress, cancelled)


def to_sign(desk: "Desk") -> "tuple[tuple[Candidate, ...], Checklist]":
    """What waits for the signature, and what is confirmed by it."""
    from gongkai.commands import queue

    return queue.to_sign(desk), queue.confirmations(desk)


def waiting(desk: "Desk") -> tuple[tuple[str, bool], ...]:
    """What waits for this person's review, longest first, and whether it waits to be signed."""
    from gongkai.commands import queue

    return tuple((summary.id, summary.state is State.SIGN_OFF) for summary in queue.waiting_for_me(desk))


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
