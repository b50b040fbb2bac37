"""Tabs whose words can all be read: none is behind an arrow, none ends in …."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget

from gongkai.ui import language, theme


def fit_tabs(tabs: QTabWidget) -> None:
    """Lets the tabs ask for all the room that their words need; English words stand closer together."""
    tabs.setUsesScrollButtons(False)
    tabs.setElideMode(Qt.TextElideMode.ElideNone)
    theme.mark(tabs.tabBar(), close=language.is_english())
