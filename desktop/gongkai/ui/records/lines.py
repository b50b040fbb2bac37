"""What the records say, in words, before any widget."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from gongkai.domain.deadlines import Calendar
from gongkai.domain.process import PROOFS, ProcessRecord, RecordKind
from gongkai.domain.review import Review
from gongkai.domain.workflow import REVIEW_STEPS, Action
from gongkai.ui import words

_PASSING = frozenset({Action.PASS, Action.SIGN})


@dataclass(frozen=True)
class Signature:
    """One of the six names of 三审三校: the step, who took it and when; empty while nobody did."""

    step: str
    person: str = ""
    when: str = ""
    proof: RecordKind | None = None

    @property
    def is_given(self) -> bool:
        """Whether somebody has signed."""
        return bool(self.person)


def six_signatures(
    reviews: tuple[Review, ...], proofs: Mapping[RecordKind, ProcessRecord], names: Mapping[str, str], now: datetime
) -> tuple[Signature, ...]:
    """三审 (from the signed reviews) and 三校 (from the records) of the revision at hand."""
    passed = {review.step: review for review in reviews if review.decision in _PASSING}
    signatures = []
    for no, step in zip("一二三", REVIEW_STEPS, strict=True):
        review = passed.get(step)
        name = QCoreApplication.translate("records", "{0}审　{1}").format(no, words.step(step))
        given = (names.get(review.account_id, ""), words.moment(review.time, now)) if review else ("", "")
        signatures.append(Signature(name, *given))
    for proof in PROOFS:
        record = proofs.get(proof)
        given = (names.get(record.account_id, ""), words.moment(record.time, now)) if record else ("", "")
        signatures.append(Signature(words.record(proof), *given, proof))
    return tuple(signatures)


def headline(record: ProcessRecord) -> str:
    """Whom or what it is about: 天津某某公司 · 武民函〔2026〕5号."""
    return " · ".join(part for part in (record.party, record.document) if part) or words.record(record.kind)


def standing(record: ProcessRecord, today: date, calendar: Calendar) -> str:
    """Since when, until when or how it ended: 9月11日起，10月9日（还有 8 个工作日）前."""
    began = words.short_day(record.started, today)
    if record.ended and record.outcome:
        ended = words.short_day(record.ended, today)
        told = (
            QCoreApplication.translate("records", "{0}起，{1}办结：{2}")
            if record.ended != record.started
            else "{1}　{2}"
        )
        return told.format(began, ended, words.outcome(record.outcome))
    if record.due:
        return QCoreApplication.translate("records", "{0}起，期限 {1}").format(
            began, words.due(record.due, today, calendar)
        )
    return QCoreApplication.translate("records", "{0}起，等待答复").format(began)


def is_late(record: ProcessRecord, today: date) -> bool:
    """Whether an open record is past its day."""
    return record.is_open and record.due is not None and record.due < today
