"""Frozen revisions, the reviews about them, and what reviewers have answered and decided so far."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select
from sqlalchemy.exc import IntegrityError

from gongkai.domain.canonical import sha256_hex
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.disclosure import Revision, RevisionHead
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Decision, Disposition
from gongkai.domain.review import Review
from gongkai.domain.workflow import PAUSING
from gongkai.store.json_values import review_from_json, review_to_json, revision_from_json, revision_to_json
from gongkai.store.tables.papers import outputs
from gongkai.store.tables.reviews import answers, dispositions, referrals, reviews, revisions


class Reviews:
    """Revisions and everything that people decided about them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def freeze(self, revision: Revision) -> None:
        """Stores a new revision; nothing ever changes it."""
        key = {"disclosure": revision.disclosure, "no": revision.no, "content_hash": revision.content_hash}
        self._connection.execute(insert(revisions).values(**key, frozen=revision_to_json(revision)))

    def revision(self, disclosure_id: str, no: int) -> Revision:
        """The frozen revision; KeyError where there is none."""
        this = (revisions.c.disclosure == disclosure_id) & (revisions.c.no == no)
        frozen = self._connection.execute(select(revisions.c.frozen).where(this)).scalar()
        if frozen is None:
            raise KeyError((disclosure_id, no))
        return revision_from_json(frozen)

    def heads(self, disclosure_id: str) -> tuple[RevisionHead, ...]:
        """Who submitted each revision and when, in their order; what was frozen is not read."""
        told = revisions.c.frozen["submitted_by"].as_string(), revisions.c.frozen["submitted_at"].as_string()
        query = select(revisions.c.no, *told).where(revisions.c.disclosure == disclosure_id).order_by(revisions.c.no)
        rows = self._connection.execute(query)
        return tuple(RevisionHead(no, by, datetime.fromisoformat(at)) for no, by, at in rows)

    def frozen_hash(self, disclosure_id: str, no: int) -> str:
        """The content hash as it was when the revision was frozen."""
        this = (revisions.c.disclosure == disclosure_id) & (revisions.c.no == no)
        return str(self._connection.execute(select(revisions.c.content_hash).where(this)).scalar_one())

    def add(self, review: Review) -> None:
        """Stores a signed review; UserError where this person already took a step of this revision (rule 1).

        A referral and its answer take no step.
        """
        table = referrals if review.decision in PAUSING else reviews
        columns = {
            "id": review.id,
            "disclosure": review.disclosure,
            "revision": review.revision,
            "step": review.step.value,
            "decision": review.decision.value,
            "account": review.account_id,
            "time": review.time,
        }
        try:
            self._connection.execute(insert(table).values(**columns, signed=review_to_json(review)))
        except IntegrityError:
            raise UserError("不能再审", "您已办理过这一修订的另一步。", "请由其他人办理。") from None

    def of(self, disclosure_id: str, revision: int | None = None) -> tuple[Review, ...]:
        """The steps taken with a disclosure, or with one of its revisions, in the order they were taken."""
        query = select(reviews.c.signed).where(reviews.c.disclosure == disclosure_id).order_by(reviews.c.time)
        if revision is not None:
            query = query.where(reviews.c.revision == revision)
        return tuple(review_from_json(signed) for signed in self._connection.execute(query).scalars())

    def steps_of(self, account_id: str, disclosures: Collection[str]) -> frozenset[tuple[str, int]]:
        """Disclosure and revision of each step that a person took with one of these disclosures."""
        theirs = (reviews.c.account == account_id) & reviews.c.disclosure.in_(disclosures)
        rows = self._connection.execute(select(reviews.c.disclosure, reviews.c.revision).where(theirs))
        return frozenset((row.disclosure, row.revision) for row in rows)

    def history(self, disclosure_id: str) -> tuple[Review, ...]:
        """Every signed opinion about a disclosure, with referrals and their answers, in the order they were given."""
        query = select(referrals.c.signed).where(referrals.c.disclosure == disclosure_id)
        paused = [review_from_json(signed) for signed in self._connection.execute(query).scalars()]
        return tuple(sorted((*self.of(disclosure_id), *paused), key=lambda review: review.time))

    def dispose(self, disclosure_id: str, decided: Sequence[Disposition]) -> None:
        """Stores what a person decided about findings, in place of what they decided in this revision before."""
        for one in decided:
            self.take_back(disclosure_id, one.revision, one.account_id, (one.finding,))
        self._connection.execute(insert(dispositions), [_disposition_row(disclosure_id, one) for one in decided])

    def take_back(self, disclosure_id: str, revision: int, account_id: str, keys: Collection[str]) -> int:
        """Forgets what a person decided about these findings in this revision; gives how many there were."""
        mine = (dispositions.c.disclosure == disclosure_id) & (dispositions.c.account == account_id)
        these = (dispositions.c.revision == revision) & (dispositions.c.finding == bindparam("key"))
        taken = [
            self._connection.execute(delete(dispositions).where(mine, these), {"key": key}).rowcount for key in keys
        ]
        return sum(taken)

    def dispositions(self, disclosure_id: str) -> tuple[Disposition, ...]:
        """Everything that was decided about the findings of all revisions of a disclosure, oldest first."""
        query = select(dispositions).where(dispositions.c.disclosure == disclosure_id).order_by(dispositions.c.time)
        return tuple(
            Disposition(
                row.finding, Decision(row.decision), row.ground, row.account, row.time, row.revision, row.text_mac
            )
            for row in self._connection.execute(query)
        )

    def answer(self, disclosure_id: str, revision: int, account_id: str, given: Iterable[Answer]) -> None:
        """Keeps a reviewer's answers so far, in place of those kept before."""
        mine = _answers_of(disclosure_id, revision, account_id)
        self._connection.execute(delete(answers).where(mine))
        for answer in given:
            columns = {"question": answer.question, "verdict": answer.verdict.value, "reason": answer.reason}
            self._connection.execute(
                insert(answers).values(disclosure=disclosure_id, revision=revision, account=account_id, **columns)
            )

    def answers(self, disclosure_id: str, revision: int, account_id: str) -> tuple[Answer, ...]:
        """A reviewer's answers so far."""
        query = select(answers).where(_answers_of(disclosure_id, revision, account_id))
        rows = self._connection.execute(query)
        return tuple(Answer(row.question, Verdict(row.verdict), row.reason) for row in rows)

    def put_outputs(self, disclosure_id: str, revision: int, files: Mapping[str, bytes]) -> None:
        """Stores the rendered files whose hashes the signer signs."""
        for kind, data in files.items():
            columns = {"kind": kind, "sha256": sha256_hex(data), "data": data}
            self._connection.execute(insert(outputs).values(disclosure=disclosure_id, revision=revision, **columns))

    def output_hashes(self, disclosure_id: str) -> tuple[tuple[int, str, str], ...]:
        """Revision, kind and hash of every file of a disclosure that was signed."""
        columns = (outputs.c.revision, outputs.c.kind, outputs.c.sha256)
        query = select(*columns).where(outputs.c.disclosure == disclosure_id).order_by(*columns)
        return tuple((row.revision, row.kind, row.sha256) for row in self._connection.execute(query))

    def revisions(self, disclosure_id: str) -> tuple[Revision, ...]:
        """Every frozen revision of a disclosure, the first one first."""
        query = select(revisions.c.frozen).where(revisions.c.disclosure == disclosure_id).order_by(revisions.c.no)
        return tuple(revision_from_json(frozen) for frozen in self._connection.execute(query).scalars())

    def output(self, disclosure_id: str, revision: int, kind: str) -> bytes:
        """A rendered file as signed; KeyError where there is none."""
        this = (outputs.c.disclosure == disclosure_id) & (outputs.c.revision == revision) & (outputs.c.kind == kind)
        data = self._connection.execute(select(outputs.c.data).where(this)).scalar()
        if data is None:
            raise KeyError(kind)
        return bytes(data)


def _disposition_row(disclosure_id: str, disposition: Disposition) -> dict[str, Any]:
    return {
        "disclosure": disclosure_id,
        "revision": disposition.revision,
        "finding": disposition.finding,
        "account": disposition.account_id,
        "decision": disposition.decision.value,
        "ground": disposition.ground,
        "time": disposition.time,
        "text_mac": disposition.text_mac,
    }


def _answers_of(disclosure_id: str, revision: int, account_id: str) -> Any:
    return (
        (answers.c.disclosure == disclosure_id) & (answers.c.revision == revision) & (answers.c.account == account_id)
    )
