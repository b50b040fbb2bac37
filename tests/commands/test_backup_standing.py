"""Whether there is a good backup: when it was made, where it lies, and what is amiss with it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gongkai.commands.backup import back_up, back_up_daily, back_up_now
from gongkai.commands.backup_standing import Amiss, standing
from gongkai.commands.desk import Desk
from gongkai.domain.errors import UserError
from gongkai.vault.backup_file import read_backup
from office import Office, open_office

NOON = datetime(2026, 11, 29, 4, tzinfo=UTC)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def at(desk: Desk, days: float) -> Desk:
    """The desk so many days later."""
    return replace(desk, clock=lambda: NOON + timedelta(days=days))


def test_no_backup_is_told_until_there_is_one(office: Office) -> None:
    desk = at(office.seat("clerk"), 0)
    assert standing(desk).amiss is Amiss.NONE_YET
    made = back_up_daily(desk)
    now = standing(desk)
    assert now.amiss is None
    assert now.made_at == NOON
    assert made is not None
    assert now.file == str(made)
    assert now.size == made.stat().st_size


def test_a_backup_grows_old_after_three_days(office: Office) -> None:
    desk = office.seat("clerk")
    back_up_daily(at(desk, 0))
    assert standing(at(desk, 3)).amiss is None
    late = standing(at(desk, 4))
    assert (late.amiss, late.days) == (Amiss.OLD, 4)


def test_one_that_was_taken_away_is_missed_but_not_on_another_machine(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at(office.seat("clerk"), 0)
    made = back_up_daily(desk)
    assert made
    made.unlink()
    assert standing(desk).amiss is Amiss.GONE
    monkeypatch.setattr("gongkai.commands.backup_standing.node", lambda: "another machine")
    assert standing(desk).amiss is None


def test_what_failed_is_told_with_its_reason_until_one_is_made(office: Office) -> None:
    desk = at(office.seat("clerk"), 0)
    folder = office.place.with_name("office.gongkai.backups")
    folder.write_text("in the way")
    with pytest.raises(UserError, match="建不了文件夹"):
        back_up_daily(desk)
    told = standing(desk)
    assert told.amiss is Amiss.FAILED
    assert told.failed_at == NOON
    assert "建不了文件夹" in told.why
    folder.unlink()
    back_up_daily(at(desk, 0.1))
    assert standing(desk).amiss is None


def test_one_made_at_will_takes_todays_place_and_tells_how_far_it_is(office: Office) -> None:
    desk = at(office.seat("clerk"), 0)
    first = back_up_daily(desk)
    assert first
    with desk.workspace.write() as tx:
        tx.set_info("filler", "公开" * 4_000_000)
    told: list[tuple[int, int]] = []
    assert back_up_now(desk, lambda done, total: told.append((done, total))) == first
    assert len(told) > 3
    assert told[-1][0] == told[-1][1]
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    assert read_backup(first).parts["workspace"].size > 16_000_000


def test_one_that_is_stopped_leaves_what_was_there(office: Office) -> None:
    class StoppedError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    desk = at(office.seat("clerk"), 0)
    first = back_up_daily(desk)
    assert first
    before = first.read_bytes()
    with pytest.raises(StoppedError):
        back_up_now(desk, stop)
    assert first.read_bytes() == before
    assert list(first.parent.iterdir()) == [first]
    assert standing(desk).amiss is None


def test_it_is_stopped_in_the_middle_of_reading_back_too(office: Office) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total * 9 // 10:
            raise StoppedError

    desk = at(office.seat("clerk"), 0)
    first = back_up_daily(desk)
    assert first
    before = first.read_bytes()
    with pytest.raises(StoppedError):
        back_up_now(desk, stop)
    assert first.read_bytes() == before
    assert list(first.parent.iterdir()) == [first]


def test_a_copy_taken_along_counts_too(office: Office, tmp_path: Path) -> None:
    desk = at(office.seat("clerk"), 0)
    back_up(desk, tmp_path / "stick.gkb")
    assert standing(desk).file.endswith("stick.gkb")
