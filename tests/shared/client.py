"""One of several machines that work in one office at once: it does things at random and says what it was told."""

import json
import random
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from gongkai import paths
from gongkai.commands import attach, draft, publish, review, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.presence import sit_down, who_writes
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.merging import entries_of, merge
from gongkai.domain.outbox import DeliveryState
from gongkai.store.leases import Lease

FORM = "social_assistance/dibao"
FIELDS = ("summary_a", "summary_b")
SAMPLE = paths.resources() / "sample" / "disclosures" / "09-annual_inspection.yaml"
UNIT = "MZJ01"
_FULL = 40


@dataclass
class Told:
    """What this machine was told that it did; the workspace has to have all of it afterwards."""

    written: list[tuple[str, str, str]] = field(default_factory=list)
    attached: list[tuple[str, str]] = field(default_factory=list)
    approved: list[str] = field(default_factory=list)
    delivered: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    saves: int = 0
    merged: int = 0
    refused: int = 0


class Machine:
    """A window of the office, with everybody of it able to sit there."""

    def __init__(self, place: str, name: str, seed: int, passphrase: str) -> None:
        self.name, self.told = name, Told()
        self._chance = random.Random(seed)
        desk = sign_in(open_desk(place), "clerk", passphrase)
        self._desks: dict[str, Desk] = {"clerk": desk}
        self._passphrase = passphrase
        self._count = 0

    def work(self, steps: int, seconds: float) -> None:
        """Does one thing after the other, so many or for so long."""
        self._make()
        self._approve()
        ends = time.monotonic() + seconds
        acts = (self._make, *[self._write] * 16, *[self._attach] * 2, self._approve, self._sit, *[self._deliver] * 2)
        for _ in range(steps):
            if time.monotonic() > ends:
                break
            self._chance.choice(acts)()
        self._desks["clerk"].workspace.close()

    def _make(self) -> None:
        made = draft.create(self._desks["clerk"], FORM, dict.fromkeys(FIELDS, "")).id
        self.told.made.append(made)

    def _write(self) -> None:
        """Adds a word of its own to a field; where somebody saved meanwhile, both are kept."""
        disclosure = self._some_draft()
        if disclosure is None:
            return
        self._count += 1
        name, token = self._chance.choice(FIELDS), f"<{self.name}-{self._count}>"
        base, version = disclosure.entries, disclosure.version
        place = self._chance.choice((0, len(base.get(name, ""))))
        mine = dict(base) | {name: base.get(name, "")[:place] + token + base.get(name, "")[place:]}
        while True:
            time.sleep(self._chance.random() / 50)  # somebody who types
            try:
                draft.save(self._desks["clerk"], disclosure.id, mine, version)
            except UserError as error:
                if "别处改动" not in str(error):
                    self.told.refused += 1  # it was submitted or given up meanwhile
                    return
                with self._desks["clerk"].workspace.read() as tx:
                    now = tx.disclosures.get(disclosure.id)
                settled = merge(base, mine, now.entries)
                both = tuple(replace(one, result=one.theirs + token) if one.conflicting else one for one in settled)
                mine, base, version = entries_of(now.entries, both), now.entries, now.version
                self.told.merged += 1
                continue
            self.told.saves += 1
            self.told.written.append((disclosure.id, name, token))
            return

    def _attach(self) -> None:
        disclosure = self._some_draft()
        if disclosure is None or len(disclosure.attachments) > 8:
            return
        self._count += 1
        name = f"{self.name}-{self._count}.txt"
        try:
            attach.attach(self._desks["clerk"], disclosure.id, name, f"附件 {name}".encode())
        except UserError:
            self.told.refused += 1
            return
        self.told.attached.append((disclosure.id, name))

    def _approve(self) -> None:
        """A disclosure all the way to the signature, with numbers that nobody else may get."""
        made = draft_file(self._desks["clerk"], SAMPLE)
        submit.submit(self._desks["clerk"], made)
        for login in ("head", "officer", "signer"):
            desk = self._seat(login)
            questions = views.review_view(desk, made).checklist.questions
            review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
            publish.sign(desk, made) if login == "signer" else review.pass_step(desk, made)
        self.told.approved.append(made)

    def _sit(self) -> None:
        disclosure = self._some_draft()
        if disclosure is not None:
            sit_down(self._desks["clerk"], self.name, disclosure.id)
            who_writes(self._desks["clerk"], self.name)

    def _deliver(self) -> None:
        """Claims what is due and notes that it arrived: no other machine may have claimed the same."""
        now = datetime.now(UTC)
        lease = Lease(self.name, now, now + timedelta(minutes=5))
        workspace = self._desks["clerk"].workspace
        with workspace.write() as tx:
            claimed = [entry.id for entry in tx.leases.claim(UNIT, lease, 2)]
        time.sleep(self._chance.random() / 50)
        with workspace.write() as tx:
            for entry in claimed:
                tx.outbox.answered(entry, DeliveryState.DELIVERED, "到了")
        self.told.delivered += claimed

    def _seat(self, login: str) -> Desk:
        if login not in self._desks:
            session = sign_in(self._desks["clerk"], login, self._passphrase).signed_in
            self._desks[login] = replace(self._desks["clerk"], session=session)
        return self._desks[login]

    def _some_draft(self) -> Any:
        with self._desks["clerk"].workspace.read() as tx:
            known = tx.disclosures.entered(FORM, UNIT)
            if not known:
                return None
            found = tx.disclosures.get(self._chance.choice(known[-6:])[0])
        return found if sum(str(entry).count("<") for entry in found.entries.values()) < _FULL else None


if __name__ == "__main__":
    place, name, seed, steps, seconds, passphrase = sys.argv[1:]
    machine = Machine(place, name, int(seed), passphrase)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    with suppress(BrokenPipeError):
        sys.stdin.readline()  # all begin at once
    machine.work(int(steps), float(seconds))
    json.dump(asdict(machine.told), sys.stdout)
