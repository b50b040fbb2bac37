"""A checklist's file: the questions of one review step, each with its source."""

from enum import StrEnum

from gongkai.domain.checklist import Checklist, Question
from gongkai.domain.finding import FindingType
from gongkai.domain.process import RecordKind
from gongkai.domain.workflow import REVIEW_STEPS, State
from gongkai.formkit.keys import Keys
from gongkai.formkit.strict_yaml import LineError, Node


class Machine(StrEnum):
    """How far the machine answers a question: A blocks, W warns, H is for people only."""

    A = "A"
    W = "W"
    H = "H"


def read_checklist(root: Node, version: str) -> Checklist:
    """The checklist that a file describes; LineError with the line of the first thing wrong."""
    keys = Keys(root, "审查清单")
    step = keys.word("step", State)
    if step not in REVIEW_STEPS:
        raise LineError(keys.line_of("step"), f"“{step}”不是审查环节。", f"请改用：{'、'.join(REVIEW_STEPS)}。")
    questions = tuple(_question(name, node) for name, node in keys.entries("questions"))
    checklist = Checklist(step, keys.text("title_zh"), questions, version)
    keys.done()
    if not questions:
        raise LineError(keys.line, "清单里没有问题。", "请在 questions 下写出问题。")
    return checklist


def _question(name: str, node: Node) -> Question:
    keys = Keys(node, f"问题“{name}”")
    question = Question(
        id=name,
        text_zh=keys.text("text_zh"),
        text_en=keys.text("text_en"),
        source=keys.text("source", ""),
        machine=keys.word("machine", Machine).value,
        scanners=keys.texts("scanners"),
        records=keys.texts("records"),
    )
    _require_known(keys, "scanners", question.scanners, "疑点", tuple(FindingType.__members__))
    _require_known(keys, "records", question.records, "办理记录", tuple(RecordKind))
    keys.done()
    return question


def _require_known(keys: Keys, key: str, given: tuple[str, ...], kind: str, known: tuple[str, ...]) -> None:
    unknown = [name for name in given if name not in known]
    if unknown:
        raise LineError(keys.line_of(key), f"没有“{unknown[0]}”这种{kind}。", f"可用的{kind}：{'、'.join(known)}。")
