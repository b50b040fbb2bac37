"""What waits to be delivered and what was; a module of its own, so that the window need not load what editing needs."""

from collections.abc import Mapping
from dataclasses import dataclass

from gongkai.commands.desk import Desk
from gongkai.domain.outbox import DeliveryState, OutboxEntry, Receipt
from gongkai.store.published import Sight


@dataclass(frozen=True)
class OutboxView:
    """The outbox with the receipts by delivery, and what the last nightly check found wrong, by delivery too."""

    entries: tuple[OutboxEntry, ...]
    receipts: Mapping[str, Receipt]
    alarms: Mapping[str, str]


def outbox_view(desk: Desk) -> OutboxView:
    """Everything that waits or was delivered."""
    with desk.workspace.read() as tx:
        entries, watches = tx.outbox.entries(), tx.published.watches()
        last = {entry.disclosure: entry.id for entry in entries if entry.state is DeliveryState.DELIVERED}
        wrong = {id_: seen for id_, seen in watches.items() if seen.sight is not Sight.AS_SIGNED and id_ in last}
        return OutboxView(entries, tx.outbox.receipts(), {last[id_]: seen.words for id_, seen in wrong.items()})
