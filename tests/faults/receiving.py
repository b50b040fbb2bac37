"""What becomes of malformed packages at a real office, and of the office."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from approving import SAMPLE, answered
from faults.malformed import KINDS, Forger
from gongkai.commands import attach, review, submit
from gongkai.commands.audit import audit
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.receiving import look_into
from gongkai.commands.taking import take
from gongkai.commands.transfer import pack
from gongkai.domain.errors import UserError
from gongkai.domain.transfer import TAKEN, Standing
from office import PASSPHRASE
from travelling import Elsewhere, only_receiver, two_offices

Scene = tuple[Forger, Elsewhere]


@contextmanager
def a_package_on_its_way(folder: Path) -> Iterator[Scene]:
    """A true package on a stick, and the office that it is for."""
    with two_offices(folder) as (here, there):
        clerk, head = here.seat("clerk"), here.seat("head")
        made = draft_file(clerk, SAMPLE)
        attach.attach(clerk, made, "说明.txt", "本次检查共二十家。".encode())
        submit.submit(clerk, made)
        answered(head, made)
        review.pass_step(head, made)
        pack(head, [made], only_receiver(head), folder / "送审.gkz")
        yield Forger(folder / "送审.gkz", head, clerk), there


def outcome(scene: Scene, folder: Path, number: int) -> str:
    """What is said of the malformed package of this number; where something is taken in, the office audits clean."""
    forger, there = scene
    desk, forged = there.seat("bofficer"), folder / f"{number}.gkz"
    data = forger.forged(number)
    if data == forger.whole:
        return "nothing changed"
    forged.write_bytes(data)
    before = there.place.read_bytes(), sorted(folder.iterdir())
    try:
        looked = look_into(desk, forged)
    except UserError as error:
        return str(error.title)
    finally:
        assert (there.place.read_bytes(), sorted(folder.iterdir())) == before, KINDS[number % len(KINDS)].__name__
        forged.unlink()
    assert all(one.standing in (*TAKEN, Standing.REFUSED, Standing.COPY) for one in looked.seen)
    if any(one.standing in TAKEN for one in looked.seen):
        forged.write_bytes(data)
        _taken_cleanly(there, forged, folder / "trial")
        forged.unlink()
    return ",".join(one.wrong or one.standing.value for one in looked.seen)


def _taken_cleanly(there: Elsewhere, forged: Path, trial: Path) -> None:
    """Takes the package in on a copy of the office, where no state is believed that nobody signed."""
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(there.place.parent, trial)
    desk = sign_in(open_desk(trial / there.place.name), "bofficer", PASSPHRASE)
    try:
        take(desk, look_into(desk, forged))
        assert audit(desk).faults == ()
    finally:
        desk.workspace.close()
        shutil.rmtree(trial)
