"""What waits to be delivered and what was; a module of its own, so that the window need not load what editing needs."""

from collections.abc import Mapping
from dataclasses import dataclass

from gongkai.commands.desk import Desk
from gongkai.domain.outbox import OutboxEntry, Receipt


@dataclass(frozen=True)
class OutboxView:
    """The outbox with the receipts by delivery."""

    entries: tuple[OutboxEntry, ...]
    receipts: Mapping[str, Receipt]


def outbox_view(desk: Desk) -> OutboxView:
    """Everything that waits or was delivered."""
    with desk.workspace.read() as tx:
        return OutboxView(tx.outbox.entries(), tx.outbox.receipts())
