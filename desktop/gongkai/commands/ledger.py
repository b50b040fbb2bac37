"""The register of what is public (公开台账): every disclosure that reached the endpoint, and how it stands there."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby

from gongkai.commands.desk import Desk
from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.clock import beijing_day
from gongkai.domain.correction import REASONS_ZH, ReasonCode
from gongkai.domain.outbox import Operation
from gongkai.domain.people import Department, Role
from gongkai.store.published import Delivered

_UNTOLD = frozenset({ReasonCode.SECRET, ReasonCode.PRIVACY})
"""Reasons for which the title of what was taken back is not told again."""

_TITLE_UNTOLD = "（已撤回，名称不再公开）"


@dataclass(frozen=True)
class LedgerLine:
    """One line: the catalogue's facts, the day it first was public, and the day of its last change.

    `standing` is the last operation that arrived; `reason` why it was corrected or withdrawn, in words.
    """

    disclosure: str
    index_no: str
    title: str
    doc_no: str
    unit: str
    organ: str
    mode: str
    formed: date
    published: date
    changed: date | None
    due: date | None
    standing: Operation
    reason: str = ""

    @property
    def is_timely(self) -> bool | None:
        """Whether it was public by its due day; None where it had none."""
        return None if self.due is None else self.published <= self.due


def ledger(desk: Desk, year: int | None = None) -> tuple[LedgerLine, ...]:
    """The public register in the order of first publication, of one year or of all.

    A person sees their own department's, supervisor and administrator everybody's; the supervisor also what other
    offices have published, as it was pulled from the endpoint.
    """
    with desk.workspace.read() as tx:
        arrived = groupby(tx.published.arrived(desk.account.sight), lambda one: one.entry.disclosure)
        own = {disclosure: _line(list(some)) for disclosure, some in arrived}
        pulled = tx.received.below(places.BUCKET) if Role.SUPERVISOR in desk.account.roles else ()
        names = {places.records(unit.code): unit for unit in tx.people.departments()}
    others = [_others(names.get(where), where, record) for where, record in pulled if record["id"] not in own]
    wanted = (line for line in [*own.values(), *others] if line and (year is None or line.published.year == year))
    return tuple(sorted(wanted, key=lambda line: (line.published, line.index_no)))


def _line(arrived: list[Delivered]) -> LedgerLine | None:
    records = [one for one in arrived if one.entry.operation is not Operation.WITHDRAW]
    if not records:
        return None  # stopped before it ever was public
    record, last = json.loads(records[-1].entry.record), arrived[-1]
    reason = _reason(arrived)
    untold = last.entry.operation is Operation.WITHDRAW and reason in _UNTOLD
    return LedgerLine(
        disclosure=last.entry.disclosure,
        index_no=record["index_no"],
        title=_TITLE_UNTOLD if untold else record["title"],
        doc_no=record["doc_no"],
        unit=record["unit"],
        organ=record["publisher"],
        mode="、".join(record["mode"]),
        formed=date.fromisoformat(record["formed_date"]),
        published=_day(records[0]),
        changed=_day(last) if len(arrived) > 1 else None,
        due=date.fromisoformat(record["due"]) if record.get("due") else None,
        standing=last.entry.operation,
        reason=REASONS_ZH[reason] if reason else "",
    )


def _others(unit: Department | None, collection: str, record: Json) -> LedgerLine | None:
    try:
        return _pulled_line(unit, collection, record)
    except (KeyError, TypeError, ValueError):
        return None  # another program's record, or a damaged one: no reason to show nothing at all


def _pulled_line(unit: Department | None, collection: str, record: Json) -> LedgerLine:
    """A line of another office's record: all that is known of it is what citizens read.

    When it was first public is known of what was never changed; of the rest the day of its first signing stands there.
    """
    seen = beijing_day(datetime.fromtimestamp(record["last_modified"] / 1000, UTC))
    gone = record["state"] == "withdrawn"
    history = record.get("history") or []
    code = record["reason_code"] if gone else history[-1]["reason_code"] if history else ""
    formed = date.fromisoformat(record["formed_date"]) if not gone else seen
    return LedgerLine(
        disclosure=record["id"],
        index_no=record["index_no"],
        title=record.get("title", _TITLE_UNTOLD),
        doc_no=record.get("doc_no", ""),
        unit=record.get("unit", unit.code if unit else collection.removeprefix(places.records("")).upper()),
        organ=record.get("publisher", unit.name if unit else ""),
        mode="、".join(record.get("mode", ())),
        formed=formed,
        published=date.fromisoformat(history[0]["formed_date"]) if history else seen,
        changed=seen if gone or history else None,
        due=date.fromisoformat(record["due"]) if record.get("due") else None,
        standing=Operation.WITHDRAW if gone else Operation.CORRECT if history else Operation.PUBLISH,
        reason=REASONS_ZH[ReasonCode(code)] if code else "",
    )


def _reason(arrived: Iterable[Delivered]) -> ReasonCode | None:
    """Why it was withdrawn, or else corrected the last time."""
    *_, last = arrived
    record = json.loads(last.entry.record)
    if last.entry.operation is Operation.WITHDRAW:
        return ReasonCode(record["reason_code"])
    history = record.get("history", [])
    return ReasonCode(history[-1]["reason_code"]) if history else None


def _day(delivered: Delivered) -> date:
    return beijing_day(delivered.receipt.published_at)
