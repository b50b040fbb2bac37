"""What waits to be delivered to the endpoint (待发), and the endpoint's proof that it is there (回执)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gongkai.domain.disclosure import Attachment


class Operation(StrEnum):
    """What a delivery does to the public record."""

    PUBLISH = "publish"
    CORRECT = "correct"
    WITHDRAW = "withdraw"


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    REFUSED = "refused"
    CONFLICT = "conflict"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will be sent: it arrived, or a later order took its place."""
        return self in (DeliveryState.DELIVERED, DeliveryState.CANCELLED)


@dataclass(frozen=True)
class OutboxEntry:
    """One thing to deliver, with the exact bytes as approved.

    `record` is the canonical JSON of the public record and `payload_sha256` the hash it carries; `files` go first.
    `last_answer` says in words what happened at the last try.
    """

    id: str
    disclosure: str
    revision: int
    title: str
    unit: str
    operation: Operation
    record: bytes
    payload_sha256: str
    files: tuple[Attachment, ...]
    state: DeliveryState = DeliveryState.WAITING
    tries: int = 0
    next_try: datetime | None = None
    not_before: datetime | None = None
    last_answer: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True)
class Receipt:
    """The endpoint's proof: the record was read back and its payload hash is the approved one."""

    entry: str
    disclosure: str
    revision: int
    url: str
    payload_sha256: str
    etag: str
    published_at: datetime


@dataclass(frozen=True)
class OutboxLine:
    """A delivery as a list shows it, without its bytes; `alarm` says what is wrong with what is public of it."""

    id: str
    disclosure: str
    revision: int
    title: str
    unit: str
    operation: Operation
    payload_sha256: str
    state: DeliveryState
    tries: int
    next_try: datetime | None
    not_before: datetime | None
    last_answer: str
    created_at: datetime | None
    receipt: Receipt | None = None
    alarm: str = ""


@dataclass(frozen=True)
class OpenDelivery:
    """A delivery that is not over: of what, and from when on it may go."""

    id: str
    disclosure: str
    not_before: datetime | None

    def may_go(self, now: datetime) -> bool:
        """Whether no day of its own holds it back."""
        return self.not_before is None or self.not_before <= now
