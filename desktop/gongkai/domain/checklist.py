"""The review checklist (审查清单): the questions of a step and whether their answers let it pass."""

from dataclasses import dataclass
from enum import StrEnum

from gongkai.domain.workflow import State


class Verdict(StrEnum):
    """An answer: 是, 否, 不适用."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "na"


@dataclass(frozen=True)
class Question:
    """One question of the checklist, with its legal source; `machine` is A (blocks), W (warns) or H (human only).

    `scanners` are the types of findings and `records` the kinds of process records (办理记录) shown beside it.
    """

    id: str
    text_zh: str
    text_en: str
    source: str
    machine: str
    scanners: tuple[str, ...] = ()
    records: tuple[str, ...] = ()


@dataclass(frozen=True)
class Checklist:
    """The questions that one review step must answer; `version` is the hash of its file."""

    step: State
    title_zh: str
    questions: tuple[Question, ...]
    version: str = ""


@dataclass(frozen=True)
class Answer:
    """One question answered; 不适用 needs a reason."""

    question: str
    verdict: Verdict
    reason: str = ""


def open_questions(checklist: Checklist, answers: tuple[Answer, ...]) -> tuple[str, ...]:
    """The ids of the questions that still forbid passing: unanswered, answered 否, or 不适用 without a reason."""
    given = {answer.question: answer for answer in answers}
    return tuple(question.id for question in checklist.questions if not _lets_pass(given.get(question.id)))


def _lets_pass(answer: Answer | None) -> bool:
    if answer is None or answer.verdict is Verdict.NO:
        return False
    return answer.verdict is Verdict.YES or bool(answer.reason.strip())
