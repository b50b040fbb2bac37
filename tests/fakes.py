"""Fakes with names, each at a seam that is ours."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import BinaryIO, TypeVar

from gongkai.domain.canonical import Json, sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import DeliveryState, OutboxEntry, Receipt
from gongkai.domain.record import file_id
from gongkai.sync.endpoint import DeliveryError, Endpoint, Occupied, Stored

Answer = TypeVar("Answer")


@dataclass
class SteppingClock:
    """A clock that stands still until told to go on."""

    now: datetime = datetime(2026, 9, 3, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The present moment."""
        return self.now

    def advance(self, **span: float) -> None:
        """Lets time pass, in timedelta's words."""
        self.now += timedelta(**span)


@dataclass
class MemoryOutbox:
    """An outbox that lives as long as the test; `entries` is in the order of approval."""

    entries: list[OutboxEntry] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    receipts: list[Receipt] = field(default_factory=list)
    decided: list[str] = field(default_factory=list)
    resting: datetime | None = None

    def claim(self, now: datetime, count: int) -> list[OutboxEntry]:
        """The entries whose time has come, none before an older one of its disclosure."""
        due: list[OutboxEntry] = []
        held: set[str] = set()
        for entry in self.entries:
            if not entry.state.is_over and entry.disclosure not in held:
                held.add(entry.disclosure)
                due += [entry] if _is_due(entry, now) else []
        return due[:count]

    def keep(self, entries: Sequence[OutboxEntry], now: datetime) -> list[str]:  # noqa: ARG002 - the seam passes it
        """All of them, since nobody else works here."""
        return [entry.id for entry in entries]

    def rest_until(self) -> datetime | None:
        """What `rest` was told."""
        return self.resting

    def rest(self, until: datetime) -> None:
        """Keeps it."""
        self.resting = until

    @contextmanager
    def open_file(self, sha256: str) -> Iterator[BinaryIO]:
        """The bytes put into `files`."""
        if sha256 not in self.files:
            raise UserError("附件不见了", "附件的内容不在工作库中。", "请从备份恢复。")
        yield BytesIO(self.files[sha256])

    def together(self) -> AbstractContextManager[None]:
        """Nothing more, since nothing gets lost here."""
        return nullcontext()

    def overruled(self, entry: OutboxEntry) -> list[str]:  # noqa: ARG002 - the seam passes it
        """What a person decided to replace."""
        return self.decided

    def former_hashes(self, entry: OutboxEntry) -> list[str]:
        """The hashes of all other entries of the disclosure."""
        return [one.payload_sha256 for one in self.entries if one.disclosure == entry.disclosure and one != entry]

    def spent_files(self, entry: OutboxEntry) -> list[Attachment]:
        """The files of the disclosure that neither this entry nor another disclosure's names."""
        kept = {f.sha256 for one in self.entries if one.disclosure != entry.disclosure for f in one.files}
        kept |= {file.sha256 for file in entry.files}
        own = [file for one in self.entries if one.disclosure == entry.disclosure for file in one.files]
        return [file for file in own if file.sha256 not in kept]

    def delivered(self, entry: OutboxEntry, receipt: Receipt) -> None:
        """Keeps the receipt."""
        self.receipts.append(receipt)
        self._note(entry, state=DeliveryState.DELIVERED)

    def failed(self, entry: OutboxEntry, next_try: datetime | None, words: str) -> None:
        """Keeps when to try again, and why."""
        self._note(entry, next_try=next_try, last_answer=words, tries=entry.tries + 1)

    def refused(self, entry: OutboxEntry, words: str) -> None:
        """Keeps the refusal."""
        self._note(entry, state=DeliveryState.REFUSED, last_answer=words)

    def conflict(self, entry: OutboxEntry, words: str) -> None:
        """Keeps the conflict."""
        self._note(entry, state=DeliveryState.CONFLICT, last_answer=words)

    def entry(self, disclosure: str) -> OutboxEntry:
        """The first entry of a disclosure as it stands now."""
        return next(entry for entry in self.entries if entry.disclosure == disclosure)

    def _note(self, entry: OutboxEntry, **changes: object) -> None:
        place = next(i for i, known in enumerate(self.entries) if known.id == entry.id)
        self.entries[place] = replace(self.entries[place], **changes)  # type: ignore[arg-type]


