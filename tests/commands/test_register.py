"""The office's desk: numbers and gaps, the print log, the board, and the register as files."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from approving import SAMPLE, approved
from bureau import Bureau
from gongkai.commands import attach, correct, register
from gongkai.commands import print as printing
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.commands.register_files import posting_slips, register_pdf, register_workbook
from gongkai.domain.clock import beijing_day
from gongkai.domain.correction import ReasonCode
from gongkai.domain.errors import UserError
from gongkai.domain.issuing import IssuedDocument, NumberGap, Sheets
from gongkai.domain.workflow import State
from issuing import PRINTER, approved_for_the_board, printer_desk
from office import BUREAU, Office, open_office
from pdf_words import words, words_of_pages


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def line_of(desk: Desk, disclosure: str) -> IssuedDocument:
    return next(line for line in register.register(desk).documents if line.disclosure == disclosure)


def actions(desk: Desk) -> list[str]:
    with desk.workspace.read() as tx:
        return [linked.event.action for linked in tx.audit.events()]


def test_a_signed_notice_stands_in_the_register_and_waits_to_be_printed(office: Office) -> None:
    desk, made = printer_desk(office), approved(office)
    line = line_of(desk, made)
    assert (line.organ, line.signer, line.copies) == (BUREAU.name, "马超", 0)
    assert line.awaits_printing
    printing.log_print(desk, made, Sheets(3, "1-2", "二楼打印机"))
    printing.log_print(desk, made, Sheets(2, "1-2", "二楼打印机"))
    line = line_of(desk, made)
    assert (line.copies, line.printed_by, line.awaits_printing) == (5, (PRINTER,), False)
    assert actions(desk)[-2:] == ["print_final", "print_final"]


def test_a_printed_draft_is_logged_but_counts_as_no_copy(office: Office) -> None:
    clerk = office.seat("clerk")
    made = draft_file(clerk, SAMPLE)
    printing.log_print(clerk, made, Sheets(1, "1", "PDF"))
    with clerk.workspace.read() as tx:
        (logged,) = tx.issuing.prints(made)
    assert logged.draft
    assert logged.sheets == Sheets(1, "1", "PDF")
    assert actions(clerk)[-1] == "print_draft"
    assert all("送审稿" in page for page in words_of_pages(printing.draft_pdf(clerk, made)))
    assert register.register(clerk).lines == ()


def test_a_number_taken_for_paper_is_a_gap_with_its_reason(office: Office) -> None:
    desk = printer_desk(office)
    first = approved(office)
    taken = register.take_number(desk, "线下印发的请示").id
    second = approved(office)
    kinds = [type(line) for line in register.register(desk).lines]
    assert kinds == [IssuedDocument, NumberGap, IssuedDocument]
    gap = register.register(desk).lines[1]
    assert isinstance(gap, NumberGap)
    assert gap.reason is not None
    assert (gap.doc_no, gap.reason.reason) == (taken, "线下印发的请示")
    assert [line_of(desk, made).doc_no[-2:] for made in (first, second)] == ["1号", "3号"]
    register.explain_gap(desk, gap, "作废，另行编号")
    changed = register.register(desk).lines[1]
    assert isinstance(changed, NumberGap)
    assert changed.reason is not None
    assert changed.reason.reason == "作废，另行编号"
    assert actions(desk)[-1] == "explain_gap"


def test_only_the_office_writes_and_only_with_a_reason(office: Office) -> None:
    made = approved(office)
    number = line_of(office.seat("signer"), made).doc_no
    with pytest.raises(UserError, match="印发人员"):
        register.take_number(office.seat("signer"), "用一个号")
    desk = printer_desk(office)
    with pytest.raises(UserError, match="原因"):
        register.take_number(desk, "  ")
    series = number.partition("〕")[0] + "〕"
    with pytest.raises(UserError, match="不是缺号"):
        register.explain_gap(desk, NumberGap(series, 1, 1), "这个号有公文")
    with pytest.raises(UserError, match="不能登记张贴"):
        register.post(desk, made, "一楼公示栏", beijing_day(desk.clock()))


def test_a_notice_for_the_board_is_posted_and_taken_down(office: Office) -> None:
    desk, made = printer_desk(office), approved_for_the_board(office)
    today = beijing_day(desk.clock())
    line = line_of(desk, made)
    assert line.awaits_posting
    assert line.until is not None
    with pytest.raises(UserError, match="日期"):
        register.post(desk, made, "一楼公示栏", today + timedelta(1))
    register.post(desk, made, " 一楼大厅  公示栏 ", today)
    posting = line_of(desk, made).posting
    assert posting is not None
    assert (posting.place, posting.posted, posting.until) == ("一楼大厅 公示栏", today, line.until)
    with pytest.raises(UserError, match="撤下日期"):
        register.take_down(desk, made, 1, today - timedelta(1))
    register.take_down(desk, made, 1, today)
    posting = line_of(desk, made).posting
    assert posting is not None
    assert posting.removed == today
    assert actions(desk)[-2:] == ["post", "take_down"]


def test_the_files_say_what_the_register_says_and_hold_no_formula(office: Office) -> None:
    desk, made = printer_desk(office), approved_for_the_board(office)
    register.take_number(desk, "=SUM(A1)，线下用号")
    seen = register.register(desk)
    book = load_workbook(BytesIO(register_workbook(seen.lines, PRINTER, seen.today, "2026年")))
    cells = [cell for row in book.active.iter_rows() for cell in row]  # type: ignore[union-attr]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    line = line_of(desk, made)
    said = {str(cell.value) for cell in cells}
    assert {line.doc_no, line.title, "无", "马超"} <= said
    pages = words(register_pdf(seen.lines, PRINTER, seen.today, "2026年"))
    assert "发文登记簿" in pages
    assert line.doc_no in pages
    assert "线下用号" in pages
    slip = words(posting_slips([line], PRINTER, seen.today))
    assert "公示栏张贴单" in slip
    assert line.doc_no in slip


def test_the_register_of_another_department_stays_there(office: Office) -> None:
    approved(office)
    assert len(register.register(office.seat("admin")).lines) == 1
    assert not register.register(office.seat("admin")).may_write


def test_a_correction_keeps_its_number_and_is_printed_anew(tmp_path: Path) -> None:
    with open_office(tmp_path) as opened:
        office = Bureau(opened.place)
        made = office.publish()
        desk = replace(printer_desk(office), clock=office.clock)
        printing.log_print(desk, made, Sheets(2, "1-2", "二楼打印机"))
        correct.correct(office.seat("clerk"), made, ReasonCode.ERROR, "更正合计数")
        (line,) = register.register(desk).documents
        assert (line.state, line.awaits_printing) == (State.DRAFT, False)
        attach.detach(office.seat("clerk"), made, "名单.txt")
        office.approve(made)
        first, second = register.register(desk).lines
        assert isinstance(first, IssuedDocument)
        assert isinstance(second, IssuedDocument)
        assert first.doc_no == second.doc_no
        assert (first.revision, first.copies, first.is_current) == (1, 2, False)
        assert (second.revision, second.copies, second.awaits_printing) == (2, 0, True)
        office.desk.workspace.close()
