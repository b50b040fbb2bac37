"""What a delivery replaces at the endpoint, and what is taken back once it stands (rule 6)."""

from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.sync.endpoint import Endpoint
from gongkai.sync.outbox import Outbox


def replaced_version(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry) -> str | None:
    """The etag of the version that this entry is put in place of; None where nothing may stand there.

    A correction replaces only what this office approved; a withdrawal replaces whatever stands there, since what was
    changed behind our back must go too.
    """
    if entry.operation is Operation.PUBLISH:
        return None
    stored = endpoint.read_record(entry.unit, entry.disclosure)
    if stored is None:
        return None
    ours = stored.record.get("payload_sha256") in outbox.former_hashes(entry)
    return stored.etag if ours or entry.operation is Operation.WITHDRAW else None


def remove_spent_files(outbox: Outbox, endpoint: Endpoint, entry: OutboxEntry) -> None:
    """Takes back the files that no public record needs any more, after the record that named them is replaced."""
    if entry.operation is not Operation.PUBLISH:
        for file in outbox.spent_files(entry):
            endpoint.remove_file(entry.unit, file)
