"""Opens the window anew, for what is read only when it starts: sizes and the language."""

import sys

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication


def restart() -> None:
    """Starts the program once more on the workspace that is open, and ends this one; somebody signs in again."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "gongkai"]
    if QProcess.startDetached(sys.executable, program):
        for window in QApplication.topLevelWidgets():
            window.close()
        QApplication.quit()
