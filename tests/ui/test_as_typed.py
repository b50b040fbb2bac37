"""What looks like markup is shown as typed where Qt itself draws it: under the mouse."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from gongkai import paths
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.workflow import State
from gongkai.formkit.loading import load_forms
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.worklist.chooser import FormChooser

MARKUP = "<img src='//elsewhere.example/x.png'><b>甲</b>"


def test_the_title_that_last_periods_button_names(qtbot: QtBot) -> None:
    form = next(iter(load_forms(paths.forms()).values()))
    facts = ("MZJ01", "a", "刘芳", State.APPROVED, 1, None, False, datetime(2026, 1, 5, tzinfo=UTC))
    chooser = FormChooser({form.id: form}, form.area)
    qtbot.addWidget(chooser)
    chooser.offer_last({form.id: DisclosureSummary("x", form.id, form.area, MARKUP, *facts)})
    (told,) = (one.toolTip() for one in chooser.findChildren(QPushButton) if one.toolTip())
    assert "&lt;img" in told
    assert "<img" not in told


def test_a_cell_of_a_list_of_lines(qtbot: QtBot) -> None:
    table = LinesTable("往来单位", ("单位",), ())
    qtbot.addWidget(table)
    table.show_lines([Line((MARKUP,))])
    table.show()
    at = table.visualRect(table.model().index(0, 0)).center()
    QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at)))
    told = QToolTip.text()
    QToolTip.hideText()
    assert "&lt;img" in told
    assert "<img" not in told
