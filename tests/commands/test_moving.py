"""A workspace on a server is backed up into one encrypted file, which opens as a file and on another server."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from approving import approved
from gongkai.commands import attach, draft, settings
from gongkai.commands.audit import audit
from gongkai.commands.backup import back_up
from gongkai.commands.desk import Desk
from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.restore import restore, restore_to_server
from gongkai.domain.errors import UserError
from gongkai.store.audit import LinkedEvent
from office import PASSPHRASE, POSTGRESQL, Office, open_office
from postgres_server import fresh_database

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, POSTGRESQL) as opened:
        yield opened


def held(desk: Desk, made: str) -> tuple[object, ...]:
    """What a workspace has of a disclosure, and its whole chain as far as the backup."""
    with desk.workspace.read() as tx:
        chain: tuple[LinkedEvent, ...] = tx.audit.events()[:6]
        found = tx.search.find("社会组织", 5)
        return tx.disclosures.get(made), tx.reviews.of(made), tx.reviews.output(made, 1, "pdf"), chain, found


def test_a_server_is_backed_up_restored_to_a_file_and_moved_to_another_server(office: Office, tmp_path: Path) -> None:
    made = approved(office)
    before = held(office.seat("admin"), made)
    backup, place = tmp_path / "office.gkb", tmp_path / "again" / "office.gongkai"
    back_up(office.seat("admin"), backup)
    assert "年检".encode() not in backup.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"office.gkb"}
    restore(backup, place, NOON)
    desk = sign_in(open_desk(place), "admin", PASSPHRASE)
    assert held(desk, made) == before
    assert audit(desk).faults == ()
    desk.workspace.close()
    with fresh_database() as elsewhere:
        with pytest.raises(UserError, match="口令不对"):
            restore_to_server(backup, elsewhere, "admin", "不是这个口令")
        restore_to_server(backup, elsewhere, "admin", PASSPHRASE)
        moved = sign_in(open_desk(elsewhere), "admin", PASSPHRASE)
        assert held(moved, made) == before
        assert audit(moved).faults == ()
        moved.workspace.close()
        with pytest.raises(UserError, match="已经有了"):
            restore_to_server(backup, elsewhere, "admin", PASSPHRASE)


def test_attached_files_lie_encrypted_in_the_shared_folder_that_the_office_chose(
    office: Office, tmp_path: Path
) -> None:
    folder, clerk = tmp_path / "shared", office.seat("clerk")
    made = draft.create(clerk, "org/charity").id
    attach.attach(clerk, made, "以前的.txt", "存放在数据库里".encode())
    with pytest.raises(UserError, match="不能写入"):
        settings.set_attachments_folder(office.seat("admin"), str(folder))
    folder.mkdir()
    settings.set_attachments_folder(office.seat("admin"), str(folder))
    attach.attach(clerk, made, "名单.txt", "共享文件夹里的附件".encode())
    (file,) = folder.iterdir()
    assert "附件".encode() not in file.read_bytes()
    with clerk.workspace.read() as tx:
        earlier, later = tx.disclosures.get(made).attachments
        assert tx.attachments.data(earlier.sha256) == "存放在数据库里".encode()
        assert tx.attachments.data(later.sha256) == "共享文件夹里的附件".encode()
        assert later.sha256 not in file.name
    back_up(office.seat("admin"), tmp_path / "office.gkb")
    restore(tmp_path / "office.gkb", tmp_path / "again" / "office.gongkai", NOON)
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with clerk.workspace.read() as tx, pytest.raises(KeyError):
        tx.attachments.data(later.sha256)
    folder.rename(tmp_path / "away")
    with clerk.workspace.read() as tx, pytest.raises(UserError, match="现在打不开"):
        tx.attachments.data(later.sha256)
    desk = sign_in(open_desk(tmp_path / "again" / "office.gongkai"), "admin", PASSPHRASE)
    with desk.workspace.read() as tx:
        assert tx.attachments.data(later.sha256) == "共享文件夹里的附件".encode()
    desk.workspace.close()
