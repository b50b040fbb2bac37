"""The nightly check (夜间核对): what the public reads is still what was signed, and what was withdrawn stays away."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from gongkai.commands.desk import Changes, Desk
from gongkai.domain.clock import beijing_day
from gongkai.domain.disclosure import Attachment
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.domain.record import payload_sha256
from gongkai.store.audit import Event
from gongkai.store.published import Delivered, Watch
from gongkai.store.sight import Sight
from gongkai.store.transaction import Transaction

if TYPE_CHECKING:
    from gongkai.sync.endpoint import Endpoint, Stored

_TOGETHER = 100
_WEEK = 7
_SAYS = {
    Sight.AS_SIGNED: "",
    Sight.CHANGED: "网上的记录与签发的不一致，请核对后重新更正或撤回，并告知发布端管理员。",
    Sight.VANISHED: "网上的记录不见了，请告知发布端管理员。",
    Sight.FILE_MISSING: "记录还在，但有附件不见了或被换过，请告知发布端管理员。",
    Sight.STILL_THERE: "已撤回的内容又能读到，请立即告知发布端管理员。",
}


@dataclass(frozen=True)
class Alarm:
    """Something published that is not as it was signed, with its title and what to do."""

    watch: Watch
    title: str
    unit: str


@dataclass(frozen=True)
class WatchReport:
    """How a check went; `paused` says why it stopped before its end, empty where it did not."""

    checked: int
    alarms: tuple[Alarm, ...] = ()
    paused: str = ""

    @property
    def changes(self) -> Changes:
        """What screens read again."""
        return Changes(frozenset(alarm.watch.disclosure for alarm in self.alarms), outbox=True)


def verify_published(desk: Desk, endpoint: "Endpoint", unit: str) -> WatchReport:
    """Reads back, as a citizen, everything of a unit that was delivered, and keeps what it saw of each.

    Needs nobody signed in. What could not be asked, since the line is down, is left for the next time.
    """
    from gongkai.sync.endpoint import DeliveryError

    with desk.workspace.read() as tx:
        wanted, doubted = tx.published.latest(unit), tx.published.doubted()
    alarms: list[Alarm] = []
    for first in range(0, len(wanted), _TOGETHER):
        with desk.workspace.read() as tx:
            some = tx.published.these(wanted[first : first + _TOGETHER])
        try:
            found = _look(endpoint, unit, some, doubted, desk.clock())
        except DeliveryError as error:
            return WatchReport(first, tuple(alarms), error.words)
        alarms += _keep(desk, some, found)
    with desk.workspace.write() as tx:
        tx.set_info(_last_check(unit), desk.clock().isoformat())
    return WatchReport(len(wanted), tuple(alarms))


def is_check_due(desk: Desk, unit: str) -> bool:
    """Whether today's check is still to be made."""
    with desk.workspace.read() as tx:
        last = tx.info(_last_check(unit), "")
    return not last or beijing_day(datetime.fromisoformat(last)) < beijing_day(desk.clock())


def alarms(desk: Desk) -> tuple[Alarm, ...]:
    """What the last check found of this person's department that is not as it was signed."""
    with desk.workspace.read() as tx:
        wrong = tx.published.alarms(desk.account.department)
        lines = tx.outbox.lines(wrong)
    return tuple(Alarm(seen, lines[id_].title, lines[id_].unit) for id_, seen in wrong.items())


def _last_check(unit: str) -> str:
    return f"watch:{unit}"


def _look(
    endpoint: "Endpoint", unit: str, some: Sequence[Delivered], doubted: Container[str], now: datetime
) -> list[Watch]:
    """What is there of each; raises the first error of the line. The files of what is `doubted` are read back."""
    from gongkai.sync import batches
    from gongkai.sync.endpoint import DeliveryError

    stored = batches.read_records(endpoint, unit, [one.entry.disclosure for one in some])
    found = []
    for one, there in zip(some, stored, strict=True):
        if isinstance(there, DeliveryError):
            raise there
        thoroughly = one.entry.disclosure in doubted or _is_its_day(one.entry, now)
        sight = _sight(endpoint, one, there, thoroughly)
        found.append(Watch(one.entry.disclosure, now, sight, _SAYS[sight]))
    return found


def _sight(endpoint: "Endpoint", delivered: Delivered, stored: "Stored | None", thoroughly: bool) -> Sight:
    entry = delivered.entry
    if stored is None:
        return Sight.VANISHED
    if payload_sha256(stored.record) != entry.payload_sha256:
        return Sight.STILL_THERE if entry.operation is Operation.WITHDRAW else Sight.CHANGED
    there = all(_file_stands(endpoint, entry, file, thoroughly) for file in entry.files)
    return Sight.AS_SIGNED if there else Sight.FILE_MISSING


def _is_its_day(entry: OutboxEntry, now: datetime) -> bool:
    """Whether the bytes of its files are to be read back: once a week, on a day of the disclosure's own."""
    return (int(entry.disclosure[:8], 16) + beijing_day(now).toordinal()) % _WEEK == 0


def _file_stands(endpoint: "Endpoint", entry: OutboxEntry, file: Attachment, thoroughly: bool) -> bool:
    """Whether a file is there, by what the endpoint says of it or by its bytes."""
    from gongkai.sync.endpoint import Readable

    if not endpoint.has_file(entry.unit, file):
        return False
    if not thoroughly or not isinstance(endpoint, Readable):
        return True
    return endpoint.file_sha256(entry.unit, file) == file.sha256


def _keep(desk: Desk, wanted: Sequence[Delivered], found: Sequence[Watch]) -> list[Alarm]:
    """Keeps what was seen, unless something newer arrived meanwhile; gives what is not as signed."""
    alarms = []
    with desk.workspace.write() as tx:
        before = tx.published.watches([one.entry.disclosure for one in wanted])
        for delivered, watch in zip(wanted, found, strict=True):
            entry = delivered.entry
            if tx.published.deliveries(entry.disclosure)[-1].entry.id != entry.id:
                continue
            tx.published.watch(watch)
            if watch.sight is Sight.AS_SIGNED:
                continue
            alarms.append(Alarm(watch, entry.title, entry.unit))
            if entry.disclosure not in before or before[entry.disclosure].sight is not watch.sight:
                _note(desk, tx, delivered, watch)
    return alarms


def _note(desk: Desk, tx: Transaction, delivered: Delivered, watch: Watch) -> None:
    entry = delivered.entry
    state = tx.disclosures.get(entry.disclosure).state.value
    event = Event(desk.clock(), "endpoint", f"alarm_{watch.sight.value}", entry.disclosure, entry.revision, state=state)
    tx.audit.append(event)
