"""Opening a transfer package (送审包): what is inside and who signed it, before anything of it is stored."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from gongkai.commands.checking import check_disclosure, scan_attachment, severities
from gongkai.commands.desk import Desk
from gongkai.commands.packed import packed_from_json
from gongkai.commands.process import KEEPERS
from gongkai.commands.transfer import CONTENTS, package_hash, packed
from gongkai.commands.trust import Keys, keys_of
from gongkai.domain.canonical import Json, sha256_hex
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Finding, FindingType, Place
from gongkai.domain.review import Review
from gongkai.domain.transfer import COPIED, TAKEN, Packed, Standing, Stranger, led_to, standing
from gongkai.domain.workflow import EDITABLE, ORDERS, PAUSING
from gongkai.review.scanning import scan_text
from gongkai.store.transaction import Transaction
from gongkai.store.transfers import Direction
from gongkai.vault.package_file import BROKEN, Manifest, Progress, content_key, look_through, take_part

_CLOCKS_APART = timedelta(days=1)
_CLASSIFIED = "带有密级标志，不能导入，也没有保存到任何地方。请立即停止处理，把U盘交保密审查员。"
Files = Mapping[str, int]


@dataclass(frozen=True)
class Opinion:
    """A signed opinion in a package: by whom, and whether the signature holds by the pinned key list."""

    review: Review
    name: str
    holds: bool


@dataclass(frozen=True)
class Seen:
    """A disclosure in a package, and how it stands to what is here.

    `here` is what is here under its number, `copy` the draft that was made of it before, `wrong` why nothing of it can
    be taken, `remarks` what a person should know. `findings` are what the scanners found in its files by hash.
    """

    item: Packed
    standing: Standing
    opinions: tuple[Opinion, ...] = ()
    here: Disclosure | None = None
    copy: str = ""
    wrong: str = ""
    remarks: tuple[str, ...] = ()
    findings: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)

    @property
    def can_be_copied(self) -> bool:
        """Whether it may become a draft of one's own."""
        return self.standing in COPIED and not self.copy


@dataclass(frozen=True)
class Looked:
    """A package that was looked through: every byte as signed, by whom, and what is in it."""

    path: Path
    manifest: Manifest
    key: bytes = field(repr=False)
    maker: str
    people: Mapping[str, Stranger]
    files: Files
    seen: tuple[Seen, ...]
    known: bool
    """Whether this very package was taken in before."""

    @property
    def hash(self) -> str:
        """The hash by which the audit chain names it."""
        return package_hash(self.manifest)


def look_into(desk: Desk, path: Path, progress: Progress = lambda _done, _all: None) -> Looked:
    """Opens a package for the person at the desk and says what is in it; nothing is stored (rule 7).

    Its files are decrypted and scanned in memory. UserError where it is broken, forged, for somebody else, or from an
    office whose key list is not pinned. `progress` may raise to stop.
    """
    manifest = look_through(path)
    with desk.workspace.read() as tx:
        keys = keys_of(tx)
        _require_sender(desk, tx, manifest, keys)
    key = content_key(manifest, desk.signed_in.key)
    contents = _contents(manifest, take_part(path, manifest, key, 0))
    files, people = _files(manifest, contents), _people(contents, manifest)
    looking = _Looking(desk, path, manifest, key, files, keys, people, progress)
    seen = tuple(looking.seen(data) for data in contents["items"])
    with desk.workspace.read() as tx:
        known = any(one.package == manifest.id for one in tx.transfers.all() if one.direction is not Direction.OUT)
    maker = people[contents["maker"]].name
    return Looked(path, manifest, key, maker, people, files, seen, known)


def part_of(looked: Looked, sha256: str) -> bytes:
    """The bytes of a file in a package; UserError where they are not those that its hash names."""
    data = take_part(looked.path, looked.manifest, looked.key, looked.files[sha256])
    if sha256_hex(data) != sha256:
        raise BROKEN
    return data


def stands_now(tx: Transaction, item: Packed, known_people: frozenset[str]) -> Standing:
    """How a packed disclosure stands to what is here at this moment."""
    try:
        here: Packed | None = packed(tx, item.disclosure.id)
    except KeyError:
        here = None
    return standing(item, here, tx.transfers.lineage(item.disclosure.id), known_people)


def own_people(tx: Transaction) -> frozenset[str]:
    """The ids of our own people."""
    return frozenset(account.id for account in tx.people.accounts())


