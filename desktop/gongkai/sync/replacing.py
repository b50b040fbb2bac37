"""What a delivery replaces at the endpoint, and what is taken back once it stands (rule 6)."""

from collections.abc import Collection, Container

from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.sync.endpoint import Endpoint
from gongkai.sync.outbox import Outbox


class _Anything(Container[str]):
    def __contains__(self, payload_hash: object) -> bool:
        return True


def replaceable(outbox: Outbox, entry: OutboxEntry) -> Container[str]:
    """The payload hashes of the versions that this entry may be put in place of.

    A correction replaces only what this office approved; a withdrawal replaces whatever stands there, since what was
    changed behind our back must go too. A new record replaces nothing, unless a person has decided so.
    """
    if entry.operation is Operation.WITHDRAW:
        return _Anything()
    former: Collection[str] = outbox.former_hashes(entry) if entry.operation is Operation.CORRECT else ()
    decided: Collection[str] = outbox.overruled(entry) if entry.tries else ()  # a conflict is a try that was made
    return {*former, *decided}


def remove_spent_files(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry) -> None:
    """Takes back the files that no public record needs any more, after the record that named them is replaced."""
    if entry.operation is not Operation.PUBLISH:
        for file in outbox.spent_files(entry):
            endpoint.remove_file(entry.unit, file)
