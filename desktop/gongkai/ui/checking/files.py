"""The files of the check: which are taken, and how reports and repaired copies are written."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QMimeData, QSaveFile

from gongkai.domain.errors import UserError
from gongkai.ui.dropping import dropped_files

SUFFIXES = (".docx", ".docm", ".txt")


def checkable(data: QMimeData) -> list[Path]:
    """The texts and Word files among what is dragged."""
    return [file for file in dropped_files(data) if file.suffix.lower() in SUFFIXES]


def save(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all; UserError where its folder can't be written."""
    file = QSaveFile(str(path))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        raise UserError("不能写入", f"“{path.name}”写不进所选的文件夹。", "请换一个文件夹，或检查磁盘空间。")
