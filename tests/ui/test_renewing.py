"""New from last period at the window: what must change is said at its field, walked by F8, and kept from submission."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bureau import DISCLOSURES
from editing import Bench, editor_bench
from gongkai.commands import publish, renew, review, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.workflow import State
from gongkai.formkit.workdays import calendar
from gongkai.ui.editor.carried import CarriedStrip
from hands import press, read


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as made:
        yield made


def signed(bench: Bench) -> str:
    made = draft_file(bench.desk, DISCLOSURES / "09-annual_inspection.yaml")
    submit.submit(bench.desk, made)
    for login in ("head", "officer", "signer"):
        desk = bench.office.seat(login)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
        publish.sign(desk, made) if login == "signer" else review.pass_step(desk, made)
    return made


def strips(bench: Bench) -> list[CarriedStrip]:
    assert bench.screen.paper is not None
    return [strip for strip in bench.screen.paper.findChildren(CarriedStrip) if not strip.isHidden()]


def button(bench: Bench, text: str) -> QPushButton:
    (found,) = [b for b in bench.screen.head.findChildren(QPushButton) if text in b.text() and not b.isHidden()]
    return found


def test_f8_walks_what_is_last_periods_until_it_is_changed_or_confirmed(bench: Bench) -> None:
    bench.open(renew.renew(bench.desk, signed(bench)).id)
    paper = bench.screen.paper
    assert paper is not None
    count = len(strips(bench))
    assert count >= 4
    assert f"{count} 处上期内容" in button(bench, "下一处").text()
    press(bench.screen, Qt.Key.Key_F8)
    assert paper.at_hand == "inspection_year"
    press(bench.screen, Qt.Key.Key_F8)
    assert paper.at_hand == "concluded_on"
    paper.go_to("inspection_year")
    QTest.keyClicks(paper.entries["inspection_year"].typist, "2026")
    bench.settle()
    assert len(strips(bench)) == count - 1
    press(bench.screen, Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert len(strips(bench)) == count, "what is undone is last period's again"


def test_submitting_is_refused_in_words_and_what_holds_is_confirmed(bench: Bench) -> None:
    made = renew.renew(bench.desk, signed(bench)).id
    bench.open(made)
    bench.screen.head.submit.emit()
    bench.qtbot.waitUntil(lambda: "还是上期的内容" in bench.screen._refused.text)
    while strips(bench):
        strips(bench)[0].confirmed.emit()
        bench.settle()
    bench.screen.head.submit.emit()
    bench.qtbot.waitUntil(lambda: bench.stored(made).state.value == "section_review")


def test_what_was_signed_offers_to_start_the_next_period(bench: Bench) -> None:
    made = signed(bench)
    bench.open(made)
    with bench.qtbot.waitSignal(bench.context.open_disclosure) as opened:
        QTest.mouseClick(button(bench, "按此新建下期"), Qt.MouseButton.LeftButton)
    assert bench.stored(opened.args[0]).entries["inspection_year"] == bench.stored(made).entries["inspection_year"]


def test_the_day_of_what_is_out_is_neither_near_nor_past(bench: Bench) -> None:
    view = views.editor_view(bench.desk, signed(bench))
    head, day = bench.screen.head, date(2026, 1, 5)
    for state, told in ((State.APPROVED, "1月5日（已超 15 个工作日）"), (State.PUBLISHED, "1月5日")):
        out = replace(view, disclosure=replace(view.disclosure, state=state, due=day))
        head.show_view(out, {}, date(2026, 1, 26), calendar())
        assert read(head).count(f"公开期限 {told}\n") == 1
