"""Which of the files that somebody drags can be imported."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIXES = (".xlsx", ".yaml", ".yml", ".json")


def importable(data: QMimeData) -> list[Path]:
    """The local workbooks and draft files among what is dragged."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in SUFFIXES]
