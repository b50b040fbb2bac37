"""A button that has the focus answers to the keys that people press on it."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gongkai.ui.widgets.buttons import button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_that_has_the_focus_once(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    column, line = QVBoxLayout(window), QLineEdit(window)
    first, second = (button(word, partial(pressed.append, word), "", window) for word in ("一", "二"))
    for widget in (line, first, second):
        column.addWidget(widget)
    QTest.keyClick(second, key)
    assert pressed == ["二"]
    QTest.keyClick(line, key)
    assert pressed == ["二"]
