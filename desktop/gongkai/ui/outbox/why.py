"""Why a delivery is still waiting, in one sentence."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from gongkai.domain.outbox import DeliveryState, OutboxLine
from gongkai.ui import language, words


def why_waiting(entry: OutboxLine, waits_behind: bool, now: datetime, automatic: bool) -> str:
    """The first thing that keeps this delivery here; empty where it is over.

    `waits_behind`: an older one of the same disclosure is still open. `automatic`: whether the window sends by itself.
    """
    if entry.state.is_over:
        return ""
    if entry.state is DeliveryState.CONFLICT:
        return _tr("发布端已有另一个版本：请对照两个版本，由签发人决定。")
    if entry.state is DeliveryState.REFUSED:
        return _tr("发布端没有接受，已退回起草人：{answer}").format(answer=language.sentence(entry.last_answer))
    if entry.not_before and entry.not_before > now:
        return _tr("到 {when} 才公开。").format(when=words.moment(entry.not_before, now))
    if waits_behind:
        return _tr("同一事项较早的一版还没有送达，按次序等它。")
    if entry.next_try and entry.next_try > now:
        told = _tr("第 {n} 次没有成功，{when} 再试：{answer}")
        return told.format(
            n=entry.tries, when=words.moment(entry.next_try, now), answer=language.sentence(entry.last_answer)
        )
    if entry.last_answer:
        return language.sentence(entry.last_answer)
    return _tr("等下一轮自动发送。") if automatic else _tr("没有开始自动发送：请按“立即发送”。")


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)