@dataclass(frozen=True)
class _Looking:
    """What looking at one disclosure after another needs."""

    desk: Desk
    path: Path
    manifest: Manifest
    key: bytes
    files: Files
    keys: Keys
    people: Mapping[str, Stranger]
    progress: Progress

    def seen(self, data: Json) -> Seen:
        item = _item(data)
        opinions = tuple(
            Opinion(review, self.people[review.account_id].name, self.keys.holds(review))
            for review in item.reviews
            if review.account_id in self.people
        )
        with self.desk.workspace.read() as tx:
            now = stands_now(tx, item, own_people(tx))
            here = None if now in (Standing.NEW, Standing.COPY) else _here(tx, item.disclosure.id)
            copy = tx.transfers.copy_of(item.digest)
        wrong = next(self._wrong(item, opinions), "")
        if wrong:
            return Seen(item, Standing.REFUSED, opinions, here, wrong=wrong)
        if now not in TAKEN | COPIED:
            return Seen(item, now, opinions, here, copy)
        findings = {sha256: self._scanned(item, sha256) for sha256 in item.files}
        if any(_is_classified(found) for found in findings.values()) or self._entered_marks(item):
            return Seen(item, Standing.REFUSED, opinions, here, wrong=_CLASSIFIED)
        return Seen(item, now, opinions, here, copy, remarks=tuple(self._remarks(item)), findings=findings)

    def _wrong(self, item: Packed, opinions: tuple[Opinion, ...]) -> Iterator[str]:
        """Why nothing of it can be taken, the first reason first."""
        known = item.disclosure
        if known.form_id not in self.desk.library.forms:
            yield f"本单位没有这个表单（{known.form_id}）。"
        if known.department != self.manifest.sender.unit:
            yield "它不是寄出单位的事项。"
        if not set(item.people) <= set(self.people):
            yield "有办理人没有写明是谁。"
        if len(opinions) != len(item.reviews) or not all(opinion.holds for opinion in opinions):
            yield "有一条审查意见的签名不成立，或签名人当时没有这一步的职责。"
        if any(_signed_over(item, review) != review.content_hash for review in item.reviews):
            yield "有一条审查意见签的不是包里的内容。"
        if not _duties_hold(item):
            yield "同一人办理了两步，或审查了自己起草的内容，违反职责分离。"
        if known.state not in led_to(item.revisions, item.reviews):
            yield "写明的状态和审查意见对不上。"
        if known.state not in EDITABLE and not _as_frozen(item):
            yield "内容和送审时的不一致。"
        if any(sha256 not in self.files for sha256 in [*item.files, *(output[2] for output in item.outputs)]):
            yield "缺少附件或签发的文件。"

    def _scanned(self, item: Packed, sha256: str) -> tuple[Finding, ...]:
        files = [*item.disclosure.attachments, *(file for one in item.revisions for file in one.attachments)]
        name = next(file.name for file in files if file.sha256 == sha256)
        data = take_part(self.path, self.manifest, self.key, self.files[sha256])
        if sha256_hex(data) != sha256 or any(file.size != len(data) for file in files if file.sha256 == sha256):
            raise BROKEN
        self.progress(self.files[sha256], len(self.manifest.parts))
        return scan_attachment(name, data)

    def _entered_marks(self, item: Packed) -> bool:
        """Whether a classification mark stands in what was typed, now or in an earlier revision."""
        known, library = item.disclosure, self.desk.library
        try:
            checked = [check_disclosure(library, known, ()).findings, *(one.findings for one in item.revisions)]
        except (ValueError, TypeError, AttributeError, KeyError):
            raise BROKEN from None  # not what any form takes
        said = [known.title, known.last_opinion, *(record.note for record in item.records)]
        said += [review.opinion for review in item.reviews]
        checked += [scan_text(text, Place("transfer"), severities()) for text in said]
        return any(map(_is_classified, checked))

    def _remarks(self, item: Packed) -> Iterator[str]:
        form = self.desk.library.form(item.disclosure.form_id)
        if item.revisions and item.revisions[-1].form_version != form.version:
            yield f"对方用的是表单的 {item.revisions[-1].form_version} 版，本单位是 {form.version} 版。"
        names = [self.people[person].name for person in dict.fromkeys(_takers_of_steps(item))]
        for name in dict.fromkeys(name for name in names if names.count(name) > 1):
            yield f"有两个账号都叫{name}，请核实不是同一个人起草又审查。"


