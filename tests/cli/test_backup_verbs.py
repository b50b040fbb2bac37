"""Backup and restore from the command line."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_seat import seat
from gongkai.__main__ import main
from office import Office, open_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def test_a_backup_shows_what_is_inside_and_comes_back(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, back = tmp_path / "office.gkb", tmp_path / "back.gongkai"
    assert main(["backup", str(out), *seat(office), "--json"]) == 0
    written = json.loads(capsys.readouterr().out)
    assert main(["restore", str(out), "--show", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {name: written[name] for name in written if name != "file"}
    assert not back.exists()
    assert main(["restore", str(out), "--workspace", str(back)]) == 0
    assert "逐字节核对" in capsys.readouterr().out
    assert main(["restore", str(out), "--workspace", str(back), "--json"]) == 0
    assert (tmp_path / json.loads(capsys.readouterr().out)["kept_as"]).is_file()


def test_a_damaged_workspace_needs_a_passphrase_to_be_saved(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = tmp_path / "new.gongkai"
    assert main(["restore", str(office.place), "--workspace", str(new)]) == 1
    assert "--account" in capsys.readouterr().err
    words = seat(office)[2:]
    assert main(["restore", str(office.place), "--workspace", str(new), *words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["tables"]
    assert {table["table"]: table["copied"] for table in told}["accounts"] == 6
    assert new.is_file()


def test_a_missing_backup_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["restore", str(tmp_path / "no.gkb"), "--workspace", str(tmp_path / "new.gongkai")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
