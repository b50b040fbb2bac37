"""How long the program takes to start, beside an empty window in the same run; run by name.

The unlock screen is measured beside a process that shows an empty window, the work list of a hundred thousand beside
one that shows an empty window and imports sqlalchemy.orm. GONGKAI_MANY says how many, GONGKAI_ROUNDS how often.
The processor time stands beside: on a machine that others use it says more, though not what runs on two processors.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QSettings

from many_disclosures import fill
from office import PASSPHRASE, open_office

pytestmark = pytest.mark.slow
COUNT = int(os.environ.get("GONGKAI_MANY", "100000"))
ROUNDS = int(os.environ.get("GONGKAI_ROUNDS", "9"))
Taken = tuple[float, float]
"""Seconds by the clock, and of a processor."""
EMPTY = (
    "import sys\n"
    "from PySide6.QtCore import QTimer\n"
    "from PySide6.QtWidgets import QApplication, QWidget\n"
    "app = QApplication([])\n"
    "window = QWidget()\n"
    "window.resize(1280, 800)\n"
    "window.show()\n"
    "window.repaint()\n"
    "QTimer.singleShot(0, app.quit)\n"
    "app.exec()\n"
)


def test_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_office(tmp_path) as office:
        fill(office.desk.workspace, COUNT, words=10)
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
    home = os.environ | homes
    # As installed: what was compiled once is not compiled again.
    home |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    kept = QSettings(str(tmp_path / "config" / "gongkai" / "gongkai.ini"), QSettings.Format.IniFormat)
    kept.setValue("workspace/last", str(office.place))
    kept.sync()
    gongkai = [sys.executable, "-m", "gongkai", "--quit-when-ready"]
    runs: Mapping[str, Callable[[], Taken]] = {
        "empty window": lambda: timed([sys.executable, "-c", EMPTY], home),
        "unlock screen": lambda: timed(gongkai, home),
        "empty window and orm": lambda: timed([sys.executable, "-c", EMPTY + "import sqlalchemy.orm\n"], home),
        "work list": lambda: timed_with_passphrase(
            [*gongkai, "--workspace", str(office.place), "--account", "clerk"], home
        ),
    }
    for run in runs.values():
        run()  # once before, so that everything is read from the disk
    times: dict[str, list[Taken]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():  # in turn, so that all see the same machine
            times[name].append(run())
    with capsys.disabled():
        print()  # noqa: T201
        for name, peer in (("unlock screen", "empty window"), ("work list", "empty window and orm")):
            for what, at in (("", 0), (", processor time", 1)):
                own, others = (median(taken[at] for taken in times[each]) for each in (name, peer))
                print(f"{name}{what}: {own:.2f} s, {peer} {others:.2f} s, {own / others:.2f} times")  # noqa: T201


def timed(command: list[str], environment: Mapping[str, str], fed: Sequence[int] = ()) -> Taken:
    """How long a process takes from its start to its end, and how much of a processor's time."""
    before, start = processor_time(), time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True, pass_fds=fed)
    return time.perf_counter() - start, processor_time() - before


def processor_time() -> float:
    """What all processes have used that were started here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed_with_passphrase(command: list[str], environment: Mapping[str, str]) -> Taken:
    """The same for one that reads its passphrase."""
    read, write = os.pipe()
    os.write(write, f"{PASSPHRASE}\n".encode())
    os.close(write)
    taken = timed([*command, "--passphrase-fd", str(read)], environment, [read])
    os.close(read)
    return taken
