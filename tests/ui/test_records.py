"""The records of a disclosure in the window: registered by those whose task it is, shown to all, due in the list."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fakes import SteppingClock
from gongkai import paths
from gongkai.commands import listing, process, review, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.commands.process import Letter
from gongkai.commands.referral import Body
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.clock import beijing_midnight
from gongkai.domain.listing import Listing, Scope
from gongkai.domain.process import Outcome, RecordKind
from gongkai.domain.workflow import State
from gongkai.ui.context import Context
from gongkai.ui.records.panel import RecordsPanel
from gongkai.ui.review.screen import ReviewScreen
from gongkai.ui.tasks import Tasks
from gongkai.ui.worklist.columns import Column
from gongkai.ui.worklist.model import WorkListModel
from office import Office

SAMPLES = paths.resources() / "sample" / "disclosures"
NOW = datetime(2026, 9, 21, 2, tzinfo=UTC)


@pytest.fixture(autouse=True)
def september(office: Office) -> None:
    office.desk = replace(office.desk, clock=SteppingClock(NOW))


@pytest.fixture
def settled(qtbot: QtBot, tasks: Tasks) -> Iterator[None]:
    yield
    qtbot.waitUntil(lambda: tasks.running == 0)


def panel_of(qtbot: QtBot, office: Office, tasks: Tasks, login: str, made: str) -> RecordsPanel:
    panel = RecordsPanel(Context(office.seat(login), tasks))
    qtbot.addWidget(panel)
    panel.resize(430, 800)
    panel.show()
    panel.open(made)
    qtbot.waitUntil(lambda: "三审三校" in texts(panel))
    return panel


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget: QWidget, text: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def fill(panel: RecordsPanel, **entered: object) -> None:
    assert panel.form is not None
    for name, value in entered.items():
        widget = panel.form.boxes[name]
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(value))
        elif isinstance(widget, QLineEdit):
            widget.setText(str(value))


def drafted(office: Office) -> str:
    return draft_file(office.seat("clerk"), SAMPLES / "09-annual_inspection.yaml")


def referred(office: Office) -> str:
    made, head, officer = drafted(office), office.seat("head"), office.seat("officer")
    submit.submit(office.seat("clerk"), made)
    questions = views.review_view(head, made).checklist.questions
    review.answer(head, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
    review.pass_step(head, made)
    review.refer(officer, made, "依据政府信息公开条例第17条：是否涉密不能确定")
    return made


@pytest.mark.usefixtures("settled")
def test_a_proof_is_registered_by_who_made_it(qtbot: QtBot, office: Office, tasks: Tasks) -> None:
    made = drafted(office)
    panel = panel_of(qtbot, office, tasks, "clerk", made)
    press(panel, "登记")
    fill(panel, note="对照统计表")
    assert panel.form is not None
    panel.form.finish()
    qtbot.waitUntil(lambda: "刘芳　10:00" in texts(panel))
    assert views.records_view(office.seat("clerk"), made).records[0].kind is RecordKind.FIRST_PROOF


@pytest.mark.usefixtures("settled")
def test_a_letter_goes_out_and_its_answer_is_registered(qtbot: QtBot, office: Office, tasks: Tasks) -> None:
    made = drafted(office)
    panel = panel_of(qtbot, office, tasks, "head", made)
    press(panel, "登记征求第三方意见…")
    assert panel.form is not None
    assert not panel.form.confirm.isEnabled()
    fill(panel, party="天津某某公司", sent="2026-09-11", document="武民函〔2026〕5号")
    panel.form.finish()
    qtbot.waitUntil(lambda: "天津某某公司 · 武民函〔2026〕5号" in texts(panel))
    assert "10月9日（还有" in texts(panel)
    press(panel, "登记结果…")
    fill(panel, outcome=Outcome.REFUSED, note="隐去报价后公开")
    panel.form.finish()
    qtbot.waitUntil(lambda: "9月21日办结：不同意" in texts(panel))


@pytest.mark.usefixtures("settled")
def test_the_officer_registers_the_answer_and_goes_on_reviewing(qtbot: QtBot, office: Office, tasks: Tasks) -> None:
    made = referred(office)
    screen = ReviewScreen(Context(office.seat("officer"), tasks))
    qtbot.addWidget(screen)
    screen.resize(1084, 690)
    screen.show()
    screen.open(made)
    qtbot.waitUntil(lambda: screen.preview.page_count > 0)
    assert screen.head.primary.text() == "登记答复…"
    records = screen.side.records
    screen.side.setCurrentWidget(records)
    qtbot.waitUntil(lambda: "等待答复" in texts(records))
    screen.head.primary.click()
    fill(records, body=Body.SECRECY_ADMINISTRATION, organ="武清区国家保密局", document="武保〔2026〕3号")
    fill(records, decision=Outcome.PUBLISH)
    assert records.form is not None
    records.form.finish()
    qtbot.waitUntil(lambda: "◇ 待保密审查" in texts(screen.head))
    assert screen.head.primary.text() == "通过"
    with office.desk.workspace.read() as tx:
        assert tx.disclosures.get(made).state is State.SECRECY_REVIEW
    qtbot.waitUntil(lambda: screen.preview.page_count > 0)
    screen.close()


def test_what_was_withheld_calls_the_officer_when_its_day_comes(office: Office) -> None:
    made, head, officer = drafted(office), office.seat("head"), office.seat("officer")
    submit.submit(office.seat("clerk"), made)
    questions = views.review_view(head, made).checklist.questions
    review.answer(head, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
    review.pass_step(head, made)
    review.withhold(officer, made, "依据政府信息公开条例第14条：涉及国家秘密")
    for day, shown in ((date(2027, 9, 20), False), (date(2027, 9, 21), True)):
        then = (
            replace(officer, clock=partial(beijing_midnight, day)),
            replace(head, clock=partial(beijing_midnight, day)),
        )
        assert (listing.listed(then[0], Listing(scope=Scope.MINE)).ids == (made,)) is shown
        assert (listing.listed(then[1], Listing(scope=Scope.UNDER_WAY)).ids == (made,)) is shown
        assert listing.listed(then[1], Listing(scope=Scope.MINE)).ids == ()


def test_the_work_list_shows_what_is_awaited_and_by_when(office: Office) -> None:
    made, head = drafted(office), office.seat("head")
    process.consult(head, made, Letter("天津某某公司", date(2026, 9, 11)))
    model = WorkListModel()
    model.know(head.library.titles, head.library.calendar)
    (summary,) = [summary for summary in views.work_list(head) if summary.id == made]
    model.show_list((made,), {made: replace(summary, due=None)}, NOW)
    assert model.data(model.index(0, Column.DUE)) == "征求第三方意见 10月9日（还有 8 个工作日）"
