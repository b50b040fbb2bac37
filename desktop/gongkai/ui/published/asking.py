"""What is asked before something published is corrected or taken back, and the command that does it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gongkai.domain.correction import CORRECTABLE, ReasonCode, Withdrawal
from gongkai.domain.workflow import Action
from gongkai.ui import words
from gongkai.ui.records.asking import Act, Asking, Box, Filled

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk


def ask(action: Action, disclosure: str) -> Asking:
    """The form for one of the moves after publishing."""
    made = {Action.CORRECT: _correct, Action.ENDORSE: _endorse}.get(action)
    return made(disclosure) if made else _take_back(action, disclosure)


def _correct(disclosure: str) -> Asking:
    def act(filled: Filled) -> Act:
        def run(desk: "Desk") -> "Changes":
            from gongkai.commands.correct import correct

            return correct(desk, disclosure, filled["reason"], filled["note"])

        return run

    boxes = (
        Box("reason", _say("原因"), required=True, choices=_choices(CORRECTABLE)),
        Box("note", _say("更正说明（随记录公开，只说改了什么）"), required=True),
    )
    return Asking(_say("更正已公开的内容"), boxes, act, words.action(Action.CORRECT))


def _take_back(action: Action, disclosure: str) -> Asking:
    def act(filled: Filled) -> Act:
        withdrawal = Withdrawal(filled["reason"], filled["words"], filled["ground"])

        def run(desk: "Desk") -> "Changes":
            from gongkai.commands import withdraw

            order = withdraw.recall if action is Action.RECALL else withdraw.withdraw
            return order(desk, disclosure, withdrawal)

        return run

    boxes = (
        Box("reason", _say("原因（网上只显示这一项）"), required=True, choices=_choices(tuple(ReasonCode))),
        Box("words", _say("情况说明（留在本单位）"), required=True),
        Box("ground", _say("依据哪部法律第几条"), required=True),
    )
    title = _say("紧急撤回：先撤下，由签发人一个工作日内补签") if action is Action.RECALL else _say("撤回已公开的内容")
    return Asking(title, boxes, act, words.action(action))


def _endorse(disclosure: str) -> Asking:
    def act(filled: Filled) -> Act:
        def run(desk: "Desk") -> "Changes":
            from gongkai.commands.withdraw import endorse

            return endorse(desk, disclosure, filled["opinion"])

        return run

    box = Box("opinion", _say("意见（可不填）"))
    return Asking(_say("补签紧急撤回"), (box,), act, words.action(Action.ENDORSE))


def _choices(codes: tuple[ReasonCode, ...]) -> tuple[tuple[str, ReasonCode], ...]:
    return tuple((words.reason(code), code) for code in codes)


def _say(text: str) -> str:
    return QCoreApplication.translate("published", text)
