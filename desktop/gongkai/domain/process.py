"""Process records (办理记录): what was done around a disclosure beside its reviews, by whom, and by when."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gongkai.domain.deadlines import Calendar, add_workdays

CONSULTATION_WORKDAYS = 15
"""How long a third party has to answer (条例 art. 32, written for requests; used here by analogy)."""


class RecordKind(StrEnum):
    """三校, 征求第三方意见, 发布协调, 报请确定, 归档, 定期评估审查, 紧急撤回补签."""

    FIRST_PROOF = "first_proof"
    SECOND_PROOF = "second_proof"
    THIRD_PROOF = "third_proof"
    CONSULTATION = "consultation"
    COORDINATION = "coordination"
    REFERRAL = "referral"
    ARCHIVING = "archiving"
    REVISIT = "revisit"
    ENDORSEMENT = "endorsement"


class Outcome(StrEnum):
    """How a record ended: the third party's or the other organ's answer, or what was decided."""

    DONE = "done"
    AGREED = "agreed"
    REFUSED = "refused"
    SILENT = "silent"
    PUBLISH = "publish"
    REDACT = "redact"
    ON_REQUEST = "on_request"
    WITHHOLD = "withhold"


class Retention(StrEnum):
    """How long the file is kept: 永久, 30 年, 10 年."""

    PERMANENT = "permanent"
    YEARS_30 = "30"
    YEARS_10 = "10"


PROOFS = (RecordKind.FIRST_PROOF, RecordKind.SECOND_PROOF, RecordKind.THIRD_PROOF)
"""The three proofreadings: against the source, by another person, on the final layout."""

ENDINGS: dict[RecordKind, tuple[Outcome, ...]] = {
    RecordKind.CONSULTATION: (Outcome.AGREED, Outcome.REFUSED, Outcome.SILENT),
    RecordKind.COORDINATION: (Outcome.AGREED, Outcome.REFUSED),
    RecordKind.REFERRAL: (Outcome.PUBLISH, Outcome.REDACT, Outcome.ON_REQUEST, Outcome.WITHHOLD),
    RecordKind.REVISIT: (Outcome.WITHHOLD, Outcome.ON_REQUEST, Outcome.PUBLISH),
    RecordKind.ENDORSEMENT: (Outcome.DONE,),
}
"""How each kind that stays open for a while can end."""


@dataclass(frozen=True)
class ProcessRecord:
    """One thing done around a disclosure; `ended` is None while it is open, `due` is where a law or the house sets one.

    `party` is the third party or the other organ, `document` the number of the letter, answer or archive file.
    """

    id: str
    disclosure: str
    revision: int
    kind: RecordKind
    started: date
    account_id: str
    time: datetime
    party: str = ""
    document: str = ""
    note: str = ""
    due: date | None = None
    ended: date | None = None
    outcome: Outcome | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is still awaited."""
        return self.ended is None


def consultation_due(sent: date, calendar: Calendar) -> date:
    """The last day for a third party's answer."""
    return add_workdays(sent, CONSULTATION_WORKDAYS, calendar)


def endorsement_due(recalled: date, calendar: Calendar) -> date:
    """The last day for the signer to confirm an emergency withdrawal: one working day on, the house's own limit."""
    return add_workdays(recalled, 1, calendar)


def revisit_due(decided: date) -> date:
    """The day on which what was withheld is looked at again (条例 art. 18): a year on, the house's own limit."""
    try:
        return decided.replace(year=decided.year + 1)
    except ValueError:  # 29 February
        return decided.replace(year=decided.year + 1, day=28)
