"""What is asked for each kind of record, and the command that keeps it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from gongkai.domain.process import ENDINGS, Outcome, ProcessRecord, RecordKind, Retention
from gongkai.ui import words
from gongkai.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk

Act = Callable[["Desk"], "Changes"]
Filled = Mapping[str, Any]


@dataclass(frozen=True)
class Box:
    """One thing that is asked: a line, a day (with `day` as the one proposed), or one of some choices."""

    name: str
    label: str
    required: bool = False
    day: date | None = None
    choices: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Asking:
    """A form for one record: its title, its boxes, what is done with what was filled in, and the word for doing it."""

    title: str
    boxes: tuple[Box, ...]
    act: Callable[[Filled], Act]
    verb: str = ""


_RETENTIONS = (
    (Retention.YEARS_30, QT_TRANSLATE_NOOP("records", "30年")),
    (Retention.YEARS_10, QT_TRANSLATE_NOOP("records", "10年")),
    (Retention.PERMANENT, QT_TRANSLATE_NOOP("records", "永久")),
)


def ask_proof(disclosure: str, proof: RecordKind) -> Asking:
    """Registers a proofreading."""

    def act(filled: Filled) -> Act:
        def run(desk: "Desk") -> "Changes":
            from gongkai.commands import process

            return process.proofread(desk, disclosure, proof, filled["note"])

        return run

    title = _say("登记{0}").format(words.record(proof))
    return Asking(title, (Box("note", _say("对照的来源、发现的差错（可不填）")),), act)


def ask_letter(disclosure: str, kind: RecordKind, today: date) -> Asking:
    """Asks a third party (征求第三方意见) or another organ (发布协调)."""

    def act(filled: Filled) -> Act:
        def run(desk: "Desk") -> "Changes":
            from gongkai.commands import process

            letter = process.Letter(filled["party"], filled["sent"], filled["document"], filled["note"])
            send = process.consult if kind is RecordKind.CONSULTATION else process.coordinate
            return send(desk, disclosure, letter)

        return run

    third = kind is RecordKind.CONSULTATION
    boxes = (
        Box("party", _say("第三方名称") if third else _say("机关名称"), required=True),
        Box("sent", _say("发函日期"), required=True, day=today),
        Box("document", _say("函号")),
        Box("note", _say("征求意见的内容") if third else _say("请对方确认的内容")),
    )
    return Asking(words.record(kind), boxes, act)


def ask_ending(disclosure: str, opened: ProcessRecord, today: date) -> Asking:
    """Registers the answer to a letter, or what came of looking again."""

    def act(filled: Filled) -> Act:
        def run(desk: "Desk") -> "Changes":
            from gongkai.commands import process

            ending = process.Ending(filled["ended"], filled["outcome"], filled["document"], filled["note"])
            return process.end_record(desk, disclosure, opened.id, ending)

        return run

    boxes = (
        Box("ended", _say("日期"), required=True, day=today),
        Box("outcome", _say("结果"), required=True, choices=_outcomes(opened.kind)),
        Box("document", _say("复函文号")),
        Box("note", _say("决定和依据")),
    )
    return Asking(_say("{0}的结果").format(words.record(opened.kind)), boxes, act)


def ask_answer(disclosure: str, today: date) -> Asking:
    """Registers the answer to a referral (报请确定的答复)."""
    from gongkai.commands.referral import Body, ReferralAnswer, answer_referral

    def act(filled: Filled) -> Act:
        answer = ReferralAnswer(**filled)
        return lambda desk: answer_referral(desk, disclosure, answer)

    boxes = (
        Box("body", _say("由谁确定"), required=True, choices=tuple((body.value, body) for body in Body)),
        Box("organ", _say("机关名称"), required=True),
        Box("document", _say("答复文号"), required=True),
        Box("day", _say("答复日期"), required=True, day=today),
        Box("decision", _say("结论"), required=True, choices=_outcomes(RecordKind.REFERRAL)),
        Box("note", _say("说明")),
    )
    return Asking(_say("报请确定的答复"), boxes, act)


def ask_archiving(disclosure: str) -> Asking:
    """Archives what is published."""

    def act(filled: Filled) -> Act:
        def run(desk: "Desk") -> "Changes":
            from gongkai.commands.archive import archive

            return archive(desk, disclosure, filled["file_no"], filled["retention"])

        return run

    kept = tuple((_say(word), retention) for retention, word in _RETENTIONS)
    boxes = (
        Box("file_no", _say("档号"), required=True),
        Box("retention", _say("保管期限"), required=True, choices=kept),
    )
    return Asking(words.record(RecordKind.ARCHIVING), boxes, act)


def _outcomes(kind: RecordKind) -> tuple[tuple[str, Outcome], ...]:
    return tuple((words.outcome(outcome), outcome) for outcome in ENDINGS[kind])


def _say(text: str) -> str:
    return QCoreApplication.translate("records", text)
