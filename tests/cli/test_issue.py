"""`gongkai issue` and what `gongkai sync` says of it at the department."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_seat import passphrase_fd, seat
from deliveries import UNIT
from gongkai.__main__ import main
from gongkai.commands.office import NewPerson, add_person
from gongkai.domain import places
from gongkai.domain.people import Role
from gongkai.endpoint.serving import Running
from office import BUREAU, PASSPHRASE, Office, open_office


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with open_office(tmp_path) as opened:
        supervisor = frozenset({Role.SUPERVISOR})
        add_person(opened.seat("admin"), NewPerson("district", "周敏", supervisor, PASSPHRASE, BUREAU.code))
        yield opened


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main([*words])
    said = capsys.readouterr()
    return code, said.out + said.err


def sync(office: Office, kinto: Running, password: str) -> list[str]:
    where = ["--endpoint", kinto.url, "--unit", UNIT, "--password-fd", passphrase_fd(password)]
    return ["sync", "--once", *where, *seat(office)]


def issue(office: Office, kinto: Running, file: Path, login: str = "district") -> list[str]:
    password = passphrase_fd(kinto.passwords[places.DISTRICT])
    return ["issue", str(file), "--endpoint", kinto.url, "--password-fd", password, *seat(office, login)]


def test_an_order_and_a_form_are_issued_and_arrive(
    office: Office, kinto: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order, words = tmp_path / "整改.yaml", tmp_path / "surnames.txt"
    order.write_text(f"no: 督〔2026〕9号\nunit: {UNIT}\ntitle: 补齐\ndemand: 补齐名单。\ndue: 2026-12-30\n", "utf-8")
    words.write_text("亓\n", "utf-8")
    code, said = run(capsys, *issue(office, kinto, order))
    assert (code, "限 2026-12-30 前办结" in said, "指纹" in said) == (0, True, True)
    code, said = run(capsys, *issue(office, kinto, words), "--name", "lexicons/surnames.txt", "--note", "补字")
    assert (code, "lexicons/surnames.txt 第" in said) == (0, True)
    code, said = run(capsys, *sync(office, kinto, kinto.passwords[UNIT]))
    assert code == 0
    assert "整改通知" in said
    assert "表单和词库更新" in said
    code, said = run(capsys, *sync(office, kinto, kinto.passwords[UNIT]), "--json")
    assert json.loads(said)["pulled"]["orders"] == 0


def test_only_the_supervisor_issues_and_mistakes_are_told(
    office: Office, kinto: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = tmp_path / "整改.yaml"
    order.write_text(f"no: 督1号\nunit: {UNIT}\ntitle: 补齐\ndemand: 补齐。\ndue: 月底\n", "utf-8")
    assert "不是日期" in run(capsys, *issue(office, kinto, order))[1]
    order.write_text("no: 督1号\n", "utf-8")
    assert "缺少或不认识：demand、due、title、unit" in run(capsys, *issue(office, kinto, order))[1]
    order.write_text(f"no: 督1号\nunit: {UNIT}\ntitle: 补齐\ndemand: 补齐。\ndue: 2026-12-30\n", "utf-8")
    code, said = run(capsys, *issue(office, kinto, order, "clerk"))
    assert (code, "督查" in said) == (1, True)
    broken = tmp_path / "a.yaml"
    broken.write_text("id: [\n", "utf-8")
    assert "第 2 行" in run(capsys, *issue(office, kinto, broken), "--name", "forms/own/a.yaml")[1]
    assert "不是表单或词库的位置" in run(capsys, *issue(office, kinto, broken), "--name", "../a.yaml")[1]


def test_a_wrong_password_is_told_once(office: Office, kinto: Running, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = run(capsys, *sync(office, kinto, "wrong"))
    assert (code, "重新输入口令" in said) == (1, True)
