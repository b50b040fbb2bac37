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
    `record` is the hash of the public record or tombstone that `sign` or a withdrawal orders (`record.core_sha256`).
    `signature` is hexadecimal and empty until signed; `key` is the signer's public key in hexadecimal. Reviews of
    `version` 1 signed their payload; since 2 it is the statement, which whoever holds the record can check.
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
    record: str = ""
    version: int = 1

    @property
    def payload(self) -> bytes:
        """The canonical JSON of everything that was decided (rule 4); it stays in the office."""
        return canonical_bytes(_payload(self))

    @property
    def digest(self) -> str:
        """The SHA-256 of the payload: what a public record shows instead of the review itself."""
        return sha256_hex(self.payload)

    @property
    def signed_bytes(self) -> bytes:
        """What the signature is over."""
        if self.version == 1:
            return self.payload
        over = self.record or self.content_hash
        return statement(self.digest, self.step.value, self.decision.value, self.time.isoformat(), over)


def statement(digest: str, step: str, decision: str, time: str, over: str) -> bytes:
    """What a reviewer puts their name to, in words that give nothing of the review away.

    `over` is the hash of the public record where the review orders one, the content hash of the revision otherwise.
    """
    return canonical_bytes({"review": digest, "step": step, "decision": decision, "time": time, "over": over})


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
