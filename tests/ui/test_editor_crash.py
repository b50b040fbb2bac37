"""A power cut while somebody types: another process is killed in the middle of a sentence, and the text is there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gongkai.commands import draft
from office import Office, open_office

TYPIST = Path(__file__).with_name("typist.py")
LOST_SECONDS = 2.0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_editor_has_lost_at_most_the_last_two_seconds(tmp_path: Path) -> None:
    with open_office(tmp_path) as office:
        made = draft.create(office.seat("clerk"), "fiscal/three_public", {}).id
        typed = _type_and_be_killed(office.place, made)
        kept = _kept(office, made)
    # The typist prints the time beside each count of characters that stand in the box.
    must_be_kept = [count for when, count in typed if when <= typed[-1][0] - LOST_SECONDS]
    assert len(kept) >= must_be_kept[-1] > 0
    assert kept == "公开" * (len(kept) // 2)


def _type_and_be_killed(place: Path, disclosure: str) -> list[tuple[float, int]]:
    command = [sys.executable, str(TYPIST), str(place), disclosure]
    path = os.pathsep.join(sys.path)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path}
    typed: list[tuple[float, int]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            when, count = line.split()
            typed.append((float(when), int(count)))
            if typed[-1][0] - typed[0][0] > LOST_SECONDS + 2:
                typist.send_signal(signal.SIGKILL)
                break
        typist.wait()
    assert typist.returncode == -signal.SIGKILL
    return typed


def _kept(office: Office, disclosure: str) -> str:
    with office.desk.workspace.read() as tx:
        return str(tx.disclosures.get(disclosure).entries.get("abroad_reason", ""))
