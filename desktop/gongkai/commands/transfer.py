"""Making a transfer package (送审包): chosen disclosures, for the people of one department elsewhere, on a stick."""

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from gongkai.commands.case import find, note
from gongkai.commands.checking import check_disclosure
from gongkai.commands.desk import Desk
from gongkai.commands.packed import packed_to_json
from gongkai.commands.partners import Receiver
from gongkai.commands.process import KEEPERS
from gongkai.commands.refusals import refused
from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType
from gongkai.domain.transfer import Packed
from gongkai.domain.workflow import Refusal, State
from gongkai.store.transaction import Transaction
from gongkai.store.transfers import Direction, Transfer
from gongkai.vault.exchange import public_exchange_key
from gongkai.vault.package_file import Address, Letter, Manifest, Progress, write_package

CONTENTS = 1
"""The version of what lies inside."""


def pack(
    desk: Desk,
    chosen: Sequence[str],
    receiver: Receiver,
    out: Path,
    progress: Progress = lambda _done, _all: None,
) -> Manifest:
    """Writes a package of these disclosures, whole or not at all; it is encrypted for the receivers and its maker.

    UserError where one is another department's, discarded or bears a classification mark, or the file can't be
    written. `progress` may raise to stop.
    """
    with desk.workspace.read() as tx:
        items = [_packed(desk, tx, disclosure_id) for disclosure_id in dict.fromkeys(chosen)]
        letter = _letter(desk, tx, receiver)
        sources = _sources(desk, items)
        contents = canonical_bytes(_contents(desk, tx, letter, items, [*sources]))
    parts = [lambda: contents, *sources.values()]
    recipients = dict.fromkeys([*receiver.people, public_exchange_key(desk.signed_in.key)])
    try:
        manifest = write_package(out, letter, parts, desk.signed_in.key, [*recipients], progress)
    except OSError:
        raise UserError("送审包没有写成", f"“{out.name}”写不进所选的文件夹。", "请检查U盘和剩余空间。") from None
    _note(desk, items, manifest, receiver)
    return manifest


def package_hash(manifest: Manifest) -> str:
    """The hash by which the audit chain names a package."""
    return sha256_hex(manifest.signed_bytes)


def packed(tx: Transaction, disclosure_id: str) -> Packed:
    """A disclosure as it stands, with everything that goes with it."""
    known = tx.disclosures.get(disclosure_id)
    return Packed(
        disclosure=known,
        revisions=tx.reviews.revisions(disclosure_id),
        reviews=tx.reviews.history(disclosure_id),
        dispositions=tx.reviews.dispositions(disclosure_id),
        records=tx.records.of(disclosure_id),
        outputs=tx.reviews.output_hashes(disclosure_id),
        lineage=tx.transfers.lineage(disclosure_id),
    )


def _packed(desk: Desk, tx: Transaction, disclosure_id: str) -> Packed:
    known = find(tx, disclosure_id)
    if known.department != desk.account.department:
        raise refused(Refusal.DEPARTMENT)
    if not desk.account.roles & KEEPERS:
        raise refused(Refusal.ROLE)
    if known.state is State.DISCARDED:
        raise UserError("不能导出", f"《{known.title}》已废弃。", "请去掉这一件再导出。")
    findings = check_disclosure(desk.library, known, tx.attachments.findings(disclosure_id)).findings
    if any(finding.type is FindingType.CLASS_MARK for finding in findings):
        raise UserError("不能导出", f"《{known.title}》里有密级标志。", "请停止处理，并联系保密审查员。")
    return packed(tx, disclosure_id)


def _letter(desk: Desk, tx: Transaction, receiver: Receiver) -> Letter:
    own = tx.people.department(desk.account.department)
    sender = Address(tx.info("workspace_id", ""), own.code, own.name)
    return Letter(os.urandom(16).hex(), desk.clock(), sender, Address(receiver.office, receiver.unit, receiver.name))


def _contents(desk: Desk, tx: Transaction, letter: Letter, items: Sequence[Packed], files: Sequence[str]) -> Json:
    """What the first part says: it names the package and its maker too, so that nobody passes it off as their own."""
    names: Mapping[str, str] = tx.people.names()
    people = dict.fromkeys([desk.account.id, *(person for item in items for person in item.people)])
    return {
        "v": CONTENTS,
        "package": letter.id,
        "key": desk.signed_in.key.public_key,
        "maker": desk.account.id,
        "people": {person: names[person] for person in people},
        "files": {sha256: no for no, sha256 in enumerate(files, 1)},
        "items": [packed_to_json(item) for item in items],
    }


def _sources(desk: Desk, items: Sequence[Packed]) -> dict[str, Callable[[], bytes]]:
    """By hash, what gives the bytes of each file: those attached first, then those signed."""
    found: dict[str, Callable[[], bytes]] = {}
    for item in items:
        found |= {sha256: partial(_file, desk, sha256) for sha256 in item.files}
    for item in items:
        for no, kind, sha256 in item.outputs:
            found.setdefault(sha256, partial(_output, desk, item.disclosure.id, no, kind))
    return found


def _file(desk: Desk, sha256: str) -> bytes:
    with desk.workspace.read() as tx:
        return tx.attachments.data(sha256)


def _output(desk: Desk, disclosure_id: str, revision: int, kind: str) -> bytes:
    with desk.workspace.read() as tx:
        return tx.reviews.output(disclosure_id, revision, kind)


def _note(desk: Desk, items: Sequence[Packed], manifest: Manifest, receiver: Receiver) -> None:
    with desk.workspace.write() as tx:
        for item in items:
            known = tx.disclosures.get(item.disclosure.id)  # somebody may have moved it on meanwhile
            note(desk, tx, "pack", known, known.state, (package_hash(manifest), item.digest))
            tx.transfers.note(
                Transfer(
                    id=desk.new_id(),
                    package=manifest.id,
                    direction=Direction.OUT,
                    disclosure=known.id,
                    digest=item.digest,
                    unit=receiver.name,
                    account=desk.account.id,
                    time=desk.clock(),
                )
            )