def _require_sender(desk: Desk, tx: Transaction, manifest: Manifest, keys: Keys) -> None:
    """UserError unless somebody of the department that it names signed the package, by a key that still counts."""
    if not desk.account.roles & KEEPERS:
        raise UserError("不能打开送审包", "它由起草、审查、签发和印发人员打开。", "请用相应的账号登录。")
    name, office = manifest.sender.name, manifest.sender.office
    if office != tx.info("workspace_id", "") and tx.partners.of(office) is None:
        told = f"送审包来自{name}，本单位还没有固定它的公钥名单，不能核对是谁签的。"
        raise UserError("对方的公钥名单还没有固定", told, "请管理员在“单位设置—往来单位”里固定对方的名单。")
    lines = [line for line in keys.lines if line.key == manifest.key and line.department == manifest.sender.unit]
    ours = office == tx.info("workspace_id", "")
    if not any((line.office == "" if ours else line.office == office) for line in lines):
        told = f"签名的钥不在{name}的名单上。"
        raise UserError("送审包的签名人不明", told, "请对方核对；名单有更新的，请管理员重新固定。")
    now = desk.clock()
    if not any(line.counts_at(now) and line.counts_at(min(manifest.time, now)) for line in lines):
        raise UserError("签名的钥已停用或吊销", f"{name}的名单里它已经不算数。", "请对方用现在的钥重新导出。")
    if manifest.time > now + _CLOCKS_APART:
        raise UserError("送审包的时间不对", "它写的时间在将来。", "请核对两台电脑的时钟，再请对方重新导出。")


def _contents(manifest: Manifest, data: bytes) -> Json:
    try:
        contents = json.loads(data)
        if contents["v"] > CONTENTS:
            raise UserError("送审包由更新的版本写成", "当前程序读不懂里面的内容。", "请先升级程序，再打开。")
        if (contents["package"], contents["key"]) != (manifest.id, manifest.key) or not contents["items"]:
            raise BROKEN
        return contents | {"items": [*contents["items"]]}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BROKEN from None


def _files(manifest: Manifest, contents: Json) -> Files:
    try:
        files = {str(sha256): int(no) for sha256, no in contents["files"].items()}
    except (ValueError, TypeError, AttributeError, KeyError):
        raise BROKEN from None
    if sorted(files.values()) != [*range(1, len(manifest.parts))]:
        raise BROKEN
    return files


def _people(contents: Json, manifest: Manifest) -> Mapping[str, Stranger]:
    try:
        named = {str(person): str(name)[:40] for person, name in contents["people"].items()}
        found = {person: Stranger(person, name, manifest.sender.unit) for person, name in named.items()}
        found[contents["maker"]]
    except (KeyError, TypeError, AttributeError):
        raise BROKEN from None
    return found


def _item(data: Json) -> Packed:
    try:
        return packed_from_json(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, IndexError):
        raise BROKEN from None


def _here(tx: Transaction, disclosure_id: str) -> Disclosure | None:
    try:
        return tx.disclosures.get(disclosure_id)
    except KeyError:
        return None


def _is_classified(findings: tuple[Finding, ...]) -> bool:
    return any(finding.type is FindingType.CLASS_MARK for finding in findings)


def _signed_over(item: Packed, review: Review) -> str:
    return next((one.content_hash for one in item.revisions if one.no == review.revision), "")


def _duties_hold(item: Packed) -> bool:
    """Nobody reviewed what they drafted, and nobody took two steps of a revision (rule 1)."""
    for revision in item.revisions:
        takers = [review.account_id for review in _steps(item) if review.revision == revision.no]
        if revision.submitted_by in takers or len(set(takers)) != len(takers):
            return False
    return True


def _steps(item: Packed) -> Iterator[Review]:
    return (review for review in item.reviews if review.decision not in PAUSING | ORDERS)


def _takers_of_steps(item: Packed) -> Iterator[str]:
    yield item.disclosure.drafter
    yield from (review.account_id for review in _steps(item))


def _as_frozen(item: Packed) -> bool:
    newest = item.revisions[-1]
    known, title = item.disclosure, newest.notice.title.replace("\n", "")
    same = newest.entries == known.entries and newest.attachments == known.attachments
    return same and newest.form_id == known.form_id and title[:300] == known.title
