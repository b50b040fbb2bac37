"""Every screen in every look, against what somebody saw: `pytest tests/pictures/every_picture.py`."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pictures.gallery import LOOKS, unlike
from pictures.stage import SCREENS, Stage

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("look", LOOKS, ids=[f"{spoken}-{scheme.name}" for spoken, scheme in LOOKS])
@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100%", "200%"])
def test_every_screen_looks_as_it_was_seen(
    qapp: QApplication, on_stage: Stage, tmp_path: Path, look: tuple[str, Qt.ColorScheme], scale: float
) -> None:
    names = frozenset(screen.name for screen in SCREENS)
    assert unlike(qapp, on_stage, look, scale, names, tmp_path) == {}, "look, then take them anew with gallery.py"
