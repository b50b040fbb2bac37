"""One draft written at two places: what lies apart is merged by itself, the rest is decided field by field, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTableWidget
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from gongkai.commands import draft
from gongkai.ui.editor.merging import MergeDialog
from gongkai.ui.widgets.bar import Bar

FORM = "fiscal/three_public"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as opened:
        yield opened


def type_in(bench: Bench, name: str, text: str) -> None:
    assert bench.screen.paper
    typist = bench.screen.paper.entries[name].typist
    typist.setFocus()
    write(typist, text)


def elsewhere(bench: Bench, made: str, **entries: str) -> None:
    """What somebody else saves while it lies open here."""
    stored = bench.stored(made)
    draft.save(bench.desk, made, stored.entries | entries, stored.version)


def bars(bench: Bench) -> list[str]:
    return [bar.text for bar in bench.screen.findChildren(Bar) if bar.text]


def test_changes_of_different_fields_are_merged_without_a_question(bench: Bench) -> None:
    made = bench.create(FORM, {"fiscal_year": "2025"})
    elsewhere(bench, made, fiscal_year="2026")
    type_in(bench, "abroad_reason", "出访减少")
    bench.settle()
    assert bench.stored(made).entries == {"fiscal_year": "2026", "abroad_reason": "出访减少"}
    assert bars(bench) == []
    assert bench.screen.paper
    assert bench.screen.paper.entries["fiscal_year"].typist.property("text") == "2026"
    bench.screen.draft.sheet.stack.undo()
    bench.settle()
    assert bench.stored(made).entries["fiscal_year"] == "2025"


def test_changes_of_one_text_that_lie_apart_are_both_kept(bench: Bench) -> None:
    made = bench.create(FORM, {"abroad_reason": "全年出访"})
    elsewhere(bench, made, abroad_reason="本单位全年出访")
    type_in(bench, "abroad_reason", "减少")
    bench.settle()
    assert bench.stored(made).entries["abroad_reason"] == "本单位全年出访减少"


@pytest.mark.parametrize(("key", "kept"), [("1", "这里"), ("2", "别处")])
def test_what_both_changed_is_decided_by_a_key(qtbot: QtBot, bench: Bench, key: str, kept: str) -> None:
    made = bench.create(FORM)
    elsewhere(bench, made, abroad_reason="别处", fiscal_year="2026")
    type_in(bench, "abroad_reason", "这里")
    bench.settle()
    (told,) = bars(bench)
    assert "有 1 项两边都改了" in told
    decided: list[str] = []

    def decide() -> None:
        (dialog,) = bench.screen.findChildren(MergeDialog)
        table = dialog.findChild(QTableWidget)
        assert table
        decided.extend(table.item(0, column).text() for column in range(4))  # type: ignore[union-attr]
        table.setFocus()
        QTest.keyClicks(table, key)
        qtbot.waitUntil(dialog._go.isEnabled)
        QTest.keyClick(dialog._go, Qt.Key.Key_Return)

    QTimer.singleShot(0, bench.screen, decide)
    (button,) = [each for each in bench.screen.findChildren(QAbstractButton) if each.text() == "逐项合并…"]
    button.click()
    bench.settle()
    assert decided[1:] == ["这里", "别处", "（请选择）"]
    assert decided[0].startswith("≠ ")
    assert bench.stored(made).entries == {"abroad_reason": kept, "fiscal_year": "2026"}
    assert bars(bench) == []
