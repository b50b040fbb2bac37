"""Comments at the window: a reviewer writes one, the clerk finds it at the field, answers and settles it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bureau import DISCLOSURES
from editing import Bench, editor_bench, write
from gongkai.commands import comment, review, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.domain.comment import Thread
from gongkai.domain.workflow import Action
from gongkai.ui.context import Context
from gongkai.ui.editor.line import FormLine
from gongkai.ui.review.screen import ReviewScreen
from hands import press

FIELD = "inspected_count"
SAID = "参检数与来源不一致。"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as made:
        yield made


def drafted(bench: Bench) -> str:
    return draft_file(bench.desk, DISCLOSURES / "09-annual_inspection.yaml")


def threads(bench: Bench, made: str) -> tuple[Thread, ...]:
    return views.editor_view(bench.desk, made).comments


def told(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def strip_of(bench: Bench, field: str) -> QWidget:
    assert bench.screen.paper is not None
    lines = [line for line in bench.screen.paper.findChildren(FormLine) if field in line.entries]
    return lines[0].comments


def press_in(widget: QWidget, word: str) -> None:
    (found,) = [b for b in widget.findChildren(QPushButton) if b.text() == word and b.isVisibleTo(widget)]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def returned(bench: Bench) -> str:
    made = drafted(bench)
    submit.submit(bench.desk, made)
    head = bench.office.seat("head")
    comment.comment(head, made, FIELD, SAID)
    review.send_back(head, made, "见批注")
    bench.open(made)
    return made


def test_the_clerk_finds_it_at_the_field_answers_and_settles_it(bench: Bench) -> None:
    made = returned(bench)
    strip = strip_of(bench, FIELD)
    assert f"杨波：{SAID}" in told(strip)
    press_in(strip, "答复")
    box = bench.screen.side.comments.box.text
    assert box.hasFocus()
    write(box, "已改为五家。")
    press(box, Qt.Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.waitUntil(lambda: len(threads(bench, made)[0].said) == 2)
    bench.qtbot.waitUntil(lambda: "刘芳：已改为五家。" in told(strip_of(bench, FIELD)))
    press_in(strip_of(bench, FIELD), "已解决")
    bench.qtbot.waitUntil(lambda: not threads(bench, made)[0].is_open)
    bench.qtbot.waitUntil(lambda: strip_of(bench, FIELD).isHidden())
    panel = bench.screen.side.comments
    assert panel.open_count == 0
    press_in(panel, "已解决 1 条")
    press_in(panel, "重新打开")
    bench.qtbot.waitUntil(lambda: threads(bench, made)[0].is_open)


def test_ctrl_alt_m_writes_at_the_field_at_hand_and_a_comment_saves_no_draft(bench: Bench) -> None:
    made = drafted(bench)
    bench.open(made)
    assert bench.screen.paper is not None
    version = bench.stored(made).version
    bench.screen.paper.show_field(FIELD)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press(bench.screen, Qt.Key.Key_M, with_=both)
    box = bench.screen.side.comments.box.text
    assert box.hasFocus()
    write(box, SAID)
    press(box, Qt.Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.waitUntil(lambda: [thread.field for thread in threads(bench, made)] == [FIELD])
    bench.settle()
    assert bench.stored(made).version == version
    assert bench.stored(made).state.value == "draft", "Ctrl+Enter in the box submits nothing"


def test_half_a_comment_outlives_what_is_read_again_and_escape_puts_it_away(bench: Bench) -> None:
    made = returned(bench)
    panel = bench.screen.side.comments
    panel.write_at(FIELD)
    write(panel.box.text, "写到一半")
    comment.comment(bench.office.seat("head"), made, "", "又一条")
    bench.screen.draft.read()
    bench.qtbot.waitUntil(lambda: panel.open_count == 2)
    assert panel.box.text.toPlainText() == "写到一半"
    press(panel.box.text, Qt.Key.Key_Escape)
    assert panel.box.text.toPlainText() == ""


def test_the_reviewer_writes_beside_the_entries(bench: Bench) -> None:
    made = drafted(bench)
    submit.submit(bench.desk, made)
    screen = ReviewScreen(Context(bench.office.seat("head"), bench.tasks))
    bench.qtbot.addWidget(screen)
    screen.resize(1084, 690)
    screen.show()
    screen.open(made)
    bench.qtbot.waitUntil(lambda: screen.preview.page_count > 0)
    screen.side.setCurrentWidget(screen.side.contents)
    (button,) = [b for b in screen.side.contents.findChildren(QPushButton) if b.accessibleName() == "批注：参检数"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    box = screen.side.comments.box.text
    write(box, SAID)
    press_in(screen.side.comments, "添加批注")
    bench.qtbot.waitUntil(lambda: [thread.field for thread in threads(bench, made)] == [FIELD])
    bench.qtbot.waitUntil(lambda: len(screen.side.comments.cards) == 1)
    screen.head.asked.emit(Action.RETURN)
    assert "“参检数”：见批注" in screen.reason.reason.toPlainText()
    screen.close()
