"""Packages that travel by hand: what they carry, who can open them, and what is never overwritten."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from approving import answered, submitted
from cli_seat import passphrase_fd, seat
from gongkai.__main__ import _package_apart, main
from gongkai.commands import draft, people, publish, review, submit, views
from gongkai.commands import office as offices
from gongkai.commands.audit import audit
from gongkai.commands.partners import pin, unpin
from gongkai.commands.receiving import Looked, look_into
from gongkai.commands.taking import Taken, take
from gongkai.commands.transfer import pack
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.signatures import fingerprint
from gongkai.domain.transfer import Standing
from gongkai.domain.workflow import State
from office import BUREAU, PASSPHRASE, Office, open_office
from travelling import Elsewhere, an_office_elsewhere, only_receiver, two_offices

Pair = tuple[Office, Elsewhere]
TAKER = Path(__file__).with_name("killed_taker.py")
MARKED = "机密★10年\n本次检查的名单。".encode()


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with two_offices(tmp_path) as made:
        yield made


def seen(looked: Looked) -> list[Standing]:
    return [one.standing for one in looked.seen]


def test_a_review_begun_here_goes_on_there_and_comes_home(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    answered(here.seat("head"), made)
    review.pass_step(here.seat("head"), made)
    pack(here.seat("head"), [made], only_receiver(here.seat("head")), stick)
    officer = there.seat("bofficer")
    looked = look_into(officer, stick)
    assert seen(looked) == [Standing.NEW]
    (one,) = looked.seen
    assert [(opinion.name, opinion.holds) for opinion in one.opinions] == [("杨波", True)]
    assert views.work_list(officer) == ()
    assert take(officer, looked) == Taken(taken=(made,))
    answered(officer, made)
    review.pass_step(officer, made)
    answered(there.seat("bsigner"), made)
    publish.sign(there.seat("bsigner"), made)
    assert audit(there.desk).faults == ()
    pack(officer, [made], only_receiver(officer), tmp_path / "回.gkz")
    back = look_into(here.seat("clerk"), tmp_path / "回.gkz")
    assert seen(back) == [Standing.AHEAD]
    take(here.seat("clerk"), back)
    assert views.editor_view(here.seat("clerk"), made).disclosure.state is State.APPROVED
    assert audit(here.desk).faults == ()


def test_the_same_package_changes_nothing_the_second_time(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    pack(here.seat("head"), [made], only_receiver(here.seat("head")), stick)
    officer = there.seat("bofficer")
    take(officer, look_into(officer, stick))
    before = views.editor_view(officer, made)
    again = look_into(officer, stick)
    assert again.known
    assert seen(again) == [Standing.SAME]
    assert take(officer, again).taken == ()
    assert views.editor_view(officer, made).disclosure == before.disclosure


def test_what_both_sides_changed_is_shown_and_not_overwritten(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    head, clerk, officer = here.seat("head"), here.seat("clerk"), there.seat("bofficer")
    answered(head, made)
    review.pass_step(head, made)
    pack(head, [made], only_receiver(head), stick)
    take(officer, look_into(officer, stick))
    review.send_back(here.seat("officer"), made, "请补充。")
    again = tmp_path / "再送.gkz"
    pack(clerk, [made], only_receiver(clerk), again)
    review.withhold(officer, made, "依据条例第十四条，不予公开。")
    looked = look_into(officer, again)
    assert seen(looked) == [Standing.CONFLICT]
    assert take(officer, looked).left == (made,)
    assert views.editor_view(officer, made).disclosure.state is State.NOT_DISCLOSED
    with pytest.raises(UserError, match="角色"):
        take(officer, looked, copies=[made])
    (copied,) = take(there.seat("bclerk"), looked, copies=[made]).copied
    assert views.editor_view(there.seat("bclerk"), copied).disclosure.state is State.DRAFT


def test_a_package_from_before_the_work_went_on_is_old(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    head, clerk, officer = here.seat("head"), here.seat("clerk"), there.seat("bofficer")
    pack(head, [made], only_receiver(head), stick)
    take(officer, look_into(officer, stick))
    review.send_back(head, made, "请补充。")
    text = views.editor_view(clerk, made).disclosure
    draft.save(clerk, made, text.entries | {"absent_measures": "另写"}, text.version)
    submit.submit(clerk, made)
    pack(officer, [made], only_receiver(officer), tmp_path / "回.gkz")
    assert seen(look_into(clerk, tmp_path / "回.gkz")) == [Standing.OLDER]
    pack(clerk, [made], only_receiver(clerk), tmp_path / "再送.gkz")
    assert seen(look_into(officer, tmp_path / "再送.gkz")) == [Standing.AHEAD]


def test_a_draft_from_elsewhere_becomes_a_draft_of_ones_own_only_once(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    review.send_back(here.seat("head"), made, "请补充。")
    pack(here.seat("clerk"), [made], only_receiver(here.seat("clerk")), stick)
    clerk = there.seat("bclerk")
    looked = look_into(clerk, stick)
    assert seen(looked) == [Standing.COPY]
    assert take(clerk, looked).left == (made,)
    (copied,) = take(clerk, looked, copies=[made]).copied
    disclosure = views.editor_view(clerk, copied).disclosure
    assert (disclosure.drafter, disclosure.state) == (clerk.account.id, State.DRAFT)
    again = look_into(clerk, stick)
    assert again.seen[0].copy == copied
    assert take(clerk, again, copies=[made]).copied == ()


def test_only_the_receivers_open_a_package_and_only_from_a_pinned_office(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    pack(here.seat("head"), [made], only_receiver(here.seat("head")), stick)
    with pytest.raises(UserError, match="打不开"):
        look_into(here.seat("clerk"), stick)
    assert seen(look_into(here.seat("head"), stick)) == [Standing.SAME]
    unpin(there.seat("badmin"), only_receiver(there.seat("badmin")).office)
    with pytest.raises(UserError, match="名单还没有固定"):
        look_into(there.seat("bofficer"), stick)


def test_a_revoked_key_makes_no_package_that_is_opened(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    head, admin = here.seat("head"), here.seat("admin")
    pack(head, [made], only_receiver(head), stick)
    people.deactivate(admin, head.account.id)
    signed = people.key_list(admin)
    assert signed is not None
    pin(there.seat("badmin"), signed)
    with pytest.raises(UserError, match="停用或吊销"):
        look_into(there.seat("bofficer"), stick)


def test_what_bears_a_classification_mark_is_stored_nowhere(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    review.send_back(here.seat("head"), made, "请补充。")
    clerk = here.seat("clerk")
    file = Attachment("名单.txt", "text/plain", len(MARKED), sha256_hex(MARKED))
    with here.desk.workspace.write() as tx:  # as if the sender's program had not looked
        tx.attachments.put(made, file, MARKED, ())
    pack(clerk, [made], only_receiver(clerk), stick)
    officer, before = there.seat("bclerk"), there.place.read_bytes()
    looked = look_into(officer, stick)
    assert seen(looked) == [Standing.REFUSED]
    assert "密级标志" in looked.seen[0].wrong
    assert take(officer, looked, copies=[made]).left == (made,)
    assert there.place.read_bytes() == before
    text = views.editor_view(clerk, made).disclosure
    draft.save(clerk, made, text.entries | {"absent_measures": "机密★10年"}, text.version)
    with pytest.raises(UserError, match="密级标志"):
        pack(clerk, [made], only_receiver(clerk), tmp_path / "不行.gkz")


def test_an_administrator_compares_the_fingerprint_before_a_list_is_pinned(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    with open_office(tmp_path / "here") as here, an_office_elsewhere(tmp_path) as there:
        signed = people.sign_key_list(there.seat("badmin"))
        with pytest.raises(UserError, match="管理员"):
            pin(here.seat("clerk"), signed, fingerprint(signed.key))
        with pytest.raises(UserError, match="指纹没有核对"):
            pin(here.seat("admin"), signed, fingerprint(there.seat("bclerk").signed_in.key.public_key))
        with pytest.raises(UserError, match="不成立"):
            pin(here.seat("admin"), replace(signed, no=99), fingerprint(signed.key))
        pin(here.seat("admin"), signed, fingerprint(signed.key))
        newer = people.sign_key_list(there.seat("badmin"))
        pin(here.seat("admin"), newer)
        with pytest.raises(UserError, match="名单是旧的"):
            pin(here.seat("admin"), signed)


def test_nobody_signs_in_as_somebody_from_elsewhere(pair: Pair, tmp_path: Path) -> None:
    here, there = pair
    made, stick = submitted(here), tmp_path / "送审.gkz"
    head, officer = here.seat("head"), there.seat("bofficer")
    pack(head, [made], only_receiver(head), stick)
    take(officer, look_into(officer, stick))
    assert {account.name for account in offices.people(officer)} == {"孙丽", "周涛", "吴刚", "郑洁"}
    with pytest.raises(UserError, match="不能登录"):
        offices.sign_in(there.desk, f"@{here.seat('clerk').account.id}", "")
    with pytest.raises(UserError, match="没有这个人员"):
        people.set_roles(there.seat("badmin"), here.seat("clerk").account.id, frozenset({Role.SIGNER}))


def test_a_stopped_export_leaves_nothing_on_the_stick(pair: Pair, tmp_path: Path) -> None:
    here, _ = pair
    made, head = submitted(here), here.seat("head")
    (tmp_path / "stick").mkdir()

    def stop(_done: int, _all: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pack(head, [made], only_receiver(head), tmp_path / "stick" / "送审.gkz", stop)
    assert list((tmp_path / "stick").iterdir()) == []


def test_the_verbs_pack_show_verify_and_take(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, there = pair
    made, stick, keys = submitted(here), str(tmp_path / "送审.gkz"), str(tmp_path / "keys.json")
    to = seat(here, "head")
    assert main(["transfer", "pack", made, "--to", BUREAU.code, "-o", stick, *to]) == 0
    assert main(["keys", "-o", keys, *seat(here, "admin")]) == 0
    told = fingerprint(here.seat("admin").signed_in.key.public_key)
    assert main(["verify", stick, "--trust", told]) == 0
    assert "签名人当时在名单上" in capsys.readouterr().out
    there_seat = ["--workspace", str(there.place), "--account", "bofficer", "--passphrase-fd"]
    assert main(["transfer", "show", stick, *there_seat, passphrase_fd()]) == 0
    assert "新的，可以接着办" in capsys.readouterr().out
    assert main(["transfer", "take", stick, *there_seat, passphrase_fd()]) == 0
    assert "收下 1 件" in capsys.readouterr().out
    changed = bytearray(Path(stick).read_bytes())
    changed[len(changed) // 2] ^= 1
    Path(stick).write_bytes(changed)
    assert main(["verify", stick]) == 1
    assert "送审包不完整" in capsys.readouterr().err


def test_what_came_before_exchange_keys_gets_one_at_the_next_signing_in(pair: Pair) -> None:
    here, _ = pair
    with here.broken_into() as raw:
        raw.execute("UPDATE accounts SET exchange_key = NULL, exchange_proof = NULL")
    old = people.sign_key_list(here.seat("admin"))
    assert not any(line.exchange for line in old.keys if not line.office)
    here.desk.workspace.close()
    for login in ("clerk", "admin"):
        offices.sign_in(offices.open_desk(here.place), login, PASSPHRASE).workspace.close()
    new = people.key_list(here.seat("admin"))
    assert new is not None
    assert {line.person for line in new.keys if line.exchange and not line.office} == {
        here.seat("clerk").account.id,
        here.seat("admin").account.id,
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_at_any_moment_each_disclosure_is_whole_or_not_there(tmp_path: Path) -> None:
    chance = random.Random("take")
    with two_offices(tmp_path) as (here, there):
        made, head = [submitted(here) for _ in range(4)], here.seat("head")
        pack(head, made, only_receiver(head), tmp_path / "送审.gkz")
        place = there.place
    for _ in range(3):
        _kill_after(chance.random() * 0.15, place, tmp_path / "送审.gkz")
        desk = offices.sign_in(offices.open_desk(place), "bofficer", PASSPHRASE)
        assert audit(desk).faults == ()
        desk.workspace.close()
    desk = offices.sign_in(offices.open_desk(place), "bofficer", PASSPHRASE)
    take(desk, look_into(desk, tmp_path / "送审.gkz"))
    assert {one.id for one in views.work_list(desk)} == set(made)
    assert audit(desk).faults == ()
    desk.workspace.close()


def _kill_after(seconds: float, place: Path, package: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(TAKER), str(place), str(package)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as taker:
        assert taker.stdout is not None
        assert taker.stdout.readline().strip() == "ready"
        time.sleep(seconds)
        taker.kill()


@pytest.mark.parametrize(
    ("words", "package"),
    [
        (["a.gkz"], "a.gkz"),
        (["--workspace", "o.db", "a.GKZ"], "a.GKZ"),
        (["verify", "a.gkz"], ""),
        (["transfer", "show", "a.gkz"], ""),
        ([], ""),
    ],
)
def test_a_package_as_the_last_word_opens_in_the_window(words: list[str], package: str) -> None:
    rest, found = _package_apart(words)
    assert found == package
    assert rest == (words[:-1] if package else words)
