"""Whoever walks away leaves nothing on the screen, and loses nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gongkai.ui.frame import idle
from gongkai.ui.frame.idle import IdleLock, idle_minutes, keep_idle_minutes
from hands import write


def timer_of(lock: IdleLock) -> QTimer:
    (timer,) = lock.findChildren(QTimer)
    return timer


def test_the_minutes_are_kept_and_only_what_is_offered_counts() -> None:
    keep_idle_minutes(5)
    assert idle_minutes() == 5
    keep_idle_minutes(100_000)
    assert idle_minutes() == idle.USUAL_MINUTES


def test_a_key_or_a_click_starts_the_wait_over_and_its_end_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    keep_idle_minutes(3)
    lock = IdleLock(QObject(window))
    lock.watch()
    timer = timer_of(lock)
    assert timer.interval() == 180_000
    keep_idle_minutes(5)
    touches: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_A),
        lambda: QTest.mouseMove(window.windowHandle(), QPoint(3, 3)),
        lambda: write(window, "低"),  # the keys went to the input method
    )
    for touch in touches:
        timer.start(100_000)
        with qtbot.waitSignal(lock.alive):
            touch()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert timer.interval() == 300_000
    with qtbot.waitSignal(lock.over):
        timer.start(1)
    lock.watch()
    lock.rest()
    assert not timer.isActive()
