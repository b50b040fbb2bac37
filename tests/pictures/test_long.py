"""Titles of 200 characters, long names and files that cannot be broken fit on every screen of a small window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gongkai.ui import language
from pictures.fitting import misfits
from pictures.lengthening import lengthen
from pictures.modes import SMALL
from pictures.stage import LOGINS, Stage, shown, stage
from pictures.taking import dressed


@pytest.fixture(scope="module")
def on_long_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The office with long words everywhere."""
    with stage(tmp_path_factory.mktemp("long")) as made:
        lengthen(made)
        yield made


@pytest.mark.parametrize("login", LOGINS)
def test_long_words_push_nothing_out_of_a_small_window(qapp: QApplication, on_long_stage: Stage, login: str) -> None:
    with dressed(qapp, Qt.ColorScheme.Light, language.CHINESE):
        screens = shown(on_long_stage, login, SMALL.size)
        wrong = {name: found for name, seen in screens if (found := misfits(seen, SMALL.size))}
    assert wrong == {}
