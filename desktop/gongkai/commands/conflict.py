"""A conflict at the endpoint (版本冲突): what stands there beside what was signed here, and a person's decision."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gongkai.commands.desk import Changes, Desk
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import DeliveryState, OutboxEntry
from gongkai.domain.people import Role
from gongkai.domain.record import payload_sha256
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction

if TYPE_CHECKING:
    from gongkai.sync.endpoint import Endpoint

_OF_THE_SERVER = frozenset({"id", "last_modified", "schema"})


@dataclass(frozen=True)
class Conflict:
    """Both versions; `theirs` is empty where nothing stands at the endpoint any more."""

    entry: OutboxEntry
    ours: Mapping[str, Json]
    theirs: Mapping[str, Json]

    @property
    def differing(self) -> tuple[str, ...]:
        """The fields in which they differ, ours first."""
        names = dict.fromkeys((*self.ours, *self.theirs))
        return tuple(name for name in names if self.ours.get(name) != self.theirs.get(name))

    @property
    def their_hash(self) -> str:
        """The hash of the version there, taken over what it says and not over what it says of itself."""
        return payload_sha256(self.theirs)


def conflict(desk: Desk, endpoint: "Endpoint", entry_id: str) -> Conflict:
    """Reads the version at the endpoint; UserError where that cannot be reached."""
    from gongkai.sync.endpoint import DeliveryError

    with desk.workspace.read() as tx:
        entry = _in_conflict(tx, entry_id)
    try:
        stored = endpoint.read_record(entry.unit, entry.disclosure)
    except DeliveryError as error:
        raise UserError("读不到发布端的版本", error.words, "联网后再对照。") from error
    theirs = {name: value for name, value in stored.record.items() if name not in _OF_THE_SERVER} if stored else {}
    return Conflict(entry, json.loads(entry.record), theirs)


def overrule(desk: Desk, seen: Conflict) -> Changes:
    """Lets the signed version replace the very version that was looked at; the signer decides, and it is noted."""
    if Role.SIGNER not in desk.account.roles or desk.account.department != seen.entry.unit:
        raise UserError("不能决定", "用哪个版本由本单位签发人决定。", "请签发人登录后办理。")
    with desk.workspace.write() as tx:
        entry = _in_conflict(tx, seen.entry.id)
        tx.outbox.overrule(entry.id, seen.their_hash)
        state = tx.disclosures.get(entry.disclosure).state
        tx.audit.append(
            Event(
                desk.clock(),
                desk.account.id,
                "overrule_conflict",
                disclosure=entry.disclosure,
                revision=entry.revision,
                before=seen.their_hash,
                after=entry.payload_sha256,
                state=state.value,
            )
        )
    return Changes(frozenset({entry.disclosure}), outbox=True)


def _in_conflict(tx: Transaction, entry_id: str) -> OutboxEntry:
    entry = tx.outbox.entry(entry_id)
    if entry.state is not DeliveryState.CONFLICT:
        raise UserError("已经没有冲突", "这一件的状态已经改变。", "请刷新后再看。")
    return entry
