"""A desktop of its own for a real window: display, window manager, session bus, and what else a suite starts on it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from select import select
from typing import IO, Any

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 30.0
"""Seconds until something that was asked for must be there."""
_NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xdotool")


def what_is_missing(*more: str) -> str:
    """Which of the programs that a suite needs are not installed here; empty where all are."""
    gone = [name for name in (*_NEEDED, *more) if not shutil.which(name)]
    return f"not installed: {', '.join(gone)}" if gone else ""


def reads_accessibility() -> bool:
    """Whether the system's Python can read the accessibility tree."""
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run([SYSTEM_PYTHON, "-c", code], stderr=subprocess.DEVNULL).returncode
    )


@dataclass
class Desktop:
    """Where programs are started; `session` are the variables of its session."""

    session: dict[str, str]
    ends: ExitStack = field(repr=False)

    def start(self, *command: str, more: Mapping[str, str] | None = None, **pipes: Any) -> "subprocess.Popen[str]":
        """Starts a program on this desktop; it ends with the desktop."""
        made = subprocess.Popen(command, env=self.session | dict(more or {}), text=True, **pipes)
        self.ends.callback(_end, made)
        return made

    def do(self, *command: str) -> str:
        """Runs a program to its end and gives what it printed."""
        return subprocess.run(
            command, env=self.session, text=True, check=True, stdout=subprocess.PIPE, timeout=PATIENCE
        ).stdout

    def press(self, *keys: str) -> None:
        """Presses keys as a person does, by their names in X."""
        for key in keys:
            self.do("xdotool", "key", key)
            time.sleep(0.15)

    def type(self, letters: str) -> None:
        """Types letters as a person does."""
        self.do("xdotool", "type", "--delay", "60", letters)
        time.sleep(0.3)


class Window:
    """The program's window in a process of its own, which shows a screen and says what it has when it is asked."""

    def __init__(self, desktop: Desktop, folder: Path, login: str, more: Mapping[str, str] | None = None) -> None:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = desktop.start(sys.executable, str(HERE / "window.py"), str(folder), login, more=more, **pipes)
        self._answer()

    def show(self, screen: str) -> None:
        """Shows one of the screens of `pictures.stage`, and waits until it is quiet."""
        self._ask("show", screen)

    def fail(self, title: str) -> None:
        """Lets an error of this title come up."""
        self._ask("fail", title)

    @property
    def focus(self) -> dict[str, str]:
        """What has the cursor: its class, its spoken name, its text."""
        return dict(self._ask("focus"))

    def close(self) -> None:
        """Ends it."""
        _end(self._process)

    def _ask(self, *words: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write("\t".join(words) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(line_of(self._process.stdout))


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A display of 1440×900 with a window manager and a bus; everything on it ends with it."""
    with ExitStack() as ends:
        home, private = folder / "home", folder / "run"
        for made in (home, private):
            made.mkdir(mode=0o700)
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
        session = kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(private), "QT_QPA_PLATFORM": "xcb"}
        opened = Desktop(session, ends)
        reading, writing = os.pipe()
        opened.start(
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            "1440x900x24",
            "-nolisten",
            "tcp",
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            session["DISPLAY"] = f":{told.readline().strip()}"
        bus = opened.start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        assert bus.stdout is not None
        session["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        opened.start("openbox", stderr=subprocess.DEVNULL)
        yield opened


def line_of(pipe: IO[str]) -> str:
    """The next line that a program prints."""
    ready, _, _ = select([pipe], [], [], 2 * PATIENCE)
    assert ready, "nothing was said"
    return pipe.readline()


def until(holds: Callable[[], object], what: str) -> None:
    """Waits until it holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
