"""An office is founded off a pasted list; who is handed a slip signs in with it once and then chooses their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gongkai.commands.accounts import change_passphrase
from gongkai.commands.admitting import (
    admit,
    found,
    must_change,
    readmit,
    recovery_pdf,
    slips_pdf,
    unlock_login,
    waiting,
)
from gongkai.commands.audit import audit
from gongkai.commands.office import NewPerson, open_desk, sign_in
from gongkai.commands.recovery import recover
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.formkit.people_list import read_people
from office import BUREAU, Office, open_office
from pdf_words import words

LIST = """姓名\t角色\t登录名
王敏\t起草人\twangmin
赵磊，初审人、印发
孙倩 保密审查员
周强 签发人 zhouqiang
吴芳 管理员、督查 wufang
"""
OWN = "白马 过河 石榴 二十三"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def test_a_pasted_list_is_read_however_it_is_spaced() -> None:
    read = read_people(LIST)
    assert read.problems == ()
    assert [(one.name, one.login) for one in read.people][:3] == [
        ("王敏", "wangmin"),
        ("赵磊", "赵磊"),
        ("孙倩", "孙倩"),
    ]
    assert read.people[1].roles == {Role.SECTION_HEAD, Role.OFFICE}


def test_what_is_wrong_with_a_line_is_said_with_its_number() -> None:
    read = read_people("王敏 起草人\n赵磊\n王敏 签发人\n孙倩 签发人 很 多 词")
    assert [problem[:5] for problem in read.problems] == ["第 2 行", "第 3 行", "第 4 行"]


def test_an_office_is_founded_with_slips_and_a_recovery_key(tmp_path: Path) -> None:
    made = found(str(tmp_path / "office.gongkai"), BUREAU, [], read_people(LIST).people)
    made.desk.workspace.close()
    assert len({slip.passphrase for slip in made.slips}) == 5
    first = sign_in(open_desk(tmp_path / "office.gongkai"), "wangmin", made.slips[0].passphrase)
    assert must_change(first)
    change_passphrase(first, made.slips[0].passphrase, OWN)
    assert not must_change(first)
    first.workspace.close()
    back = recover(tmp_path / "office.gongkai", made.recovery_key, "wufang", OWN)
    assert audit(back).faults == ()
    back.workspace.close()


def test_the_first_person_administers_an_office_that_names_no_administrator(tmp_path: Path) -> None:
    alone = NewPerson("wangmin", "王敏", frozenset({Role.CLERK}), OWN, BUREAU.code)
    made = found(str(tmp_path / "office.gongkai"), BUREAU, [alone], ())
    desk = sign_in(made.desk, "wangmin", OWN)
    assert desk.account.roles == {Role.CLERK, Role.ADMINISTRATOR}
    admit(desk, read_people("赵磊 初审人 zhaolei").people, BUREAU.code)
    assert made.recovery_key
    desk.workspace.close()


def test_what_is_printed_says_who_signs_in_how(office: Office) -> None:
    admin = office.seat("admin")
    _, slips = admit(admin, read_people("王敏 起草人 wangmin").people, admin.account.department)
    shown = words(slips_pdf(admin, BUREAU.name, slips))
    assert slips[0].passphrase in shown
    assert "KKKK-AAAA" in words(recovery_pdf(admin, BUREAU.name, "KKKK-AAAA"))


def test_an_administrator_lets_somebody_in_again(office: Office) -> None:
    admin, clerk = office.seat("admin"), office.seat("clerk")
    _, slip = readmit(admin, clerk.account.id)
    assert waiting(admin) == {clerk.account.id}
    office.desk.workspace.close()
    for _ in range(5):
        with pytest.raises(UserError, match="不能登录"):
            sign_in(open_desk(office.place), "clerk", "不是这个口令")
    with pytest.raises(UserError, match="暂时不能登录"):
        sign_in(open_desk(office.place), "clerk", slip.passphrase)
    with pytest.raises(UserError, match="管理员"):
        unlock_login(office.seat("head"), "clerk")
    unlock_login(office.seat("admin"), "clerk")
    again = sign_in(open_desk(office.place), "clerk", slip.passphrase)
    assert must_change(again)
    again.workspace.close()
