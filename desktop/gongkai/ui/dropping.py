"""The files that somebody drags into the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files that somebody drags or pastes."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def dropped_packages(data: QMimeData) -> list[Path]:
    """The transfer packages that somebody drags."""
    return [file for file in dropped_files(data) if file.suffix.lower() == ".gkz"]
