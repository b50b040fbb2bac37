"""Submitting a draft: its content is frozen as a revision, and the section head's turn begins."""

from collections.abc import Collection, Mapping

from gongkai.commands.case import decided_now, find, note, require
from gongkai.commands.checking import Check, check_disclosure
from gongkai.commands.correct import correction_under_way
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.disclosure import Disclosure, Revision
from gongkai.domain.errors import UserError
from gongkai.domain.workflow import Action, Facts, State
from gongkai.formkit.carrying import still_carried
from gongkai.formkit.projection import private_values, public_values
from gongkai.formkit.wording import compose
from gongkai.review.scanning import lexicon_version
from gongkai.store.json_values import revision_to_json
from gongkai.store.transaction import Transaction
from gongkai.vault.macs import keyed_hash


def submit(desk: Desk, disclosure_id: str) -> Changes:
    """Freezes the draft and hands it to section review (初审).

    UserError, which names how many, while fields are wrong, blocking findings unsettled or warnings without a reason.
    """
    with desk.workspace.write() as tx:
        draft = find(tx, disclosure_id)
        check = check_disclosure(desk.library, draft, tx.attachments.findings(disclosure_id))
        facts = Facts(draft.drafter, draft.department, form_valid=not check.reading.blocked)
        require(draft.state, Action.SUBMIT, desk.account, facts)
        _refuse_unsettled(check, tx, draft)
        _refuse_unexplained(check, tx.explanations.of(disclosure_id))
        _refuse_last_period(still_carried(draft.entries, tx.carried.of(disclosure_id)))
        revision = _revision(desk, tx, draft, check)
        tx.reviews.freeze(revision)
        tx.disclosures.freeze(disclosure_id, revision.no)
        tx.disclosures.move(disclosure_id, State.SECTION_REVIEW, desk.clock(), "")
        # The content hash leaves entries and findings out; the keyed hash binds all that was frozen.
        frozen = keyed_hash(bytes.fromhex(tx.info("mac_key")), revision_to_json(revision))
        note(desk, tx, "submit", draft, State.SECTION_REVIEW, (frozen, revision.content_hash))
    return Changes(frozenset({disclosure_id}))


def _refuse_unsettled(check: Check, tx: Transaction, draft: Disclosure) -> None:
    left = check.open_findings(decided_now(draft, tx.reviews.dispositions(draft.id)))
    if left:
        raise UserError("还有疑点没有处置", f"有 {len(left)} 处阻断的疑点。", "请逐条遮盖、删除，或写明依据后保留。")


def _refuse_unexplained(check: Check, explanations: Mapping[str, str]) -> None:
    left = [
        problem for problem in check.reading.problems if problem.rule in check.reading.to_explain - set(explanations)
    ]
    if left:
        rules = len({problem.rule for problem in left})
        raise UserError(
            "还有提示没有说明理由",
            f"有 {rules} 条规则提示，如“{left[0].message}”。",
            "请在“规则”栏逐条写明理由，或改正内容。",
        )


def _refuse_last_period(left: Collection[str]) -> None:
    if left:
        message = f"有 {len(left)} 项还是上期的内容。"
        raise UserError("还有上期的内容没有核对", message, "请按 F8 逐项改成本期的；确实没有变化的，点“本期不变”。")


def _revision(desk: Desk, tx: Transaction, draft: Disclosure, check: Check) -> Revision:
    form, values = desk.library.form(draft.form_id), check.reading.values
    department = tx.people.department(draft.department)
    return Revision(
        disclosure=draft.id,
        no=draft.revision + 1,
        form_id=form.id,
        form_version=form.version,
        checklist_versions={step.value: checklist.version for step, checklist in desk.library.checklists.items()},
        lexicon_version=lexicon_version(desk.library.lexicons),
        entries=draft.entries,
        public_values=public_values(form, values),
        private_mac=keyed_hash(bytes.fromhex(tx.info("mac_key")), private_values(form, values)),
        attachments=draft.attachments,
        notice=compose(form, values, department, draft.attachments),
        findings=check.findings,
        submitted_by=desk.account.id,
        submitted_at=desk.clock(),
        explanations=tx.explanations.of(draft.id),
        correction=correction_under_way(tx, draft.id),
    )
