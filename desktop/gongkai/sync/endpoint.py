"""The seam: all that delivery asks of a publishing endpoint (README.md beside this file tells how to write an adapter).

What an adapter may raise, and nothing else:

    DeliveryError     something kept an entry from being delivered
    ├── Later         the server is busy or ill, or the answer was lost: this entry again after a while
    ├── Paused        nothing can be delivered now: no network, not our endpoint
    │   └── Denied    our account or password is not accepted: a person is asked, once
    ├── Refused       what was sent is itself at fault: back to the clerk
    └── Occupied      another version is stored there already
"""

# ruff: noqa: N818 - these names say what follows from them, not that something went wrong

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Protocol, runtime_checkable

from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import Attachment


@dataclass(frozen=True)
class Stored:
    """A record as the endpoint has it: its fields, its address, its version, and since when it stands so."""

    record: Json
    url: str
    etag: str
    modified: datetime


@dataclass(frozen=True)
class Put:
    """A record to store, as canonical JSON: as a new one, or in place of the version with the etag `replaces`."""

    unit: str
    record_id: str
    record: bytes
    replaces: str | None = None


class Endpoint(Protocol):
    """A place where records are published, spoken to with one account."""

    def whoami(self) -> str:
        """The account that the endpoint knows us by; Paused where it is not ours or not an endpoint."""

    def read_record(self, unit: str, record_id: str) -> Stored | None:
        """The record as a citizen gets it, None where there is none."""

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """Stores these very bytes, canonical JSON: as a new record, or in place of the version with this etag.

        Raises Occupied, with what is stored, where the record is there already or has another etag.
        """

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether this file's bytes are there and published."""

    def put_file(self, unit: str, file: Attachment, content: BinaryIO) -> None:
        """Publishes a file under its content's id, read piece by piece; the same file again changes nothing."""

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Takes a file back: its bytes are gone, its address says so; a file that is not there changes nothing."""

    def quiet_seconds(self) -> float:
        """How long the last answer asked to be left alone; 0 where it did not."""

    def remarks(self, now: datetime) -> Sequence[str]:
        """What a person should hear of though nothing failed: a clock that is wrong, an end of service announced."""


@runtime_checkable
class Batching(Protocol):
    """An endpoint that also takes many requests in one; each has an answer of its own, in order."""

    def put_records(self, puts: Sequence[Put]) -> "Sequence[Stored | DeliveryError]":
        """As `put_record`, for each."""

    def read_records(self, unit: str, record_ids: Sequence[str]) -> "Sequence[Stored | DeliveryError | None]":
        """As `read_record`, for each."""

    def has_files(self, unit: str, files: Sequence[Attachment]) -> "Sequence[bool | DeliveryError]":
        """As `has_file`, for each."""


@runtime_checkable
class Readable(Protocol):
    """An endpoint whose files can be read back as a citizen gets them."""

    def file_sha256(self, unit: str, file: Attachment) -> str | None:
        """The hash of the bytes at a file's public address, read piece by piece; None where there are none."""


@runtime_checkable
class Timed(Protocol):
    """An endpoint that says what time it is there: a clock here that runs ahead must not publish early."""

    def server_time(self) -> datetime | None:
        """The time of its last answer, None where it said none."""


@dataclass(frozen=True)
class Changed:
    """Records that changed, oldest change first, and the token that the next question goes on from."""

    records: tuple[Json, ...]
    token: str


@runtime_checkable
class Pulling(Protocol):
    """An endpoint that also has something for us: the district office's orders and list, other units' records."""

    def units(self) -> Sequence[str]:
        """The collections of public records, one for each unit."""

    def changes(self, bucket: str, collection: str, since: str) -> Changed:
        """What changed after this token, at most some hundred records; the empty token means from the start."""


class DeliveryError(Exception):
    """Why something was not delivered, in one Chinese sentence without personal data."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class Later(DeliveryError):
    """Worth another try; `retry_after` is what the server asked for, in seconds."""

    def __init__(self, words: str, retry_after: float = 0.0) -> None:
        super().__init__(words)
        self.retry_after = retry_after


class Paused(DeliveryError):
    """Nothing goes out until someone has put right the network, the address or the password."""


class Denied(Paused):
    """Our account or its password is not accepted: asked for once, and nothing more is tried before."""


class Refused(DeliveryError):
    """The endpoint will never take these bytes; `field` names the part at fault where it is known."""

    def __init__(self, words: str, field: str = "") -> None:
        super().__init__(words)
        self.field = field


class Occupied(DeliveryError):
    """The precondition did not hold; `stored` is what is there."""

    def __init__(self, stored: Stored) -> None:
        super().__init__("发布端已有这一事项的另一个版本，请对照两个版本后决定。")
        self.stored = stored
