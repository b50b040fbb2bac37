"""The answer to a referral (报请确定, 条例 art. 17): who decided, on which document, when and what."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.commands.case import open_case, require
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.process import Ending, close
from gongkai.commands.review import opinion_of, settle, signed
from gongkai.domain.errors import UserError
from gongkai.domain.process import Outcome, RecordKind
from gongkai.domain.workflow import Action


class Body(StrEnum):
    """Who may determine it: the competent organ (主管部门) or the secrecy administration of the same level."""

    COMPETENT_ORGAN = "主管部门"
    SECRECY_ADMINISTRATION = "同级保密行政管理部门"


_DECIDED = {
    Outcome.PUBLISH: "可以公开",
    Outcome.REDACT: "区分处理后公开",
    Outcome.ON_REQUEST: "依申请公开",
    Outcome.WITHHOLD: "不予公开",
}


@dataclass(frozen=True)
class ReferralAnswer:
    """What was determined: by which body (its name), under which document number, on which day."""

    body: Body
    organ: str
    document: str
    day: date
    decision: Outcome
    note: str = ""

    @property
    def told(self) -> str:
        """The answer as the opinion that is signed."""
        day = f"{self.day.year}年{self.day.month}月{self.day.day}日"
        said = f"{self.body.value}（{self.organ}）{day}以“{self.document}”确定：{_DECIDED[self.decision]}。"
        return said + self.note.strip()


def answer_referral(desk: Desk, disclosure_id: str, answer: ReferralAnswer) -> Changes:
    """Registers the answer, signed, and leads back to secrecy review, where the officer decides by it.

    UserError where organ or document number is missing, or the day lies before the referral or after today.
    """
    if not answer.organ.strip() or not answer.document.strip():
        raise UserError("答复不完整", "要写明作出确定的机关和文号。", "请补齐后再登记。")
    with desk.workspace.write() as tx:
        case = open_case(desk, tx, disclosure_id)
        require(case.disclosure.state, Action.ANSWER, case.person, case.facts(answer.told))
        asked = [r for r in tx.records.of(disclosure_id) if r.kind is RecordKind.REFERRAL and r.is_open]
        for record in asked:
            ending = Ending(answer.day, answer.decision, answer.document, answer.told)
            close(desk, tx, case.disclosure, record, ending)
        settle(desk, tx, case, signed(desk, opinion_of(desk, case, Action.ANSWER, answer.told)))
    return Changes(frozenset({disclosure_id}))
