"""What comes up somewhere on the screen is said to those who hear it instead of seeing it (Orca, NVDA)."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, words: str, *, at_once: bool = False) -> None:
    """Says words that have just come up there; `at_once` for what stops the work, else when the reader pauses."""
    if not words or not _is_heard():
        return
    event = QAccessibleAnnouncementEvent(where, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    _send(event)


def _is_heard() -> bool:
    return QAccessible.isActive()


def _send(event: QAccessibleAnnouncementEvent) -> None:
    QAccessible.updateAccessibility(event)
