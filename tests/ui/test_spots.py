"""From a finding to its exact place: the lit box on a page, the cell among its neighbours, the line of a text."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from docx import Document
from openpyxl import Workbook
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from gongkai import paths
from gongkai.commands import attach, views
from gongkai.commands.from_file import draft_file
from gongkai.domain.finding import Finding
from gongkai.review.resources import load_severities
from gongkai.review.scanning import scan_file
from gongkai.review.surroundings import Surroundings, surroundings
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.findings.spot import SpotView
from gongkai.ui.tasks import Tasks
from office import Office

SAMPLES = paths.resources() / "sample" / "disclosures"
PHONE = "13902168845"


def pdf() -> bytes:
    held = BytesIO()
    canvas = Canvas(held)
    canvas.drawString(72, 780, "first page")
    canvas.showPage()
    canvas.drawString(200, 400, PHONE)
    canvas.save()
    return held.getvalue()


def sheet() -> bytes:
    book, held = Workbook(), BytesIO()
    page = book.active
    assert page is not None
    for row in (("序号", "联系电话", "备注"), ("1", PHONE, "已核实"), ("2", "见附件", "")):
        page.append(row)
    book.save(held)
    return held.getvalue()


def letter() -> bytes:
    document, held = Document(), BytesIO()
    for text in ("第一段。", f"经办人电话{PHONE}，请联系。", "第三段。"):
        document.add_paragraph(text)
    document.save(held)
    return held.getvalue()


def found_in(name: str, data: bytes) -> Finding:
    return next(finding for finding in scan_file(name, data, load_severities()) if finding.excerpt == PHONE)


def around(name: str, data: bytes) -> Surroundings:
    shown = surroundings(name, data, found_in(name, data))
    assert shown is not None
    assert shown.found == PHONE
    return shown


def test_a_paragraph_stands_between_its_neighbours() -> None:
    shown = around("通知.docx", letter())
    assert shown.before.endswith("经办人电话")
    assert "第一段。" in shown.before
    assert shown.after.startswith("，请联系。\n")
    assert "第三段。" in shown.after


def test_a_cell_stands_in_its_row() -> None:
    shown = around("名单.xlsx", sheet())
    assert "联系电话" in shown.before
    assert "已核实" in shown.after


def test_a_line_stands_in_its_text() -> None:
    shown = around("名单.txt", f"甲\n乙{PHONE}丙\n丁".encode())
    assert (shown.before, shown.after) == ("甲\n乙", "丙\n丁")


def test_what_stands_on_a_page_is_shown_as_a_page() -> None:
    assert surroundings("名单.pdf", pdf(), found_in("名单.pdf", pdf())) is None


@pytest.fixture
def view(qtbot: QtBot, office: Office, tasks: Tasks) -> Iterator[SpotView]:
    spot = SpotView(Context(office.seat("clerk"), tasks), "收起")
    qtbot.addWidget(spot)
    spot.resize(600, 700)
    spot.show()
    yield spot
    qtbot.waitUntil(lambda: tasks.running == 0)


def attached(office: Office, name: str, data: bytes) -> tuple[str, Finding]:
    clerk = office.seat("clerk")
    made = draft_file(clerk, SAMPLES / "09-annual_inspection.yaml")
    attach.attach(clerk, made, name, data)
    findings = views.editor_view(clerk, made).check.findings
    return made, next(finding for finding in findings if finding.excerpt == PHONE)


def test_the_box_is_lit_on_its_page(qtbot: QtBot, office: Office, view: SpotView) -> None:
    made, finding = attached(office, "名单.pdf", pdf())
    assert finding.place.page == 2
    with qtbot.waitSignal(view.shown):
        view.show_spot(made, finding)
    picture, (left, _, right, bottom) = view.picture, finding.place.box
    assert not picture.isNull()
    edge = picture.pixelColor(
        round((left + right) / 2 * picture.width()), round(bottom * picture.height()) + theme.scaled(4)
    )
    assert edge == QColor(theme.LIGHT.stop)
    assert picture.pixelColor(5, 5) == QColor("white")


def test_a_text_is_shown_around_what_was_found_and_the_reading_is_logged(
    qtbot: QtBot, office: Office, view: SpotView
) -> None:
    made, finding = attached(office, "名单.xlsx", sheet())
    with qtbot.waitSignal(view.shown):
        view.show_spot(made, finding)
    assert PHONE in view.text
    assert "已核实" in view.text
    with office.desk.workspace.read() as tx:
        assert tx.audit.events(made)[-1].event.action == "read_attachment"
    view.clear()
    assert view.text == ""
