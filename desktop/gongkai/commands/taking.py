"""Taking in what a transfer package brought: what is new, what goes on from what is here, copies where asked for."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from gongkai.commands.case import note, text_macs
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import add_draft, require_clerk, write_draft
from gongkai.commands.receiving import Looked, Seen, own_people, part_of, stands_now
from gongkai.commands.trust import keys_of
from gongkai.domain.disclosure import Disclosure, Revision
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Disposition
from gongkai.domain.people import Account, Role
from gongkai.domain.review import Review
from gongkai.domain.transfer import TAKEN, Packed, Standing
from gongkai.domain.workflow import State
from gongkai.store.json_values import revision_to_json
from gongkai.store.transaction import Transaction
from gongkai.store.transfers import Direction, Transfer
from gongkai.vault.macs import keyed_hash
from gongkai.vault.package_file import Progress

TAKE_REVISION, TAKE_REVIEW = "take_revision", "take_review"
"""The events that bind what others froze and signed into our own chain."""


@dataclass(frozen=True)
class Taken:
    """What became of a package: taken in or gone on with, made a draft of one's own, and left as it was here."""

    taken: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def changes(self) -> Changes:
        """What screens should read again."""
        return Changes(frozenset((*self.taken, *self.copied)), people=True)


def take(
    desk: Desk,
    looked: Looked,
    copies: Collection[str] = (),
    left_out: Collection[str] = (),
    progress: Progress = lambda _done, _all: None,
) -> Taken:
    """Takes in a package that was looked through; each disclosure whole or not at all.

    What is here stays where both sides changed it: `copies` are the disclosures to be made drafts of one's own beside
    it, which a clerk does. The same package again changes nothing. `progress` may raise to stop after a disclosure.
    """
    taken, copied, left = [], [], []
    for done, seen in enumerate(looked.seen):
        progress(done, len(looked.seen))
        known = seen.item.disclosure.id
        if known in left_out:
            left.append(known)
        elif known in copies and seen.can_be_copied:
            copied.append(_copy(desk, looked, seen))
        elif seen.standing in TAKEN and _take(desk, looked, seen):
            taken.append(known)
        else:
            left.append(known)
    progress(len(looked.seen), len(looked.seen))
    return Taken(tuple(taken), tuple(copied), tuple(left))


def _take(desk: Desk, looked: Looked, seen: Seen) -> bool:
    """Stores a disclosure with all that was decided about it; False where it does not stand as it was seen."""
    item = seen.item
    with desk.workspace.write() as tx:
        if stands_now(tx, item, own_people(tx)) is not seen.standing:
            return False
        _refuse_unsigned(tx, item)
        _know_people(tx, looked, item)
        if seen.standing is Standing.NEW:
            _begin(desk, tx, item.disclosure)
        _put_files(tx, looked, seen)
        _put_content(desk, tx, looked, item)
        tx.disclosures.take_over(replace(item.disclosure, updated_at=desk.clock()))
        tx.disclosures.move(item.disclosure.id, item.disclosure.state, desk.clock(), item.disclosure.last_opinion)
        _note(desk, tx, looked, item, Direction.IN)
    return True


def _refuse_unsigned(tx: Transaction, item: Packed) -> None:
    """The names of the keys may have changed since the package was looked through."""
    keys = keys_of(tx)
    if not all(keys.holds(review) for review in item.reviews):
        raise UserError("签名核对不通过", "有一条审查意见的签名现在不成立。", "请重新打开送审包再看。")


def _know_people(tx: Transaction, looked: Looked, item: Packed) -> None:
    """Gives people of the other workspace a line here: nobody signs in by it."""
    own, office, unit = own_people(tx), looked.manifest.sender.office, item.disclosure.department
    if unit not in {department.code for department in tx.people.departments()}:
        told = f"“{looked.manifest.sender.name}”不在本工作库的单位里。"
        raise UserError("不能接着办理", told, "请把它另存为本单位的草稿，或由管理员增加这个单位。")
    lines = [line for line in keys_of(tx).lines if line.office == office]
    for person in item.people:
        if person in own:
            continue
        known = [line for line in lines if line.person == person]
        roles = frozenset(Role(role) for line in known for role in line.roles)
        key = known[-1].key if known else ""
        name = looked.people[person].name
        tx.people.add_stranger(Account(person, f"@{person}", name, unit, roles, key), office)


def _begin(desk: Desk, tx: Transaction, known: Disclosure) -> None:
    """Everything begins as a draft here too, even what comes from elsewhere."""
    blank = replace(known, state=State.DRAFT, revision=0, version=1, attachments=(), last_opinion="")
    unnumbered = replace(blank, doc_no="", index_no="", formed_date=None, created_at=desk.clock())
    tx.disclosures.add(unnumbered, desk.library.form(known.form_id).area)


