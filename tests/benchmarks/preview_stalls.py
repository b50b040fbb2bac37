"""How long the window stands still over 200 pages; run by name: pytest tests/benchmarks/preview_stalls.py."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongkai.commands.typesetting import typeset
from gongkai.domain.notice import Content, Paragraph, Table, TableColumn
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.preview.tiles import Tiles
from gongkai.ui.tasks import Tasks
from watchdog import Watchdog, each

pytestmark = pytest.mark.slow
PAGES = 200


def long_notice() -> bytes:
    """Some 200 pages of text and tables by our own layout."""
    sentence = (
        "各单位要按照公开条例的规定，主动公开涉及群众切身利益的重点领域信息，做到应公开尽公开，及时回应社会关切。"
    )
    rows = tuple((str(at), f"天津市武清区第{at}号公共服务项目", f"{at * 17}.50") for at in range(1_200))
    table = Table(
        "项目表", (TableColumn("序号"), TableColumn("名称", weight=3), TableColumn("金额（万元）", True)), rows
    )
    texts = tuple(Paragraph(f"第{at}段 {sentence * 6}") for at in range(1_080))
    return typeset(Content("公告", "关于二百页公文的公告", (*texts, table), "天津市武清区民政局"), "pdf")


def test_stalls(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    data, watchdog, tasks = long_notice(), Watchdog(), Tasks()
    pane = PreviewPane(tasks)
    qtbot.addWidget(pane)
    pane.resize(1000, 900)
    pane.show()

    def watch(what: str, act: Callable[[], object]) -> None:
        with watchdog.watching(what):
            act()
            qtbot.waitUntil(lambda: tasks.running == 0, timeout=60_000)

    bar = pane.view.verticalScrollBar()
    with capsys.disabled():
        print(f"\n{len(data) / 1e6:.1f} MB")  # noqa: T201
        watch("opening", lambda: pane.show_pdf(data))
        print(f"  {pane.page_count} pages")  # noqa: T201
        pane._tools.thumbnails.setChecked(True)
        pane.view.set_zoom(1.0)
        watch("a page down, again and again", lambda: each(4, lambda _: QTest.keyClick(pane.view, Qt.Key.Key_PageDown)))
        watch("the bar pulled through all", lambda: each(5, lambda at: bar.setValue(bar.maximum() * (at % 40) // 40)))
        for zoom in (2.0, 4.0):
            pane.view.set_zoom(zoom)
            watch(f"scrolling at {zoom:.0%}", lambda: each(3, lambda _: bar.setValue(bar.value() + 400)))
        pane.view.set_zoom(1.0)
        pane._search.start()
        started = time.perf_counter()
        watch("searching all pages", lambda: look(qtbot, pane, "群众切身利益"))
        print(f"  found {len(pane._search._found)} in {time.perf_counter() - started:.2f} s")  # noqa: T201
        held = sum(t.image.sizeInBytes() for tiles in pane.findChildren(Tiles) for t in tiles._tiles.values())
        print(f"  pictures held: {held / 1e6:.0f} MB")  # noqa: T201
    pane.clear()
    tasks.shut_down()


def look(qtbot: QtBot, pane: PreviewPane, text: str) -> None:
    """Types into the search box and waits until everything is found."""
    pane._search._text.setText(text)
    qtbot.waitUntil(lambda: bool(pane._search._found), timeout=60_000)
