"""Where the cursor was before a panel asked something: it goes back there when the panel is left."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class CursorBefore:
    """Notes the place when a panel opens; gives the cursor back to it unless it has gone."""

    def __init__(self) -> None:
        self._place: QWidget | None = None

    def note(self, asking: QWidget) -> None:
        """Remembers where the cursor is; a panel that asks again keeps the first place."""
        now = QApplication.focusWidget()
        if now is not None and not asking.isAncestorOf(now):
            self._place = now

    def give_back(self) -> None:
        """Puts the cursor there again."""
        place, self._place = self._place, None
        if place is not None and shiboken6.isValid(place) and place.isVisible():
            place.setFocus(Qt.FocusReason.OtherFocusReason)
