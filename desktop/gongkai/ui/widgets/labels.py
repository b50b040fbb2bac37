"""Labels that show text as typed, in the roles of the theme."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QLabel, QMenu, QSizePolicy, QWidget

from gongkai.ui import theme

_BREAK = "\u200b"
"""A place to begin a new line that takes no room."""
_UNBROKEN, _PIECE = re.compile(r"[!-~]{24,}"), re.compile(r".{1,8}")


def label(text: str = "", role: str = "text", parent: QWidget | None = None, *, wraps: bool = False) -> QLabel:
    """A plain-text label in a role of the theme; `wraps` lets it break into lines."""
    made = Wrapping(parent) if wraps else QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    theme.mark(made, role=role)
    return made


def name_box(box: QComboBox, name: str) -> None:
    """Names a list for those who hear it, and the line in it that one may type into: that has the cursor."""
    box.setAccessibleName(name)
    if line := box.lineEdit():
        line.setAccessibleName(name)


class Wrapping(QLabel):
    """A label that breaks into lines, within a word too where that has no place to break; it says what it was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def text(self) -> str:
        """What it was given."""
        return super().text().replace(_BREAK, "")

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Changes what it says."""
        super().setText(_UNBROKEN.sub(lambda run: _BREAK.join(re.findall(_PIECE, run[0])), text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.hasSelectedText():
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.addAction(self.tr("复制"), self._copy)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))


class OneLine(QLabel):
    """One line that gives way where room is short: it ends in …, and the whole of it stands under the mouse."""

    def __init__(self, text: str = "", role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.mark(self, role=role)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Changes what it says."""
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it has to be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        said = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), said)


def tip(text: str) -> str:
    """A text for a tool tip, shown as typed: Qt would take what looks like HTML for HTML, and fetch its pictures."""
    if "<" not in text:
        return text
    from html import escape  # its table of a thousand names is seldom needed

    return f"<p>{escape(text)}</p>"


def as_typed(dialog: QDialog) -> None:
    """Lets a dialog of Qt's own, whose labels would take a name for HTML, show its words as typed."""
    for said in dialog.findChildren(QLabel):
        said.setTextFormat(Qt.TextFormat.PlainText)


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
