"""What all boxes of a form have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gongkai.domain.form import Field
from gongkai.domain.values import Problem
from gongkai.ui import theme

UNDO_KEYS = (QKeySequence("Ctrl+Z"),)
REDO_KEYS = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


@dataclass(frozen=True)
class Spot:
    """A place inside a box: a cell of a table, and characters `start` to `end` of its text (both 0: all of it)."""

    row: int | None = None
    column: str = ""
    start: int = 0
    end: int = 0


class Entry(QWidget):
    """The box of one field; `edited` carries the new entry, as typed, each time a person changes it.

    `stroke` tells edits of one go apart from the next thing done in the same box: edits of equal stroke that follow
    each other quickly are undone together, and None is never undone together with anything. `remarked` comes when
    `remark` has changed, and `doubts` tells a remark that wants a look from one that only shows something.
    """

    edited = Signal(object)
    remarked = Signal()
    stroke: object = ""
    doubts = False

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self._keys = _FormKeys(self)

    @property
    def typist(self) -> QWidget:
        """The widget that takes the typing: the label's buddy and the first stop of the Tab key."""
        raise NotImplementedError

    @property
    def remark(self) -> str:
        """What is worth saying below the box about what stands in it, such as an amount in capitals."""
        return ""

    def show_value(self, value: Any) -> None:
        """Shows an entry that did not come from this box (opened, undone, masked), without `edited`."""
        raise NotImplementedError

    def serve(self, office: str) -> None:
        """Tells in the name of which office one writes here; most boxes don't mind."""

    def lock(self, locked: bool) -> None:
        """Makes the box readable only, or editable again."""
        self.typist.setEnabled(not locked)

    def mark(self, problems: Sequence[Problem]) -> None:
        """Frames the box while something is wrong with it; the words stand below it."""
        paint_severity(self.typist, severity_of(problems))

    @property
    def spot(self) -> Spot:
        """Where the cursor is in it, or was last."""
        return Spot()

    def go_to(self, _spot: Spot) -> None:
        """Puts the cursor at this place."""
        self.typist.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keys(self, widget: QWidget) -> None:
        """Lets undo and redo pressed in this widget reach the whole form."""
        widget.installEventFilter(self._keys)


class _FormKeys(QObject):
    """Keeps a text box from claiming undo and redo for itself: the form has one history for all boxes."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        if pressed not in UNDO_KEYS + REDO_KEYS:
            return False
        event.ignore()
        return True


def typed_text(value: Any) -> str:
    """An entry as text; empty where nothing was entered."""
    return "" if value is None else str(value)


def severity_of(problems: Sequence[Problem]) -> str:
    """`stop` where one of them blocks, `look` where they only warn, empty where there is none."""
    if not problems:
        return ""
    return "stop" if any(problem.blocking for problem in problems) else "look"


def paint_severity(widget: QWidget, severity: str) -> None:
    """Sets what the style sheet looks at, and repaints only when it changed."""
    if (widget.property("severity") or "") != severity:
        theme.mark(widget, severity=severity, invalid=severity == "stop")
