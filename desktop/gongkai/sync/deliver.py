"""Delivery of what is due, in batches and in order, until nothing is due or the endpoint cannot be asked any more.

A plain function with no state of its own: killed anywhere, it is simply called again. What the endpoint has already
is recognised by its hash, and several processes share an outbox by claiming entries, so nothing is published twice.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from random import random

from gongkai.domain.outbox import DeliveryState, OutboxEntry, Receipt
from gongkai.sync.backoff import CAP, next_try
from gongkai.sync.endpoint import DeliveryError, Denied, Endpoint, Later, Occupied, Paused, Refused
from gongkai.sync.outbox import Outbox
from gongkai.sync.publishing import Answer, publish

BATCH = 50
"""How many entries travel together; 25 to 100 are equally fast (endpoint.md), and fewer are sooner confirmed."""

_PATIENCE = 3
"""After so many batches in a row of which nothing arrived, the line is ill: the rest waits for the next run."""


@dataclass(frozen=True)
class Outcome:
    """How one entry fared, kept without its bytes; `words` say why where it was not delivered."""

    entry: OutboxEntry
    state: DeliveryState
    words: str = ""
    receipt: Receipt | None = None


@dataclass(frozen=True)
class DeliveryReport:
    """How a run went; `paused` says why it stopped before its end, empty where it did not.

    `denied`: only a person with the right password can go on. `remarks` are what a person should hear of besides.
    """

    outcomes: tuple[Outcome, ...] = ()
    paused: str = ""
    denied: bool = False
    remarks: tuple[str, ...] = ()

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """The receipts of what was delivered."""
        return tuple(outcome.receipt for outcome in self.outcomes if outcome.receipt)


def deliver(
    outbox: Outbox,
    endpoint: Endpoint,
    clock: Callable[[], datetime],
    chance: Callable[[], float] = random,
    batch: int = BATCH,
) -> DeliveryReport:
    """Tries every due entry once, those of one disclosure in order; entries that failed before go by themselves.

    `chance` draws from 0 up to 1 and spreads the next tries.
    """
    run = _Run(outbox, endpoint, clock, chance)
    try:
        run.heed_rest()
        while claimed := outbox.claim(clock(), batch):
            run.deliver(claimed)
    except (Paused, Later) as pause:
        return run.report(pause)
    return run.report()


@dataclass
class _Run:
    """One run of `deliver`: what came of it so far, and how many batches in a row failed as a whole."""

    outbox: Outbox
    endpoint: Endpoint
    clock: Callable[[], datetime]
    chance: Callable[[], float]
    outcomes: list[Outcome] = field(default_factory=list)
    failures: int = 0

    def report(self, pause: Paused | Later | None = None) -> DeliveryReport:
        """What there is to say at the end."""
        remarks = tuple(self.endpoint.remarks(self.clock()))
        return DeliveryReport(tuple(self.outcomes), pause.words if pause else "", isinstance(pause, Denied), remarks)

    def heed_rest(self) -> None:
        """Later while the endpoint is to be left alone."""
        until = self.outbox.rest_until()
        if until is not None and until > self.clock():
            raise _rest((until - self.clock()).total_seconds())

    def deliver(self, claimed: Sequence[OutboxEntry]) -> None:
        """Tries what was claimed; whatever stops it, each entry has its answer then."""
        open_ = {entry.id: entry for entry in claimed}
        try:
            if not self.outcomes:
                self._greet()
            for group in _groups(claimed):
                self._settle(group, open_)
                self._heed_answers()
        except (Paused, Later) as pause:
            self._note_rest()
            self._keep({id_: (entry, pause) for id_, entry in open_.items()})
            raise

    def _greet(self) -> None:
        try:
            self.endpoint.whoami()
        except Denied:
            self.endpoint.whoami()  # a damaged line looks the same: believed when it is said twice

    def _settle(self, group: Sequence[OutboxEntry], open_: dict[str, OutboxEntry]) -> None:
        ours = self.outbox.keep(group, self.clock())
        held = [entry for entry in group if entry.id in ours]
        try:
            answers = publish(self.outbox, self.endpoint, held)
        except Denied as denied:
            self._greet()
            raise Later("发布端一时没有认出本单位的账号，稍后自动再试。") from denied
        self._keep({entry.id: (entry, answers[entry.id]) for entry in held})
        for entry in group:
            open_.pop(entry.id)
        late = [answer for answer in answers.values() if isinstance(answer, Later)]
        self.failures = self.failures + 1 if held and len(late) == len(held) else 0
        if self.failures >= _PATIENCE:
            raise Later(late[0].words)

    def _heed_answers(self) -> None:
        if seconds := self._note_rest():
            raise _rest(seconds)

    def _note_rest(self) -> float:
        seconds = min(self.endpoint.quiet_seconds(), CAP)
        if seconds:
            self.outbox.rest(self.clock() + timedelta(seconds=seconds))
        return seconds

    def _keep(self, answers: dict[str, tuple[OutboxEntry, Answer]]) -> None:
        with self.outbox.together():
            self.outcomes += [self._note(entry, answer) for entry, answer in answers.values()]

    def _note(self, entry: OutboxEntry, answer: Answer) -> Outcome:
        told = replace(entry, record=b"")
        match answer:
            case Receipt():
                self.outbox.delivered(entry, answer)
                return Outcome(told, DeliveryState.DELIVERED, receipt=answer)
            case Refused():
                self.outbox.refused(entry, answer.words)
                return Outcome(told, DeliveryState.REFUSED, answer.words)
            case Occupied():
                self.outbox.conflict(entry, answer.words)
                return Outcome(told, DeliveryState.CONFLICT, answer.words)
        self.outbox.failed(entry, self._again(entry, answer), answer.words)
        return Outcome(told, DeliveryState.WAITING, answer.words)

    def _again(self, entry: OutboxEntry, error: DeliveryError) -> datetime | None:
        if isinstance(error, Later):
            return next_try(self.clock(), entry.tries, error.retry_after, self.chance)
        return None


def _groups(claimed: Sequence[OutboxEntry]) -> Iterator[list[OutboxEntry]]:
    """Fresh entries together, unit by unit; one that failed before alone, so that its ill cannot befall the others."""
    ordered = sorted(claimed, key=lambda entry: (entry.tries > 0, entry.unit))
    for (tried, _unit), entries in groupby(ordered, lambda entry: (entry.tries > 0, entry.unit)):
        if tried:
            yield from ([entry] for entry in entries)
        else:
            yield list(entries)


def _rest(seconds: float) -> Later:
    return Later(f"发布端请求暂停{seconds:.0f}秒，之后自动继续。", seconds)
