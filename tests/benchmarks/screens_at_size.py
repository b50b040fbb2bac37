"""How an office of many published disclosures opens: each screen's time, stalls and memory, and what it does at rest.

pytest tests/benchmarks/screens_at_size.py; GONGKAI_MANY says how many. The window runs in a process of its own, so that
the memory is the window's. `python tests/benchmarks/screens_at_size.py WORKSPACE` walks through one that is there.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from gongkai.app import application
from gongkai.commands.office import open_desk, sign_in
from gongkai.ui.context import Context
from gongkai.ui.frame.places import CHECKING, DISTRICT, OUTBOX, PACKAGES, REGISTER, SETTINGS, Place
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.tasks import Tasks
from gongkai.ui.worklist.chooser import FormChooser
from gongkai.ui.worklist.part import REVIEW, SIGN_OFF, WORKBENCH, Part
from many_disclosures import fill
from many_published import publish
from office import PASSPHRASE, open_office
from watchdog import Watchdog, at_rest

pytestmark = pytest.mark.slow
COUNT = int(os.environ.get("GONGKAI_MANY", "100000"))
REST_SECONDS = int(os.environ.get("GONGKAI_REST", "60"))
TESTS = Path(__file__).parents[1]


def test_screens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_office(tmp_path) as office:
        fill(office.desk.workspace, COUNT, words=10)
        publish(office.desk.workspace)
    with capsys.disabled():
        print(f"\n{COUNT} disclosures", flush=True)  # noqa: T201
        settings = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        for login in ("clerk", "signer"):
            command = [sys.executable, __file__, str(office.place), login]
            subprocess.run(command, env=os.environ | settings, check=True)


class Walk:
    """A window in which somebody goes from screen to screen, each under the watchdog."""

    def __init__(self) -> None:
        self.app = application()
        self.tasks = Tasks()
        self.context = Context(None, self.tasks)
        self.tasks.failed.connect(print)
        self.window = MainWindow(self.context, Path("new.db"))
        self.window.resize(1440, 900)
        self.window.show()
        self.watchdog = Watchdog()

    def watch(self, what: str, act: Callable[[], object]) -> None:
        """Does something, waits until all of it is there, and says how long it took and what is held by then."""
        start = time.perf_counter()
        with self.watchdog.watching(what):
            act()
            self.settle()
            took = time.perf_counter() - start
        print(f"    there after {took:.2f} s, {memory()} MB held", flush=True)  # noqa: T201

    def settle(self) -> None:
        """Waits until nothing is under way any more."""
        QTest.qWait(50)
        while self.tasks.running:
            QTest.qWait(5)
        QTest.qWait(50)

    def close(self) -> None:
        """Lets everything end."""
        self.window.close()
        self.tasks.shut_down()


def memory(what: str = "VmRSS") -> int:
    """What this process holds now, in megabytes; `VmHWM` is the most it ever held."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(what)).split()[1]) // 1024


def walk(place: Path, login: str) -> None:
    """Goes through all screens as this person."""
    made = Walk()
    print(f"  {login}: {memory()} MB before anybody sits there")  # noqa: T201
    seated = sign_in(open_desk(place), login, PASSPHRASE)
    made.watch("sitting down", lambda: made.context.take_seat(seated))
    office = made.window.office
    places: tuple[tuple[str, Place], ...] = (
        ("outbox", OUTBOX),
        ("register", REGISTER),
        ("packages", PACKAGES),
        ("district", DISTRICT),
        ("settings", SETTINGS),
        ("checking", CHECKING),
        ("an area", Part(area=5)),
        ("what is reviewed", REVIEW),
        ("what is signed", SIGN_OFF),
        ("workbench", WORKBENCH),
        ("outbox again", OUTBOX),
        ("register again", REGISTER),
        ("workbench again", WORKBENCH),
    )
    for name, where in places:
        made.watch(name, partial(office.go, where))
    made.watch("the box that finds", made.window.find_anything)
    made.watch("and away again", made.window.find_anything)
    made.watch("opening a published one", lambda: office.open(office.work_list._model.id_at(1_000)))
    made.watch("going back", office.back)
    if login == "clerk":
        made.watch("choosing a form", office.work_list.new_disclosure)
        for chooser in made.window.findChildren(FormChooser):
            chooser.reject()
    print(f"  {memory('VmHWM')} MB at most")  # noqa: T201
    if REST_SECONDS:
        print(f"  {at_rest(REST_SECONDS):.2f} % of a core at rest, for {REST_SECONDS} s")  # noqa: T201
    made.close()
    seated.workspace.close()


if __name__ == "__main__":
    walk(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "clerk")
