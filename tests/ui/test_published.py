"""The page of what is published: receipts and history to read, corrections and withdrawals by those who may."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from bureau import LEAK, Bureau
from gongkai.commands import withdraw
from gongkai.domain.correction import ReasonCode
from gongkai.domain.workflow import State
from gongkai.ui.context import Context
from gongkai.ui.published.panel import PublishedPanel
from gongkai.ui.tasks import Tasks
from hands import click, read
from office import open_office


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Bureau]:
    with open_office(tmp_path) as opened:
        made = Bureau(opened.place)
        yield made
        made.desk.workspace.close()


def panel_of(qtbot: QtBot, bureau: Bureau, tasks: Tasks, login: str, made: str) -> PublishedPanel:
    panel = PublishedPanel(Context(bureau.seat(login), tasks))
    qtbot.addWidget(panel)
    panel.resize(430, 800)
    panel.show()
    panel.open(made)
    qtbot.waitUntil(lambda: "公开情况" in read(panel))
    return panel


def fill(panel: PublishedPanel, **entered: object) -> None:
    assert panel.form
    for name, value in entered.items():
        widget = panel.form.boxes[name]
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(value))
        elif isinstance(widget, QLineEdit):
            widget.setText(str(value))


def test_the_signer_withdraws_and_sees_it_wait_then_gone(qtbot: QtBot, bureau: Bureau, tasks: Tasks) -> None:
    made = bureau.publish()
    panel = panel_of(qtbot, bureau, tasks, "signer", made)
    codes = [line.text() for line in panel.findChildren(QLineEdit)]
    assert bureau.record(made)["payload_sha256"] in codes
    click(panel, "撤回…")
    assert panel.form
    assert not panel.form.confirm.isEnabled()
    fill(panel, reason=ReasonCode.PRIVACY, words=LEAK.words, ground=LEAK.ground)
    QTest.mouseClick(panel.form.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "已安排" in read(panel))
    assert "待撤回" in read(panel)
    assert LEAK.ground in read(panel)
    bureau.deliver()
    panel.open(made)
    qtbot.waitUntil(lambda: "已撤回" in read(panel))
    assert bureau.state(made) is State.WITHDRAWN


def test_the_clerk_corrects_and_nobody_is_offered_what_is_not_theirs(
    qtbot: QtBot, bureau: Bureau, tasks: Tasks
) -> None:
    made = bureau.publish()
    panel = panel_of(qtbot, bureau, tasks, "clerk", made)
    with pytest.raises(ValueError, match="unpack"):
        click(panel, "撤回…")
    click(panel, "更正…")
    fill(panel, reason=ReasonCode.ERROR, note="更正表内合计数")
    assert panel.form
    QTest.mouseClick(panel.form.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "更正修订1：内容有误" in read(panel))
    assert bureau.state(made) is State.DRAFT


def test_an_emergency_waits_for_the_signer_s_signature(qtbot: QtBot, bureau: Bureau, tasks: Tasks) -> None:
    made = bureau.publish()
    withdraw.recall(bureau.seat("officer"), made, LEAK)
    panel = panel_of(qtbot, bureau, tasks, "signer", made)
    click(panel, "补签…")
    assert panel.form
    QTest.mouseClick(panel.form.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "补签　修订1" in read(panel))
