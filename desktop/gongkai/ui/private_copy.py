"""What is copied out of a draft stays out of the clipboard's histories and off other devices."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_NUMBER_0 = bytes(4)
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NUMBER_0,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NUMBER_0,
}
"""KDE's Klipper and those that follow it; Windows' clipboard history and its copy on other devices."""


def copy_privately(text: str) -> None:
    """Puts text on the clipboard with the hints by which the platforms leave it out of their histories."""
    data = QMimeData()
    data.setText(text)
    for hint, value in _HINTS.items():
        data.setData(hint, value)
    QGuiApplication.clipboard().setMimeData(data)
