"""Many findings at once, at the drafter's desk and at the reviewer's, over a real workspace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench
from examples import examples
from gongkai import paths
from gongkai.commands import attach, draft, settle, submit, views
from gongkai.commands.explain import explain
from gongkai.commands.from_file import draft_file
from gongkai.domain.finding import Decision
from gongkai.ui.context import Context
from gongkai.ui.findings.extent import Reach
from gongkai.ui.findings.panel import FindingsPanel
from gongkai.ui.review.screen import ReviewScreen
from gongkai.ui.tasks import Tasks
from office import Office

SAMPLES = paths.resources() / "sample" / "disclosures"
LEAKS = "\n".join(f"联系人电话 {phone}。" for phone in ("13902168845", "13702015566", "15822349917"))
GROUND = "政府信息公开条例第15条，第三方同意公开"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as opened:
        yield opened


def leaking(office: Office) -> str:
    clerk = office.seat("clerk")
    made = draft_file(clerk, SAMPLES / "09-annual_inspection.yaml")
    attach.attach(clerk, made, "名单.txt", LEAKS.encode())
    return made


def reach_all(panel: FindingsPanel) -> None:
    extent = panel.cards[0].extent
    assert extent is not None
    extent.choose(Reach.COLUMN)


def button(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible())


def test_a_drafter_keeps_many_and_undoes_it_in_one_press(bench: Bench) -> None:
    made = leaking(bench.office)
    bench.open(made)
    panel = bench.screen.side.findings
    bench.screen.side.setCurrentWidget(panel)
    assert panel.open_count == 3
    reach_all(panel)
    panel.cards[0]._keep(Decision.LAWFUL, GROUND)
    bench.settle()
    assert panel.open_count == 0
    button(panel, "撤销刚才的 3 处处置").click()
    bench.settle()
    assert panel.open_count == 3
    assert views.editor_view(bench.desk, made).dispositions == ()


def test_a_drafter_masks_many_in_one_press(bench: Bench) -> None:
    made = leaking(bench.office)
    bench.open(made)
    panel = bench.screen.side.findings
    bench.screen.side.setCurrentWidget(panel)
    reach_all(panel)
    panel.cards[0].choose(Decision.MASKED)
    bench.settle()
    assert views.editor_view(bench.desk, made).check.findings == ()
    assert panel.open_count == 0


@pytest.fixture
def desk(qtbot: QtBot, office: Office, tasks: Tasks) -> Iterator[ReviewScreen]:
    """The section head's desk."""
    screen = ReviewScreen(Context(office.seat("head"), tasks))
    qtbot.addWidget(screen)
    screen.resize(1084, 690)
    screen.show()
    yield screen
    screen.close()
    qtbot.waitUntil(lambda: tasks.running == 0)


def test_a_reviewer_confirms_many_in_one_press(qtbot: QtBot, office: Office, desk: ReviewScreen) -> None:
    clerk, made = office.seat("clerk"), leaking(office)
    found = views.editor_view(clerk, made).check.findings
    settle.dispose_all(clerk, made, [finding.key for finding in found], Decision.LAWFUL, GROUND)
    submit.submit(clerk, made)
    desk.open(made)
    qtbot.waitUntil(lambda: desk.preview.page_count > 0)
    desk.side.show_findings_tab()
    reach_all(desk.side.findings)
    button(desk.side.findings.cards[0], "同意").click()
    qtbot.waitUntil(lambda: desk.side.findings.open_count == 0)
    view = views.review_view(office.seat("head"), made)
    assert not view.unsettled
    assert {d.ground for d in view.dispositions if d.account_id == view.person.id} == {GROUND}


def test_a_reviewer_reads_the_rule_and_the_reason(qtbot: QtBot, office: Office, desk: ReviewScreen) -> None:
    clerk, form = office.seat("clerk"), "org/disclosure_measures"
    made = draft.create(clerk, form, examples()[form].break_rule("R03")).id
    explain(clerk, made, "R03", "经批准缩短征求意见期。")
    submit.submit(clerk, made)
    desk.open(made)
    qtbot.waitUntil(lambda: desk.preview.page_count > 0)
    desk.side.show_findings_tab()
    told = "\n".join(label.text() for label in desk.side.explained.findChildren(QLabel))
    assert desk.side.explained.isVisible()
    assert "征求意见一般不少于7个工作日" in told
    assert "理由：经批准缩短征求意见期。" in told
