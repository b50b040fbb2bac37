"""The public side of one disclosure (公开情况), as its page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from gongkai.commands.case import find
from gongkai.commands.desk import Desk
from gongkai.commands.withdraw import awaited_endorsement
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.outbox import OutboxEntry
from gongkai.domain.process import ProcessRecord
from gongkai.domain.review import Review
from gongkai.domain.workflow import ORDERS, Action, Facts, refusals
from gongkai.store.published import Delivered, KeptCorrection, Watch

_MOVES = (Action.CORRECT, Action.WITHDRAW, Action.RECALL, Action.ENDORSE)
_SOMETHING = "理由"


@dataclass(frozen=True)
class Publication:
    """What arrived of a disclosure, what is still to go out, why it was corrected or taken back, and by whom.

    `watch` is the last nightly look at it, `endorsement` the emergency withdrawal that the signer has to endorse;
    `actions` are the moves that this person may make now.
    """

    disclosure: Disclosure
    arrived: tuple[Delivered, ...]
    waiting: tuple[OutboxEntry, ...]
    corrections: tuple[KeptCorrection, ...]
    orders: tuple[Review, ...]
    watch: Watch | None
    endorsement: ProcessRecord | None
    names: Mapping[str, str]
    actions: frozenset[Action]


def publication(desk: Desk, disclosure_id: str) -> Publication:
    """The public side of a disclosure; all of it is empty before the first delivery."""
    with desk.workspace.read() as tx:
        disclosure = find(tx, disclosure_id)
        entries = tx.published.entries(disclosure_id)
        endorsement = awaited_endorsement(tx.records.of(disclosure_id))
        public = tx.published.standing(disclosure_id) is not None
        return Publication(
            disclosure=disclosure,
            arrived=tx.published.deliveries(disclosure_id),
            waiting=tuple(entry for entry in entries if not entry.state.is_over),
            corrections=tx.published.corrections(disclosure_id),
            orders=tuple(review for review in tx.reviews.of(disclosure_id) if review.decision in ORDERS),
            watch=tx.published.watches([disclosure_id]).get(disclosure_id),
            endorsement=endorsement,
            names=tx.people.names(),
            actions=_actions(desk, disclosure, public=public, endorsable=endorsement is not None),
        )


def _actions(desk: Desk, disclosure: Disclosure, *, public: bool, endorsable: bool) -> frozenset[Action]:
    facts = Facts(disclosure.drafter, disclosure.department, reason=_SOMETHING, public_copy=public)
    open_ = [move for move in _MOVES if move is not Action.ENDORSE or endorsable]
    return frozenset(move for move in open_ if not refusals(disclosure.state, move, desk.account, facts))
