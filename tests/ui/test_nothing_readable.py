"""`strings` over all that a day of work leaves after a power cut: home, settings, temp folder, stick, workspace."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from travelling import two_offices

RESIDENT = Path(__file__).with_name("resident.py")
CANARY = "金丝雀在矿井里唱歌"
TITLE = "社会组织年检结论公告"
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gbk")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_no_draft_text_is_in_any_file_that_a_days_work_leaves(tmp_path: Path) -> None:
    for name in ("home", "temp", "stick"):
        (tmp_path / name).mkdir()
    with two_offices(tmp_path) as (here, _there):
        place = here.place
    said = _work_and_be_killed(place, tmp_path)
    assert said == "ready"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"送审.gkz", "office.gkb", "office.gongkai-wal"} <= {path.name for path in files}
    for text in (CANARY, TITLE, "刘芳", "CREATE TABLE"):
        assert [path.name for path in files if _holds(path.read_bytes(), text)] == [], text


def _work_and_be_killed(place: Path, folder: Path) -> str:
    home = str(folder / "home")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": home, "TMPDIR": str(folder / "temp"), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(RESIDENT), str(place), str(folder / "stick"), CANARY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as resident:
        assert resident.stdout is not None
        said = resident.stdout.readline().strip()
        resident.send_signal(signal.SIGKILL)
    return said


def _holds(data: bytes, text: str) -> bool:
    return any(text.encode(coding) in data for coding in _ENCODINGS) or text.encode("unicode_escape") in data
