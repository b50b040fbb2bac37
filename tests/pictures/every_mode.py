"""Every screen fits in every mode of modes.py, in both languages: `pytest tests/pictures/every_mode.py`."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gongkai.ui import language
from pictures.fitting import misfits
from pictures.modes import MODES, Mode
from pictures.stage import LOGINS, Stage, shown
from pictures.taking import dressed

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("spoken", [language.CHINESE, language.ENGLISH])
@pytest.mark.parametrize("mode", MODES, ids=[mode.name for mode in MODES])
def test_every_screen_fits(qapp: QApplication, on_stage: Stage, mode: Mode, spoken: str) -> None:
    wrong = {}
    with dressed(qapp, Qt.ColorScheme.Light, spoken, mode.look):
        for login in LOGINS:
            for name, seen in shown(on_stage, login, mode.size):
                if found := misfits(seen, mode.size):
                    wrong[name] = found
    assert wrong == {}
