"""What delivery asks of the outbox (待发), and all that it tells it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from gongkai.domain.disclosure import Attachment
from gongkai.domain.outbox import OutboxEntry, Receipt


class Outbox(Protocol):
    """The queue of approved deliveries; each answer below is kept before the next request goes out."""

    def due(self, now: datetime) -> Sequence[OutboxEntry]:
        """The entries to try now, oldest first: neither `next_try` nor `not_before` lies ahead.

        An entry stays back while an older one of its disclosure is undelivered and not itself in the answer.
        """

    def file_bytes(self, sha256: str) -> bytes:
        """The bytes of a file as approved; UserError where they are gone."""

    def former_hashes(self, entry: OutboxEntry) -> Collection[str]:
        """The payload hashes of everything approved of this disclosure before: what a correction may replace."""

    def spent_files(self, entry: OutboxEntry) -> Sequence[Attachment]:
        """The files of this disclosure that no public record needs once this entry is delivered."""

    def delivered(self, entry: OutboxEntry, receipt: Receipt) -> None:
        """The record is there as approved."""

    def failed(self, entry: OutboxEntry, next_try: datetime | None, words: str) -> None:
        """Not yet; again at `next_try`, or with the next run where it is None."""

    def refused(self, entry: OutboxEntry, words: str) -> None:
        """The endpoint will never take these bytes."""

    def conflict(self, entry: OutboxEntry, words: str) -> None:
        """Another version is there; a person decides."""
