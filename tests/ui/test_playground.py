"""A window that was killed leaves its practice office; the next start removes it, and none that is being played in."""

import subprocess
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongkai import app
from gongkai.ui.context import Context
from gongkai.ui.unlock import playground

PLAYING = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from gongkai.ui.unlock import playground
folder, lock = playground.held_folder()
(folder / "practice.gongkai").write_text("x")
print(folder, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def other(temporary: Path) -> Iterator[tuple["subprocess.Popen[str]", Path]]:
    """Another program that somebody practises in, and its folder."""
    started = subprocess.Popen(
        [sys.executable, "-c", PLAYING, str(temporary)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert started.stdout
    with started:
        yield started, Path(started.stdout.readline().strip())
        started.kill()


def test_what_another_window_plays_in_stays_until_it_is_gone(
    other: tuple["subprocess.Popen[str]", Path], temporary: Path
) -> None:
    program, folder = other
    playground.sweep()
    assert (folder / "practice.gongkai").exists()
    program.kill()
    program.wait()
    assert folder.exists(), "killed, it could clear nothing away"
    playground.sweep()
    assert not list(temporary.iterdir())


def test_what_this_window_plays_in_stays(temporary: Path) -> None:
    folder, lock = playground.held_folder()
    playground.sweep()
    assert folder.exists()
    lock.unlock()


def test_what_was_left_before_folders_were_held_goes_and_nothing_else(temporary: Path) -> None:
    old, others = temporary / "gongkai-practice-old", temporary / "gongkai-test-1"
    for place in (old, others):
        (place / "practice.gongkai.backups").mkdir(parents=True)
    playground.sweep()
    assert list(temporary.iterdir()) == [others]


def test_the_next_start_sweeps_behind_its_window(
    qtbot: QtBot, context: Context, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    left = temporary / "gongkai-practice-left"
    left.mkdir()
    window = app.open_window(context, Namespace(workspace=None, account=None, quit_when_ready=False))
    with qtbot.waitSignal(window.ready):
        pass
    assert left.exists(), "nobody waits for the sweeping"
    qtbot.waitUntil(lambda: not left.exists(), timeout=20_000)
    app.close(window, context)
    window.deleteLater()
