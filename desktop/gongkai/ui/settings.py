"""What the window remembers on this machine for this person; no content of any disclosure."""

from PySide6.QtCore import QSettings


def settings() -> QSettings:
    """The settings file of this user account."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "gongkai", "gongkai")
