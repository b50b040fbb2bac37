"""An office that publishes: one clock for all its people, and an endpoint that keeps the seam's promises in memory."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from fakes import MemoryEndpoint, SteppingClock
from gongkai import paths
from gongkai.commands import attach, publish, review, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.correction import ReasonCode, Withdrawal
from gongkai.domain.workflow import State
from gongkai.sync.endpoint import Endpoint
from office import BUREAU, Office

DISCLOSURES = paths.resources() / "sample" / "disclosures"
LEAK = Withdrawal(ReasonCode.PRIVACY, "附件里有未遮盖的姓名", "个人信息保护法第四十七条")
CANARY = b"canary-0419900307231"


class Bureau(Office):
    """An office with one clock for all, and an endpoint that keeps the seam's promises in memory."""

    def __init__(self, place: Path) -> None:
        super().__init__(place)
        self.clock = SteppingClock()
        self.desk = replace(self.desk, clock=self.clock)
        self.endpoint = MemoryEndpoint()

    def deliver(self, endpoint: Endpoint | None = None) -> int:
        """One run of sync, with nobody signed in; gives how much arrived."""
        return len(publish.deliver(self.desk, endpoint or self.endpoint, BUREAU.code).receipts)

    def state(self, made: str) -> State:
        with self.desk.workspace.read() as tx:
            return tx.disclosures.get(made).state

    def record(self, made: str) -> Any:
        return self.endpoint.records[BUREAU.code, made].record

    def draft(self, name: str = "09-annual_inspection") -> str:
        return draft_file(self.seat("clerk"), DISCLOSURES / f"{name}.yaml")

    def approve(self, made: str, clerk: str = "clerk", not_before: date | None = None) -> str:
        submit.submit(self.seat(clerk), made)
        for login in ("head", "officer"):
            self.answer(login, made)
            self.clock.advance(minutes=1)
            review.pass_step(self.seat(login), made)
        self.answer("signer", made)
        self.clock.advance(minutes=1)
        publish.sign(self.seat("signer"), made, not_before=not_before)
        return made

    def publish(self) -> str:
        made = self.draft()
        attach.attach(self.seat("clerk"), made, "名单.txt", CANARY)
        self.approve(made)
        assert self.deliver() == 1
        return made

    def answer(self, login: str, made: str) -> None:
        questions = views.review_view(self.seat(login), made).checklist.questions
        review.answer(self.seat(login), made, tuple(Answer(question.id, Verdict.YES) for question in questions))
