"""What still stands against a decision, and who may decide, in one line each."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gongkai.domain.checklist import Answer, Question, Verdict
from gongkai.domain.finding import Finding, Weight
from gongkai.domain.people import Account
from gongkai.domain.process import ProcessRecord, RecordKind
from gongkai.domain.review import steps_taken
from gongkai.domain.workflow import Action, Facts, Refusal, State, refusals
from gongkai.ui import words
from gongkai.ui.punctuation import named, points
from gongkai.ui.review.question import Scan
from gongkai.ui.review.reading import Case

if TYPE_CHECKING:
    from gongkai.commands.views import ReviewView

_PERSONAL = (Refusal.DEPARTMENT, Refusal.ROLE, Refusal.OWN_DRAFT, Refusal.SECOND_STEP)


def obstacles(case: Case, answers: Sequence[Answer]) -> str:
    """Why the step cannot pass yet: 还有 3 个问题没有答；2 处疑点没有处置. Empty when it can (rule 2)."""
    given = {answer.question: answer for answer in answers}
    questions = case.view.checklist.questions
    unanswered = sum(question.id not in given for question in questions)
    refused = sum(answer.verdict is Verdict.NO for answer in given.values())
    silent = sum(a.verdict is Verdict.NOT_APPLICABLE and not a.reason.strip() for a in given.values())
    told = (
        _say("还有 {n} 个问题没有答", unanswered),
        _say("{n} 个问题答“否”，只能退回", refused),
        _say("{n} 个“不适用”没有写理由", silent),
        _say("{n} 处疑点没有处置", len(case.view.unsettled)),
    )
    return points(told)


def read_only_reason(case: Case, person: Account) -> str:
    """Why this person can only look; empty for who may act (rule 1)."""
    if case.may_act:
        return ""
    if case.view.disclosure.state is State.REFERRED:
        return QCoreApplication.translate("review", "已报请确定，等待答复。")
    found = refusals(case.view.disclosure.state, case.step_action, person, _facts(case.view))
    reason = next((words.refusal(refusal) for refusal in _PERSONAL if refusal in found), "")
    return QCoreApplication.translate("review", "只能查看：{0}。").format(reason)


def came_back(case: Case) -> tuple[int, str]:
    """The revision that was sent back last before this one, with who did and why; 0 where none was."""
    view = case.view
    returns = [one for one in view.history if one.decision is Action.RETURN and one.revision < view.revision.no]
    if not returns:
        return 0, ""
    last = max(returns, key=lambda one: one.time)
    told = QCoreApplication.translate("review", "修改后又送来的：{revision}由{name}退回，{why}")
    name = view.names.get(last.account_id, "")
    return last.revision, told.format(revision=words.revision(last.revision), name=name, why=last.opinion)


def machine_answer(
    question: Question, findings: Sequence[Finding], unsettled: Collection[str], records: Sequence[ProcessRecord]
) -> Scan | None:
    """What is known beside a question: 扫描：发现 2 处，均已处置　征求第三方意见：1 件; None where nothing is."""
    found = [finding for finding in findings if finding.type.value in question.scanners]
    told = [_scanned(found, unsettled)] if question.scanners else []
    told += [_recorded(RecordKind(kind), records) for kind in question.records]
    return Scan("　".join(told), any(finding.key in unsettled for finding in found)) if told else None


def _scanned(found: Sequence[Finding], unsettled: Collection[str]) -> str:
    if not found:
        return QCoreApplication.translate("review", "扫描：未发现")
    left = sum(finding.key in unsettled for finding in found)
    blocking = any(finding.weight is Weight.BLOCK for finding in found)
    settled = QCoreApplication.translate("review", "，均已处置") if blocking else ""
    return _say("扫描：发现 {n} 处", len(found)) + (_say("，{n} 处待处置", left) or settled)


def _recorded(kind: RecordKind, records: Sequence[ProcessRecord]) -> str:
    made = [record for record in records if record.kind is kind]
    waiting = sum(record.is_open for record in made)
    counted = _say("{n} 件", len(made)) or QCoreApplication.translate("review", "没有记录")
    return named(words.record(kind), counted) + _say("，{n} 件等待答复", waiting)


def _facts(view: "ReviewView") -> Facts:
    return Facts(view.disclosure.drafter, view.disclosure.department, steps_taken(view.reviews, view.revision.no))


def _say(text: str, count: int) -> str:
    return QCoreApplication.translate("review", text).format(n=count) if count else ""
