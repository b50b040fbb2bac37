"""The same notice gives the same bytes in every format, in another process, on another day, in another time zone."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gongkai.notices.profile import Profile
from gongkai.notices.render import Kind, render
from gongkai.notices.typed import read_text

_ELSEWHERE = """
import sys, time
years = 86400 * 365 * 20
now, local, universal = time.time, time.localtime, time.gmtime
time.time = lambda: now() + years
time.localtime = lambda at=None: local(now() + years if at is None else at)
time.gmtime = lambda at=None: universal(now() + years if at is None else at)
import hashlib
from gongkai.notices.profile import load_profile
from gongkai.notices.render import render
from gongkai.notices.typed import read_text
content = read_text(sys.stdin.buffer.read().decode())
for kind in ("html", "ofd", "docx", "pdf"):
    print(kind, hashlib.sha256(render(content, kind, load_profile())).hexdigest())
"""


@pytest.fixture(scope="module")
def elsewhere(founding_text: str) -> dict[str, str]:
    """The hashes that a process with another clock, time zone and hash seed comes to."""
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "America/New_York", "LOGNAME": "clerk", "USER": "clerk"}
    command = [sys.executable, "-c", _ELSEWHERE]
    done = subprocess.run(command, input=founding_text.encode(), env=environment, check=True, capture_output=True)
    return dict(line.split() for line in done.stdout.decode().splitlines())


@pytest.mark.parametrize("kind", ["pdf", "ofd", "docx", "html"])
def test_another_process_writes_the_same_file(
    kind: Kind, founding_text: str, profile: Profile, elsewhere: dict[str, str]
) -> None:
    data = render(read_text(founding_text), kind, profile)
    assert hashlib.sha256(data).hexdigest() == elsewhere[kind]


@pytest.mark.parametrize("kind", ["pdf", "ofd", "docx", "html"])
def test_a_file_names_no_clerk(
    kind: Kind, founding_text: str, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "clerk-of-the-test")
    data = render(read_text(founding_text), kind, profile)
    assert b"clerk-of-the-test" not in data
    assert str(Path.home()).encode() not in data
