"""Every screen is named, reached by keyboard, plain in its words, and large enough for them, in both languages."""

import pytest
from PySide6.QtWidgets import QApplication

from gongkai.ui import theme
from pictures.inspecting import cut_off, nameless, rich, unreachable
from pictures.stage import LOGINS, Stage, shown


@pytest.mark.parametrize("login", LOGINS)
def test_every_screen_can_be_read_heard_and_used_by_keyboard(qapp: QApplication, on_stage: Stage, login: str) -> None:
    theme.apply(qapp)
    wrong = {}
    for name, seen in shown(on_stage, login):
        for what, look in (("no name", nameless), ("no tab", unreachable), ("rich text", rich), ("cut off", cut_off)):
            if found := look(seen):
                wrong[f"{name}: {what}"] = found
    assert wrong == {}
