"""Backups: what comes back, what is refused, what a power cut leaves, and what is saved of a damaged workspace."""

import json
import os
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import add
from pathlib import Path

import pytest

from gongkai.commands import draft, views
from gongkai.commands.backup import back_up, back_up_daily
from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.rescue import rescue_workspace
from gongkai.commands.restore import finish_restore, look_into, restore
from gongkai.domain.errors import UserError
from gongkai.store import cipher
from gongkai.store.comparing import is_sound
from gongkai.vault.slots import slots_beside
from office import PASSPHRASE, Office, open_office

FORM = "org/annual_inspection"
KEEPER = Path(__file__).with_name("killed_keeper.py")
PAGE = 4096
NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)


pytestmark = pytest.mark.file_only


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def measures(place: Path) -> set[str]:
    """What the drafts of this workspace say, read by its clerk."""
    desk = sign_in(open_desk(place), "clerk", PASSPHRASE)
    try:
        drafts = [views.editor_view(desk, one.id).disclosure for one in views.work_list(desk)]
        return {str(one.entries["absent_measures"]) for one in drafts}
    finally:
        desk.workspace.close()


def written(office: Office, text: str) -> None:
    draft.create(office.seat("clerk"), FORM, {"absent_measures": text})


def test_a_backup_made_at_work_brings_back_the_moment_it_was_made(office: Office, tmp_path: Path) -> None:
    written(office, "甲")
    with office.desk.workspace.write() as tx:  # somebody is in the middle of writing
        tx.set_info("half", "written")
        copied = replace(office.seat("clerk"), workspace=office.desk.workspace)
        with pytest.raises(UserError, match="正忙"):  # the copy is made, its event waits for the writer
            back_up(copied, tmp_path / "office.gkb")
    written(office, "乙")
    restored = restore(tmp_path / "office.gkb", tmp_path / "elsewhere" / "office.gongkai", NOON)
    assert restored.kept_as == ""
    assert measures(tmp_path / "elsewhere" / "office.gongkai") == {"甲"}
    assert measures(office.place) == {"甲", "乙"}


def test_what_stood_there_is_kept_and_opens(office: Office, tmp_path: Path) -> None:
    written(office, "甲")
    back_up(office.seat("clerk"), tmp_path / "office.gkb")
    written(office, "乙")
    office.desk.workspace.close()
    restored = restore(tmp_path / "office.gkb", office.place, NOON)
    assert measures(office.place) == {"甲"}
    assert measures(tmp_path / restored.kept_as) == {"甲", "乙"}


