"""Typing as offices do: Chinese by an input method, words from Word and browsers, files dragged in, in every box."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bureau import DISCLOSURES
from editing import Bench, editor_bench
from gongkai.commands import submit
from gongkai.commands.from_file import draft_file
from gongkai.domain.form import FieldType
from gongkai.ui.context import Context
from gongkai.ui.fields.table.entry import TableEntry
from gongkai.ui.review.screen import ReviewScreen
from gongkai.ui.widgets.plain import PlainLine, PlainText, one_line
from hands import composes, press

COMPOSED, WORDS = "gong'kai", "公开信息"
CTRL = Qt.KeyboardModifier.ControlModifier
TYPED = (FieldType.TEXT, FieldType.ORG, FieldType.PERSON, FieldType.LONGTEXT, FieldType.REGION)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Offscreen, what is still on the clipboard when the process ends brings it down."""
    yield
    QGuiApplication.clipboard().clear()


def compose(widget: QWidget, preedit: str) -> None:
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))


def commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def shown(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else str(widget.property("text"))


def takes_composition(widget: QWidget) -> None:
    """What is composed is not yet what stands in the box; what is committed is."""
    widget.setFocus()
    target = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    assert target is not None
    assert target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    before = shown(widget)
    compose(target, COMPOSED)
    assert shown(widget) == before
    commit(target, WORDS)
    assert WORDS in shown(widget)


@pytest.mark.parametrize("form", ["power/licence_result", "services/assistance/dibao", "food/food_sampling"])
def test_every_box_of_a_form_takes_an_input_method(bench: Bench, form: str) -> None:
    if form not in bench.desk.library.forms:
        form = next(name for name in bench.desk.library.forms if name.endswith(form.split("/")[-1]))
    made = bench.create(form)
    paper = bench.screen.paper
    assert paper is not None
    typed = [entry for entry in paper.entries.values() if entry.field.type in TYPED]
    assert typed
    for entry in typed:
        takes_composition(entry.typist)
        assert bench.screen.draft.sheet.entry(entry.field.name) == WORDS
    bench.screen.flush()
    bench.settle()
    assert all(bench.stored(made).entries[entry.field.name] == WORDS for entry in typed)


def test_no_input_method_makes_chinese_of_a_code(bench: Bench) -> None:
    bench.create("power/licence_result")
    paper = bench.screen.paper
    assert paper is not None
    codes = [entry.typist for entry in paper.entries.values() if entry.field.type is FieldType.USCC]
    assert codes
    assert not any(composes(box) for box in codes)


def test_no_input_method_makes_chinese_of_a_code_in_a_table(bench: Bench) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    entry = paper.entries["results"]
    assert isinstance(entry, TableEntry)
    for at, field in enumerate(entry.model.columns):
        entry.view.show_cell(0, at)
        assert composes(entry.view) is (field.type is not FieldType.USCC), field.name


def test_composing_in_a_cell_opens_it_and_what_is_committed_stands_there(bench: Bench) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    entry = paper.entries["results"]
    assert isinstance(entry, TableEntry)
    entry.view.setCurrentIndex(entry.model.index(0, 0))
    entry.view.setFocus()
    assert entry.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    compose(entry.view, COMPOSED)
    (cell,) = [line for line in entry.view.viewport().findChildren(QLineEdit) if line.isVisible()]
    assert cell.text() == "", "the first key of a composition opens the cell, and is not yet its text"
    commit(entry.view, WORDS)
    assert cell.text() == WORDS
    press(bench.screen, Qt.Key.Key_Return)
    assert entry.model.index(0, 0).data() == WORDS
    press(bench.screen, Qt.Key.Key_Z, with_=CTRL)
    assert entry.model.index(0, 0).data() in (None, "")


@pytest.mark.parametrize("name", ["absent_measures", "results"])
def test_keys_pressed_while_words_are_composed_call_nothing(bench: Bench, name: str) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    entry = paper.entries[name]
    box = entry.view if isinstance(entry, TableEntry) else entry.typist
    box.setFocus()
    called: list[str] = []
    for action in bench.screen.actions():
        action.triggered.connect(partial(called.append, action.text()))
    compose(box, COMPOSED)
    press(bench.screen, Qt.Key.Key_F8)
    press(bench.screen, Qt.Key.Key_Return, with_=CTRL)
    assert called == []
    commit(box, WORDS)
    assert WORDS in str(bench.screen.draft.sheet.entry(name))
    press(bench.screen, Qt.Key.Key_F8)
    assert called == ["下一处问题"]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_choice_in_a_cell_is_found_by_what_is_composed(bench: Bench) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    entry = paper.entries["results"]
    assert isinstance(entry, TableEntry)
    column = next(at for at, field in enumerate(entry.model.columns) if field.choices)
    entry.view.show_cell(0, column)
    entry.view.setFocus()
    compose(entry.view, COMPOSED)
    commit(entry.view, entry.model.columns[column].choices[0].zh)
    (box,) = (one for one in entry.view.viewport().findChildren(QComboBox) if one.isVisible())
    assert box.currentText() == entry.model.columns[column].choices[0].zh
    assert "第 1 行" in box.accessibleName()


def test_the_table_shows_where_the_next_key_is_written(bench: Bench) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    entry = paper.entries["results"]
    assert isinstance(entry, TableEntry)
    entry.view.setFocus()
    assert [(at.row(), at.column()) for at in entry.view.selectedIndexes()] == [(0, 0)]


def test_a_long_table_is_left_without_walking_through_its_cells(bench: Bench) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    entry = paper.entries["results"]
    assert isinstance(entry, TableEntry)
    entry.model.fill(0, 0, [["甲"]] * 60)
    entry.view.show_cell(3, 0)
    entry.view.setFocus()
    press(bench.screen, Qt.Key.Key_Tab, with_=CTRL)
    after = bench.screen.focusWidget()
    assert not entry.view.hasFocus()
    entry.view.setFocus()
    press(bench.screen, Qt.Key.Key_Backtab, with_=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not entry.view.hasFocus()
    assert bench.screen.focusWidget() is not after


def test_comments_reasons_and_opinions_take_an_input_method(bench: Bench) -> None:
    made = draft_file(bench.desk, DISCLOSURES / "09-annual_inspection.yaml")
    submit.submit(bench.desk, made)
    screen = ReviewScreen(Context(bench.office.seat("head"), bench.tasks))
    bench.qtbot.addWidget(screen)
    screen.resize(1084, 690)
    screen.show()
    screen.activateWindow()
    screen.open(made)
    bench.qtbot.waitUntil(lambda: screen.preview.page_count > 0, timeout=20_000)
    row = screen.side.checklist.rows[0]
    QTest.keyClicks(row, "3")
    takes_composition(row.reason)
    takes_composition(screen.side.checklist.opinion)
    screen.side.write_comment("")
    takes_composition(screen.side.comments.box.text)
    screen.head.asked.emit(screen.head.further.menu().actions()[0].data())
    screen.reason.ask(screen.head.further.menu().actions()[0].data())
    takes_composition(screen.reason.reason)
    takes_composition(screen.reason.article)
    screen.flush()
    bench.qtbot.waitUntil(lambda: bench.tasks.running == 0)
    screen.close()


RICH = "<p style='color:red'>关于<b>年检</b>的公告</p><p>第二段 <a href='http://x.example'>见此</a></p>"


def rich(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(RICH)
    mime.setText(text)
    return mime


def test_rich_text_is_pasted_as_words_and_several_lines_into_one_as_one(bench: Bench) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    long = paper.entries["absent_measures"].typist
    QGuiApplication.clipboard().setMimeData(rich("关于年检的公告\n第二段 见此"))
    long.setFocus()
    press(bench.screen, Qt.Key.Key_V, with_=CTRL)
    assert bench.screen.draft.sheet.entry("absent_measures") == "关于年检的公告\n第二段 见此"
    line = PlainLine(bench.screen)
    QGuiApplication.clipboard().setMimeData(rich("关于年检的公告\r\n第二段\tsee here"))
    press(line, Qt.Key.Key_V, with_=CTRL)
    assert line.text() == "关于年检的公告第二段 see here"


@pytest.mark.parametrize(
    ("pasted", "line"),
    [("天津市\n武清区", "天津市武清区"), ("a\r\nb", "a b"), (" 甲\t12 \n", "甲 12"), ("无", "无"), ("\n\n", "")],
)
def test_several_lines_as_one(pasted: str, line: str) -> None:
    assert one_line(pasted) == line


def files(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    mime.setText(QUrl.fromLocalFile(str(path)).toString())
    return mime


@pytest.mark.parametrize("kind", [PlainLine, PlainText])
def test_a_file_dragged_onto_a_box_goes_on_to_the_form_and_is_never_written(
    bench: Bench, tmp_path: Path, kind: type[QWidget]
) -> None:
    bench.create("org/annual_inspection")
    paper = bench.screen.paper
    assert paper is not None
    box = next(widget for widget in paper.findChildren(kind) if widget.isVisible())
    mime = files(tmp_path / "名单.txt")
    entering = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    if isinstance(box, PlainText):
        assert not box.canInsertFromMimeData(mime)
    elif isinstance(box, PlainLine):
        box.dragEnterEvent(entering)
        assert not entering.isAccepted()
    bench.screen.dragEnterEvent(entering)
    assert entering.isAccepted()
    QGuiApplication.clipboard().setMimeData(files(tmp_path / "名单.txt"))
    box.setFocus()
    press(bench.screen, Qt.Key.Key_V, with_=CTRL)
    assert "名单" not in shown(box)


def test_a_file_dropped_on_the_form_is_attached(bench: Bench, tmp_path: Path) -> None:
    made = bench.create("org/annual_inspection")
    file = tmp_path / "说明.txt"
    file.write_text("年检情况说明", encoding="utf-8")
    mime = files(file)
    bench.screen.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    bench.qtbot.waitUntil(lambda: [one.name for one in bench.stored(made).attachments] == ["说明.txt"], timeout=20_000)
