"""Correcting (更正): what is published becomes the draft of its next revision; the published one stands until then."""

from gongkai.commands.case import find, note, require
from gongkai.commands.checking import severities
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.refusals import refused
from gongkai.domain.correction import CORRECTABLE, Correction, ReasonCode
from gongkai.domain.disclosure import Disclosure, Revision
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Place
from gongkai.domain.workflow import Action, Facts, Refusal, State
from gongkai.review.scanning import scan_text
from gongkai.store.published import KeptCorrection
from gongkai.store.transaction import Transaction


def correct(desk: Desk, disclosure_id: str, reason: ReasonCode, public_note: str) -> Changes:
    """Reopens something published as a draft; the clerk who corrects it becomes its drafter.

    `public_note` is the 更正说明 that the record's history tells, so nothing private may stand in it. UserError
    where it is missing or something does, the reason asks for a withdrawal instead, or nothing is published.
    """
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        facts = Facts(disclosure.drafter, disclosure.department, reason=public_note)
        require(disclosure.state, Action.CORRECT, desk.account, facts)
        standing = tx.published.standing(disclosure_id)
        if standing is None:
            raise refused(Refusal.NOT_PUBLIC)
        _refuse_unfit(reason, public_note)
        correction = Correction(standing.entry.revision, reason, " ".join(public_note.split()))
        kept = KeptCorrection(correction, desk.account.id, desk.clock())
        tx.published.begin_correction(desk.new_id(), disclosure_id, kept)
        tx.disclosures.reopen(disclosure_id, desk.account.id, desk.clock(), correction.note)
        note(desk, tx, Action.CORRECT.value, disclosure, State.DRAFT, (standing.entry.payload_sha256, ""))
    return Changes(frozenset({disclosure_id}))


def correction_under_way(tx: Transaction, disclosure_id: str) -> Correction | None:
    """What the draft or the revision at hand corrects; None where nothing of it is published."""
    standing = tx.published.standing(disclosure_id)
    return tx.published.correction_of(disclosure_id, standing.entry.revision) if standing else None


def restore_published(desk: Desk, tx: Transaction, draft: Disclosure, revision: Revision) -> None:
    """Puts the entries and files of the published revision back into the place of a correction that is given up."""
    tx.disclosures.restore(draft.id, revision.entries, revision.notice.title.replace("\n", ""), desk.clock())
    for attachment in draft.attachments:
        tx.attachments.remove(draft.id, attachment.name)
    for attachment in revision.attachments:
        findings = tuple(finding for finding in revision.findings if finding.place.file == attachment.name)
        tx.attachments.put(draft.id, attachment, tx.attachments.data(attachment.sha256), findings)


def _refuse_unfit(reason: ReasonCode, public_note: str) -> None:
    if reason not in CORRECTABLE:
        raise UserError(
            "这种情况不能更正", "涉密的和重复公开的要撤回，不能更正。", "请由签发人撤回，或由保密审查员紧急撤回。"
        )
    if scan_text(public_note, Place("correction"), severities()):
        raise UserError("更正说明不能公开", "说明里有个人信息或内部标志，而它会随记录公开。", "请改写，只说改了什么。")
