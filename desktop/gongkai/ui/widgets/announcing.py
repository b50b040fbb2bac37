"""What comes up somewhere on the screen is said to those who hear it instead of seeing it (Orca, NVDA)."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleAnnouncementEvent


def announce(where: QWidget, words: str, *, at_once: bool = False) -> None:
    """Says words that have just come up there; `at_once` for what stops the work, else when the reader pauses."""
    if not words or not _is_heard():
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(where, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    _send(event)


def _is_heard() -> bool:
    from PySide6.QtGui import QAccessible  # with the names of all roles: the first page has nothing to say

    return QAccessible.isActive()


def _send(event: "QAccessibleAnnouncementEvent") -> None:
    from PySide6.QtGui import QAccessible

    QAccessible.updateAccessibility(event)
