"""Settling findings (处置疑点): masking what was entered, or deciding with a ground to keep it."""

from copy import deepcopy
from dataclasses import replace

from gongkai.commands.case import find, note
from gongkai.commands.checking import Check, check_disclosure
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import own_draft, write_draft
from gongkai.commands.refusals import refused
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.finding import INDISPOSABLE, Decision, Disposition, Finding
from gongkai.domain.values import Entries
from gongkai.domain.workflow import EDITABLE, REVIEW_STEPS, Action, Refusal, find_move
from gongkai.store.transaction import Transaction


def mask_field(desk: Desk, disclosure_id: str, finding_key: str) -> Changes:
    """Masks what a scanner found in an entered value."""
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        finding = _finding(_check(desk, tx, draft).findings, finding_key)
        write_draft(desk, tx, draft, replace(draft, entries=_masked(draft.entries, finding)), "mask")
    return Changes(frozenset({disclosure_id}))


def dispose(desk: Desk, disclosure_id: str, finding_key: str, decision: Decision, ground: str) -> Changes:
    """Notes what was decided about a finding, by the drafter or by whoever reviews the present step."""
    if not ground.strip():
        raise UserError("没有写依据", "保留疑点要写明依据。", "请选择或写明法律条款或理由。")
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        finding = _finding(_current(desk, tx, disclosure), finding_key)
        if finding.type in INDISPOSABLE:
            raise UserError("这条疑点不能保留", finding.why, finding.remedy)
        disposition = Disposition(finding_key, decision, ground.strip(), desk.account.id, desk.clock())
        tx.reviews.dispose(disclosure_id, disposition)
        note(desk, tx, "dispose", disclosure, disclosure.state, ("", finding_key))
    return Changes(frozenset({disclosure_id}))


def _check(desk: Desk, tx: Transaction, draft: Disclosure) -> Check:
    return check_disclosure(desk.library, draft, tx.attachments.findings(draft.id))


def _current(desk: Desk, tx: Transaction, disclosure: Disclosure) -> tuple[Finding, ...]:
    """The findings that this person may decide about now."""
    if disclosure.state in EDITABLE:
        return _check(desk, tx, own_draft(desk, tx, disclosure.id)).findings
    move = find_move(disclosure.state, Action.PASS)
    if disclosure.state not in REVIEW_STEPS or move is None or move.role not in desk.account.roles:
        raise refused(Refusal.ROLE)
    return tx.reviews.revision(disclosure.id, disclosure.revision).findings


def _finding(findings: tuple[Finding, ...], key: str) -> Finding:
    found = next((finding for finding in findings if finding.key == key), None)
    if found is None:
        raise UserError("疑点已不在", "内容已经改动，这条疑点不见了。", "请刷新后再看。")
    return found


def _masked(entries: Entries, finding: Finding) -> Entries:
    from gongkai.review.masking import mask_text

    changed, place = deepcopy(entries), finding.place
    holder = changed[place.field][place.row] if place.row is not None else changed
    name = place.column if place.row is not None else place.field
    if not isinstance(holder.get(name), str):
        raise UserError("不能自动遮盖", "这一处不是文字。", "请在表单里直接改。")
    holder[name] = mask_text(holder[name], [finding])
    return changed
