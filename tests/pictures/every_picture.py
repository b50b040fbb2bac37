"""Every screen in every look, against what somebody saw: `pytest tests/pictures/every_picture.py`."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pictures.gallery import KEPT_LOOKS, LOOKS, unlike
from pictures.modes import DOUBLE, KEPT, USUAL, Mode
from pictures.stage import SCREENS, Stage

pytestmark = pytest.mark.slow

Look = tuple[str, Qt.ColorScheme]


@pytest.mark.parametrize("look", LOOKS, ids=[f"{spoken}-{scheme.name}" for spoken, scheme in LOOKS])
@pytest.mark.parametrize("mode", [USUAL, DOUBLE], ids=["100%", "200%"])
def test_every_screen_looks_as_it_was_seen(
    qapp: QApplication, on_stage: Stage, tmp_path: Path, look: Look, mode: Mode
) -> None:
    names = frozenset(screen.name for screen in SCREENS)
    assert unlike(qapp, on_stage, look, mode, names, tmp_path) == {}, "look, then take them anew with gallery.py"


@pytest.mark.parametrize(("mode", "look"), KEPT_LOOKS, ids=[f"{m.name}-{s}-{c.name}" for m, (s, c) in KEPT_LOOKS])
def test_a_few_screens_look_as_they_were_seen_in_other_modes(
    qapp: QApplication, on_stage: Stage, tmp_path: Path, look: Look, mode: Mode
) -> None:
    assert unlike(qapp, on_stage, look, mode, KEPT[mode], tmp_path) == {}, "look, then take them anew with gallery.py"
