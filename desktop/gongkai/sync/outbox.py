"""What delivery asks of the outbox (待发), and all that it tells it."""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import BinaryIO, Protocol

from gongkai.domain.disclosure import Attachment
from gongkai.domain.outbox import OutboxEntry, Receipt


class Outbox(Protocol):
    """The queue of approved deliveries; several processes may share it, since each works on what it has claimed."""

    def claim(self, now: datetime, count: int) -> Sequence[OutboxEntry]:
        """The next entries to try, oldest first and at most `count`; they are ours alone for a while.

        None comes whose `next_try` or `not_before` lies ahead, that somebody else has claimed, or that has an older
        one of its disclosure undelivered before it: so there is never more than one of a disclosure.
        """

    def keep(self, entries: Sequence[OutboxEntry], now: datetime) -> Collection[str]:
        """Goes on holding these entries; gives the ids of those that are still ours."""

    def rest_until(self) -> datetime | None:
        """Until when the endpoint asked to be left alone, None where it did not."""

    def rest(self, until: datetime) -> None:
        """Leaves the endpoint alone until then."""

    def former_hashes(self, entry: OutboxEntry) -> Collection[str]:
        """The payload hashes of everything approved of this disclosure before: what a correction may replace."""

    def overruled(self, entry: OutboxEntry) -> Collection[str]:
        """The payload hashes of other versions there that a person has decided to replace by this entry."""

    def spent_files(self, entry: OutboxEntry) -> Sequence[Attachment]:
        """The files of this disclosure that no public record needs once this entry is delivered."""

    def open_file(self, sha256: str) -> AbstractContextManager[BinaryIO]:
        """The bytes of a file as approved, to be read and sought in; UserError where they are gone."""

    def together(self) -> AbstractContextManager[None]:
        """All that is told within the block is kept at once, or nothing of it."""

    def delivered(self, entry: OutboxEntry, receipt: Receipt) -> None:
        """The record is there as approved."""

    def failed(self, entry: OutboxEntry, next_try: datetime | None, words: str) -> None:
        """Not yet; again at `next_try`, or with the next run where it is None."""

    def refused(self, entry: OutboxEntry, words: str) -> None:
        """The endpoint will never take these bytes: they go back to the clerk."""

    def conflict(self, entry: OutboxEntry, words: str) -> None:
        """Another version is there; a person decides."""