def test_every_changed_byte_of_a_backup_is_found_and_nothing_is_restored(office: Office, tmp_path: Path) -> None:
    backup, place = tmp_path / "office.gkb", tmp_path / "new" / "office.gongkai"
    back_up(office.seat("clerk"), backup)
    whole, chance = backup.read_bytes(), random.Random(20261124)
    with zipfile.ZipFile(backup) as opened:
        parts = [info.header_offset + 120 for info in opened.infolist()]
    for at in [*parts, *(chance.randrange(len(whole)) for _ in range(40))]:
        changed = bytearray(whole)
        changed[at] ^= 1 << chance.randrange(8)
        backup.write_bytes(changed)
        try:
            manifest = look_into(backup)
        except UserError:
            with pytest.raises(UserError):
                restore(backup, place, NOON)
            assert not place.parent.exists()
        else:  # a byte of the zip's own that nothing depends on: a time, a flag
            backup.write_bytes(whole)
            assert manifest.parts == look_into(backup).parts
    for size in (0, 10, len(whole) // 2, len(whole) - 1):
        backup.write_bytes(whole[:size])
        with pytest.raises(UserError):
            look_into(backup)


def test_a_backup_of_a_newer_program_is_refused_politely(office: Office, tmp_path: Path) -> None:
    backup, newer = tmp_path / "office.gkb", tmp_path / "newer.gkb"
    back_up(office.seat("clerk"), backup)
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(newer, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, json.dumps(json.loads(data) | {"shape": "9999"}) if name.endswith("json") else data)
    with pytest.raises(UserError, match="更新的版本"):
        restore(newer, tmp_path / "new.gongkai", NOON)
    assert not (tmp_path / "new.gongkai").exists()


def test_one_backup_a_day_is_made_and_the_old_ones_make_room(office: Office) -> None:
    folder = office.place.with_name("office.gongkai.backups")
    for day in range(12):
        desk = replace(office.seat("clerk"), clock=partial(add, NOON, timedelta(days=day)))
        assert back_up_daily(desk)
        assert back_up_daily(desk) is None
    days = {path.stem.removeprefix("office-") for path in folder.iterdir()}
    assert {f"2026-12-0{day}" for day in range(1, 6)} | {"2026-11-29", "2026-11-30"} <= days
    assert len(days) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("what", ["backup", "restore"])
def test_killed_at_any_moment_the_workspace_and_the_backup_are_whole(tmp_path: Path, what: str) -> None:
    backup, chance = tmp_path / "office.gkb", random.Random(what)
    with open_office(tmp_path) as office:
        written(office, "甲")
        back_up(office.seat("clerk"), backup)
        written(office, "乙")
        place = office.place
    for _ in range(4):
        _kill_after(chance.random() * 0.3, what, place, backup)
        found = measures(place)  # opening it finishes what was cut short
        assert found == {"甲", "乙"} if what == "backup" else found in ({"甲"}, {"甲", "乙"})
        look_into(backup)


def test_a_restoring_cut_short_between_two_renames_is_finished(office: Office, tmp_path: Path) -> None:
    written(office, "甲")
    back_up(office.seat("clerk"), tmp_path / "office.gkb")
    written(office, "乙")
    office.desk.workspace.close()
    moves = 0
    while True:
        moves += 1
        if _stopped_after(moves, tmp_path / "office.gkb", office.place):
            break
        assert measures(office.place) in ({"甲"}, {"甲", "乙"})
    assert moves > 4
    assert measures(office.place) == {"甲"}


def test_of_a_damaged_workspace_all_is_saved_but_what_stood_on_the_damaged_page(office: Office, tmp_path: Path) -> None:
    for number in range(60):
        written(office, f"第{number}件" + "公开" * 400)
    office.desk.workspace.close()
    damaged = bytearray(office.place.read_bytes())
    for page in (4, 8, 12):  # from the end, where the drafts were written last
        damaged[-page * PAGE + 1000] ^= 1
    office.place.write_bytes(damaged)
    before = office.place.read_bytes()
    new = tmp_path / "rescued.gongkai"
    with pytest.raises(UserError, match="口令不对"):
        rescue_workspace(office.place, new, "clerk", "不是这个口令")
    told = rescue_workspace(office.place, new, "clerk", PASSPHRASE)
    assert any(saved.lost for saved in told)
    assert sum(saved.copied for saved in told if saved.table == "disclosures") > 40
    assert office.place.read_bytes() == before
    desk = sign_in(open_desk(new), "clerk", PASSPHRASE)
    connection = cipher.connect(new, desk.workspace.key)
    assert is_sound(connection)
    connection.close()
    desk.workspace.close()
    assert slots_beside(new).exists()


def _kill_after(seconds: float, what: str, place: Path, backup: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(KEEPER), what, str(place), str(backup)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as keeper:
        assert keeper.stdout is not None
        assert keeper.stdout.readline().strip() == "ready"
        time.sleep(seconds)
        keeper.kill()


def _stopped_after(moves: int, backup: Path, place: Path) -> bool:
    """Restores, with the machine stopping after so many renames; tells whether it came to its end before."""
    whole, left = Path.replace, iter(range(moves))

    def limited(self: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return whole(self, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", limited)
        try:
            restore(backup, place, NOON + timedelta(seconds=moves))
        except KeyboardInterrupt:
            return False
    finish_restore(place)
    return True
