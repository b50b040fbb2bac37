"""Help at a field, days and amounts shown back, and input methods, in the form editor."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from gongkai.domain.form import FieldType
from gongkai.ui.fields.entry import Entry
from gongkai.ui.fields.table.entry import TableEntry

DIBAO, CHARITY = "social_assistance/dibao", "org/charity"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as opened:
        yield opened


def entries(bench: Bench) -> dict[str, Entry]:
    assert bench.screen.paper is not None
    return bench.screen.paper.entries


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def press(keys: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, keys)
    QApplication.processEvents()


def test_f1_explains_the_field_and_follows_the_cursor_until_escape(bench: Bench) -> None:
    bench.create("food/food_sampling")
    form = bench.screen.draft.view.form  # type: ignore[union-attr]
    bench.screen.paper.show_field("failures")  # type: ignore[union-attr]
    press("F1")
    told = words(bench.screen.help)
    assert "逐行填写" in told
    assert form.field("failures").label_zh in told
    for citation in form.legal_basis:
        assert (f"{citation}（依据待核）" in told) == (citation in form.legal_unverified)
    day = next(field for field in form.fields if field.type is FieldType.DATE)
    bench.screen.paper.show_field(day.name)  # type: ignore[union-attr]
    assert "20261123" in words(bench.screen.help)
    press("Escape")
    assert bench.screen.help.isHidden()


def test_help_says_how_private_a_field_is_and_which_rules_look_at_it(bench: Bench) -> None:
    bench.create(DIBAO)
    form = bench.screen.draft.view.form  # type: ignore[union-attr]
    bench.screen.help.explain(form, form.field("by_town"))
    told = words(bench.screen.help)
    assert all(rule.message_zh in told for rule in form.rules if rule.id == "R01")
    assert "公开：公文和数据里照填写的显示。" in told


def test_a_day_is_shown_back_in_one_form_when_it_is_left(bench: Bench) -> None:
    made = bench.create("food/food_sampling")
    form = bench.screen.draft.view.form  # type: ignore[union-attr]
    name = next(field.name for field in form.fields if field.type is FieldType.DATE)
    line = entries(bench)[name].typist
    assert isinstance(line, QLineEdit)
    year = QDate.currentDate().year()
    for typed, kept in (("20251123", "2025-11-23"), ("2025年11月3日", "2025-11-03"), ("11月23日", f"{year}-11-23")):
        line.setFocus()
        line.selectAll()
        write(line, typed)
        press("Tab")
        assert line.text() == kept
    bench.settle()
    assert bench.stored(made).entries[name] == f"{year}-11-23"


def test_an_amount_in_yuan_stands_in_capitals_below_its_box(bench: Bench) -> None:
    bench.create(CHARITY)
    name = next(name for name, entry in entries(bench).items() if entry.field.unit == "元")
    entry = entries(bench)[name]
    entry.typist.setFocus()
    write(entry.typist, "12300")
    line = entry.parentWidget()
    assert line is not None
    assert "人民币壹万贰仟叁佰元整" in words(line)
    press("Tab")
    assert entry.typist.property("text") == "12,300"
    assert "人民币壹万贰仟叁佰元整" in words(line)


def is_busy(bench: Bench) -> bool:
    return bench.screen.busy


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("name", ["by_town", "text", "longtext"])
def test_nothing_is_kept_or_checked_before_a_composition_is_committed(bench: Bench, name: str) -> None:
    bench.create(DIBAO if name == "by_town" else "power/licence_result")
    if name != "by_town":
        wanted = {"text": (FieldType.TEXT, FieldType.ORG), "longtext": (FieldType.LONGTEXT,)}[name]
        name = next(known for known, entry in entries(bench).items() if entry.field.type in wanted)
    entry = entries(bench)[name]
    entry.typist.setFocus()
    widget = entry.typist
    if isinstance(entry, TableEntry):
        entry.view.setCurrentIndex(entry.model.index(0, 0))
        entry.view.edit(entry.view.currentIndex())
        focus = QApplication.focusWidget()
        assert focus is not None
        widget = focus
    bench.settle()
    for preedit in ("g", "gong", "gongk", "gong'kai"):
        compose(widget, preedit)
        QApplication.processEvents()
    assert not is_busy(bench)
    assert bench.screen.draft.sheet.stack.count() == 0
    compose(widget, "", "公开")
    QApplication.processEvents()
    assert is_busy(bench)
    kept = bench.screen.draft.sheet.entry(name)
    assert kept == ([{"town": "公开"}] if isinstance(entry, TableEntry) else "公开")
