"""The register of what is public, read, as a workbook and on paper."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bureau import LEAK, Bureau
from gongkai.commands import correct, withdraw
from gongkai.commands.ledger import ledger
from gongkai.commands.ledger_files import ledger_pdf, ledger_workbook
from gongkai.domain.clock import beijing_day
from gongkai.domain.correction import ReasonCode
from gongkai.domain.outbox import Operation
from office import open_office
from pdf_words import words


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Bureau]:
    with open_office(tmp_path) as opened:
        bureau = Bureau(opened.place)
        yield bureau
        bureau.desk.workspace.close()


def test_the_ledger_names_what_is_public_and_what_is_no_longer(office: Bureau) -> None:
    fixed, gone, unsent = office.publish(), office.publish(), office.approve(office.draft())
    title = office.record(gone)["title"]
    correct.correct(office.seat("clerk"), fixed, ReasonCode.ERROR, "更正合计数")
    office.approve(fixed)
    withdraw.withdraw(office.seat("signer"), gone, LEAK)
    withdraw.withdraw(office.seat("signer"), unsent, LEAK)
    office.deliver()
    lines = {line.disclosure: line for line in ledger(office.seat("clerk"))}
    assert set(lines) == {fixed, gone}, "what was stopped before it went out never was public"
    assert (lines[fixed].standing, lines[fixed].reason) == (Operation.CORRECT, "内容有误")
    assert (lines[gone].standing, lines[gone].reason) == (Operation.WITHDRAW, "涉及个人隐私")
    assert title not in lines[gone].title
    told = list(lines.values()), "刘芳", beijing_day(office.clock())
    sheet = load_workbook(io.BytesIO(ledger_workbook(*told))).active
    assert sheet
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    shown = words(ledger_pdf(*told))
    for line in lines.values():
        assert line.index_no in cells
        assert line.index_no in shown
    assert "已撤回（涉及个人隐私）" in shown
