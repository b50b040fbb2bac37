"""Two revisions beside each other: what changed, field by field and page by page, and who decided what about each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bureau import DISCLOSURES
from editing import Bench, editor_bench
from gongkai.commands import compare, draft, review, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.domain.errors import UserError
from gongkai.ui.comparing.fields import MarkedText, changed_parts
from gongkai.ui.comparing.marks import differences
from gongkai.ui.context import Context
from gongkai.ui.review.screen import ReviewScreen
from hands import press


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as made:
        yield made


def changed(bench: Bench) -> str:
    """Submitted, returned, and changed since: a figure, a cell, a row less, and words put into a paragraph."""
    made = draft_file(bench.desk, DISCLOSURES / "09-annual_inspection.yaml")
    submit.submit(bench.desk, made)
    review.send_back(bench.office.seat("head"), made, "数字不对")
    was = views.editor_view(bench.desk, made).disclosure
    rows = [dict(row) for row in was.entries["results"]]
    rows[3]["reason"] += "，且未报备"
    del rows[1]
    entries = was.entries | {"inspected_count": "4", "results": rows}
    entries["absent_measures"] = "现公布如下。" + entries["absent_measures"]
    draft.save(bench.desk, made, entries, was.version)
    return made


def words(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join([*labels, *(text.toPlainText() for text in widget.findChildren(MarkedText))])


def test_what_was_entered_is_compared_with_rows_found_again(bench: Bench) -> None:
    told = compare.compare(bench.desk, changed(bench), 1, 2)
    assert [change.field.name for change in told.fields] == ["inspected_count", "results", "absent_measures"]
    assert (told.fields[0].before, told.fields[0].after) == ("5", "4")
    gone, cell = told.fields[1].rows
    assert (gone.before, gone.after) == (2, 0)
    assert (cell.before, cell.after) == (4, 3)
    assert [one.after for one in cell.cells] == ["未按规定召开理事会，且未报备"]
    with pytest.raises(UserError):
        compare.compare(bench.desk, "nowhere", 1, 2)


def test_a_word_put_in_marks_the_word_and_not_the_lines_it_pushed_on(bench: Bench) -> None:
    told = compare.compare(bench.desk, changed(bench), 1, 2)
    before, after = compare.pages(told.before), compare.pages(told.after)
    found = differences(before, after)
    assert len(found) == 4
    put_in = found[-1]
    assert put_in.before == ()
    assert sum(len(match.boxes) for match in put_in.after) == 1
    assert differences(before, before) == ()


def test_the_editor_compares_in_the_place_of_the_form_and_escape_brings_it_back(bench: Bench) -> None:
    made = changed(bench)
    bench.open(made)
    screen = bench.screen
    screen.side.setCurrentWidget(screen.side.history)
    assert "数字不对" in words(screen.side.history)
    assert "刘芳" in words(screen.side.history)
    (button,) = [b for b in screen.side.history.findChildren(QPushButton) if b.text() == "与修订1对照"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    view = screen.comparing
    bench.qtbot.waitUntil(lambda: view.pages.count == 4, timeout=20_000)
    assert "4 家" in words(view)
    assert "删去第 2 行" in words(view)
    press(screen, Qt.Key.Key_F8)
    assert view.fields.cards[0].hasFocus()
    view._by_page.click()
    assert "4 处不同" in words(view)
    press(screen, Qt.Key.Key_F8)
    assert view.pages.after._current is not None
    press(screen, Qt.Key.Key_Escape)
    assert view.isHidden()
    assert screen.paper is not None
    assert screen.paper.isVisible()


def test_the_reviewer_compares_beside_the_register_of_reviews(bench: Bench) -> None:
    made = changed(bench)
    submit.submit(bench.desk, made)
    screen = ReviewScreen(Context(bench.office.seat("head"), bench.tasks))
    bench.qtbot.addWidget(screen)
    screen.resize(1084, 690)
    screen.show()
    screen.open(made)
    bench.qtbot.waitUntil(lambda: screen.preview.page_count > 0, timeout=20_000)
    screen.side.history.compared.emit(1, 2)
    bench.qtbot.waitUntil(lambda: screen.comparing.pages.count == 4, timeout=20_000)
    assert screen.comparing.isVisible()
    screen.comparing.closed.emit()
    assert screen.preview.isVisible()
    screen.close()


@pytest.mark.parametrize(
    ("before", "after", "went", "came"),
    [
        ("共5家单位", "共4家单位", [(1, 2)], [(1, 2)]),
        ("甲乙丙", "子丑寅", [(0, 3)], [(0, 3)]),
        ("经审查合格", "经审查不合格", [], [(3, 4)]),
    ],
)
def test_the_characters_that_changed_are_marked(
    before: str, after: str, went: list[tuple[int, int]], came: list[tuple[int, int]]
) -> None:
    assert changed_parts(before, after) == (went, came)
