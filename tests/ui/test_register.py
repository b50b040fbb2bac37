"""The office's desk: notices printed in one go and logged, gaps explained, the board, the register as files."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from approving import approved
from fakes import MemoryEndpoint
from gongkai.commands import register
from gongkai.commands.desk import Desk
from gongkai.commands.outbox import WorkspaceOutbox
from gongkai.domain.issuing import NumberGap, Sheets, Shelf
from gongkai.sync.deliver import deliver
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.preview.batch import Piece
from gongkai.ui.preview.pages import page_sizes
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.preview.printing import new_printer
from gongkai.ui.register import acts
from gongkai.ui.register.details import Details
from gongkai.ui.register.filters import Filters
from gongkai.ui.register.log import log_under
from gongkai.ui.register.screen import RegisterScreen
from gongkai.ui.tasks import Tasks
from hands import click, read
from issuing import PRINTER, approved_for_the_board, printer_desk
from many_disclosures import fill
from many_published import publish
from office import BUREAU, Office
from pdf_words import words
from print_dialog import accept_print_dialog


@pytest.fixture
def desk(office: Office) -> Desk:
    return printer_desk(office)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, context: Context, tasks: Tasks) -> Iterator[RegisterScreen]:
    theme.apply(qapp)
    made = RegisterScreen(context)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    yield made
    qtbot.waitUntil(lambda: tasks.running == 0)


@pytest.fixture
def told(tasks: Tasks) -> list[BaseException]:
    errors: list[BaseException] = []
    tasks.failed.connect(errors.append)
    return errors


def shows(screen: RegisterScreen, shelf: Shelf) -> None:
    screen.findChildren(Filters)[0].choose(shelf)


def can_click(screen: RegisterScreen, text: str) -> bool:
    return any(button.isVisible() and button.text() == text for button in screen.findChildren(QPushButton))


def on_file(path: Path) -> QPrinter:
    printer = new_printer("公文", 0)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(100)
    return printer


def test_the_queue_is_printed_in_one_go_logged_and_empty_afterwards(
    qtbot: QtBot, screen: RegisterScreen, context: Context, office: Office, desk: Desk, tmp_path: Path
) -> None:
    made = [approved(office), approved(office)]
    context.take_seat(desk)
    qtbot.waitUntil(lambda: "待印 2 件" in read(screen))
    assert [disclosure for disclosure, _revision in screen.to_print()] == made
    pieces = [Piece(id_, "公文", partial(acts.signed_pdf, desk, id_)) for id_, _revision in screen.to_print()]
    with qtbot.waitSignal(screen.papers.ended, timeout=30_000) as ended:
        screen.papers.print_to(pieces, on_file(tmp_path / "paper.pdf"))
    assert ended.args == [2]
    for name, disclosure in zip(("公文", "公文（2）"), made, strict=True):
        printed = (tmp_path / f"{name}.pdf").read_bytes()
        assert len(page_sizes(printed)) == len(page_sizes(acts.signed_pdf(desk, disclosure)))
    qtbot.waitUntil(lambda: "都印好了" in read(screen))
    assert [line.copies for line in register.register(desk).documents] == [1, 1]
    shows(screen, Shelf.ALL)
    qtbot.waitUntil(lambda: f"{PRINTER} 打印修订1 1 份" in read(screen))


def test_the_print_button_asks_for_the_printer_and_prints_the_queue(
    qtbot: QtBot, screen: RegisterScreen, context: Context, office: Office, desk: Desk, tmp_path: Path
) -> None:
    approved(office)
    approved(office)
    context.take_seat(desk)
    qtbot.waitUntil(lambda: "待印 2 件" in read(screen))
    said: list[str] = []
    context.message.connect(said.append)
    click(screen, "打印 2 件")
    qtbot.waitUntil(lambda: bool(screen.findChildren(QPrintDialog)))
    (dialog,) = screen.findChildren(QPrintDialog)
    assert dialog.windowTitle() == "打印 2 件：每件另起一张，双面按长边翻页"
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange), "each is printed whole"
    with qtbot.waitSignal(screen.papers.ended, timeout=60_000) as ended:
        accept_print_dialog(screen, tmp_path / "paper.pdf")
    assert ended.args == [2]
    documents = register.register(desk).documents
    names = {f"{document.doc_no} {document.title}.pdf" for document in documents}
    assert len(names) == 2
    assert {path.name for path in tmp_path.glob("*.pdf")} == names
    qtbot.waitUntil(lambda: "都印好了" in read(screen))
    assert said == [f"已存成 2 个 PDF 文件，在 {tmp_path}"]


def test_a_batch_that_is_stopped_keeps_what_was_not_printed_in_the_queue(
    qtbot: QtBot, screen: RegisterScreen, context: Context, office: Office, desk: Desk, tmp_path: Path
) -> None:
    made = approved(office)
    context.take_seat(desk)
    qtbot.waitUntil(lambda: len(screen.to_print()) == 1)
    piece = Piece(made, "公文", lambda: acts.signed_pdf(desk, made))
    with qtbot.waitSignal(screen.papers.ended) as ended:
        screen.papers.print_to([piece], on_file(tmp_path / "paper.pdf"))
        screen.papers.cancel()
    assert ended.args == [0]
    assert register.register(desk).documents[0].awaits_printing


def test_a_gap_is_seen_and_explained(
    qtbot: QtBot, screen: RegisterScreen, context: Context, office: Office, desk: Desk
) -> None:
    approved(office)
    with desk.workspace.write() as tx:
        (series,) = [series for series in tx.issuing.last_numbers() if "〔" in series]
        tx.numbers.draw(series)
    context.take_seat(desk)
    qtbot.waitUntil(lambda: "缺号未说明 1 处" in read(screen))
    shows(screen, Shelf.GAPS)
    qtbot.waitUntil(lambda: [revision for _numbers, revision in screen.chosen] == [0])
    box = next(box for box in screen.findChildren(Details)[0].findChildren(QLineEdit) if box.isVisible())
    box.setText("线下印发")
    click(screen, "说明原因")
    qtbot.waitUntil(lambda: "缺号未说明" not in read(screen))
    (gap,) = [line for line in register.register(desk).lines if isinstance(line, NumberGap)]
    assert gap.reason is not None
    assert gap.reason.reason == "线下印发"


def test_a_notice_for_the_board_has_its_slip_and_is_registered_as_posted_and_taken_down(
    qtbot: QtBot,
    screen: RegisterScreen,
    context: Context,
    office: Office,
    desk: Desk,
    told: list[BaseException],
    tmp_path: Path,
) -> None:
    approved_for_the_board(office)
    context.take_seat(desk)
    qtbot.waitUntil(lambda: "待张贴 1 件" in read(screen))
    shows(screen, Shelf.BOARD)
    qtbot.waitUntil(lambda: can_click(screen, "登记张贴"))
    click(screen, "打印张贴单…")
    with qtbot.waitSignal(screen.papers.ended, timeout=30_000):
        accept_print_dialog(screen, tmp_path / "slip.pdf")
    assert "公示栏张贴单" in "".join(words((tmp_path / "slip.pdf").read_bytes()))
    click(screen, "登记张贴")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "张贴地点" in str(told[0])
    box = next(box for box in screen.findChildren(Details)[0].findChildren(QLineEdit) if box.isVisible())
    box.setText("一楼大厅公示栏")
    click(screen, "登记张贴")
    qtbot.waitUntil(lambda: "起张贴在一楼大厅公示栏" in read(screen))
    click(screen, "登记撤下")
    qtbot.waitUntil(lambda: "撤下" in read(screen.findChildren(Details)[0]))


def test_who_only_reads_can_write_nothing(
    qtbot: QtBot, screen: RegisterScreen, context: Context, office: Office, settle: Callable[[], None]
) -> None:
    approved_for_the_board(office)
    context.take_seat(office.seat("clerk"))
    qtbot.waitUntil(lambda: "待张贴 1 件" in read(screen))
    shows(screen, Shelf.BOARD)
    settle()
    assert not screen._number.isVisible()
    assert not any(box.isVisible() for box in screen.findChildren(Details)[0].findChildren(QLineEdit))


def test_filters_and_files_show_the_same_lines(
    qtbot: QtBot, screen: RegisterScreen, context: Context, office: Office, desk: Desk, tmp_path: Path
) -> None:
    made = approved(office)
    register.take_number(desk, "线下印发的请示")
    context.take_seat(desk)
    qtbot.waitUntil(lambda: "共 1 件" in read(screen))
    shows(screen, Shelf.ALL)
    model = screen._model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    screen._filters.findChildren(QLineEdit)[0].setText("请示")
    qtbot.waitUntil(lambda: [revision for _numbers, revision in screen.chosen] == [0])
    pages = acts.register_pages(desk, screen._filters.part, register.register(desk).today, "2026年")
    assert "线下印发的请示" in words(pages)
    with qtbot.waitSignal(context.message) as said:
        screen.papers.save(tmp_path / "册.pdf", lambda path: acts.write_beside(path, b"%PDF"))
    assert said.args == ["已导出 册.pdf"]
    screen._filters.findChildren(QLineEdit)[0].clear()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    index = model.index(1, 0)
    marked = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    screen._table.selectionModel().setCurrentIndex(index, marked)
    assert screen.chosen == ((made, 1),)
    (line,) = acts.documents(desk, screen.chosen)
    printed = words(acts.register_pages(desk, screen._filters.part, register.register(desk).today, "2026年"))
    assert line.title in printed
    assert "线下印发的请示" in printed


def test_of_a_long_register_the_lines_that_are_looked_at_are_read(
    qtbot: QtBot, screen: RegisterScreen, context: Context, office: Office, desk: Desk
) -> None:
    fill(office.desk.workspace, 400, under_way=12)
    publish(office.desk.workspace)
    first, *_, last = register.register(desk).documents
    context.take_seat(desk)
    qtbot.waitUntil(lambda: "共 390 件，待印 390 件" in read(screen))
    shows(screen, Shelf.ALL)
    model = screen._model
    qtbot.waitUntil(lambda: model.rowCount() == 390 and model.index(0, 0).data() == last.title)
    below = model.index(389, 0)
    assert below.data() == "…"
    qtbot.waitUntil(lambda: below.data() == first.title)
    screen._filters.look_for(first.doc_no)
    screen._filters.changed.emit()
    qtbot.waitUntil(lambda: screen.chosen == (first.key,))


def test_what_is_public_is_exported_from_the_menu(
    qtbot: QtBot,
    screen: RegisterScreen,
    context: Context,
    office: Office,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    approved(office)
    outbox = WorkspaceOutbox(office.desk, BUREAU.code)
    assert deliver(outbox, MemoryEndpoint(BUREAU.code.lower()), office.desk.clock).receipts
    context.take_seat(desk)
    qtbot.waitUntil(lambda: "共 1 件" in read(screen))
    menu = next(button.menu() for button in screen.findChildren(QPushButton) if button.menu())
    for ending in ("XLSX", "PDF"):
        path = tmp_path / f"台账.{ending.lower()}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        with qtbot.waitSignal(context.message):
            next(a for a in menu.actions() if a.text() == f"导出主动公开台账 {ending}").trigger()
    assert "已公开" in words((tmp_path / "台账.pdf").read_bytes())
    assert load_workbook(tmp_path / "台账.xlsx").worksheets[0].max_row > 2


def test_the_print_log_stands_under_the_pages(
    qtbot: QtBot, context: Context, office: Office, desk: Desk, tasks: Tasks
) -> None:
    made = approved(office)
    pane = PreviewPane(tasks)
    qtbot.addWidget(pane)
    log_under(context, pane)
    pane.show()
    context.take_seat(desk)
    pane.subject = made
    context.command(acts.log_print(made, Sheets(3, "1-2", "二楼打印机")))
    qtbot.waitUntil(lambda: f"{PRINTER} 打印修订1 3 份，第 1-2 页　二楼打印机" in read(pane))
    for _ in range(3):
        context.command(acts.log_print(made, Sheets(1, "1", "PDF")))
    qtbot.waitUntil(lambda: "另有 1 次打印" in read(pane))
    pane.subject = ""
    assert "打印修订1" not in read(pane)
