"""A workspace on a server is backed up every day, as one in a file is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import add
from pathlib import Path

import pytest

from gongkai.commands import backup, draft, settings, views
from gongkai.commands.backup import back_up_daily
from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.restore import restore
from gongkai.domain.errors import UserError
from office import PASSPHRASE, POSTGRESQL, open_office

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)


def test_a_server_is_backed_up_every_day_into_the_folder_that_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "own_backups", lambda: tmp_path / "data" / "backups")
    shared = tmp_path / "shared"
    with open_office(tmp_path, POSTGRESQL) as office:
        clerk, admin = (replace(office.seat(login), clock=lambda: NOON) for login in ("clerk", "admin"))
        made = draft.create(clerk, "org/annual_inspection", {"absent_measures": "甲"}).id
        assert back_up_daily(clerk) is None  # no folder chosen: the administrator's computer keeps them
        first = back_up_daily(admin)
        assert first is not None
        assert first.parent == tmp_path / "data" / "backups"
        with pytest.raises(UserError, match="不能写入"):
            settings.set_backups_folder(admin, str(shared))
        shared.mkdir()
        settings.set_backups_folder(admin, str(shared))
        for day in range(9):
            seat = replace(clerk, clock=partial(add, NOON, timedelta(days=day)))
            assert back_up_daily(seat)
            assert back_up_daily(replace(admin, clock=seat.clock)) is None
        days = {path.name[-14:-4] for path in shared.iterdir()}
        assert days == {
            "2026-11-26",
            "2026-11-27",
            "2026-11-28",
            "2026-11-29",
            "2026-11-30",
            "2026-12-01",
            "2026-12-02",
        }
        newest = max(shared.iterdir())
        shared.rename(tmp_path / "away")
        with pytest.raises(UserError, match="找不到"):
            back_up_daily(clerk)
    restore(tmp_path / "away" / newest.name, tmp_path / "again.gongkai", NOON)
    desk = sign_in(open_desk(tmp_path / "again.gongkai"), "clerk", PASSPHRASE)
    assert views.editor_view(desk, made).disclosure.entries["absent_measures"] == "甲"
    desk.workspace.close()
