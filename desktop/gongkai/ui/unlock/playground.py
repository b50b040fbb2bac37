"""The folders that people practise in: a window holds its own by a lock, and those that nobody holds are removed."""

import shutil
from pathlib import Path

from PySide6.QtCore import QLockFile

from gongkai.commands.practice_folder import fresh_folder, practice_folders


def held_folder() -> tuple[Path, QLockFile]:
    """A fresh folder, and the lock that keeps it: whoever lets go of the lock gives the folder up."""
    while True:
        folder = fresh_folder()
        lock = _lock_of(folder)
        if lock.tryLock(0) and folder.exists():  # another start may have swept it in this very moment
            return folder, lock


def sweep() -> None:
    """Removes the folders of windows that were killed, and none that a running program still holds."""
    for folder in practice_folders():
        lock = _lock_of(folder)
        if lock.tryLock(0):
            shutil.rmtree(folder, ignore_errors=True)
            lock.unlock()


def _lock_of(folder: Path) -> QLockFile:
    """The lock lies beside the folder: on Windows nothing is removed that holds an open file."""
    lock = QLockFile(f"{folder}.lock")
    lock.setStaleLockTime(0)  # however old it is: it holds as long as its program runs
    return lock
