"""Official wordings to choose from: records of the office are Chinese, whoever reads the list in which language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox


def offer(box: QComboBox, wordings: Iterable[str], context: str) -> None:
    """Lists wordings in the language spoken now; `wording_at` is what a record says. An editable box takes it over."""
    box.clear()
    for wording in wordings:
        box.addItem(QCoreApplication.translate(context, wording), wording)
    box.setCurrentIndex(-1)
    if box.isEditable() and not box.property("official"):
        box.setProperty("official", True)
        box.currentIndexChanged.connect(lambda row: box.setEditText(wording_at(box, row)))


def wording_at(box: QComboBox, row: int) -> str:
    """The wording for the record, as typed where it was typed; empty where no row is chosen."""
    return str(box.itemData(row) or box.itemText(row)) if row >= 0 else ""
