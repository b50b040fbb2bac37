"""Warnings in the form editor: each wants a written reason, which is kept as it is typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from examples import examples
from gongkai.commands.views import editor_view
from gongkai.ui.widgets.bar import Bar

FORM, RULE = "social_assistance/dibao", "R05"
REASON = "七月起分类施保，重病户按标准的两倍发放"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as opened:
        yield opened


def warned(bench: Bench) -> str:
    """A draft with nothing left to put right but one warning."""
    entries = examples()[FORM].entries
    standard = str(entries["standard_per_month"]).replace(",", "")
    return bench.create(FORM, entries | {"average_supplement": str(float(standard) * 2)})


def reason_line(bench: Bench) -> QLineEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.placeholderText().startswith("写明理由")
    return focus


def buttons(bench: Bench) -> str:
    return " ".join(button.text() for button in bench.screen.head.findChildren(QAbstractButton))


def test_a_warning_without_reason_is_counted_and_f8_goes_to_its_line(bench: Bench) -> None:
    warned(bench)
    assert "1 处提示待写理由" in buttons(bench)
    QTest.keySequence(bench.screen, "F8")
    reason_line(bench)


def test_a_reason_is_kept_as_it_is_typed_and_comes_back_with_the_draft(bench: Bench) -> None:
    made = warned(bench)
    QTest.keySequence(bench.screen, "F8")
    write(reason_line(bench), REASON)
    bench.qtbot.waitUntil(lambda: editor_view(bench.desk, made).explanations == {RULE: REASON})
    bench.settle()
    assert "没有问题" in buttons(bench)
    bench.open(made)
    assert REASON in [line.text() for line in bench.screen.findChildren(QLineEdit)]


def test_sending_writes_the_reason_first_and_without_one_says_what_is_missing(bench: Bench) -> None:
    made = warned(bench)
    bench.screen.head.primary.click()
    bench.settle()
    assert any("1 处提示没有写明理由" in bar.text for bar in bench.screen.findChildren(Bar))
    QTest.keySequence(bench.screen, "F8")
    write(reason_line(bench), REASON)
    bench.screen.head.primary.click()
    bench.settle()
    assert bench.told == []
    assert bench.stored(made).state.value == "section_review"