def _put_files(tx: Transaction, looked: Looked, seen: Seen) -> None:
    known = seen.item.disclosure
    now = {file.name: file for file in tx.disclosures.get(known.id).attachments}
    for name in now.keys() - {file.name for file in known.attachments}:
        tx.attachments.remove(known.id, name)
    for file in known.attachments:
        if now.get(file.name) != file:
            tx.attachments.put(known.id, file, part_of(looked, file.sha256), seen.findings.get(file.sha256, ()))
    for revision in seen.item.revisions:
        for file in revision.attachments:
            tx.attachments.keep(part_of(looked, file.sha256))


def _put_content(desk: Desk, tx: Transaction, looked: Looked, item: Packed) -> None:
    """Adds the revisions, opinions, files as signed, decisions and records that are not here yet."""
    known = item.disclosure
    frozen = {revision.no for revision in tx.reviews.revisions(known.id)}
    for revision in item.revisions:
        if revision.no not in frozen:
            tx.reviews.freeze(revision)
            _bind_revision(desk, tx, known, revision)
    signed = {review.id for review in tx.reviews.history(known.id)}
    for review in sorted(item.reviews, key=lambda review: review.time):
        if review.id not in signed:
            tx.reviews.add(review)
            _bind_review(desk, tx, known, review)
    stored = set(tx.reviews.output_hashes(known.id))
    for no, kind, sha256 in item.outputs:
        if (no, kind, sha256) not in stored:
            tx.reviews.put_outputs(known.id, no, {kind: part_of(looked, sha256)})
    _put_decisions(tx, item)
    _put_records(tx, item)


def _put_decisions(tx: Transaction, item: Packed) -> None:
    """Adds the dispositions, each with the keyed hash that this workspace knows the text by."""
    mac, known = (
        text_macs(tx),
        {(d.finding, d.revision, d.account_id) for d in tx.reviews.dispositions(item.disclosure.id)},
    )
    findings = {finding.key: finding for revision in item.revisions for finding in revision.findings}

    def own(decided: Disposition) -> Disposition:
        finding = findings.get(decided.finding)
        return replace(decided, text_mac=mac(finding) if finding else "")

    new = [own(d) for d in item.dispositions if (d.finding, d.revision, d.account_id) not in known]
    if new:
        tx.reviews.dispose(item.disclosure.id, new)


def _put_records(tx: Transaction, item: Packed) -> None:
    known = {record.id: record for record in tx.records.of(item.disclosure.id)}
    for record in item.records:
        if record.id not in known:
            tx.records.add(record)
        elif known[record.id].is_open and not record.is_open:
            tx.records.end(record)


def _bind_revision(desk: Desk, tx: Transaction, known: Disclosure, revision: Revision) -> None:
    """As `submit` binds one: the content hash leaves entries and findings out, the keyed hash binds all of it."""
    mac = keyed_hash(bytes.fromhex(tx.info("mac_key")), revision_to_json(revision))
    dated = replace(known, revision=revision.no)
    note(desk, tx, TAKE_REVISION, dated, State.SECTION_REVIEW, (mac, revision.content_hash))


def _bind_review(desk: Desk, tx: Transaction, known: Disclosure, review: Review) -> None:
    dated = replace(known, revision=review.revision)
    note(desk, tx, TAKE_REVIEW, dated, known.state, (review.content_hash, review.digest))


def _copy(desk: Desk, looked: Looked, seen: Seen) -> str:
    """Makes a draft of one's own of what a package brought; its opinions stay with the package."""
    require_clerk(desk)
    known = seen.item.disclosure
    with desk.workspace.write() as tx:
        made = add_draft(desk, tx, desk.library.form(known.form_id), known.entries)
        for file in known.attachments:
            tx.attachments.put(made.id, file, part_of(looked, file.sha256), seen.findings.get(file.sha256, ()))
        if known.attachments:
            write_draft(desk, tx, made, replace(made, attachments=known.attachments), "attach")
        _note(desk, tx, looked, seen.item, Direction.COPY, made.id)
    return made.id


def _note(desk: Desk, tx: Transaction, looked: Looked, item: Packed, direction: Direction, made: str = "") -> None:
    """Notes in the chain and in the log what came from which package."""
    now = tx.disclosures.get(made or item.disclosure.id)
    note(desk, tx, f"take_{direction.value}", now, now.state, (looked.hash, item.digest))
    tx.transfers.note(
        Transfer(
            id=desk.new_id(),
            package=looked.manifest.id,
            direction=direction,
            disclosure=item.disclosure.id,
            digest=item.digest,
            unit=looked.manifest.sender.name,
            account=desk.account.id,
            time=desk.clock(),
            made=made,
        )
    )