def _is_due(entry: OutboxEntry, now: datetime) -> bool:
    times = (entry.next_try, entry.not_before)
    return entry.state is DeliveryState.WAITING and all(time is None or time <= now for time in times)


@dataclass
class MemoryEndpoint:
    """An endpoint that keeps the seam's promises in memory; `quiet` is what it asks after each answer."""

    account: str = "memory"
    records: dict[tuple[str, str], Stored] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    quiet: float = 0.0
    version: int = 0

    def whoami(self) -> str:
        """The account's name."""
        return self.account

    def read_record(self, unit: str, record_id: str) -> Stored | None:
        """What is stored."""
        return self.records.get((unit, record_id))

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """Stores under the precondition."""
        known = self.records.get((unit, record_id))
        if known and known.etag != replaces:
            raise Occupied(known)
        self.version += 1
        fields: Json = json.loads(record) | {"id": record_id, "last_modified": self.version}
        url = f"memory://{unit}/{record_id}"
        stored = Stored(fields, url, f'"{self.version}"', datetime.fromtimestamp(self.version, UTC))
        self.records[unit, record_id] = stored
        return stored

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether the file was put."""
        return file_id(unit, file.sha256) in self.files

    def file_sha256(self, unit: str, file: Attachment) -> str | None:
        """The hash of the bytes that were kept."""
        content = self.files.get(file_id(unit, file.sha256))
        return None if content is None else sha256_hex(content)

    def put_file(self, unit: str, file: Attachment, content: BinaryIO) -> None:
        """Keeps the bytes."""
        self.files[file_id(unit, file.sha256)] = content.read()

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Forgets the bytes."""
        self.files.pop(file_id(unit, file.sha256), None)

    def quiet_seconds(self) -> float:
        """What the test has set."""
        return self.quiet

    def remarks(self, now: datetime) -> list[str]:  # noqa: ARG002 - the seam passes it
        """None."""
        return []


@dataclass
class FaultyEndpoint:
    """An endpoint behind a bad line: `before` and `after` hold, for a call's name, the errors to raise, first to last.

    An error in `after` comes when the request has been carried out: the answer that is lost on its way.
    """

    behind: Endpoint
    before: dict[str, list[DeliveryError]] = field(default_factory=dict)
    after: dict[str, list[DeliveryError]] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    def whoami(self) -> str:
        """As behind, with the faults for `whoami`."""
        return self._through("whoami", self.behind.whoami)

    def read_record(self, unit: str, record_id: str) -> Stored | None:
        """As behind, with the faults for `read_record`."""
        return self._through("read_record", lambda: self.behind.read_record(unit, record_id))

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """As behind, with the faults for `put_record`."""
        return self._through("put_record", lambda: self.behind.put_record(unit, record_id, record, replaces))

    def has_file(self, unit: str, file: Attachment) -> bool:
        """As behind, with the faults for `has_file`."""
        return self._through("has_file", lambda: self.behind.has_file(unit, file))

    def put_file(self, unit: str, file: Attachment, content: BinaryIO) -> None:
        """As behind, with the faults for `put_file`."""
        return self._through("put_file", lambda: self.behind.put_file(unit, file, content))

    def remove_file(self, unit: str, file: Attachment) -> None:
        """As behind, with the faults for `remove_file`."""
        self._through("remove_file", lambda: self.behind.remove_file(unit, file))

    def quiet_seconds(self) -> float:
        """As behind."""
        return self.behind.quiet_seconds()

    def remarks(self, now: datetime) -> Sequence[str]:
        """As behind."""
        return self.behind.remarks(now)

    def _through(self, name: str, call: Callable[[], Answer]) -> Answer:
        self.calls.append(name)
        _raise_next(self.before.get(name))
        answer = call()
        _raise_next(self.after.get(name))
        return answer


def _raise_next(faults: list[DeliveryError] | None) -> None:
    if faults:
        raise faults.pop(0)
