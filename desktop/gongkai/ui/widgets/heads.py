"""The words over the columns of a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt


def head(words: Sequence[str], section: int, orientation: Qt.Orientation, role: int) -> str | Qt.AlignmentFlag | None:
    """What a model says of a column in `headerData`: its word, at the left as the cells are; nothing of a row."""
    if orientation is not Qt.Orientation.Horizontal:
        return None
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return words[section] if role == Qt.ItemDataRole.DisplayRole else None
