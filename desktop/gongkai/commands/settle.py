"""Settling findings (处置疑点), one or many alike: masking what was entered, or deciding with a ground to keep it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from copy import deepcopy
from dataclasses import replace

from gongkai.commands.attach import mask_attachment
from gongkai.commands.case import decided_now, find, note, text_macs
from gongkai.commands.checking import check_disclosure
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import own_draft, write_draft
from gongkai.commands.refusals import refused
from gongkai.domain.canonical import content_hash
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.finding import INDISPOSABLE, Decision, Disposition, Finding, FindingType, proposals
from gongkai.domain.values import Entries
from gongkai.domain.workflow import EDITABLE, REVIEW_STEPS, Action, Refusal, find_move
from gongkai.review.resources import Mask
from gongkai.store.transaction import Transaction

Choice = tuple[Decision, str]
"""A decision and its ground."""


def mask_field(desk: Desk, disclosure_id: str, finding_key: str) -> Changes:
    """Masks what a scanner found in an entered value."""
    return mask_all(desk, disclosure_id, (finding_key,))


def mask_all(desk: Desk, disclosure_id: str, keys: Collection[str]) -> Changes:
    """Masks what was found in entered values, in one write, then each file that holds some of it.

    UserError, and nothing masked, where a finding is gone; a file that can't be masked whole stays as it was.
    """
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        findings = _chosen(_current(desk, tx, draft), keys)
        entered = [finding for finding in findings if not finding.place.file]
        if entered:
            write_draft(
                desk, tx, draft, replace(draft, entries=_masked(draft.entries, entered, desk.library.masks)), "mask"
            )
    for name in dict.fromkeys(finding.place.file for finding in findings if finding.place.file):
        mask_attachment(desk, disclosure_id, name)
    return Changes(frozenset({disclosure_id}))


def dispose(desk: Desk, disclosure_id: str, finding_key: str, decision: Decision, ground: str) -> Changes:
    """Notes what was decided about a finding, by the drafter or by whoever reviews the present step."""
    return dispose_all(desk, disclosure_id, (finding_key,), decision, ground)


def dispose_all(desk: Desk, disclosure_id: str, keys: Collection[str], decision: Decision, ground: str) -> Changes:
    """Notes the same decision on the same ground about each of these findings."""
    if not ground.strip():
        raise UserError("没有写依据", "保留疑点要写明依据。", "请选择或写明法律条款或理由。")
    with desk.workspace.write() as tx:
        _decide(desk, tx, find(tx, disclosure_id), keys, lambda _finding: (decision, ground.strip()))
    return Changes(frozenset({disclosure_id}))


def agree_all(desk: Desk, disclosure_id: str, keys: Collection[str]) -> Changes:
    """Takes over, in this person's own name, what was decided about each of these findings.

    That is what somebody decided in this revision, or else in an earlier one where the same text stood. UserError,
    and nothing taken over, where nobody has decided about one of them.
    """
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        decided = tx.reviews.dispositions(disclosure_id)
        known = {d.finding: d for d in decided_now(disclosure, decided)}
        findings = _current(desk, tx, disclosure)
        earlier = proposals(findings, decided, disclosure.revision_at_hand, text_macs(tx)) | known

        def as_before(finding: Finding) -> Choice:
            if finding.key not in earlier:
                raise UserError("还没有人处置过", "所选疑点里有没处置过的。", "请逐条选择处置方式。")
            return earlier[finding.key].decision, earlier[finding.key].ground

        _decide(desk, tx, disclosure, keys, as_before)
    return Changes(frozenset({disclosure_id}))


def take_back(desk: Desk, disclosure_id: str, keys: Collection[str]) -> Changes:
    """Undoes what this person decided about these findings; they are open again."""
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        _current(desk, tx, disclosure)
        if not tx.reviews.take_back(disclosure_id, disclosure.revision_at_hand, desk.account.id, keys):
            raise UserError("没有可撤销的处置", "这些疑点现在没有您的处置。", "请刷新后再看。")
        note(desk, tx, "take_back", disclosure, disclosure.state, (_named(keys), ""))
    return Changes(frozenset({disclosure_id}))


def _decide(
    desk: Desk, tx: Transaction, disclosure: Disclosure, keys: Collection[str], choose: Callable[[Finding], Choice]
) -> None:
    findings = _chosen(_current(desk, tx, disclosure), keys)
    kept = next((finding for finding in findings if finding.type in INDISPOSABLE), None)
    if kept:
        raise UserError("这条疑点不能保留", kept.why, kept.remedy)
    person, now, mac = desk.account.id, desk.clock(), text_macs(tx)
    revision = disclosure.revision_at_hand
    decided = [Disposition(f.key, *choose(f), person, now, revision, mac(f)) for f in findings]
    tx.reviews.dispose(disclosure.id, decided)
    note(desk, tx, "dispose", disclosure, disclosure.state, ("", _named(keys)))


def _current(desk: Desk, tx: Transaction, disclosure: Disclosure) -> tuple[Finding, ...]:
    """The findings that this person may decide about now."""
    if disclosure.state in EDITABLE:
        draft = own_draft(desk, tx, disclosure.id)
        return check_disclosure(desk.library, draft, tx.attachments.findings(draft.id)).findings
    move = find_move(disclosure.state, Action.PASS)
    if disclosure.state not in REVIEW_STEPS or move is None or move.role not in desk.account.roles:
        raise refused(Refusal.ROLE)
    return tx.reviews.revision(disclosure.id, disclosure.revision).findings


def _chosen(findings: Iterable[Finding], keys: Collection[str]) -> list[Finding]:
    wanted = set(keys)
    found = [finding for finding in findings if finding.key in wanted]
    if not wanted or {finding.key for finding in found} != wanted:
        raise UserError("疑点已不在", "内容已经改动，这条疑点不见了。", "请刷新后再看。")
    return found


def _named(keys: Collection[str]) -> str:
    """One hash that stands for these findings in the audit chain: the key itself where it is one."""
    return next(iter(keys)) if len(keys) == 1 else content_hash(sorted(keys))


def _masked(entries: Entries, findings: Iterable[Finding], forms: Mapping[FindingType, Mask] | None) -> Entries:
    from gongkai.review.masking import mask_text

    changed = deepcopy(entries)
    cells: dict[tuple[str, int | None, str], list[Finding]] = {}
    for finding in findings:
        cells.setdefault((finding.place.field, finding.place.row, finding.place.column), []).append(finding)
    for (field, row, column), found in cells.items():
        holder, name = (changed, field) if row is None else (changed[field][row], column)
        if not isinstance(holder.get(name), str):
            raise UserError("不能自动遮盖", "这一处不是文字。", "请在表单里直接改。")
        holder[name] = mask_text(holder[name], found, forms)
    return changed
