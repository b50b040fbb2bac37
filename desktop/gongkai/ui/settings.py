"""What the window remembers on this machine for this person; no content of any disclosure."""

from pathlib import Path

from PySide6.QtCore import QSettings


def settings() -> QSettings:
    """The settings file of this user account."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "gongkai", "gongkai")


def settings_folder() -> Path:
    """Where they lie."""
    return Path(settings().fileName()).parent


def kept_folder() -> Path:
    """Where edits are kept, encrypted, that could not reach the office's server."""
    from platformdirs import user_data_path

    return user_data_path("gongkai", appauthor=False) / "kept"


def usual_place() -> Path:
    """Where a new workspace lies unless the office chooses another place."""
    from platformdirs import user_data_path

    return user_data_path("gongkai", appauthor=False) / "office.db"
