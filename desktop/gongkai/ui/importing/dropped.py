"""Which of the files that somebody drags can be imported."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from gongkai.ui.dropping import dropped_files

SUFFIXES = (".xlsx", ".yaml", ".yml", ".json")


def importable(data: QMimeData) -> list[Path]:
    """The workbooks and draft files among what is dragged."""
    return [file for file in dropped_files(data) if file.suffix.lower() in SUFFIXES]
