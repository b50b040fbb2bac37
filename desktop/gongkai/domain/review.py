"""A review (审查意见): one person's signed decision at one step of one revision."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.checklist import Answer
from gongkai.domain.finding import Disposition
from gongkai.domain.workflow import PAUSING, Action, State


@dataclass(frozen=True)
class Review:
    """What was decided, by whom, over exactly which bytes.

    `outputs` (file kind → SHA-256) and `slots` (doc_no, index_no, formed_date) are filled by `sign` only.
    `signature` is hexadecimal and empty until signed; `key` is the signer's public key in hexadecimal.
    """

    id: str
    disclosure: str
    revision: int
    content_hash: str
    step: State
    decision: Action
    account_id: str
    time: datetime
    answers: tuple[Answer, ...] = ()
    dispositions: tuple[Disposition, ...] = ()
    opinion: str = ""
    outputs: Mapping[str, str] = field(default_factory=dict)
    slots: Mapping[str, str] = field(default_factory=dict)
    key: str = ""
    algorithm: str = "Ed25519"
    signature: str = ""

    @property
    def payload(self) -> bytes:
        """The canonical JSON that the signature is over (rule 4)."""
        return canonical_bytes(_payload(self))

    @property
    def digest(self) -> str:
        """The SHA-256 of the signed payload: what a public record shows instead of the review itself."""
        return sha256_hex(self.payload)


def steps_taken(reviews: Iterable[Review], revision: int) -> tuple[tuple[str, str], ...]:
    """Who took which step of this revision (rule 1); a referral and its answer take none."""
    return tuple(
        (review.account_id, review.step.value)
        for review in reviews
        if review.revision == revision and review.decision not in PAUSING
    )


def _payload(review: Review) -> Json:
    return {
        "disclosure": review.disclosure,
        "revision": review.revision,
        "content_hash": review.content_hash,
        "step": review.step.value,
        "decision": review.decision.value,
        "person": review.account_id,
        "time": review.time.isoformat(),
        "opinion": review.opinion,
        "answers": [[answer.question, answer.verdict.value, answer.reason] for answer in review.answers],
        "dispositions": [
            [d.finding, d.decision.value, d.ground, d.account_id, d.time.isoformat()] for d in review.dispositions
        ],
        "outputs": dict(review.outputs),
        "slots": dict(review.slots),
    }
