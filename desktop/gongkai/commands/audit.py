"""The audit (审计): is the chain of events whole, and does everything that was decided still stand as it was signed."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from gongkai.commands.comment import bound
from gongkai.commands.desk import Desk
from gongkai.commands.taking import TAKE_REVIEW, TAKE_REVISION
from gongkai.commands.trust import Keys, keys_of
from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.disclosure import Revision
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.record import core_sha256, payload_sha256, public_review
from gongkai.domain.review import Review
from gongkai.domain.workflow import ORDERS, PAUSING, Action
from gongkai.store.audit import GENESIS, Event, LinkedEvent, as_json, link
from gongkai.store.inspection import Inspection, Row
from gongkai.store.transaction import Transaction
from gongkai.vault.macs import keyed_hash

_STEPS = (
    frozenset({Action.PASS, Action.RETURN, Action.REDACT, Action.SIGN, Action.WITHHOLD, Action.ON_REQUEST}) | PAUSING
)
_DECIDED = _STEPS | ORDERS


@dataclass(frozen=True)
class Fault:
    """One thing that is not as it was: a code for machines, its place and what is wrong in words."""

    kind: str
    where: str
    message: str


@dataclass(frozen=True)
class Audited:
    """What the audit looked at, by kind, the head of the chain, and every fault found."""

    counts: Mapping[str, int]
    head: str
    faults: tuple[Fault, ...]


def audit(desk: Desk) -> Audited:
    """Checks the chain of events, every revision, review and file, and what was approved for delivery.

    The audit is itself noted in the chain where somebody is signed in.
    """
    with desk.workspace.read() as tx:
        evidence = _Evidence.gathered(tx)
        faults = tuple(_faults(tx, evidence))
        head = tx.audit.head()
    if desk.session:
        with desk.workspace.write() as tx:
            tx.audit.append(Event(desk.clock(), desk.account.id, "audit", after=head))
    return Audited(evidence.counts, head, faults)


def export_events(desk: Desk) -> tuple[Json, ...]:
    """The whole chain, an event each, and last the seal: who exported it when, head and length, signed.

    Administrator and supervisor may; the export is an event of its own, the last of those exported.
    """
    if not desk.account.roles & {Role.ADMINISTRATOR, Role.SUPERVISOR}:
        raise UserError("不能导出事件记录", "这要由管理员或督查人员办理。", "请用相应的账号登录。")
    with desk.workspace.write() as tx:
        tx.audit.append(Event(desk.clock(), desk.account.id, "export_events"))
        events = tuple(as_json(linked) for linked in tx.audit.events())
    seal = {"head": events[-1]["hash"], "events": len(events), "time": desk.clock().isoformat()}
    key = desk.signed_in.key
    signature = {"alg": key.algorithm, "key": key.public_key, "sig": key.sign(canonical_bytes(seal))}
    return (*events, seal | signature)


@dataclass(frozen=True)
class _Evidence:
    """Everything that is compared with each other, read once."""

    events: tuple[Row[LinkedEvent], ...]
    revisions: tuple[Row[Revision], ...]
    reviews: tuple[Row[Review], ...]
    inspection: Inspection
    keys: Keys

    @classmethod
    def gathered(cls, tx: Transaction) -> "_Evidence":
        found = tx.inspection
        return cls(found.events(), tuple(found.revisions()), tuple(found.reviews()), found, keys_of(tx))

    @property
    def counts(self) -> Mapping[str, int]:
        return {"events": len(self.events), "revisions": len(self.revisions), "reviews": len(self.reviews)}

    def noted(self, *actions: str) -> set[tuple[str, str]]:
        """Disclosure and resulting hash of the events with these actions."""
        known = (row.value.event for row in self.events if row.value)
        return {(event.disclosure, event.after) for event in known if event.action in actions and event.after}


def _faults(tx: Transaction, evidence: _Evidence) -> Iterator[Fault]:
    yield from chain_faults(evidence.events, tx.audit.anchor())
    yield from _revision_faults(tx, evidence)
    yield from _review_faults(evidence)
    yield from _output_faults(evidence)
    yield from _attachment_faults(tx, evidence)
    yield from _outbox_faults(evidence)
    yield from _comment_faults(tx, evidence)
    yield from _state_faults(evidence)
    yield from _key_faults(evidence.keys)


def chain_faults(rows: tuple[Row[LinkedEvent], ...], anchor: tuple[int, str] | None = None) -> Iterator[Fault]:
    """Every changed, missing or reordered event of a chain; the anchor is number and hash of its last."""
    hashes = {row.columns["hash"] for row in rows}
    expected: Collection[str] = (GENESIS,)
    last = 0
    for row in rows:
        seq, previous, stored = (row.columns[name] for name in ("seq", "previous", "hash"))
        where = f"第{seq}号事件"
        computed = link(row.value.previous, row.value.event) if row.value else ""
        if computed != stored:
            yield Fault("event_changed", where, "内容被改动过。")
        elif previous in expected and seq != last + 1:
            yield Fault("event_number", where, f"编号应为{last + 1}。")
        elif previous not in expected:
            yield _break(where, seq, last, previous in hashes)
        expected, last = (stored, computed), seq
    if anchor and anchor not in ((last, hash_) for hash_ in expected):
        yield Fault("event_missing", f"第{last}号事件之后", f"链尾应是第{anchor[0]}号事件，后面的事件不见了或被换掉。")


def _break(where: str, seq: int, last: int, elsewhere: bool) -> Fault:
    if elsewhere:
        return Fault("event_moved", where, "次序被改动过。")
    gone = f"第{last + 1}号至第{seq - 1}号" if seq - last > 2 else f"第{last + 1}号"
    return Fault(
        "event_missing", where, f"它前面的事件不见了（{gone}）。" if seq - last > 1 else "它前面的事件被换掉了。"
    )


def _revision_faults(tx: Transaction, evidence: _Evidence) -> Iterator[Fault]:
    mac_key = bytes.fromhex(tx.info("mac_key"))
    submitted = evidence.noted("submit", TAKE_REVISION)
    bound = {
        row.value.event.after: row.value.event.before
        for row in evidence.events
        if row.value and row.value.event.action in ("submit", TAKE_REVISION)
    }
    for row in evidence.revisions:
        where = f"事项{row.columns['disclosure']}第{row.columns['no']}次修订"
        revision = row.value
        if revision is None:
            yield Fault("revision_changed", where, "读不出来，内容被改动过。")
            continue
        key = (row.columns["disclosure"], row.columns["no"], row.columns["content_hash"])
        seal = bound.get(revision.content_hash)
        if (revision.disclosure, revision.no, revision.content_hash) != key or (
            seal and seal != keyed_hash(mac_key, row.json)
        ):
            yield Fault("revision_changed", where, "内容与送审时不一致。")
        elif (revision.disclosure, revision.content_hash) not in submitted:
            yield Fault("revision_unknown", where, "没有它的送审记录。")
        else:
            submitted.discard((revision.disclosure, revision.content_hash))
    for disclosure, _hash in sorted(submitted):
        yield Fault("revision_missing", f"事项{disclosure}", "送审过的一次修订不见了。")


def _review_faults(evidence: _Evidence) -> Iterator[Fault]:
    frozen = {(row.columns["disclosure"], row.columns["no"]): row.columns["content_hash"] for row in evidence.revisions}
    noted = evidence.noted(*_DECIDED, TAKE_REVIEW)
    missing = set(noted)
    for row in evidence.reviews:
        where = f"事项{row.columns['disclosure']}第{row.columns['revision']}次修订的审查意见（{row.columns['step']}）"
        review = row.value
        if review is None:
            yield Fault("review_changed", where, "内容被改动过。")
            continue
        missing.discard((review.disclosure, review.digest))
        if not evidence.keys.holds(review):
            yield Fault("review_signature", where, "签名不成立。")
        elif frozen.get((review.disclosure, review.revision)) != review.content_hash:
            yield Fault("review_content", where, "签的不是现存的这次修订。")
        elif review.decision in _STEPS and (review.disclosure, review.digest) not in noted:
            yield Fault("review_unknown", where, "没有它的办理记录。")
    for disclosure, _digest in sorted(missing):
        yield Fault("review_missing", f"事项{disclosure}", "签过的一条审查意见不见了或被换掉。")


def _comment_faults(tx: Transaction, evidence: _Evidence) -> Iterator[Fault]:
    mac_key = bytes.fromhex(tx.info("mac_key"))
    noted = evidence.noted("comment")
    for said in tx.comments.every():
        key = (said.disclosure, bound(mac_key, said))
        if key not in noted:
            yield Fault("comment_changed", f"事项{said.disclosure}的批注", "内容被改动过，或没有它的记录。")
        noted.discard(key)
    for disclosure, _hash in sorted(noted):
        yield Fault("comment_missing", f"事项{disclosure}的批注", "写过的一条不见了，或内容被改动过。")


def _output_faults(evidence: _Evidence) -> Iterator[Fault]:
    signed = {
        (review.disclosure, review.revision, kind): sha256
        for row in evidence.reviews
        if (review := row.value)
        for kind, sha256 in review.outputs.items()
    }
    for columns in evidence.inspection.outputs():
        key = (columns["disclosure"], columns["revision"], columns["kind"])
        hashes = {columns["sha256"], sha256_hex(columns["data"]), signed.pop(key, "")}
        if len(hashes) != 1:
            yield Fault("output_changed", f"事项{key[0]}第{key[1]}次修订的{key[2]}文件", "与签发时的文件不一致。")
    for disclosure, revision, kind in sorted(signed):
        yield Fault("output_missing", f"事项{disclosure}第{revision}次修订的{kind}文件", "签发过的文件不见了。")


def _attachment_faults(tx: Transaction, evidence: _Evidence) -> Iterator[Fault]:
    named = {
        (columns["disclosure"], columns["sha256"]): columns["name"] for columns in evidence.inspection.attachments()
    }
    for row in evidence.revisions:
        if row.value:
            named |= {(row.value.disclosure, file.sha256): file.name for file in row.value.attachments}
    for (disclosure, sha256), name in named.items():
        try:
            intact = sha256_hex(tx.attachments.data(sha256)) == sha256
        except (KeyError, UserError):
            intact = False
        if not intact:
            yield Fault("attachment", f"事项{disclosure}的附件“{name}”", "不见了，或内容被改动过。")


def _outbox_faults(evidence: _Evidence) -> Iterator[Fault]:
    reviews = {row.columns["id"]: row.value for row in evidence.reviews}
    heads = {row.columns["hash"] for row in evidence.events} | {GENESIS}
    receipts = evidence.inspection.receipts()
    for row in evidence.inspection.outbox():
        where = f"待发事项{row.columns['id']}（事项{row.columns['disclosure']}）"
        if not _as_approved(row, reviews.get(row.columns["review"])):
            yield Fault("record_changed", where, "与签发时批准的内容不一致。")
        elif row.value and row.value.get("audit_head", GENESIS) not in heads:
            yield Fault("event_missing", where, "公开记录里写的链头不在事件链里。")
        receipt = receipts.get(row.columns["id"])
        if receipt and receipt["payload_sha256"] != row.columns["payload_sha256"]:
            yield Fault("receipt_changed", where, "回执与发送的内容不一致。")


def _as_approved(row: Row[dict[str, object]], order: Review | None) -> bool:
    record, columns = row.value, row.columns
    if record is None or order is None or canonical_bytes(record) != columns["record"]:
        return False
    return (
        payload_sha256(record) == record["payload_sha256"] == columns["payload_sha256"]
        and (order.disclosure, order.revision) == (columns["disclosure"], columns["revision"])
        and record["revision"] == columns["revision"]
        and record["reviews"][-1:] == [public_review(order)]  # type: ignore[index]
        and (order.version == 1 or order.record == core_sha256(record))
    )


def _key_faults(keys: Keys) -> Iterator[Fault]:
    if keys.broken_after:
        yield Fault("keys_changed", f"第{keys.broken_after}号公钥名单之后", "下一份名单不是由前一份里的管理员签的。")
    for line in keys.strangers():
        yield Fault("keys_changed", f"人员{line.person}", "公钥与管理员签发的名单不一致。")


def _state_faults(evidence: _Evidence) -> Iterator[Fault]:
    last = {row.value.event.disclosure: row.value.event.state for row in evidence.events if row.value}
    for columns in evidence.inspection.disclosures():
        if columns["state"] != last.get(columns["id"]):
            yield Fault("state_changed", f"事项{columns['id']}", "所处的步骤与最后一次办理记录不一致。")
