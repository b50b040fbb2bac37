"""Encryption at rest: who can open a workspace, and what somebody finds who takes the disk away."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gongkai import paths
from gongkai.commands import attach, draft, office, people, publish, review, slots, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.store import cipher
from gongkai.vault.slots import slots_beside
from office import BUREAU, PASSPHRASE, PEOPLE, Office, open_office

SAMPLE = paths.resources() / "sample" / "disclosures" / "09-annual_inspection.yaml"
CANARY = "金丝雀在矿井里唱歌"
WRITER = Path(__file__).with_name("killed_writer.py")


pytestmark = pytest.mark.file_only


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as made:
        yield made


def readable(folder: Path, *texts: str) -> list[str]:
    """Where any of these texts can be read in any file of the folder, in any of the usual encodings."""
    needles = {text.encode(coding) for text in texts for coding in ("utf-8", "utf-16-le", "utf-16-be", "gbk")}
    escaped = {text.encode("unicode_escape") for text in texts}
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path.name for path in files if any(needle in path.read_bytes() for needle in needles | escaped)]


def used(opened: Office) -> str:
    """A disclosure with the canary in its entries and in a file, taken through to the outbox; and its title."""
    made = draft_file(opened.seat("clerk"), SAMPLE)
    disclosure = views.editor_view(opened.seat("clerk"), made).disclosure
    draft.save(opened.seat("clerk"), made, disclosure.entries | {"absent_measures": CANARY}, disclosure.version)
    attach.attach(opened.seat("clerk"), made, "说明.txt", f"{CANARY}。".encode())
    submit.submit(opened.seat("clerk"), made)
    for login in ("head", "officer", "signer"):
        desk = opened.seat(login)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES, CANARY) for question in questions))
        (publish.sign if login == "signer" else review.pass_step)(desk, made)
    return disclosure.title


def test_nothing_of_a_used_workspace_can_be_read_from_the_disk(
    opened: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    title = used(opened)
    private = (CANARY, title, BUREAU.name, "刘芳", "CREATE TABLE")
    assert (tmp_path / "office.gongkai-wal").stat().st_size > 0
    assert readable(tmp_path, *private) == []
    opened.desk.workspace.close()
    assert readable(tmp_path, *private) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_nothing_can_be_read_after_a_power_cut_and_nothing_is_lost(tmp_path: Path) -> None:
    with open_office(tmp_path) as opened:
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(tmp_path)}
        command = [sys.executable, str(WRITER), str(opened.place), CANARY]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
            assert writer.stdout is not None
            made = writer.stdout.readline().strip()
            writer.send_signal(signal.SIGKILL)
        assert readable(tmp_path, CANARY) == []
        assert views.editor_view(opened.seat("clerk"), made).disclosure.entries["absent_measures"] == CANARY


def test_a_shut_workspace_gives_nothing_but_the_logins(opened: Office) -> None:
    shut = office.open_desk(opened.place)
    assert set(office.who_can_sign_in(shut)) == set(PEOPLE)
    with pytest.raises(UserError, match="登录"):
        office.people(shut)
    with pytest.raises(UserError, match="登录名或口令不对"):
        office.sign_in(shut, "clerk", "不是这个口令")
    with pytest.raises(UserError, match="登录名或口令不对"):
        office.sign_in(shut, "nobody", PASSPHRASE)


def test_locking_forgets_the_key(opened: Office) -> None:
    desk = office.sign_in(office.open_desk(opened.place), "clerk", PASSPHRASE)
    workspace = desk.workspace
    workspace.close()
    with pytest.raises(UserError, match="锁着"):
        _ = workspace.key
    with pytest.raises(UserError, match="锁着"):
        office.people(desk.locked())


def test_somebody_new_can_open_the_workspace(opened: Office) -> None:
    newcomer = office.NewPerson("xinren", "新人", frozenset({Role.CLERK}), "新人的口令-2026", BUREAU.code)
    office.add_person(opened.seat("admin"), newcomer)
    desk = office.sign_in(office.open_desk(opened.place), "xinren", "新人的口令-2026")
    assert desk.account.name == "新人"
    desk.workspace.close()


def test_somebody_whose_account_is_closed_opens_nothing_any_more(opened: Office) -> None:
    with opened.desk.workspace.read() as tx:
        (gone,) = [account.id for account in tx.people.accounts() if account.login == "clerk2"]
    people.deactivate(opened.seat("admin"), gone)
    assert "clerk2" not in office.who_can_sign_in(opened.desk)
    with pytest.raises(UserError, match="登录名或口令不对"):
        office.sign_in(office.open_desk(opened.place), "clerk2", PASSPHRASE)


def test_the_secret_for_deliveries_opens_until_it_is_renewed(opened: Office) -> None:
    with pytest.raises(UserError, match="管理员"):
        slots.renew_delivery_slot(opened.seat("clerk"))
    first = slots.renew_delivery_slot(opened.seat("admin"))
    desk = office.open_for_delivery(opened.place, first)
    assert desk.session is None
    assert views.outbox_view(desk).entries == ()
    desk.workspace.close()
    second = slots.renew_delivery_slot(opened.seat("admin"))
    with pytest.raises(UserError, match="口令不对"):
        office.open_for_delivery(opened.place, first)
    office.open_for_delivery(opened.place, second).workspace.close()


def test_a_workspace_without_its_keys_is_told(opened: Office) -> None:
    slots_beside(opened.place).unlink()
    with pytest.raises(UserError, match=r"office\.gongkai\.keys"):
        office.open_desk(opened.place)


def test_a_readable_workspace_is_encrypted_and_everybody_keeps_their_passphrase(opened: Office, tmp_path: Path) -> None:
    title, old = used(opened), _made_readable(opened, tmp_path / "old")
    assert readable(old.parent, CANARY, title) == [old.name]
    shut = office.open_desk(old)
    assert readable(old.parent, CANARY, title, "CREATE TABLE") == []
    assert set(office.who_can_sign_in(shut)) == set(PEOPLE)
    with pytest.raises(UserError, match="口令不对"):
        office.sign_in(shut, "clerk", "不是这个口令")
    for login in (*PEOPLE, *PEOPLE):
        desk = office.sign_in(office.open_desk(old), login, PASSPHRASE)
        assert [entry.title for entry in views.outbox_view(desk).entries] == [title]
        desk.workspace.close()
    assert {path.name for path in old.parent.iterdir()} == {"office.gongkai", "office.gongkai.keys"}


def test_a_readable_workspace_in_use_is_left_alone(opened: Office, tmp_path: Path) -> None:
    old = _made_readable(opened, tmp_path / "old")
    other = cipher.connect_plain(old)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="正忙"):
        office.open_desk(old)
    other.execute("ROLLBACK")
    other.close()
    assert cipher.is_plain(old)
    desk = office.sign_in(office.open_desk(old), "clerk", PASSPHRASE)
    desk.workspace.close()


def test_a_readable_file_that_is_no_workspace_stays_as_it_is(tmp_path: Path) -> None:
    other = cipher.connect_plain(tmp_path / "music.db")
    other.execute("CREATE TABLE songs (title TEXT)")
    other.close()
    before = (tmp_path / "music.db").read_bytes()
    with pytest.raises(UserError, match="不是工作库"):
        office.open_desk(tmp_path / "music.db")
    assert (tmp_path / "music.db").read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def _made_readable(opened: Office, folder: Path) -> Path:
    """A copy of the workspace as the program kept it before there was encryption."""
    folder.mkdir()
    place = folder / opened.place.name
    with opened.broken_into() as connection:
        connection.execute("ATTACH DATABASE ? AS readable KEY ''", (str(place),))
        connection.execute("SELECT sqlcipher_export('readable')")
        connection.execute("DETACH DATABASE readable")
    return Path(place)
