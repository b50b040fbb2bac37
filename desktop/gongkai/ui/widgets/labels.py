"""Labels that show text as typed, in the roles of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from gongkai.ui import theme


def label(text: str = "", role: str = "text", parent: QWidget | None = None, *, wraps: bool = False) -> QLabel:
    """A plain-text label in a role of the theme; `wraps` lets it break into lines."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    theme.mark(made, role=role)
    return made


def tip(text: str) -> str:
    """A text for a tool tip, shown as typed: Qt would take what looks like HTML for HTML, and fetch its pictures."""
    if "<" not in text:
        return text
    from html import escape  # its table of a thousand names is seldom needed

    return f"<p>{escape(text)}</p>"


def selectable(text: str, role: str = "facts", parent: QWidget | None = None) -> QLabel:
    """A label whose text can be marked and copied, by mouse and keyboard."""
    made = label(text, role, parent, wraps=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def line(parent: QWidget) -> QFrame:
    """A thin line between two groups."""
    made = QFrame(parent)
    made.setFixedHeight(1)
    theme.mark(made, role="line")
    return made
