"""A person at the system's print dialog, who prints into a file: no printer stands in a test."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget


def accept_print_dialog(window: QWidget, file: Path, copies: int = 1) -> None:
    """Fills in the dialog that this window opened, and presses 打印."""
    (dialog,) = window.findChildren(QPrintDialog)
    (name,), (number,) = dialog.findChildren(QLineEdit, "filename"), dialog.findChildren(QSpinBox, "copies")
    name.setText(str(file))
    number.setValue(copies)
    dialog.accept()
