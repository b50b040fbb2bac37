"""The outbox of one unit as delivery works with it: what it claims, and what it is told of each entry."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from typing import BinaryIO

from gongkai.commands.approved import as_approved
from gongkai.commands.desk import Desk
from gongkai.commands.trust import Keys, keys_of
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import DeliveryState, Operation, OutboxEntry, Receipt
from gongkai.domain.workflow import Action, State
from gongkai.store.audit import Event
from gongkai.store.leases import Lease
from gongkai.store.transaction import Transaction

HOLD = timedelta(minutes=2)
"""How long a claim outlives a killed process; longer than any request takes to time out."""

_ARRIVED = {
    Operation.PUBLISH: (Action.DELIVER, "已公开，回执已核对。", State.PUBLISHED),
    Operation.CORRECT: (Action.DELIVER, "更正已公开，回执已核对。", State.PUBLISHED),
    Operation.WITHDRAW: (Action.CONFIRM_WITHDRAWAL, "已撤回，回执已核对。", State.WITHDRAWN),
}
"""What a delivery does once it arrived: its move, what is said of it, and where it leads."""


class WorkspaceOutbox:
    """One unit's outbox in a workspace, implements `sync.outbox.Outbox`; each answer is a transaction of its own."""

    def __init__(self, desk: Desk, unit: str) -> None:
        self._desk = desk
        self._unit = unit
        self._holder = desk.new_id()
        self._shared: Transaction | None = None
        self._arrivals: list[tuple[OutboxEntry, Receipt]] = []

    def hurry(self) -> None:
        """Lets go at once what waits after a failed try."""
        with self._writing() as tx:
            tx.leases.hurry(self._unit)

    def claim(self, now: datetime, count: int) -> Sequence[OutboxEntry]:
        """The next deliveries, held for this process."""
        with self._writing() as tx:
            while held := tx.leases.claim(self._unit, self._lease(now), count):
                keys = keys_of(tx)
                if approved := [entry for entry in held if self._is_approved(tx, entry, keys)]:
                    return approved
        return ()

    def _is_approved(self, tx: Transaction, entry: OutboxEntry, keys: Keys) -> bool:
        """Rule 4 once more, right before it leaves: what nobody signed stays here, however it came into the outbox."""
        if as_approved(tx, entry, keys):
            return True
        tx.outbox.answered(entry.id, DeliveryState.REFUSED, "内容或签名与批准的不一致，没有发送。请告知管理员。")
        self._note(tx, "delivery_refused", entry, tx.disclosures.get(entry.disclosure).state)
        return False

    def keep(self, entries: Sequence[OutboxEntry], now: datetime) -> Collection[str]:
        """Holds these deliveries for longer."""
        with self._writing() as tx:
            return tx.leases.keep((entry.id for entry in entries), self._lease(now))

    def rest_until(self) -> datetime | None:
        """Until when the endpoint asked to be left alone."""
        with self._desk.workspace.read() as tx:
            until = tx.info(self._rest_key, "")
        return datetime.fromisoformat(until) if until else None

    def rest(self, until: datetime) -> None:
        """Leaves the endpoint alone until then."""
        with self._writing() as tx:
            tx.set_info(self._rest_key, until.isoformat())

    def former_hashes(self, entry: OutboxEntry) -> Collection[str]:
        """The payload hashes of everything else approved of this disclosure."""
        with self._desk.workspace.read() as tx:
            return tx.published.former_hashes(entry)

    def overruled(self, entry: OutboxEntry) -> Collection[str]:
        """The version that a person has decided to replace."""
        with self._desk.workspace.read() as tx:
            decided = tx.outbox.overruled(entry.id)
        return (decided,) if decided else ()

    def spent_files(self, entry: OutboxEntry) -> Sequence[Attachment]:
        """The files of this disclosure that no public record of the unit needs any more."""
        with self._desk.workspace.read() as tx:
            return tx.published.spent_files(entry)

    @contextmanager
    def open_file(self, sha256: str) -> Iterator[BinaryIO]:
        """The bytes of an attached file."""
        with self._desk.workspace.read() as tx:
            try:
                stream = tx.attachments.open(sha256)
            except KeyError:
                raise UserError("附件不见了", "工作库里没有这个附件的内容。", "请从备份恢复，或退回重审。") from None
            with closing(stream):
                yield stream

    @contextmanager
    def together(self) -> Iterator[None]:
        """Writes all answers of the block in one transaction."""
        with self._desk.workspace.write() as self._shared:
            try:
                yield
                self._note_arrivals(self._shared)
            finally:
                self._shared, self._arrivals = None, []

    def delivered(self, entry: OutboxEntry, receipt: Receipt) -> None:
        """Stores the receipt and moves the disclosure to published, or to withdrawn."""
        self._arrivals.append((entry, receipt))
        if self._shared is None:
            with self.together():
                pass

    def _note_arrivals(self, tx: Transaction) -> None:
        """All at once, since so they cost least; what is over already was another process's or a withdrawal's."""
        if not self._arrivals:
            return
        words = {entry.id: _ARRIVED[entry.operation][1] for entry, _ in self._arrivals}
        still = tx.outbox.arrived([receipt for _, receipt in self._arrivals], words)
        entries = [entry for entry, _ in self._arrivals if entry.id in still]
        states = {entry.disclosure: _ARRIVED[entry.operation][2] for entry in entries}
        tx.disclosures.move_all(states, self._desk.clock())
        told = [(_ARRIVED[entry.operation][0].value, entry, states[entry.disclosure]) for entry in entries]
        tx.audit.append(*(self._event(*one) for one in told))

    def failed(self, entry: OutboxEntry, next_try: datetime | None, words: str) -> None:
        """Notes a try that is to be made again."""
        with self._writing() as tx:
            tx.outbox.answered(entry.id, DeliveryState.WAITING, words, next_try)

    def refused(self, entry: OutboxEntry, words: str) -> None:
        """Notes that the endpoint will never take these bytes; what was just approved goes back to the clerk."""
        with self._writing() as tx:
            tx.outbox.answered(entry.id, DeliveryState.REFUSED, words)
            state = tx.disclosures.get(entry.disclosure).state
            if state is State.APPROVED:
                state = State.RETURNED
                tx.disclosures.move(entry.disclosure, state, self._desk.clock(), f"发布端退回：{words}")
            self._note(tx, "delivery_refused", entry, state)

    def conflict(self, entry: OutboxEntry, words: str) -> None:
        """Notes that the endpoint holds another record in this place; a person decides."""
        with self._writing() as tx:
            tx.outbox.answered(entry.id, DeliveryState.CONFLICT, words)
            self._note(tx, "delivery_conflict", entry, tx.disclosures.get(entry.disclosure).state)

    @property
    def _rest_key(self) -> str:
        return f"endpoint_rest:{self._unit}"

    def _lease(self, now: datetime) -> Lease:
        return Lease(self._holder, now, now + HOLD)

    @contextmanager
    def _writing(self) -> Iterator[Transaction]:
        if self._shared is not None:
            yield self._shared
            return
        with self._desk.workspace.write() as tx:
            yield tx

    def _note(self, tx: Transaction, action: str, entry: OutboxEntry, state: State) -> None:
        tx.audit.append(self._event(action, entry, state))

    def _event(self, action: str, entry: OutboxEntry, state: State) -> Event:
        known = {"disclosure": entry.disclosure, "revision": entry.revision, "state": state.value}
        return Event(self._desk.clock(), "endpoint", action, after=entry.payload_sha256, **known)  # type: ignore[arg-type]
