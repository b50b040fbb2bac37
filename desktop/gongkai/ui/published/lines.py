"""What the page of what is published says, in words, before any widget."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gongkai.ui import language, words

if TYPE_CHECKING:
    from gongkai.commands.publication import Publication


@dataclass(frozen=True)
class Line:
    """One thing that happened: a headline, facts below it, and codes without breaks (address, hash) to be copied."""

    head: str
    facts: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


def receipt_lines(shown: "Publication", now: datetime) -> list[Line]:
    """Every receipt, the newest first: what arrived, when, where, and its hash."""
    return [
        Line(
            _say("{0}　{1}　{2}").format(
                words.operation(one.entry.operation),
                words.revision(one.entry.revision),
                words.moment(one.receipt.published_at, now),
            ),
            codes=(one.receipt.url, one.receipt.payload_sha256),
        )
        for one in reversed(shown.arrived)
    ]


def scheduled(shown: "Publication", now: datetime) -> list[Line]:
    """What is still to go out, and when or why not yet."""
    lines = []
    for entry in shown.waiting:
        day = entry.not_before
        when = _say("不早于 {0}").format(words.moment(day, now)) if day else words.delivery(entry.state)
        facts = (language.sentence(entry.last_answer),) if entry.last_answer else ()
        lines.append(Line(f"{words.operation(entry.operation)}　{words.revision(entry.revision)}　{when}", facts))
    return lines


def history(shown: "Publication", now: datetime) -> list[Line]:
    """Corrections and orders with their reasons and who gave them, the newest first."""
    corrections = [
        (
            kept.time,
            Line(
                _say("更正{0}：{1}").format(
                    words.revision(kept.correction.corrects), words.reason(kept.correction.reason)
                ),
                (kept.correction.note, _signed(shown, kept.account, kept.time, now)),
            ),
        )
        for kept in shown.corrections
    ]
    orders = [
        (
            order.time,
            Line(
                f"{words.action(order.decision)}　{words.revision(order.revision)}",
                tuple(fact for fact in (order.opinion, _signed(shown, order.account_id, order.time, now)) if fact),
            ),
        )
        for order in shown.orders
    ]
    return [line for _, line in sorted([*corrections, *orders], key=lambda pair: pair[0], reverse=True)]


def alarm(shown: "Publication") -> str:
    """What the last nightly look found wrong; empty where all is as signed, or nobody has looked yet."""
    return shown.watch.words if shown.watch else ""


def _signed(shown: "Publication", account: str, time: datetime, now: datetime) -> str:
    return f"{shown.names.get(account, '')}　{words.moment(time, now)}"


def _say(text: str) -> str:
    return QCoreApplication.translate("published", text)
