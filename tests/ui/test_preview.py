"""The preview pane: what a reader sees of a PDF, where it stays, and what the printer gets."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from gongkai.domain.issuing import Sheets
from gongkai.ui.preview import job
from gongkai.ui.preview.pages import Band, bands, draw, page_sizes
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.preview.printing import new_printer, page_words, pages_to_print, remember, sides
from gongkai.ui.preview.text import find
from gongkai.ui.tasks import Tasks
from print_dialog import accept_print_dialog


def sheets(count: int, mark: str = "page", size: tuple[float, float] = A4) -> bytes:
    """A PDF of that many pages, each with a black square 72 points from its upper left corner."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    for number in range(count):
        canvas.rect(72, size[1] - 144, 72, 72, stroke=0, fill=1)
        canvas.drawString(72, size[1] - 200, f"{mark} {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def pane(qtbot: QtBot, tasks: Tasks) -> Iterator[PreviewPane]:
    pane = PreviewPane(tasks)
    qtbot.addWidget(pane)
    pane.resize(600, 500)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    yield pane
    pane.close()
    qtbot.waitUntil(lambda: tasks.running == 0)


def shown(qtbot: QtBot, pane: PreviewPane, data: bytes) -> QImage:
    """Shows a PDF, waits until its pages are drawn, and takes a picture of them."""
    pane.show_pdf(data)
    return settled(qtbot, pane)


def settled(qtbot: QtBot, pane: PreviewPane) -> QImage:
    qtbot.waitUntil(lambda: pane.page_count > 0)
    pane.view.grab()
    qtbot.waitUntil(pane.view.is_settled)
    return pane.view.grab().toImage()


def blackness(image: QImage) -> int:
    """How many pixels of a picture are black."""
    black = QColor(Qt.GlobalColor.black).rgb()
    return sum(image.pixel(x, y) == black for x in range(image.width()) for y in range(image.height()))


def test_bands_join_to_the_page_without_gap_or_overlap() -> None:
    data = sheets(1)
    size, scale = page_sizes(data)[0], 2.5
    strips = bands(0, size, scale)
    assert len(strips) == 3
    assert sum(strip.height for strip in strips) == draw(data, Band(0, scale, 0, 2105)).height()
    whole = draw(data, Band(0, scale, 0, 2105))
    for strip in strips:
        assert draw(data, strip) == whole.copy(0, strip.top, whole.width(), strip.height)


def test_an_empty_pane_says_what_will_stand_here(pane: PreviewPane) -> None:
    assert pane.note == "填写后在这里看到公文"
    assert not pane.print_action.isEnabled()


def test_pages_appear_at_the_width_of_the_pane(qtbot: QtBot, pane: PreviewPane) -> None:
    image = shown(qtbot, pane, sheets(3))
    assert pane.page_count == 3
    side = 72 * pane.view.zoom * 96 / 72
    assert blackness(image) == pytest.approx(side * side, rel=0.05)


def test_a_broken_pdf_is_told_in_a_sentence(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.show_pdf(b"%PDF-1.7 and then nothing")
    qtbot.waitUntil(lambda: "已损坏" in pane.note)
    assert not pane.print_action.isEnabled()


def test_the_same_document_drawn_anew_keeps_place_and_zoom(qtbot: QtBot, pane: PreviewPane) -> None:
    shown(qtbot, pane, sheets(5))
    pane.view.set_zoom(1.5)
    pane.view.go_to_page(3)
    before = pane.view.position
    with qtbot.waitSignal(pane.view.page_changed):
        pane.show_pdf(sheets(5, "corrected"))
    assert pane.view.zoom == 1.5
    assert pane.view.position.page == before.page
    assert pane.view.position.points == pytest.approx(before.points, abs=1)


def test_the_last_document_wins_when_two_arrive_quickly(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.show_pdf(sheets(2))
    shown(qtbot, pane, sheets(4))
    assert pane.page_count == 4


def test_after_clearing_nothing_late_comes_back(qtbot: QtBot, pane: PreviewPane, tasks: Tasks) -> None:
    pane.show_pdf(sheets(2))
    pane.clear()
    with qtbot.waitSignal(tasks.pool(lambda _task: None).done):
        pass
    assert pane.page_count == 0
    assert pane.note


@pytest.mark.parametrize(("key", "zoom"), [(Qt.Key.Key_Plus, 1.25), (Qt.Key.Key_Minus, 0.8)])
def test_zoom_by_keyboard(qtbot: QtBot, pane: PreviewPane, key: Qt.Key, zoom: float) -> None:
    shown(qtbot, pane, sheets(1))
    pane.view.set_zoom(1.0)
    pane.view.setFocus()
    QTest.keyClick(pane.view, key, Qt.KeyboardModifier.ControlModifier)
    assert pane.view.zoom == zoom


def test_ctrl_0_fits_the_width_even_where_the_window_uses_it_too(qtbot: QtBot, pane: PreviewPane) -> None:
    QShortcut(QKeySequence("Ctrl+0"), pane, lambda: pytest.fail("the window's shortcut ran"))
    shown(qtbot, pane, sheets(1))
    fitting = pane.view.zoom
    pane.view.set_zoom(2.0)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pane.view.zoom == fitting
    settled(qtbot, pane)


def test_zooming_in_keeps_the_middle_of_the_page_in_the_middle(qtbot: QtBot, pane: PreviewPane) -> None:
    shown(qtbot, pane, sheets(1))
    pane.view.set_zoom(4.0)
    bar = pane.view.horizontalScrollBar()
    assert bar.value() == pytest.approx(bar.maximum() / 2, abs=1)
    settled(qtbot, pane)


def test_the_wheel_zooms_with_ctrl_and_stops_at_the_ends(qtbot: QtBot, pane: PreviewPane) -> None:
    shown(qtbot, pane, sheets(1))
    for _ in range(12):
        turn_wheel(pane, 120)
    assert pane.view.zoom == 4.0
    for _ in range(12):
        turn_wheel(pane, -120)
    assert pane.view.zoom == 0.5
    settled(qtbot, pane)


def turn_wheel(pane: PreviewPane, angle: int) -> None:
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.view.viewport(), event)


def test_end_and_home_go_through_the_document(qtbot: QtBot, pane: PreviewPane) -> None:
    shown(qtbot, pane, sheets(4))
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.view.page == 3
    settled(qtbot, pane)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert pane.view.page == 0
    settled(qtbot, pane)


def test_paper_gets_the_pages_asked_for_at_true_size(
    qtbot: QtBot, pane: PreviewPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "file_of", lambda _printer: None)  # a file that is drawn on as paper is
    shown(qtbot, pane, sheets(4))
    printer = new_printer("公文", 4)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(150)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    pane.subject = "d1"
    with qtbot.waitSignal(pane.printed) as printed:
        pane.print_to(printer)
        pane.subject = "d2"
    assert printed.args == ["d1", Sheets(2, "2-3", "PDF")]
    printed_file = (tmp_path / "paper.pdf").read_bytes()
    sizes = page_sizes(printed_file)
    assert len(sizes) == 4
    assert sizes[0].width() == pytest.approx(595, abs=1)
    first = draw(printed_file, Band(0, 1.0, 0, 842))
    assert first.pixelColor(108, 108).lightness() < 20, "the square stands where the page has it"
    assert first.pixelColor(66, 108).lightness() > 240
    assert first.pixelColor(150, 108).lightness() > 240


def test_the_print_dialog_prints_what_was_asked_for_in_it(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    shown(qtbot, pane, sheets(3))
    pane.print_dialog()
    with qtbot.waitSignal(pane.printed, timeout=60_000) as printed:
        accept_print_dialog(pane, tmp_path / "paper.pdf", copies=2)
    assert printed.args[1] == Sheets(2, "1-3", "PDF")
    made = (tmp_path / "paper.pdf").read_bytes()
    assert len(page_sizes(made)) == 6
    assert find(made, "page 3").page == 2, "what was text stays text"  # type: ignore[union-attr]


def test_a_text_is_found_and_marked_on_its_page(qtbot: QtBot, pane: PreviewPane) -> None:
    data = sheets(5, "leak")
    before = shown(qtbot, pane, data)
    place = find(data, "leak 4")
    assert place is not None
    assert place.page == 3
    assert place.boxes[0].top() == pytest.approx(192, abs=3)
    pane.go_to("leak 4")
    qtbot.waitUntil(lambda: pane.view.page == 3)
    assert settled(qtbot, pane) != before
    pane.go_to("nowhere")
    settled(qtbot, pane)


def test_printing_can_be_stopped(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    shown(qtbot, pane, sheets(30))
    printer = new_printer("公文", 30)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    with qtbot.assertNotEmitted(pane.printed):
        pane.print_to(printer)
        pane.cancel_printing()
    assert pane.print_action.isEnabled()


def test_a_lying_page_is_wider_than_high(qapp: QApplication) -> None:
    assert page_sizes(sheets(1, size=(842, 595))) == (QSizeF(842, 595),)


def test_both_sides_are_printed_unless_chosen_otherwise_on_paper(qapp: QApplication) -> None:
    assert sides() is QPrinter.DuplexMode.DuplexLongSide
    to_file = new_printer("公文", 1)
    to_file.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    remember(to_file)
    assert sides() is QPrinter.DuplexMode.DuplexLongSide, "a file has no sides to choose"
    assert to_file.collateCopies()


def test_pages_come_from_the_last_where_the_printer_lays_them_face_up(qapp: QApplication) -> None:
    printer = new_printer("公文", 4)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_to_print(printer, 4) == [3, 2, 1, 0]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert pages_to_print(printer, 4) == [2, 1]


def test_pages_are_logged_as_people_write_them() -> None:
    assert page_words([0, 1, 2, 4]) == "1-3, 5"
    assert page_words([3]) == "4"
