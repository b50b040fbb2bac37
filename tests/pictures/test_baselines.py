"""Screens look as they did when somebody looked at them: a few always, all of them in every look by name."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gongkai.ui import language
from pictures.gallery import BASELINES, every_baseline, unlike
from pictures.modes import DOUBLE, USUAL
from pictures.stage import Stage

FEW = frozenset({"welcome", "founding_place", "settings_looks", "error_report"})
"""Screens that seldom change; the others are compared by name."""


def test_a_few_screens_look_as_they_were_seen(qapp: QApplication, on_stage: Stage, tmp_path: Path) -> None:
    for look, mode in (
        ((language.CHINESE, Qt.ColorScheme.Light), USUAL),
        ((language.ENGLISH, Qt.ColorScheme.Dark), DOUBLE),
    ):
        assert unlike(qapp, on_stage, look, mode, FEW, tmp_path) == {}, "look, then take them anew with gallery.py"


def test_every_screen_has_its_pictures_and_they_stay_small() -> None:
    wanted = every_baseline()
    assert set(BASELINES.glob("*.png")) == wanted
    assert sum(file.stat().st_size for file in wanted) < 8_000_000
