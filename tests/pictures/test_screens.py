"""Every screen is named, reached by keyboard, plain in its words and fits the window, in both languages."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gongkai.ui import language, theme
from pictures.fitting import misfits
from pictures.inspecting import nameless, rich, unreachable
from pictures.modes import SMALL, USUAL
from pictures.stage import LOGINS, Stage, shown
from pictures.taking import dressed

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def compiled() -> None:
    """The English words, as the build compiles them."""
    subprocess.run([sys.executable, ROOT / "packaging" / "translations.py", "compile"], check=True)


@pytest.mark.parametrize("login", LOGINS)
def test_english_fits_on_the_smallest_screen(qapp: QApplication, on_stage: Stage, login: str) -> None:
    with dressed(qapp, Qt.ColorScheme.Light, language.ENGLISH):
        screens = shown(on_stage, login, SMALL.size)
        wrong = {name: found for name, seen in screens if (found := misfits(seen, SMALL.size))}
    assert wrong == {}


@pytest.mark.parametrize("login", LOGINS)
def test_every_screen_can_be_read_heard_and_used_by_keyboard(qapp: QApplication, on_stage: Stage, login: str) -> None:
    theme.apply(qapp)
    wrong = {}
    for name, seen in shown(on_stage, login):
        for what, look in (("no name", nameless), ("no tab", unreachable), ("rich text", rich)):
            if found := look(seen):
                wrong[f"{name}: {what}"] = found
        if found := misfits(seen, USUAL.size):
            wrong[name] = found
    assert wrong == {}
