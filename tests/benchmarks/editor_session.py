"""A clerk's session in the editor under the watchdog; run by name: pytest tests/benchmarks/editor_session.py."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from examples import examples
from gongkai.commands import comment, draft, review, submit
from gongkai.domain.errors import UserError
from gongkai.domain.form import FieldType
from gongkai.ui.fields.table.entry import TableEntry
from hands import press
from watchdog import Watchdog, each

pytestmark = pytest.mark.slow
FORMS = ("org/annual_inspection", "fiscal/three_public", "fiscal/gov_budget")
SENTENCE = "对无正当理由未参加年检的社会组织，由区民政局责令限期接受检查。"


@pytest.mark.parametrize("form", FORMS)
def test_session(qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    watchdog = Watchdog()
    with capsys.disabled(), editor_bench(qtbot, tmp_path) as bench:
        example = examples()[form]
        print(f"\n{form}: {len(example.form.fields)} fields")  # noqa: T201
        made = draft.create(bench.desk, form, example.entries).id
        bench.open(draft.create(bench.desk, form).id)  # everything is loaded once before it is measured

        def watch(what: str, act: Callable[[], object]) -> None:
            with watchdog.watching(what):
                act()
                qtbot.waitUntil(lambda: not bench.screen.busy and bench.tasks.running == 0, timeout=120_000)

        watch("opening", lambda: bench.open(made))
        bench.screen.side.setCurrentWidget(bench.screen.side.preview)
        watch("the preview's first pages", lambda: each(2, lambda _: None))
        type_in_texts(bench, watch)
        type_in_table(bench, watch)
        watch("undoing all of it", lambda: each(3, lambda _: press(bench.screen, Qt.Key.Key_Z, with_=CTRL)))
        watch("F8 from place to place", lambda: each(2, lambda _: press(bench.screen, Qt.Key.Key_F8)))
        write_comment(bench, watch)
        submit_and_compare(bench, made, watch)


CTRL = Qt.KeyboardModifier.ControlModifier
Watch = Callable[[str, Callable[[], object]], None]


def type_in_texts(bench: Bench, watch: Watch) -> None:
    assert bench.screen.paper is not None
    for kind in (FieldType.LONGTEXT, FieldType.TEXT, FieldType.NUMBER):
        entry = next((one for one in bench.screen.paper.entries.values() if one.field.type is kind), None)
        if entry is None:
            continue
        box = entry.typist
        box.setFocus()
        words = "7" if kind is FieldType.NUMBER else ""

        def key(at: int, box: object = box, words: str = words) -> None:
            assert isinstance(box, QLineEdit | QPlainTextEdit)
            write(box, words or SENTENCE[at % len(SENTENCE)])

        watch(f"typing into {kind.value}", lambda key=key: each(5, key))  # type: ignore[misc]


def type_in_table(bench: Bench, watch: Watch) -> None:
    assert bench.screen.paper is not None
    entry = next((one for one in bench.screen.paper.entries.values() if isinstance(one, TableEntry)), None)
    if entry is None:
        return
    entry.view.setCurrentIndex(entry.model.index(0, 0))
    entry.view.setFocus()

    def key(at: int) -> None:
        if at % 5 == 4:
            entry.view.step_along(1)
        else:
            QTest.keyClicks(QApplication.focusWidget() or entry.view, "5")

    watch("typing into a table", lambda: each(5, key))


def settle_problems(bench: Bench) -> None:
    """Writes what typing has spoilt as it was."""
    while bench.screen.draft.sheet.stack.canUndo():
        bench.screen.draft.sheet.stack.undo()


def write_comment(bench: Bench, watch: Watch) -> None:
    bench.screen._comment_here()
    box = bench.screen.side.comments.box.text
    watch("writing a comment", lambda: each(3, lambda at: write(box, SENTENCE[at % len(SENTENCE)])))
    watch("adding it", lambda: press(box, Qt.Key.Key_Return, with_=CTRL))


def submit_and_compare(bench: Bench, made: str, watch: Watch) -> None:
    settle_problems(bench)
    bench.screen.flush()
    bench.settle()
    try:
        submit.submit(bench.desk, made)
    except UserError as error:
        print(f"  not submitted: {error}")  # noqa: T201
        return
    head = bench.office.seat("head")
    comment.comment(head, made, "", SENTENCE)
    review.send_back(head, made, "请改")
    watch("opening it again", lambda: bench.open(made))
    watch("comparing", lambda: bench.screen.side.history.compared.emit(1, 2))
    bench.screen.comparing._by_page.click()
    watch("walking through what differs", lambda: each(2, lambda _: bench.screen._next(1)))
