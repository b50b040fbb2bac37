"""Search, thumbnails, page box, and the way between a field and its place in the notice."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from editing import Bench, editor_bench
from examples import examples
from gongkai.commands.library import library
from gongkai.commands.print import live_pdf
from gongkai.domain.people import Department
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.preview.search import SearchBar
from gongkai.ui.preview.text import clicked, find, matches
from gongkai.ui.preview.tiles import BUDGET, Tiles
from gongkai.ui.tasks import Tasks
from hands import read

BUREAU = Department("MZJ01", "天津市武清区民政局", "武清区民政局", "武民")
INSPECTION = "org/annual_inspection"


@pytest.fixture(scope="module")
def notice() -> bytes:
    """A real notice of several pages' worth of Chinese text."""
    example = examples()[INSPECTION]
    return live_pdf(library(), example.form, example.entries, BUREAU)


@pytest.fixture
def pane(qtbot: QtBot, tasks: Tasks) -> Iterator[PreviewPane]:
    pane = PreviewPane(tasks)
    qtbot.addWidget(pane)
    pane.resize(700, 600)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    yield pane
    qtbot.waitUntil(lambda: tasks.running == 0)


def shown(qtbot: QtBot, pane: PreviewPane, data: bytes) -> None:
    pane.show_pdf(data)
    qtbot.waitUntil(lambda: pane.page_count > 0)


def pages(count: int) -> bytes:
    out = BytesIO()
    canvas = Canvas(out)
    for number in range(count):
        canvas.drawString(72, 700, f"page {number + 1} of {count}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_text_is_found_over_the_end_of_a_line_and_in_either_width(notice: bytes) -> None:
    text = "根据《社会团体登记管理条例》第二十八条、《民办非企业单位年度检查办法》（民政部令第27号）"
    found = find(notice, text)
    assert found is not None
    assert len(found.boxes) == 2, "a box for each line that it runs over"
    assert all(box.width() > 0 and box.height() > 0 for box in found.boxes)
    assert find(notice, "（民政部令第２７号）") == find(notice, "(民政部令第27号)") is not None
    assert find(notice, "没有这几个字") is None
    assert list(matches(notice, "  ")) == []


def test_what_is_clicked_is_known_by_the_words_around_it(notice: bytes) -> None:
    place = find(notice, "社会团体登记管理条例")
    assert place is not None
    pointed = clicked(notice, place.page, place.boxes[0].center())
    assert pointed is not None
    assert pointed.is_in("《社会团体登记管理条例》")
    assert not pointed.is_in("民办非企业单位年度检查办法")
    assert clicked(notice, 0, QPointF(3, 3)) is None


def test_search_walks_round_from_the_page_that_is_read(qtbot: QtBot, pane: PreviewPane) -> None:
    shown(qtbot, pane, pages(5))
    pane.view.go_to_page(2)
    QTest.keyClick(pane.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = pane.findChildren(SearchBar)[0]
    box = bar.findChildren(QLineEdit)[0]
    QTest.keyClicks(box, "PAGE")
    qtbot.waitUntil(lambda: "3 / 5" in read(pane))
    for count, key in (("4 / 5", Qt.Key.Key_F3), ("5 / 5", Qt.Key.Key_Return), ("1 / 5", Qt.Key.Key_F3)):
        QTest.keyClick(box, key)
        assert count in read(pane)
    assert pane.view.page == 0
    QTest.keyClick(box, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert "5 / 5" in read(pane)
    pane.show_pdf(pages(3))
    qtbot.waitUntil(lambda: "/ 3" in read(bar))
    box.setText("nowhere")
    qtbot.waitUntil(lambda: "没有找到" in read(bar))
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_thumbnails_lead_to_pages_and_follow_them(qtbot: QtBot, pane: PreviewPane) -> None:
    shown(qtbot, pane, pages(12))
    pane._tools.thumbnails.setChecked(True)
    pane.thumbnails.grab()
    qtbot.waitUntil(lambda: bool(pane.thumbnails.tiles.of(0)))
    pane.thumbnails.setCurrentIndex(pane.thumbnails.model().index(6, 0))
    assert pane.view.page == 6
    pane.view.go_to_page(10)
    assert pane.thumbnails.currentIndex().row() == 10
    assert not pane.thumbnails.tiles.of(11) or pane.thumbnails.height() > 1500, "only what shows is drawn"


def test_the_page_box_goes_where_one_types(qtbot: QtBot, pane: PreviewPane) -> None:
    shown(qtbot, pane, pages(9))
    box = pane._tools.findChildren(QLineEdit)[0]
    box.selectAll()
    QTest.keyClicks(box, "7")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert pane.view.page == 6
    assert box.fontMetrics().horizontalAdvance("200") < box.width() - 16
    assert "/ 9 页" in [label.text() for label in pane.findChildren(QLabel)]


def test_pictures_of_pages_left_behind_make_room(qtbot: QtBot, pane: PreviewPane, tasks: Tasks) -> None:
    shown(qtbot, pane, pages(40))
    pane.view.set_zoom(1.5)
    for page in range(40):
        pane.view.go_to_page(page)
        pane.view.grab()
        qtbot.waitUntil(pane.view.is_settled)
    (tiles,) = pane.view.findChildren(Tiles)
    held = sum(tile.image.sizeInBytes() for page in range(40) for tile in tiles.of(page))
    assert held < 1.6 * BUDGET


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as bench:
        yield bench


def test_a_field_is_shown_in_the_notice_and_the_notice_leads_back(qtbot: QtBot, bench: Bench) -> None:
    example = examples()[INSPECTION]
    bench.create(INSPECTION, example.entries)
    screen = bench.screen
    assert screen.paper is not None
    preview = screen.side.preview
    screen.side.setCurrentWidget(preview)
    qtbot.waitUntil(lambda: preview.page_count > 0, timeout=15_000)
    table = next(field for field in example.form.fields if field.columns)
    name = str(example.entries[table.name][3][table.columns[0].name])
    place = find(preview._data, name)
    assert place is not None
    with qtbot.waitSignal(screen._drawing.found) as found:
        preview.view.pointed.emit(place.page, place.boxes[0].center())
    assert found.args[0] == table.name
    assert (found.args[1].row, found.args[1].column) == (3, table.columns[0].name)
    screen.paper.show_field(table.name)
    first = next(iter(screen.paper.entries))
    screen.paper.show_field(first)
    qtbot.waitUntil(lambda: preview.view._mark is not None)
    bench.settle()
